import type { ModelInstance } from "../compile/model.ts";
import type { Integrator } from "../solve/integrator.ts";
import type { Output } from "../solve/recorder.ts";
import type { Differentials } from "./differentials.ts";
import type { Jumps } from "./jumps.ts";
import type { StaggeredSteps } from "./staggered.ts";

/** What the recorder of sensitivities is made of. */
export interface SensitivityParts {
  readonly run: ModelInstance;
  readonly steps: StaggeredSteps;
  readonly jumps: Jumps;
  /** The signals by states and carriers. */
  readonly signals: Differentials;
  /** Sensitivities of the carriers, as they are now. */
  readonly carriers: Float64Array;
  readonly width: number;
}

/** Fills columns with the sensitivities of each signal to each parameter, beside the recorder of the run. */
export class SensitivityRecorder implements Output {
  /** Of each signal, one after the other: the columns of its sensitivities. */
  readonly columns: readonly Float64Array[];
  readonly #output: Output;
  readonly #times: Float64Array;
  readonly #parts: SensitivityParts;
  /** Rows of the states, then of the carriers. */
  readonly #block: Float64Array;
  readonly #states: Float64Array;
  readonly #used: Int32Array;
  readonly #y: Float64Array;
  readonly #row: Float64Array;
  #next = 0;

  constructor(output: Output, times: Float64Array, parts: SensitivityParts) {
    const { run, signals, carriers, width } = parts;
    const size = run.dimension * width;
    this.#output = output;
    this.#times = times;
    this.#parts = parts;
    this.#block = new Float64Array(size + carriers.length);
    this.#states = this.#block.subarray(0, size);
    this.#used = Int32Array.from(
      new Set(signals.columns.filter((column) => column < run.dimension)),
    );
    this.#y = new Float64Array(run.dimension);
    this.#row = new Float64Array(width);
    this.columns = Array.from(
      { length: signals.count * width },
      () => new Float64Array(times.length),
    );
  }

  get nextTime(): number {
    return this.#output.nextTime;
  }

  recordBefore(t: number, integrator: Integrator): void {
    for (let at = this.#times[this.#next]; at < t; at = this.#times[this.#next]) {
      integrator.interpolate(at, this.#y);
      this.#parts.steps.interpolateRows(at, this.#used, this.#states);
      this.#write(at, this.#y);
    }
    this.#output.recordBefore(t, integrator);
  }

  recordAt(t: number, y: Float64Array): void {
    if (this.#times[this.#next] <= t) this.#parts.jumps.valuesAt(t, y, this.#states);
    while (this.#times[this.#next] <= t) this.#write(this.#times[this.#next], y);
    this.#output.recordAt(t, y);
  }

  #write(t: number, y: Float64Array): void {
    const { run, signals, carriers, width } = this.#parts;
    const row = this.#row;
    this.#block.set(carriers, this.#states.length);
    signals.evaluate(run, t, y);
    for (let signal = 0; signal < signals.count; signal++) {
      row.fill(0);
      signals.addTotal(signal, this.#block, width, row);
      for (let k = 0; k < width; k++) this.columns[signal * width + k][this.#next] = row[k];
    }
    this.#next++;
  }
}
