import type { CompiledQuantity } from "../compile/model.ts";
import type { RunStatistics } from "../result/trajectory.ts";
import type { Action, SimulateOptions } from "../solve/options.ts";

/** A value of each patient, by index, or one value of all. */
export type PatientValues = Float64Array | number;

/**
 * Many patients of one model. All of it but `onProgress` is plain data, so that it can be sent to another
 * thread.
 */
export interface EnsembleRunOptions
  extends Omit<SimulateOptions, "parameters" | "initial" | "actions" | "stops"> {
  /** Number of patients, 1 or more. */
  readonly patients: number;
  /** Parameter values by qualified name; parameters not named keep their defaults. */
  readonly parameters?: Readonly<Record<string, PatientValues>>;
  /** Start values of states and held quantities by qualified name; the others start as the model says. */
  readonly initial?: Readonly<Record<string, PatientValues>>;
  /** Actions of all patients, in rising order of time. */
  readonly actions?: readonly Action[];
  /** In place of `actions`: several timelines, and the index among them of each patient. */
  readonly timelines?: {
    readonly actions: readonly (readonly Action[])[];
    readonly of: ArrayLike<number>;
  };
  /**
   * Patients solved side by side by one thread: 2 (default) is quicker wherever `runsInPairs` holds. With 1
   * every patient has the bits that `simulate` gives.
   */
  readonly lanes?: 1 | 2;
  /** The patients to run, from the first one to before the last; both even or an end. Default: all. */
  readonly range?: readonly [first: number, end: number];
  /**
   * Where to write, at least patients x signals x times long, also where `range` says fewer; it may lie in
   * shared memory. Left out, it is new.
   */
  readonly into?: Float64Array;
}

/** Why a patient's run ended before its end. */
export interface PatientFailure {
  readonly patient: number;
  /** One line with time, state and reason. */
  readonly reason: string;
  /** How far the run came. */
  readonly time: number;
}

/** Many runs in columns. */
export interface EnsembleResult {
  readonly timeUnit: string;
  readonly time: Float64Array;
  readonly signals: readonly CompiledQuantity[];
  readonly patients: number;
  /** Patient by patient, in each signal by signal, in each time by time; NaN where a run did not come. */
  readonly values: Float64Array;
  /** Patients whose runs failed, in order; the others are complete. */
  readonly failures: readonly PatientFailure[];
  /** Sums over the runs; two patients side by side are one. */
  readonly statistics: RunStatistics & { runs: number };
}

/**
 * The values of one signal of one patient, a view into `values`.
 * @throws RangeError for a patient or signal that the result does not have
 */
export function patientColumn(
  { patients, signals, time, values }: EnsembleResult,
  patient: number,
  signal: string,
): Float64Array {
  const index = signals.findIndex(({ name }) => name === signal);
  if (index < 0) throw new RangeError(`"${signal}" is no signal of the result`);
  if (!(Number.isInteger(patient) && patient >= 0 && patient < patients)) {
    throw new RangeError(`patient ${patient}: expected a whole number from 0 to ${patients - 1}`);
  }
  const first = (patient * signals.length + index) * time.length;
  return values.subarray(first, first + time.length);
}
