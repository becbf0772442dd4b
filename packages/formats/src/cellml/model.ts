import { call, type Expression, symbol } from "@endocrine/engine";
import type {
  SbmlInitialAssignment,
  SbmlModel,
  SbmlParameter,
  SbmlRule,
} from "../sbml/document.ts";
import { fault, placeOf } from "../xml/element.ts";
import type { Solution } from "./determine.ts";
import type { CellmlFile } from "./document.ts";
import { derivative } from "./equations.ts";
import type { Instance } from "./instances.ts";
import { annotationOf, notesOf } from "./metadata.ts";
import { metadataIdOf } from "./names.ts";
import { readResets, resetEvents } from "./resets.ts";
import { type Symbols, scaled } from "./symbols.ts";
import { UnitDefinitions } from "./unitDefinitions.ts";
import type { EquationSystem } from "./unknowns.ts";
import { type Quantity, refuseInitialCircles, type Variable, type Variables } from "./variables.ts";

/** Everything that is known of a CellML model once its equations are sorted out. */
export interface Analysis {
  readonly file: CellmlFile;
  readonly instances: readonly Instance[];
  readonly variables: Variables;
  readonly system: EquationSystem;
  readonly solutions: readonly Solution[];
  readonly symbols: Symbols;
}

/** The model as SBML: parameters, rules, initial assignments and, for resets, events. */
export function buildModel(analysis: Analysis): SbmlModel {
  const { file, instances, variables, system, solutions, symbols } = analysis;
  const { clock, states } = system;
  const units = new UnitDefinitions();
  const parameters: SbmlParameter[] = [];
  const rules: SbmlRule[] = [];
  const determined = new Map(solutions.map((solution) => [solution.quantity, solution]));
  nameRates();
  for (const quantity of variables.quantities) addQuantity(quantity);
  for (const solution of solutions) rules.push(...rulesFor(solution, symbols));
  const initialAssignments = initialAssignmentsOf();
  const resets = readResets(instances, variables, symbols);
  for (const { quantity, element } of resets) {
    if (!changesByItself(quantity)) continue;
    const name = symbols.source(quantity).path;
    throw fault(element, `"${name}" cannot be reset: an equation says what it is`);
  }
  const jumping = new Set(resets.map(({ quantity }) => symbols.id(symbols.source(quantity))));
  const reset = resetEvents(resets, (quantity) => symbols.id(symbols.source(quantity)));
  const place = placeOf(file.element);
  if (reset.clock !== undefined) {
    initialAssignments.push({ symbol: reset.clock, math: symbol("time"), place });
  }
  const clockSource = clock && symbols.source(clock);
  const name = file.name;
  return {
    id: name !== undefined && /^[A-Za-z_]\w*$/.test(name) ? name : undefined,
    name,
    metaid: metadataIdOf(file.element),
    notes: notesOf(file.element),
    annotation: annotationOf(file.element),
    place,
    level: 3,
    version: 2,
    units: clockSource === undefined ? {} : { time: unitsOf(clockSource) },
    functions: [],
    compartments: [],
    species: [],
    parameters: [
      ...parameters.map((one) =>
        jumping.has(one.id as string) ? { ...one, constant: false } : one,
      ),
      ...reset.parameters,
    ],
    initialAssignments,
    rules,
    reactions: [],
    events: reset.events,
    submodels: [],
    ports: [],
    unitDefinitions: units.all(),
  };

  function unitsOf({ declared, measure }: Variable): string {
    return units.idOf(declared.units, measure, placeOf(declared.element));
  }

  function changesByItself(quantity: Quantity): boolean {
    return quantity === clock || determined.get(quantity)?.derivative === false;
  }

  /** The rate of a state whose equation has to be solved is a parameter, and an unknown of its own. */
  function nameRates(): void {
    for (const { quantity, derivative: isRate, alone } of solutions) {
      if (!isRate || alone !== undefined) continue;
      const source = symbols.source(quantity);
      const id = `${symbols.id(source)}__rate`;
      symbols.nameRate(quantity, id);
      const place = placeOf(source.declared.element);
      parameters.push({
        id,
        name: `rate of ${source.path}`,
        value: undefined,
        constant: false,
        place,
      });
    }
  }

  function addQuantity(quantity: Quantity): void {
    const source = symbols.source(quantity);
    const changes = changesByItself(quantity) || states.has(quantity);
    parameters.push(parameter(source, startOf(quantity), !changes));
    if (quantity === clock) rules.push(assignment(source, symbols.value(source)));
    for (const member of quantity.members) {
      if (member === source || symbols.bearer(member) !== member) continue;
      parameters.push(parameter(member, undefined, false));
      const value = scaled(symbols.scale(member), symbols.value(source));
      rules.push(assignment(member, value));
    }
  }

  function parameter(
    variable: Variable,
    value: number | undefined,
    constant: boolean,
  ): SbmlParameter {
    const { declared, path } = variable;
    return {
      id: symbols.id(variable),
      name: path,
      metaid: variable.instance.file === file ? metadataIdOf(declared.element) : undefined,
      annotation: annotationOf(declared.element),
      value,
      units: unitsOf(variable),
      constant,
      place: placeOf(declared.element),
    };
  }

  function assignment(variable: Variable, math: Expression): SbmlRule {
    const place = placeOf(variable.declared.element);
    return { kind: "assignment", variable: symbols.id(variable), math, place };
  }

  function startOf(quantity: Quantity): number | undefined {
    const value = quantity.initial?.declared.initialValue;
    if (typeof value !== "number" || quantity.initial === undefined || quantity === clock) {
      return undefined;
    }
    const solution = determined.get(quantity);
    if (solution?.derivative === false && solution.alone !== undefined) return undefined;
    return value / symbols.scale(quantity.initial);
  }

  function initialAssignmentsOf(): SbmlInitialAssignment[] {
    refuseInitialCircles(variables);
    return variables.quantities.flatMap((quantity): SbmlInitialAssignment[] => {
      const { initial } = quantity;
      const name = initial?.declared.initialValue;
      if (initial === undefined || typeof name !== "string" || changesByItself(quantity)) return [];
      const from = variables.initialOf(initial, name);
      const math = scaled(1 / symbols.scale(initial), symbols.value(from));
      const place = placeOf(initial.declared.element);
      return [{ symbol: symbols.id(symbols.source(quantity)), math, place }];
    });
  }
}

/** The rule that an equation is; one that has to be solved for a rate is two. */
function rulesFor(
  { equation, quantity, derivative: isRate, alone }: Solution,
  symbols: Symbols,
): SbmlRule[] {
  const place = placeOf(equation.element);
  const variable = symbols.id(symbols.source(quantity));
  if (alone === undefined) {
    const sides = [symbols.rewrite(equation.left), symbols.rewrite(equation.right)];
    const algebraic: SbmlRule = { kind: "algebraic", math: call("minus", sides), place };
    if (!isRate) return [algebraic];
    return [{ kind: "rate", variable, math: symbol(`${variable}__rate`), place }, algebraic];
  }
  const rate = derivative(equation[alone]);
  const math = symbols.rewrite(equation[alone === "left" ? "right" : "left"]);
  if (rate !== undefined) {
    const factor = 1 / symbols.rateScale(rate.target, rate.time);
    return [{ kind: "rate", variable, math: scaled(factor, math), place }];
  }
  const factor = 1 / symbols.scaleOf(equation[alone]);
  return [{ kind: "assignment", variable, math: scaled(factor, math), place }];
}
