import { type Expression, number } from "../language/expression.ts";
import { arrays, innerLoop, type ModelSizes } from "../wasm/instance.ts";
import { hasWebAssembly, math } from "../wasm/mathModule.ts";
import { compileModule, type ModelModule } from "../wasm/model.ts";
import { type Elimination, eliminate } from "./eliminate.ts";
import { factorial } from "./factorial.ts";
import { type GeneratedCode, generate } from "./generate.ts";
import { type Jacobian, jacobian } from "./jacobian.ts";
import { checkSize } from "./limits.ts";
import type {
  Backend,
  CompiledEvent,
  CompiledModel,
  CompiledQuantity,
  ModelInstance,
} from "./model.ts";
import { type OrderedAssignment, order, startFormulas } from "./order.ts";
import { startsVary } from "./past.ts";
import { simplifySystem } from "./simplify.ts";
import { sparseSolver } from "./sparse.ts";
import type { FlatEvent, FlatSystem } from "./system.ts";

/** What each stage of the compiler made of a system, for a look inside. */
export interface CompileStages {
  /** Every formula with constants folded and identities applied. */
  readonly simplified: FlatSystem;
  /** The assignments in order of evaluation. */
  readonly ordered: readonly OrderedAssignment[];
  /** Derivatives of the rates by the states, as formulas. */
  readonly jacobian: Jacobian;
  /** The order of pivots and the operations of the sparse factorisation. */
  readonly elimination: Elimination;
  /** The JavaScript, with the graph of shared subexpressions that it was written from. */
  readonly generated: GeneratedCode;
  /** The text of `generated`. */
  readonly source: string;
}

/** Runs the stages of the compiler, with the inner loop in JavaScript, and keeps what each one made. */
export function compileStages(system: FlatSystem): CompileStages {
  return stages(system, false);
}

function stages(system: FlatSystem, forWasm: boolean): CompileStages {
  checkSize(system);
  const simplified = simplifySystem(system);
  const ordered = order(simplified);
  const slopes = jacobian(simplified.states, ordered);
  const elimination = eliminate(simplified.states.length, slopes.entries);
  const generated = generate(simplified, ordered, slopes, elimination, forWasm);
  const { source } = generated;
  return { simplified, ordered, jacobian: slopes, elimination, generated, source };
}

/** How a system is compiled. */
export interface CompileOptions {
  /**
   * Where the inner loop of a run is: in WebAssembly, or in the generated JavaScript alone. Left out, it
   * is WebAssembly wherever that can be had and the system has states, no delays, and not so many operations
   * that they must run as loops; both give the same bits.
   */
  readonly backend?: Backend;
}

/**
 * Compiles a flat system; see `compileStages` for the way there and `cache.ts` for reuse.
 * @throws RangeError if WebAssembly is asked for where it cannot be had, or for such a system
 */
export function compile(system: FlatSystem, options: CompileOptions = {}): CompiledModel {
  const { backend } = options;
  const made = stages(system, backend !== "javascript" && hasWebAssembly());
  const { jacobian: slopes, elimination, generated } = made;
  type Factory = (...workspace: unknown[]) => Omit<ModelInstance, "model" | "parameters" | "held">;
  const factory = new Function(...workspaceNames, made.source) as Factory;
  const { innerLoop } = generated;
  const module = innerLoop && compileModule(made.simplified, generated, innerLoop, made);
  if (module === undefined && backend === "wasm") {
    throw new RangeError(
      "no WebAssembly: it is missing here, or the system has delays, no states or too many operations",
    );
  }
  if (innerLoop !== undefined && module === undefined) {
    return compile(system, { ...options, backend: "javascript" });
  }
  let whole = innerLoop === undefined ? made.source : undefined;
  const model: CompiledModel = {
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
    delayCount: generated.delays,
    rootCount: generated.rootCount,
    breakCount: generated.breakCount,
    startsVary: startsVary(startFormulas(system), startNames(system)),
    relaxation: relaxationOf(system, options),
    backend: module === undefined ? "javascript" : "wasm",
    statistics: {
      jacobianEntries: slopes.entries.length,
      factorEntries: elimination.entryCount,
    },
    get source() {
      whole ??= compileStages(system).source;
      return whole;
    },
    // `this`, so that a copy of the model with other defaults makes instances of its own.
    instantiate(): ModelInstance {
      return instantiate(this, factory, generated, slopes, elimination, module);
    },
  };
  return model;
}

/** Names that the generated body sees, in the order in which `instantiate` passes them. */
const workspaceNames = ["self", "math", "factorial", "p", "c", "s", "r", "j", "f", "past", "h"];

function instantiate(
  model: CompiledModel,
  factory: (...workspace: unknown[]) => Omit<ModelInstance, "model" | "parameters" | "held">,
  { constants, spills, delays }: GeneratedCode,
  slopes: Jacobian,
  elimination: Elimination,
  module: ModelModule | undefined,
): ModelInstance {
  const dimension = model.states.length;
  const sizes: ModelSizes = {
    states: dimension,
    parameters: model.parameters.length,
    held: model.held.length,
    constants: constants.size,
    jacobian: slopes.entries.length,
    factors: elimination.entryCount,
    variables: model.variables.length,
  };
  const loop = module && innerLoop(module, sizes);
  const { parameters, held, constants: c, jacobian: j, factors: f } = loop?.arrays ?? arrays(sizes);
  parameters.set(model.defaults);
  const self = { model, parameters, held, dimension, history: undefined };
  const generated = factory(
    self,
    math,
    factorial,
    parameters,
    c,
    new Float64Array(spills),
    new Float64Array(1 + delays),
    j,
    f,
    Array.from({ length: delays }, () => new Float64Array(dimension + held.length)),
    held,
  );
  const solver = elimination.straightLine ? {} : sparseSolver(elimination, j, f);
  const instance: ModelInstance = Object.assign(self, generated, solver, loop?.methods);
  instance.prepare();
  return instance;
}

function startNames(system: FlatSystem): string[] {
  return [...system.states, ...(system.held ?? [])].map(({ name }) => name);
}

/** The system whose states go to their quick equilibria while all else stands still. */
function relaxationOf(system: FlatSystem, options: CompileOptions): CompiledModel | undefined {
  const { relaxation } = system;
  if (relaxation === undefined || relaxation.size === 0) return undefined;
  const still: Expression = number(0);
  const states = system.states.map((state) => ({
    ...state,
    rate: relaxation.get(state.name) ?? still,
  }));
  return compile({ ...system, events: [], relaxation: new Map(), states }, options);
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
