import type { OdeProblem } from "../solve/problem.ts";
import type { ModelModule } from "../wasm/model.ts";
import type { ModelParts } from "./parts.ts";
import type { FlatSystem } from "./system.ts";

/** Where the inner loop of a run is. */
export type Backend = "wasm" | "javascript";

/** A compiled system: immutable, shared by any number of instances. */
export interface CompiledModel {
  /** What it was assembled from; one that is made by hand has none. */
  readonly parts?: ModelParts;
  /** The inner loop of two patients side by side, made when first asked for; undefined where there is none. */
  readonly pairs?: () => ModelModule | undefined;
  /** The bytes of its inner loop; undefined where that is not in WebAssembly. */
  readonly code?: () => Uint8Array<ArrayBuffer> | undefined;
  /** What it was compiled from. */
  readonly system: FlatSystem;
  readonly timeUnit: string;
  readonly states: readonly CompiledQuantity[];
  readonly parameters: readonly CompiledQuantity[];
  /** What stays as it is between events. */
  readonly held: readonly CompiledQuantity[];
  /** Assignments that can be observed; those that hang on parameters alone are included. */
  readonly variables: readonly CompiledQuantity[];
  readonly events: readonly CompiledEvent[];
  /** Default parameter values, in the order of `parameters`. */
  readonly defaults: Float64Array;
  /** atol of each state, where the model states one, else NaN; see `scale`. */
  readonly atol: Float64Array;
  /** Typical size of each state, else NaN (then |start| or 1 is used). */
  readonly scale: Float64Array;
  /** Number of delayed values in the formulas; with any, a run keeps its past. */
  readonly delayCount: number;
  /** Number of root functions: one per relation in the triggers. */
  readonly rootCount: number;
  /** Number of times, by formulas of the clock, at which a relation in a rate or trigger turns. */
  readonly breakCount: number;
  /** Whether starts depend on the time at which they are taken: then so does the past before them. */
  readonly startsVary: boolean;
  /** Brings the states to their quick equilibria; see `FlatSystem.relaxation`. */
  readonly relaxation: CompiledModel | undefined;
  /** Where the inner loop of its instances is. */
  readonly backend: Backend;
  /** Entries of the sparse Jacobian and of its factors, for reports. */
  readonly statistics: { readonly jacobianEntries: number; readonly factorEntries: number };
  /** The generated JavaScript, readable. */
  readonly source: string;
  /** Makes an instance with its own parameters and workspace. */
  instantiate(): ModelInstance;
}

export interface CompiledQuantity {
  readonly name: string;
  readonly unit: string;
}

export interface CompiledEvent {
  readonly name: string;
  readonly persistent: boolean;
  readonly initialValue: boolean;
  readonly valuesFromTriggerTime: boolean;
  readonly hasDelay: boolean;
  readonly hasPriority: boolean;
  /** Some values are scaled at the execution. */
  readonly hasScale: boolean;
  /** What the event sets: index of a state, parameter or held quantity. */
  readonly targets: readonly {
    readonly kind: "state" | "parameter" | "held";
    readonly index: number;
  }[];
}

/** Writes variables at (t, y). */
export type Observe = (t: number, y: Float64Array, variables: Float64Array) => void;

/** One run's view of a compiled model. */
export interface ModelInstance extends OdeProblem {
  readonly model: CompiledModel;
  /** Values of the parameters; call `prepare` after a change. */
  readonly parameters: Float64Array;
  /** Values of the held quantities; `start` writes them, events change them. */
  readonly held: Float64Array;
  /** What hangs on parameters alone. */
  readonly constants: Float64Array;
  /** Multiplies the kept Jacobian with `v`. */
  multiply(v: Float64Array, product: Float64Array): void;
  /** Recomputes what hangs on parameters alone. */
  prepare(): void;
  /** Writes the start values of states and held quantities at time `t`, from the parameters. */
  start(t: number, y: Float64Array, held: Float64Array): void;
  /** Writes all variables at (t, y), in the order of `model.variables`. */
  observe(t: number, y: Float64Array, variables: Float64Array): void;
  /**
   * What writes the variables with these indices, each named once, alone, in their order and with the same bits as `observe`. To
   * make it takes some milliseconds; undefined where it cannot be had.
   */
  observer?(indices: readonly number[]): Observe | undefined;
  /** Writes the root functions; a sign change is where a relation in a trigger may turn. */
  roots(t: number, y: Float64Array, values: Float64Array): void;
  /** Writes the sizes of what each root function is the difference of; rounding is a share of them. */
  rootScales(t: number, y: Float64Array, scales: Float64Array): void;
  /** Writes the times at which relations between the clock and what stands still turn. */
  breaks(t: number, y: Float64Array, times: Float64Array): void;
  /** Writes the lags of all delays at (t, y). */
  lags(t: number, y: Float64Array, lags: Float64Array): void;
  /** Whether the trigger of event `index` holds at (t, y). */
  triggered(index: number, t: number, y: Float64Array): boolean;
  /** Writes the values that event `index` would set at (t, y), in the order of its targets. */
  eventValues(index: number, t: number, y: Float64Array, values: Float64Array): void;
  /** Multiplies the values of event `index` by what they are scaled with at (t, y). */
  eventScale(index: number, t: number, y: Float64Array, values: Float64Array): void;
  eventDelay(index: number, t: number, y: Float64Array): number;
  eventPriority(index: number, t: number, y: Float64Array): number;
  /**
   * Delayed values: `delay(x, tau)` in a formula reads the past through this hook. The simulation
   * sets it before the first call; it writes the states at the (earlier) time `t`, and behind them the
   * held quantities, into `y`.
   */
  history: ((t: number, y: Float64Array) => void) | undefined;
  /**
   * Longest step that may be made from (t, y): an eighth of the period of what turns with time
   * (`rem(time, day) > wake` in a trigger). Infinity where nothing asks for a limit.
   */
  longestStep(t: number, y: Float64Array): number;
}
