import { maxOrder } from "./nordsieck.ts";

/**
 * Coefficients of the fixed-leading-coefficient BDF for the step sizes at hand.
 * Byrne & Hindmarsh 1975; Jackson & Sacks-Davis 1980; Brown, Byrne & Hindmarsh 1989 (VODE), section 2.
 */
export class BdfCoefficients {
  /** Correction polynomial: z_j += l_j e. */
  readonly l: Float64Array = new Float64Array(maxOrder + 2);
  /** Factor from the norm of the correction to the local error at this order. */
  error = 0;
  /** Factor for the error one order lower, applied to the norm of column q; set when asked for. */
  lower = 0;
  /** Factor for the error one order higher; set when asked for. */
  higher = 0;
  /** Relates corrections of successive steps in the estimate one order higher. */
  correctionRatio = 0;

  #order = 0;
  #h = 0;
  #neighbours = false;
  readonly #tau: Float64Array = new Float64Array(maxOrder + 3);

  /** Whether the coefficients at hand are those asked for, as in a run of equal steps. */
  #holds(order: number, h: number, tau: Float64Array, neighbours: boolean): boolean {
    if (order !== this.#order || h !== this.#h || (neighbours && !this.#neighbours)) return false;
    for (let j = 1; j <= order; j++) if (tau[j] !== this.#tau[j]) return false;
    return true;
  }

  /** `tau[j]` is the length of the step made j steps ago, from 1 on; `h` the step to be made. */
  set(order: number, h: number, tau: Float64Array, neighbours: boolean): void {
    if (this.#holds(order, h, tau, neighbours)) return;
    this.#order = order;
    this.#h = h;
    this.#neighbours = neighbours;
    for (let j = 1; j <= order; j++) this.#tau[j] = tau[j];
    const l = this.l;
    // A loop: filling so few numbers by a call takes longer.
    for (let j = 2; j < l.length; j++) l[j] = 0;
    l[0] = 1;
    l[1] = 1;
    let xiInverse = 1;
    let xiStarInverse = 1;
    let alpha = -1;
    let alphaHat = -1;
    let sum = h;
    if (order > 1) {
      for (let j = 2; j < order; j++) {
        sum += tau[j - 1];
        xiInverse = h / sum;
        alpha -= 1 / j;
        for (let i = j; i >= 1; i--) l[i] += l[i - 1] * xiInverse;
      }
      alpha -= 1 / order;
      xiStarInverse = -l[1] - alpha;
      sum += tau[order - 1];
      xiInverse = h / sum;
      alphaHat = -l[1] - xiInverse;
      for (let i = order; i >= 1; i--) l[i] += l[i - 1] * xiStarInverse;
    }
    const a1 = 1 - alphaHat + alpha;
    const a2 = 1 + order * a1;
    this.error = Math.abs(a1 / (alpha * a2));
    this.correctionRatio = Math.abs((a2 * xiStarInverse) / (l[order] * xiInverse));
    if (!neighbours) return;
    if (order > 1) {
      const a3 = alpha + 1 / order;
      const a4 = alphaHat + xiInverse;
      this.lower = Math.abs(((xiStarInverse / l[order]) * (1 - a4 + a3)) / a3);
    } else {
      this.lower = 1;
    }
    const nextInverse = h / (sum + tau[order]);
    const a5 = alpha - 1 / (order + 1);
    const a6 = alphaHat - nextInverse;
    this.higher = Math.abs((1 - a6 + a5) / a2 / (nextInverse * (order + 2) * a5));
  }
}
