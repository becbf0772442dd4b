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
  readonly states: readonly FlatState[];
  readonly assignments: readonly FlatAssignment[];
  readonly events: readonly FlatEvent[];
}

export interface FlatParameter {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
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
  readonly targets: readonly { readonly name: string; readonly value: Expression }[];
  readonly delay?: Expression;
  readonly priority?: Expression;
  readonly persistent: boolean;
  readonly initialValue: boolean;
  readonly valuesFromTriggerTime: boolean;
}
