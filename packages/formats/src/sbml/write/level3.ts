import type {
  SbmlModel,
  SbmlReaction,
  SbmlRule,
  SbmlSpeciesReference,
  SbmlUnitDefinition,
} from "../document.ts";
import { withClockArguments } from "./clockArguments.ts";
import { identifiedElements } from "./walk.ts";

/**
 * The model as Level 3 says it: what Level 2 had by default stands there, a stoichiometry that is a
 * formula is a reference with a rule, a function gets the time as an argument.
 */
export function asLevel3(original: SbmlModel): SbmlModel {
  const model = withClockArguments(original);
  const rules: SbmlRule[] = [];
  const taken = new Set([...identifiedElements(model)].map(({ id }) => id));
  const fresh = (wish: string): string => {
    let id = wish;
    for (let i = 2; taken.has(id); i++) id = `${wish}_${i}`;
    taken.add(id);
    return id;
  };
  const withRule = (
    reference: SbmlSpeciesReference,
    reaction: SbmlReaction,
  ): SbmlSpeciesReference => {
    const { math, ...rest } = reference;
    if (math === undefined) return reference;
    const id = reference.id ?? fresh(`${reaction.id}_${reference.species}_stoichiometry`);
    rules.push({ kind: "assignment", variable: id, math, place: reference.place });
    return { ...rest, id, stoichiometry: undefined, constant: false };
  };
  const reactions = model.reactions.map((reaction) => ({
    ...reaction,
    reactants: reaction.reactants.map((reference) => withRule(reference, reaction)),
    products: reaction.products.map((reference) => withRule(reference, reaction)),
  }));
  const varied = withVariableReferences(reactions, model);
  const restated = { ...model, reactions: varied, rules: [...model.rules, ...rules] };
  return model.level < 3 ? withUnits(restated) : restated;
}

/** References that a rule or event sets are variable, which Level 2 does not say. */
function withVariableReferences(
  reactions: readonly SbmlReaction[],
  { level, rules, events }: SbmlModel,
): readonly SbmlReaction[] {
  if (level === 3) return reactions;
  const set = new Set<string | undefined>([
    ...rules.map(({ variable }) => variable),
    ...events.flatMap(({ assignments }) => assignments.map(({ variable }) => variable)),
  ]);
  const vary = (reference: SbmlSpeciesReference): SbmlSpeciesReference =>
    reference.id !== undefined && set.has(reference.id)
      ? { ...reference, constant: false }
      : reference;
  return reactions.map((reaction) => ({
    ...reaction,
    reactants: reaction.reactants.map(vary),
    products: reaction.products.map(vary),
  }));
}

/** Units that Levels 1 and 2 know without a definition. */
const builtIn = {
  substance: { kind: "mole", exponent: 1 },
  time: { kind: "second", exponent: 1 },
  volume: { kind: "litre", exponent: 1 },
  area: { kind: "metre", exponent: 2 },
  length: { kind: "metre", exponent: 1 },
} as const;

const respelt: Readonly<Record<string, string>> = { liter: "litre", meter: "metre" };

function withUnits(model: SbmlModel): SbmlModel {
  const defined = new Set(model.unitDefinitions.map(({ id }) => id));
  const added: SbmlUnitDefinition[] = Object.entries(builtIn)
    .filter(([id]) => !defined.has(id))
    .map(([id, unit]) => ({
      id,
      units: [{ ...unit, scale: 0, multiplier: 1 }],
      place: model.place,
    }));
  const spelt = <T extends { readonly units?: string | undefined }>(one: T): T =>
    one.units === undefined ? one : { ...one, units: respelt[one.units] ?? one.units };
  const definitions = [...model.unitDefinitions, ...added].map((definition) => ({
    ...definition,
    units: definition.units.map((unit) => ({ ...unit, kind: respelt[unit.kind] ?? unit.kind })),
  }));
  return {
    ...model,
    units: {
      substance: "substance",
      time: "time",
      volume: "volume",
      area: "area",
      length: "length",
      extent: "substance",
    },
    unitDefinitions: definitions,
    compartments: model.compartments.map(spelt),
    parameters: model.parameters.map(spelt),
  };
}
