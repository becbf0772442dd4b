import type { CompiledModel, CompiledQuantity } from "../compile/model.ts";
import { Recorder } from "../solve/recorder.ts";
import { asInstance, checkSpan } from "../solve/simulate.ts";
import type { EnsembleRunOptions } from "./options.ts";
import { Patients } from "./patients.ts";

/** What an ensemble will write: how much, of what, when. */
export interface EnsembleShape {
  readonly timeUnit: string;
  readonly time: Float64Array;
  readonly signals: readonly CompiledQuantity[];
  /** Numbers in all: patients x signals x times. */
  readonly size: number;
}

/**
 * What `simulateEnsemble` would write, for a buffer to be made beforehand.
 * @throws RangeError for options that make no sense
 */
export function ensembleShape(model: CompiledModel, options: EnsembleRunOptions): EnsembleShape {
  checkSpan(options);
  const patients = new Patients(model, options);
  const { signals, times } = new Recorder(asInstance(model), options);
  const size = patients.count * signals.length * times.length;
  return { timeUnit: model.timeUnit, time: times, signals, size };
}
