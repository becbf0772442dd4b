import { type CompiledModel, simulate } from "@endocrine/engine";

/** Length at birth in m, from WHO 2006. */
const length = { boy: 0.5008, girl: 0.4938 } as const;

/** Units of states that are amounts, which grow with the body. */
const amounts = new Set(["mmol", "umol", "nmol", "g", "ug", "ng", "m[IU]", "L"]);
/** Mass of the newborn over that of the adult whose amounts the modules start from. */
const birthShare = 3.3 / 70;

/** Length and bone age of the newborn, by qualified name. */
export function bodyAtBirth(female: boolean): Readonly<Record<string, number>> {
  const height = female ? length.girl : length.boy;
  return { "growth.height": height, "growth.healthyHeight": height, "growth.boneAge": 0 };
}

/** Start values of a newborn's states: amounts at its size, from which the pools find their balance. */
export function statesAtBirth(
  model: CompiledModel,
  female: boolean,
): Readonly<Record<string, number>> {
  const adult = simulate(model, { start: 0, end: 0, output: { at: [0] } }).final;
  const scaled = model.states
    .filter(({ unit }) => amounts.has(unit))
    .map(({ name }) => [name, (adult[name] as number) * birthShare]);
  return { ...Object.fromEntries(scaled), ...bodyAtBirth(female) };
}
