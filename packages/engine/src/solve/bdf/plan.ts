import { math } from "../../wasm/mathModule.ts";
import type { BdfCoefficients } from "./coefficients.ts";
import type { BdfKernels } from "./kernels.ts";
import { maxOrder } from "./nordsieck.ts";
import { gain, worthwhile } from "./order.ts";

/** Order and length of the next step, decided after each accepted one, carried out before the next. */
export class StepPlan {
  /** Ratio of the next step to the last. */
  ratio = 1;
  /** Order of the next step. */
  order = 1;
  /** Largest ratio allowed; 1 after a failure. */
  largestRatio = 10;
  /** Steps until a change of order is considered. */
  wait = 2;

  /** The loops of the integrator. */
  kernels: BdfKernels;
  readonly #coefficients: BdfCoefficients;
  readonly #tau: Float64Array;
  #savedRatio = 0;

  /** `tau`: lengths of the steps made, the last at 1. */
  constructor(kernels: BdfKernels, coefficients: BdfCoefficients, tau: Float64Array) {
    this.kernels = kernels;
    this.#coefficients = coefficients;
    this.#tau = tau;
  }

  /** Begins at order 1; the first step may be far too short. */
  reset(): void {
    this.order = 1;
    this.ratio = 1;
    this.largestRatio = 1e4;
    this.wait = 2;
    this.#savedRatio = 0;
  }

  save(): readonly number[] {
    return [this.ratio, this.order, this.largestRatio, this.wait, this.#savedRatio];
  }

  resume([ratio, order, largestRatio, wait, savedRatio]: Float64Array): void {
    this.ratio = ratio;
    this.order = order;
    this.largestRatio = largestRatio;
    this.wait = wait;
    this.#savedRatio = savedRatio;
  }

  /** Takes in a step of length `h` accepted at `order` with this weighted error. */
  accept(order: number, h: number, error: number): void {
    this.wait--;
    if (this.wait === 1 && order < maxOrder) {
      this.kernels.saveCorrection();
      this.#savedRatio = this.#coefficients.correctionRatio;
    }
    this.#choose(order, h, error);
    this.largestRatio = 10;
  }

  /** Chooses order and step ratio for the next step. */
  #choose(order: number, h: number, error: number): void {
    this.order = order;
    this.ratio = 1;
    if (this.largestRatio === 1) {
      this.wait = Math.max(this.wait, 2);
      return;
    }
    let best = gain(error, order, 6);
    if (this.wait === 0) {
      this.wait = 2;
      const higher = this.#gainHigher(order, h);
      const lower = this.#gainLower(order);
      if (Math.max(best, higher, lower) < worthwhile) return;
      if (lower > best && lower >= higher) {
        best = lower;
        this.order = order - 1;
      } else if (higher > best) {
        best = higher;
        this.order = order + 1;
        this.kernels.saveCorrection();
      }
    }
    if (best >= worthwhile) this.ratio = Math.min(best, this.largestRatio);
  }

  #gainLower(order: number): number {
    if (order === 1) return 0;
    const error = this.kernels.columnNorm(order) * this.#coefficients.lower;
    return gain(error, order - 1, 6);
  }

  #gainHigher(order: number, h: number): number {
    if (order === maxOrder || this.#savedRatio === 0) return 0;
    const ratio =
      (this.#coefficients.correctionRatio / this.#savedRatio) *
      math.power(h / this.#tau[2], order + 1);
    return gain(this.kernels.raisedNorm(ratio) * this.#coefficients.higher, order + 1, 10);
  }
}
