import type { Expression } from "../language/expression.ts";

/**
 * All modules as one system: names qualified (`module.quantity`), links resolved, user functions
 * expanded, unit conversions written out as factors. Numbers are in each quantity's own unit, time
 * in `timeUnit`; no stage after this one knows units.
 */
export interface FlatSystem {
  /** UCUM code of the unit of `time` and of every rate. */
  readonly timeUnit: string;
  readonly parameters: readonly FlatParameter[];
  /** Quantities that stay as they are between events, and have a start like a state. */
  readonly held?: readonly FlatHeld[];
  readonly states: readonly FlatState[];
  readonly assignments: readonly FlatAssignment[];
  readonly events: readonly FlatEvent[];
  /**
   * Quick equilibria: rates, by name of state, in a time of their own, that bring the states onto the
   * manifold on which their ordinary rates then keep them. They run to rest at the start and after each
   * jump, all other states standing still.
   */
  readonly relaxation?: ReadonlyMap<string, Expression>;
}

export interface FlatParameter {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

export interface FlatHeld {
  readonly name: string;
  readonly unit: string;
  /** Like a state's; NaN is allowed, for what nothing has set yet. */
  readonly start: Expression;
}

export interface FlatState {
  readonly name: string;
  readonly unit: string;
  /** Formula of parameters, assignments and other states' starts, evaluated once at the start time. */
  readonly start: Expression;
  readonly rate: Expression;
  /** Absolute tolerance, or undefined to derive it from `scale`. */
  readonly atol?: number;
  readonly scale?: number;
}

export interface FlatAssignment {
  readonly name: string;
  readonly unit: string;
  readonly value: Expression;
}

export interface FlatEvent {
  readonly name: string;
  readonly trigger: Expression;
  readonly targets: readonly FlatTarget[];
  readonly delay?: Expression;
  readonly priority?: Expression;
  readonly persistent: boolean;
  readonly initialValue: boolean;
  readonly valuesFromTriggerTime: boolean;
}

/** What an event sets. */
export interface FlatTarget {
  readonly name: string;
  readonly value: Expression;
  /** Factor on the value, taken just before the execution, whenever the value was. */
  readonly scale?: Expression;
}
