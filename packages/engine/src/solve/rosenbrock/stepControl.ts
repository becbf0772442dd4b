import { math } from "../../wasm/mathModule.ts";

const safety = 0.9;
/** One over the order of the local error that is estimated. */
const exponent = 0.2;
const most = 6;
const least = 0.2;
/** An error below this says as little as this. */
const smallestError = 1e-2;

/**
 * How long the next step is, in lengths of the last one: as the error tells, and no longer than the change of
 * the errors from step to step foretells (Gustafsson's predictive controller in Hairer & Wanner 1996, ISBN
 * 978-3-642-05220-0, section IV.8).
 */
export class StepControl {
  #lastError = 0;
  #lastStep = 0;

  /** Begins anew: the next step has none before it. */
  forget(): void {
    this.#lastStep = 0;
  }

  /** After a step of length `h` that was accepted, and after rejected tries is not to grow. */
  accepted(error: number, h: number, afterRejection: boolean): number {
    let ratio = safety / math.power(error, exponent);
    if (this.#lastStep > 0) {
      const trend = math.power((error * error) / this.#lastError, exponent);
      ratio = Math.min(ratio, ((h / this.#lastStep) * safety) / trend);
    }
    this.#lastStep = h;
    this.#lastError = Math.max(smallestError, error);
    return Math.max(least, Math.min(ratio, afterRejection ? 1 : most));
  }

  /** After a try with this error, which may be no number. */
  rejected(error: number): number {
    if (!Number.isFinite(error)) return 0.1;
    return Math.max(least, safety / math.power(error, exponent));
  }
}
