import type { CompiledModule } from "../wasm/host.ts";
import { arrays, innerLoop } from "../wasm/instance.ts";
import { math } from "../wasm/mathModule.ts";
import type { ModelModule } from "../wasm/model.ts";
import { factorial } from "./factorial.ts";
import type {
  CompiledEvent,
  CompiledModel,
  CompiledQuantity,
  ModelInstance,
  Observe,
} from "./model.ts";
import type { ModelParts } from "./parts.ts";
import { sparseSolver } from "./sparse.ts";
import type { FlatEvent, FlatSystem } from "./system.ts";

/** What a model makes when it is asked for. */
export interface Deferred {
  /** The inner loop of two patients side by side; undefined where it cannot be had. */
  readonly pairs: () => ModelModule | undefined;
  /** What writes the variables with these indices alone; undefined where it cannot be had. */
  readonly observer: (indices: readonly number[]) => CompiledModule | undefined;
  /** The whole of the generated JavaScript. */
  readonly source: () => string;
  /** The bytes of the inner loop; undefined where it is not in WebAssembly. */
  readonly code: () => Uint8Array<ArrayBuffer> | undefined;
}

type Factory = (
  ...workspace: unknown[]
) => Omit<ModelInstance, "model" | "parameters" | "held" | "constants" | "observer">;

/** Makes a model of its parts. */
export function assemble(parts: ModelParts, deferred: Deferred): CompiledModel {
  const { pairs, source, code } = deferred;
  const { system, sizes, relaxation, module } = parts;
  const factory = new Function(...workspaceNames, parts.source) as Factory;
  let whole = module === undefined ? parts.source : undefined;
  const observers = kept(deferred.observer);
  return {
    parts,
    pairs,
    code,
    system,
    timeUnit: system.timeUnit,
    states: system.states.map(quantity),
    parameters: system.parameters.map(quantity),
    variables: system.assignments.map(quantity),
    held: (system.held ?? []).map(quantity),
    events: compiledEvents(system),
    defaults: Float64Array.from(system.parameters, ({ value }) => value),
    atol: Float64Array.from(system.states, ({ atol }) => atol ?? Number.NaN),
    scale: Float64Array.from(system.states, ({ scale }) => scale ?? Number.NaN),
    delayCount: parts.delays,
    rootCount: parts.roots,
    breakCount: parts.breaks,
    startsVary: parts.startsVary,
    relaxation: relaxation && assemble(relaxation, { ...nothing, source }),
    backend: module === undefined ? "javascript" : "wasm",
    statistics: { jacobianEntries: sizes.jacobian, factorEntries: sizes.factors },
    get source() {
      whole ??= source();
      return whole;
    },
    // `this`, so that a copy of the model with other defaults makes instances of its own.
    instantiate(): ModelInstance {
      return instantiate(this, factory, parts, observers);
    },
  };
}

const nothing = { pairs: () => undefined, observer: () => undefined, code: () => undefined };

/** Observers of so many choices of variables are kept. */
const observersKept = 8;

/** The same function, which remembers the choices of variables that it saw last. */
function kept(make: Deferred["observer"]): Deferred["observer"] {
  const made = new Map<string, CompiledModule | undefined>();
  return (indices) => {
    const key = indices.join();
    const found = made.has(key) ? made.get(key) : make(indices);
    made.delete(key);
    made.set(key, found);
    for (const oldest of made.keys()) {
      if (made.size <= observersKept) break;
      made.delete(oldest);
    }
    return found;
  };
}

/** Names that the generated body sees, in the order in which `instantiate` passes them. */
const workspaceNames = ["self", "math", "factorial", "p", "c", "s", "r", "j", "f", "past", "h"];

function instantiate(
  model: CompiledModel,
  factory: Factory,
  parts: ModelParts,
  observers: Deferred["observer"],
): ModelInstance {
  const { sizes, delays, looped, module } = parts;
  const dimension = sizes.states;
  const loop = module && innerLoop(module, sizes);
  const { parameters, held, constants, jacobian, factors } = loop?.arrays ?? arrays(sizes);
  parameters.set(model.defaults);
  const linearised = [jacobian, factors];
  const self = { model, parameters, held, constants, dimension, linearised, history: undefined };
  const generated = factory(
    self,
    math,
    factorial,
    parameters,
    constants,
    new Float64Array(parts.spills),
    new Float64Array(1 + delays),
    jacobian,
    factors,
    Array.from({ length: delays }, () => new Float64Array(dimension + held.length)),
    held,
  );
  const solver = looped === undefined ? {} : sparseSolver(looped, jacobian, factors);
  let last: { readonly made: CompiledModule; readonly observe: Observe } | undefined;
  const observer = (indices: readonly number[]): Observe | undefined => {
    if (loop === undefined) return undefined;
    const made = observers(indices);
    if (made === undefined) return undefined;
    if (last?.made !== made) {
      last = { made, observe: loop.methods.observeWith(made, indices.length) };
    }
    return last.observe;
  };
  const instance: ModelInstance = Object.assign(self, generated, solver, loop?.methods, {
    observer,
  });
  instance.prepare();
  return instance;
}

const quantity = ({ name, unit }: CompiledQuantity): CompiledQuantity => ({ name, unit });

function compiledEvents(system: FlatSystem): CompiledEvent[] {
  const stateIndex = new Map(system.states.map(({ name }, i) => [name, i]));
  const heldIndex = new Map(system.held?.map(({ name }, i) => [name, i]));
  const parameterIndex = new Map(system.parameters.map(({ name }, i) => [name, i]));
  const target = (event: FlatEvent, name: string) => {
    const state = stateIndex.get(name);
    if (state !== undefined) return { kind: "state", index: state } as const;
    const parameter = parameterIndex.get(name);
    if (parameter !== undefined) return { kind: "parameter", index: parameter } as const;
    const kept = heldIndex.get(name);
    if (kept !== undefined) return { kind: "held", index: kept } as const;
    throw new RangeError(
      `Event ${event.name} sets ${name}, which is no state, parameter or held quantity`,
    );
  };
  return system.events.map((event) => ({
    name: event.name,
    persistent: event.persistent,
    initialValue: event.initialValue,
    valuesFromTriggerTime: event.valuesFromTriggerTime,
    hasDelay: event.delay !== undefined,
    hasPriority: event.priority !== undefined,
    hasScale: event.targets.some(({ scale }) => scale !== undefined),
    targets: event.targets.map(({ name }) => target(event, name)),
  }));
}
