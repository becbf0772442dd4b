import { formatTime } from "./failure.ts";
import { IntegrationError } from "./problem.ts";

const mostAtOneInstant = 1000;
/** Fewer could be chance; the time left, a millionth of that elapsed, says the rest. */
const shrinkingIntervals = 5;

/** Notices events that would happen infinitely often in finite time. */
export class ZenoGuard {
  readonly #names: readonly string[];
  readonly #timeUnit: string;
  readonly #pass: boolean;
  readonly #last: Float64Array;
  readonly #interval: Float64Array;
  readonly #shrunk: Int32Array;
  /** When the run of shrinking intervals of each event began. */
  readonly #since: Float64Array;
  #instant = Number.NaN;
  #count = 0;

  /** With `pass`, ever shorter intervals are let go on until rounding ends them. */
  constructor(names: readonly string[], timeUnit: string, pass: boolean = false) {
    this.#pass = pass;
    this.#names = names;
    this.#timeUnit = timeUnit;
    this.#last = new Float64Array(names.length).fill(Number.NaN);
    this.#interval = new Float64Array(names.length).fill(Number.NaN);
    this.#shrunk = new Int32Array(names.length);
    this.#since = new Float64Array(names.length);
  }

  /** Records that event `index` was executed at `t`. */
  executed(index: number, t: number): void {
    if (t - this.#instant <= 1e-12 * Math.abs(t)) {
      if (++this.#count > mostAtOneInstant) this.#fail(index, t, "does not come to an end");
    } else {
      this.#instant = t;
      this.#count = 1;
    }
    const interval = t - this.#last[index];
    if (interval === 0 || this.#pass) return;
    const ratio = interval / this.#interval[index];
    if (ratio < 1) {
      this.#shrunk[index]++;
      const left = (interval * ratio) / (1 - ratio);
      const elapsed = t - this.#since[index];
      if (this.#shrunk[index] >= shrinkingIntervals && left < 1e-6 * elapsed) {
        this.#fail(index, t, "happens at ever shorter intervals without end");
      }
    } else {
      this.#shrunk[index] = 0;
      this.#since[index] = t;
    }
    this.#last[index] = t;
    this.#interval[index] = interval;
  }

  /** Moves what is remembered in time. */
  shift(by: number): void {
    this.#instant += by;
    for (let i = 0; i < this.#last.length; i++) {
      this.#last[i] += by;
      this.#since[i] += by;
    }
  }

  #fail(index: number, t: number, what: string): never {
    const name = this.#names[index];
    throw new IntegrationError(
      `event ${name}: ${what} at ${formatTime(t, this.#timeUnit)}`,
      t,
      name,
    );
  }
}
