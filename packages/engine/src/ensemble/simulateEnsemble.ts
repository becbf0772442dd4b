import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import type { ModelParts } from "../compile/parts.ts";
import type { RunStatistics } from "../result/trajectory.ts";
import { emptyStatistics } from "../solve/integrator.ts";
import { IntegrationError } from "../solve/problem.ts";
import { Recorder } from "../solve/recorder.ts";
import { asInstance, checkSpan, progress } from "../solve/simulate.ts";
import { Simulation } from "../solve/simulation.ts";
import type { ModelModule } from "../wasm/model.ts";
import type { EnsembleResult, EnsembleRunOptions, PatientFailure } from "./options.ts";
import { Pair } from "./pair.ts";
import { runPair } from "./pairRun.ts";
import { Patients } from "./patients.ts";
import { runsInPairs } from "./runsInPairs.ts";

/**
 * Runs many patients of a model, one after the other or two side by side (`runsInPairs` has the rule): a
 * patient with an even index and the next one share their steps. A patient's values hang on its own data and
 * its partner's alone, not on what else is run, where or in which order. Where the run of two fails, each
 * runs alone, and a failed patient leaves the others as they are.
 * @throws RangeError for options that make no sense, as `simulate` does
 * @throws AbortError if `onProgress` returns false
 */
export function simulateEnsemble(
  model: CompiledModel,
  options: EnsembleRunOptions,
): EnsembleResult {
  return new Ensemble(model, options).run();
}

class Ensemble {
  readonly #options: EnsembleRunOptions;
  readonly #patients: Patients;
  readonly #instances: readonly [ModelInstance, ModelInstance];
  readonly #starts: readonly [Float64Array, Float64Array];
  readonly #recorder: Recorder;
  readonly #pair: Pair | undefined;
  readonly #pairRecorder: Recorder | undefined;
  readonly #values: Float64Array;
  readonly #failures: PatientFailure[] = [];
  readonly #statistics: EnsembleResult["statistics"] = { ...emptyStatistics(), runs: 0 };
  readonly #report: ((finished: number) => void) | undefined;

  constructor(model: CompiledModel, options: EnsembleRunOptions) {
    const { lanes = 2, onProgress, into } = options;
    checkSpan(options);
    const patients = new Patients(model, options);
    this.#options = options;
    this.#patients = patients;
    this.#instances = [asInstance(model), asInstance(model)];
    this.#starts = [new Float64Array(model.states.length), new Float64Array(model.states.length)];
    this.#recorder = new Recorder(this.#instances[0], options);
    const { signals, times } = this.#recorder;
    const size = patients.count * signals.length * times.length;
    if (into !== undefined && into.length < size) {
      throw new RangeError(`"into" has ${into.length} numbers, expected ${size}`);
    }
    this.#values = into ?? new Float64Array(size);
    if (lanes === 2 && runsInPairs(model, options)) {
      const module = model.pairs?.() as ModelModule;
      const { sizes } = model.parts as ModelParts;
      this.#pair = new Pair(this.#instances, module, sizes);
      this.#pairRecorder = new Recorder(this.#pair, options);
    }
    const { first, end } = patients;
    this.#report = onProgress && progress(first, end, onProgress);
  }

  run(): EnsembleResult {
    const { first, end, count } = this.#patients;
    for (let patient = first; patient < end; patient += 2) {
      const partner = patient + 1;
      if (partner === end) this.#alone(patient);
      else if (!this.#together(patient, partner)) {
        this.#alone(patient);
        this.#alone(partner);
      }
    }
    this.#options.onProgress?.(1);
    const { signals, times } = this.#recorder;
    const { timeUnit } = this.#instances[0].model;
    const [values, failures, statistics] = [this.#values, this.#failures, this.#statistics];
    return { timeUnit, time: times, signals, patients: count, values, failures, statistics };
  }

  /** Runs two patients side by side; says whether both came to the end. */
  #together(patient: number, partner: number): boolean {
    const [pair, recorder] = [this.#pair, this.#pairRecorder];
    const actions = this.#patients.actions(patient);
    if (pair === undefined || recorder === undefined) return false;
    if (actions !== this.#patients.actions(partner)) return false;
    this.#enter(patient, 0);
    this.#enter(partner, 1);
    recorder.begin([...this.#columns(patient), ...this.#columns(partner)]);
    const [starts, options] = [this.#starts, this.#options];
    const onStep = this.#onStep(patient, 2);
    try {
      this.#count(runPair({ pair, starts, actions, options, recorder, onStep }));
    } catch (error) {
      if (error instanceof IntegrationError) return false;
      throw error;
    }
    recorder.finish();
    return true;
  }

  #alone(patient: number): void {
    const {
      start,
      end,
      lanes: _,
      range: __,
      into: ___,
      timelines: ____,
      ...others
    } = this.#options;
    const [instance] = this.#instances;
    const recorder = this.#recorder;
    this.#enter(patient, 0);
    recorder.begin(this.#columns(patient));
    const onStep = this.#onStep(patient, 1);
    try {
      const simulation = new Simulation(instance, start, this.#starts[0], {
        ...others,
        actions: this.#patients.actions(patient),
        recorder,
        ...(onStep && { onStep }),
      });
      simulation.advance(end);
      this.#count(simulation.statistics);
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      this.#failures.push({ patient, reason: error.message, time: error.time });
    }
    recorder.finish();
  }

  #enter(patient: number, lane: 0 | 1): void {
    this.#patients.enter(patient, this.#instances[lane], this.#starts[lane]);
  }

  #columns(patient: number): Float64Array[] {
    const { signals, times } = this.#recorder;
    return signals.map((_, c) => {
      const first = (patient * signals.length + c) * times.length;
      return this.#values.subarray(first, first + times.length);
    });
  }

  #onStep(patient: number, lanes: 1 | 2): ((time: number) => void) | undefined {
    const { start, end } = this.#options;
    const report = this.#report;
    return report && ((time) => report(patient + (lanes * (time - start)) / (end - start)));
  }

  #count(statistics: RunStatistics): void {
    for (const name of Object.keys(statistics) as (keyof RunStatistics)[]) {
      this.#statistics[name] += statistics[name];
    }
    this.#statistics.runs++;
  }
}
