import {
  call,
  type Expression,
  evaluate,
  parseFormula,
  printFormula,
  symbol,
} from "@endocrine/engine";
import { flattenComposition } from "../../src/sbml/comp/index.ts";
import {
  functionOf,
  type SbmlCompartment,
  type SbmlDocument,
  type SbmlElement,
  type SbmlEvent,
  type SbmlModel,
  type SbmlParameter,
  type SbmlReaction,
  type SbmlReplacedElement,
  type SbmlRule,
  type SbmlSpecies,
  type SbmlSpeciesReference,
  type SbmlSubmodel,
} from "../../src/sbml/document.ts";
import { emptyModel } from "../../src/sbml/emptyModel.ts";

/** Small parts of SBML models for tests of composition: only what a test is about has to be said. */

const place = { file: "test.xml", line: 1 };

type Extra<T> = Partial<Omit<T, "place">>;

export function formula(text: string): Expression {
  return parseFormula(text);
}

export function model(parts: Extra<SbmlModel>): SbmlModel {
  return {
    ...emptyModel,
    place,
    ...parts,
  };
}

export function documentOf(
  main: SbmlModel,
  definitions: Record<string, SbmlModel> = {},
  externals: SbmlDocument["externals"] = new Map(),
): SbmlDocument {
  const named = Object.entries(definitions).map(([id, inner]) => [id, { ...inner, id }] as const);
  return { model: main, definitions: new Map(named), externals, packages: [] };
}

/** Flattens a model that is made of the definitions. */
export function flatten(main: SbmlModel, definitions: Record<string, SbmlModel> = {}): SbmlModel {
  return flattenComposition(documentOf(main, definitions));
}

export function parameter(id: string, extra: Extra<SbmlParameter> = {}): SbmlParameter {
  return { id, value: 1, constant: false, place, ...extra };
}

export function constant(id: string, extra: Extra<SbmlParameter> = {}): SbmlParameter {
  return parameter(id, { constant: true, ...extra });
}

export function compartment(id: string, extra: Extra<SbmlCompartment> = {}): SbmlCompartment {
  return { id, dimensions: 3, size: 1, constant: true, place, ...extra };
}

export function species(id: string, extra: Extra<SbmlSpecies> = {}): SbmlSpecies {
  return {
    id,
    compartment: "c",
    initialAmount: 1,
    initialConcentration: undefined,
    hasOnlySubstanceUnits: true,
    boundaryCondition: false,
    constant: false,
    place,
    ...extra,
  };
}

export function rule(
  kind: SbmlRule["kind"],
  variable: string | undefined,
  text: string | Expression,
  extra: Extra<SbmlRule> = {},
): SbmlRule {
  const math = typeof text === "string" ? formula(text) : text;
  return { kind, variable, math, place, ...extra };
}

export function reference(
  of: string,
  extra: Extra<SbmlSpeciesReference> = {},
): SbmlSpeciesReference {
  return { species: of, stoichiometry: 1, constant: true, place, ...extra };
}

export function reaction(
  id: string,
  law: string | undefined,
  extra: Extra<SbmlReaction> & { locals?: readonly SbmlParameter[]; lawMetaid?: string } = {},
): SbmlReaction {
  const { locals = [], lawMetaid, ...rest } = extra;
  const math = law === undefined ? undefined : formula(law);
  return {
    id,
    reversible: false,
    fast: false,
    reactants: [],
    products: [],
    modifiers: [],
    kineticLaw: math && { math, parameters: locals, metaid: lawMetaid, place },
    place,
    ...rest,
  };
}

export function event(id: string, extra: Extra<SbmlEvent>): SbmlEvent {
  return {
    id,
    trigger: { math: formula("time > 1"), initialValue: true, persistent: true, place },
    delay: undefined,
    priority: undefined,
    useValuesFromTriggerTime: true,
    assignments: [],
    place,
    ...extra,
  };
}

export function submodel(
  id: string,
  modelRef: string,
  extra: Extra<SbmlSubmodel> = {},
): SbmlSubmodel {
  return { id, modelRef, deletions: [], place, ...extra };
}

/** How something points at an element: `a.b.x` goes through submodels a and b. */
export function pointer(
  path: string,
  way: "idRef" | "portRef" | "unitRef" | "metaIdRef" = "idRef",
) {
  const [submodelRef, ...steps] = path.split(".");
  const last = steps.pop();
  let inner: SbmlReplacedElement = { [way]: last, place };
  for (const step of steps.reverse()) inner = { idRef: step, inner, place };
  return { ...inner, submodelRef };
}

/** The elements that something replaces, by paths of ids. */
export function replaces(...paths: readonly string[]): Pick<SbmlElement, "replaces"> {
  return { replaces: paths.map((path) => pointer(path)) };
}

export function replacesScaled(path: string, conversionFactor: string) {
  return { replaces: [{ ...pointer(path), conversionFactor }] };
}

export function replacedBy(path: string): Pick<SbmlElement, "replacedBy"> {
  return { replacedBy: pointer(path) };
}

/** A deletion, by path within the submodel. */
export function deletion(path: string, way?: Parameters<typeof pointer>[1], id?: string) {
  const { submodelRef: _, ...reference } = pointer(`here.${path}`, way);
  return { ...reference, id };
}

export function port(id: string, idRef: string) {
  return { id, idRef, place };
}

/** A call of a function of the model's own. */
export function applied(id: string, ...args: readonly string[]): Expression {
  return call(
    functionOf(id),
    args.map((name) => symbol(name)),
  );
}

/** A formula as text. */
export function text(math: Expression | undefined): string | undefined {
  return math && printFormula(math);
}

/** The value of a formula. */
export function evaluated(
  math: Expression | undefined,
  values: Readonly<Record<string, number>>,
): number {
  if (math === undefined) return Number.NaN;
  return evaluate(math, { lookup: (name) => values[name] ?? Number.NaN });
}

export function ids(elements: readonly SbmlElement[]): (string | undefined)[] {
  return elements.map(({ id }) => id);
}

/** The rules of a flat model as text: `x = a + b`, `x' = a`, `0 = a`. */
export function rulesOf({ rules }: SbmlModel): string[] {
  return rules.map(({ kind, variable, math }) => {
    const left = kind === "algebraic" ? "0" : `${variable}${kind === "rate" ? "'" : ""}`;
    return `${left} = ${text(math)}`;
  });
}

/** Rates of the reactions as text. */
export function lawsOf({ reactions }: SbmlModel): string[] {
  return reactions.map(({ id, kineticLaw }) => {
    return `${id}: ${text(kineticLaw?.math)}`;
  });
}
