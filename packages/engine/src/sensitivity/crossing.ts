import type { ModelInstance } from "../compile/model.ts";
import type { Integrator } from "../solve/integrator.ts";
import type { Differentials } from "./differentials.ts";
import type { StaggeredSteps } from "./staggered.ts";

/** Distance from a crossing at which all is as before it, as a share of the time: above the bracket's width. */
const margin = 4e-13;
/** Slope of a root function, as a share of its terms, below which it touches zero rather than crosses it. */
const grazing = 1e-9;

/** How the time of a crossing depends on the parameters. */
export interface Crossing {
  /** Derivatives of the time, by each root function that crosses zero there. */
  readonly times: readonly Float64Array[];
  /** Rates of the states just before. */
  readonly slopes: Float64Array;
  /** Why some of the derivatives are not to be had. */
  readonly unclear: string | undefined;
}

/** Derivatives of the times at which root functions g cross zero: -(g_y s + g_p) / (g_t + g_y f). */
export class TurningTime {
  readonly #run: ModelInstance;
  readonly #formulas: Differentials;
  readonly #roots: number;
  readonly #width: number;
  readonly #y: Float64Array;
  readonly #slopes: Float64Array;

  /** The first `roots` of the formulas are the root functions; their last column is the time. */
  constructor(run: ModelInstance, formulas: Differentials, roots: number, width: number) {
    this.#run = run;
    this.#formulas = formulas;
    this.#roots = roots;
    this.#width = width;
    this.#y = new Float64Array(run.dimension);
    this.#slopes = new Float64Array(run.dimension);
  }

  /** Looks at what crosses just before `t`; `block` holds the carriers, and its row for the time is 0. */
  find(
    t: number,
    y: Float64Array,
    integrator: Integrator,
    steps: StaggeredSteps,
    block: Float64Array,
  ): Crossing {
    const { time, previousTime } = integrator;
    const n = this.#run.dimension;
    const clock = block.length / this.#width - 1;
    const formulas = this.#formulas;
    formulas.evaluate(this.#run, t, y);
    const right = formulas.values.slice(0, this.#roots);
    const left = Math.max(previousTime, t - margin * Math.max(Math.abs(t), Math.abs(time)));
    integrator.interpolate(left, this.#y);
    this.#run.rhs(left, this.#y, this.#slopes);
    formulas.evaluate(this.#run, left, this.#y);
    const before = block.slice();
    steps.interpolate(left, before.subarray(0, n * this.#width));
    const times: Float64Array[] = [];
    let unclear: string | undefined;
    for (let root = 0; root < this.#roots; root++) {
      const now = right[root];
      const was = formulas.values[root];
      if (Math.sign(now) === Math.sign(was)) continue;
      const { slope, terms, size } = this.#slopeOf(root, left, clock);
      if (terms > 0 && !(Math.abs(slope) > grazing * terms)) {
        unclear = "a relation only just turns";
      } else if (
        Math.abs(now - was) <=
        4 * Math.abs(slope) * (t - left) + 64 * Number.EPSILON * size
      ) {
        const change = new Float64Array(this.#width);
        formulas.addTotal(root, before, this.#width, change);
        times.push(change.map((x) => -x / slope));
      }
    }
    if (times.length > 0) unclear = undefined;
    else unclear ??= "what turns there jumps from one side to the other";
    return { times, slopes: this.#slopes, unclear };
  }

  /** Slope of a root function in time, the sum of its terms' sizes, and the size of what it is made of. */
  #slopeOf(root: number, t: number, clock: number): { slope: number; terms: number; size: number } {
    const { first, columns, values, count } = this.#formulas;
    const n = this.#run.dimension;
    let slope = 0;
    let terms = 0;
    let size = 0;
    for (let e = first[root]; e < first[root + 1]; e++) {
      const column = columns[e];
      const partial = values[count + e];
      const isState = column < n;
      const isTime = column === clock;
      if (!isState && !isTime) continue;
      const term = partial * (isState ? this.#slopes[column] : 1);
      slope += term;
      terms += Math.abs(term);
      size += Math.abs(partial * (isState ? this.#y[column] : t));
    }
    return { slope, terms, size };
  }
}
