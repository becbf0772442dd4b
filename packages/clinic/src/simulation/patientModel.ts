import {
  body,
  crhPulses,
  ghrhPulses,
  gnrhPulses,
  pregnancyModules,
  tshPulses,
} from "@endocrine/body";
import { type CompiledModel, flatten, type ModuleDefinition, modelCache } from "@endocrine/engine";

const compiled = modelCache();
/** By the ids of what is linked in. */
const flattened = new Map<string, CompiledModel>();

/** What is linked into the body beside its own modules. */
export interface Linked {
  readonly drugs: readonly ModuleDefinition[];
  readonly pregnant: boolean;
  readonly pulsatile: boolean;
}

/** UCUM code of the unit of time of all that is compiled here. */
export const timeUnit = "h";

/** Secretion in pulses, where otherwise it is smooth. */
export const pulses: readonly ModuleDefinition[] = [tshPulses, crhPulses, ghrhPulses, gnrhPulses];

/** What is linked in beside the body's own modules. */
function extraModules({ drugs, pregnant, pulsatile }: Linked): readonly ModuleDefinition[] {
  return [...drugs, ...(pregnant ? pregnancyModules : []), ...(pulsatile ? pulses : [])];
}

/** The body's modules and those linked in. */
export function patientModules(linked: Linked): readonly ModuleDefinition[] {
  return [...body, ...extraModules(linked)];
}

/** The body with these modules linked in, compiled once. Time is in hours. */
export function patientModel(linked: Linked): CompiledModel {
  const extra = extraModules(linked);
  const key = extra
    .map(({ id }) => id)
    .sort()
    .join();
  const known = flattened.get(key);
  if (known !== undefined) return known;
  const model = compiled.compile(flatten([...body, ...extra], { timeUnit }));
  flattened.set(key, model);
  return model;
}

/** Takes a compiled model of the body's own modules, made elsewhere. */
export function takeBodyModel(model: CompiledModel): void {
  flattened.set("", model);
}

/**
 * The patient's model with some modules in the place of the body's of the same id, compiled once for each content.
 * @throws ModelError where they do not fit together
 */
export function changedModel(linked: Linked, changed: readonly ModuleDefinition[]): CompiledModel {
  const byId = new Map(changed.map((module) => [module.id, module]));
  const modules = patientModules(linked).map((module) => byId.get(module.id) ?? module);
  return compiled.compile(flatten(modules, { timeUnit }));
}

const parameterNames = new WeakMap<CompiledModel, ReadonlySet<string>>();

/** Names of the parameters of a model. */
export function parametersOf(model: CompiledModel): ReadonlySet<string> {
  let names = parameterNames.get(model);
  if (names === undefined) {
    names = new Set(model.parameters.map(({ name }) => name));
    parameterNames.set(model, names);
  }
  return names;
}

/** Those of the values that are parameters of the model: a drug's own exist only where it is taken. */
export function forModel(
  model: CompiledModel,
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const names = parametersOf(model);
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}
