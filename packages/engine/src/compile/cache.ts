import { type CompileOptions, compile } from "./compile.ts";
import type { CompiledModel } from "./model.ts";
import type { FlatSystem } from "./system.ts";

/** Compiled models by the content of their systems. */
export interface ModelCache {
  /** The compiled model of a system: from the cache, if one of the same structure was compiled. */
  compile(system: FlatSystem): CompiledModel;
  /** Number of structures kept. */
  readonly size: number;
}

/**
 * Everything about a system but the values of its parameters, as text. Two systems with the same text
 * share their code. The text itself is the key, so that no two structures can be mistaken.
 */
export function structureOf(system: FlatSystem): string {
  const parameters = system.parameters.map(({ name, unit }) => ({ name, unit }));
  return contentOf({ ...system, parameters });
}

/** Everything about a system as text, the values of its parameters included. */
export function contentOf(system: object): string {
  return JSON.stringify(system, (key, value) => {
    // Offsets in the formula text do not matter; JSON has no maps, no infinities and no NaN.
    if (key === "at") return undefined;
    if (value instanceof Map) return [...value];
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) {
      return Object.is(value, -0) ? "-0" : String(value);
    }
    return value;
  });
}

/** Makes a cache that keeps the `capacity` structures used last; code and modules are shared. */
export function modelCache(capacity: number = 64, options: CompileOptions = {}): ModelCache {
  const models = new Map<string, CompiledModel>();
  return {
    get size() {
      return models.size;
    },
    compile(system) {
      const key = structureOf(system);
      const model = models.get(key) ?? compile(system, options);
      models.delete(key);
      models.set(key, model);
      for (const oldest of models.keys()) {
        if (models.size <= capacity) break;
        models.delete(oldest);
      }
      const defaults = Float64Array.from(system.parameters, ({ value }) => value);
      // Not by spreading, which would write the source that nobody asks for.
      return Object.create(model, { defaults: { value: defaults, enumerable: true } });
    },
  };
}
