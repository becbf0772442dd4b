import { body, pregnancy, tshPulses } from "@endocrine/body";
import { type CompiledModel, flatten, type ModuleDefinition, modelCache } from "@endocrine/engine";

const compiled = modelCache();
const flattened = new Map<string, CompiledModel>();

/** What is linked into the body beside its own modules. */
export interface Linked {
  readonly drugs: readonly ModuleDefinition[];
  readonly pregnant: boolean;
  readonly pulsatile: boolean;
}

/** The body with these modules linked in, compiled once. Time is in hours. */
export function patientModel({ drugs, pregnant, pulsatile }: Linked): CompiledModel {
  const extra = [...drugs, ...(pregnant ? [pregnancy] : []), ...(pulsatile ? [tshPulses] : [])];
  const key = extra
    .map(({ id }) => id)
    .sort()
    .join();
  const known = flattened.get(key);
  if (known !== undefined) return known;
  const model = compiled.compile(flatten([...body, ...extra], { timeUnit: "h" }));
  flattened.set(key, model);
  return model;
}

/** Those of the values that are parameters of the model: a drug's own exist only where it is taken. */
export function forModel(
  model: CompiledModel,
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const names = new Set(model.parameters.map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}
