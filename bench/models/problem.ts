import type { Action, FlatSystem, SimulateOptions } from "../../packages/engine/src/index.ts";

/** What a peer that reads SBML calls a state. */
export interface Selection {
  readonly id: string;
  /** What of a species; other quantities have a value. */
  readonly kind: "value" | "amount" | "concentration";
}

/** A run as plain data: everybody who takes part solves it from these. */
export interface Problem {
  readonly id: string;
  readonly system: FlatSystem;
  /** Names of the states, in order. */
  readonly states: readonly string[];
  /** Values of parameters, and of held quantities at the start, by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly start: Float64Array;
  /** Absolute tolerance of each state as a share of rtol. */
  readonly scale: Float64Array;
  /** The run is from 0 to `end`, in the model's unit of time. */
  readonly end: number;
  /** Equal intervals between outputs; every state is put out at each of `intervals + 1` times. */
  readonly intervals: number;
  /** Amounts added to states at times of output, in rising order. */
  readonly doses: readonly Action[];
  /** The doses are events of the system, and the engine needs no actions. */
  readonly dosesAreEvents?: true;
  /** The model with its doses, for peers that read SBML. */
  readonly sbml: string;
  readonly selections: readonly Selection[];
}

/** A model of the benchmark. */
export interface BenchmarkModel {
  readonly id: string;
  readonly title: string;
  /** What is run, for the page. */
  readonly run: string;
  /** Whether it hangs on files of the shared folder. */
  readonly shared?: true;
  readonly make: () => Problem;
}

/** Times of output. */
export function outputTimes({ end, intervals }: Problem): Float64Array {
  return Float64Array.from({ length: intervals + 1 }, (_, k) => (k * end) / intervals);
}

/** What the engine is asked for. */
export function runOptions(problem: Problem, rtol: number): SimulateOptions {
  return {
    start: 0,
    end: problem.end,
    output: { at: outputTimes(problem) },
    rtol,
    ...(problem.dosesAreEvents ? {} : { actions: problem.doses }),
  };
}
