import type { ModelInstance } from "../compile/model.ts";
import type { Integrator } from "./integrator.ts";

/** Rounding of a difference of two numbers, as a share of their sizes. */
const rounding = 8 * Number.EPSILON;
/** Relative width of the bracket at which a crossing counts as found. */
const tolerance = 1e-13;
/** Crossings closer together than this are one instant. */
const sameInstant = 1e-12;
/**
 * Halvings of the first step after a jump, at which a root that starts near zero is looked at: the step
 * kept may be many times longer than the visit (the last hops of a ball), which must not be missed.
 */
const earlyLooks = 44;
/** Equal parts of any other step, at whose ends the signs are looked at. */
const parts = 4;

/**
 * Finds where root functions change sign within the last step of an integrator. The sign of zero is
 * its own class, so that `x >= 0` turns on reaching zero and `x > 0` on leaving it. Times given back
 * lie at or just after the crossing.
 */
export class RootFinder {
  readonly #instance: ModelInstance;
  readonly #integrator: Integrator;
  readonly #y: Float64Array;
  #before: Float64Array;
  #after: Float64Array;
  readonly #probe: Float64Array;
  readonly #found: Float64Array;
  /** What rounding may make of a root function that is zero at the start. */
  readonly #noise: Float64Array;
  #early = true;
  /** Whether the crossing found last left zero: then what it brings about comes just after it. */
  leftZero = false;

  constructor(instance: ModelInstance, integrator: Integrator) {
    const count = instance.model.rootCount;
    this.#instance = instance;
    this.#integrator = integrator;
    this.#y = new Float64Array(instance.dimension);
    this.#before = new Float64Array(count);
    this.#after = new Float64Array(count);
    this.#probe = new Float64Array(count);
    this.#found = new Float64Array(count);
    this.#noise = new Float64Array(count);
  }

  /** Takes the signs at (t, y) as the ones to depart from, after a start or a jump. */
  reset(t: number, y: Float64Array): void {
    this.#instance.roots(t, y, this.#before);
    this.#instance.rootScales(t, y, this.#noise);
    for (let i = 0; i < this.#noise.length; i++) this.#noise[i] *= rounding;
    this.#early = true;
  }

  /** The earliest crossing in (from, to], where `from` is where the last call or reset ended; else NaN. */
  next(from: number, to: number): number {
    if (this.#before.length === 0 || !(to > from)) return Number.NaN;
    const early = this.#early;
    this.#early = false;
    let a = from;
    for (let look = early ? earlyLooks : parts - 1; look >= 0; look--) {
      const share = early ? 2 ** -look : 1 - look / parts;
      const b = look === 0 ? to : from + (to - from) * share;
      if (!(b > a)) continue;
      this.#evaluate(b, this.#after);
      if (this.#changed(this.#after)) return this.#locate(a, b);
      this.#swap();
      a = b;
    }
    return Number.NaN;
  }

  #evaluate(t: number, values: Float64Array): void {
    this.#integrator.interpolate(t, this.#y);
    this.#instance.roots(t, this.#y, values);
  }

  #changed(values: Float64Array): boolean {
    let changed = false;
    for (let i = 0; i < values.length; i++) {
      const now = this.#signAfter(i, values[i]);
      if (now === 0) values[i] = 0;
      changed ||= now !== sign(this.#before[i]);
    }
    return changed;
  }

  /** The sign of root function `i`; what was zero is so still as far as rounding can tell. */
  #signAfter(i: number, value: number): number {
    if (this.#before[i] === 0 && Math.abs(value) <= this.#noise[i]) return 0;
    return sign(value);
  }

  #swap(): void {
    const kept = this.#before;
    this.#before = this.#after;
    this.#after = kept;
  }

  #locate(a: number, b: number): number {
    let earliest = b;
    this.leftZero = false;
    const count = this.#before.length;
    for (let i = 0; i < count; i++) {
      this.#found[i] = Number.NaN;
      if (this.#signAfter(i, this.#after[i]) === sign(this.#before[i])) continue;
      this.#found[i] = this.#bracket(i, a, this.#before[i], b, this.#after[i]);
      if (this.#found[i] > earliest) continue;
      earliest = this.#found[i];
      this.leftZero = this.#before[i] === 0;
    }
    const window = earliest + sameInstant * Math.max(Math.abs(a), Math.abs(b));
    let instant = earliest;
    for (let i = 0; i < count; i++) {
      if (this.#found[i] <= window) instant = Math.max(instant, this.#found[i]);
    }
    this.#evaluate(instant, this.#before);
    return instant;
  }

  /** Narrows [a, b] by regula falsi (Illinois) with bisection where it stalls; returns the right end. */
  #bracket(i: number, a: number, fa: number, b: number, fb: number): number {
    const width = tolerance * Math.max(Math.abs(a), Math.abs(b));
    const left = sign(fa);
    let lo = a;
    let hi = b;
    let flo = fa;
    let fhi = fb;
    let stalled = 0;
    let side = 0;
    while (hi - lo > width) {
      let x = (lo + hi) / 2;
      if (left === 0) x = stalled === 0 ? lo + width : x;
      else if (sign(fhi) !== 0 && stalled < 3) {
        const falsi = (lo * fhi - hi * flo) / (fhi - flo);
        x = Math.min(Math.max(falsi, lo + width / 2), hi - width / 2);
      }
      if (!(x > lo && x < hi)) break;
      const span = hi - lo;
      this.#evaluate(x, this.#probe);
      const fx = this.#probe[i];
      if (fx === 0 && left !== 0) return x;
      if (this.#signAfter(i, fx) === left) {
        if (side < 0) fhi /= 2;
        lo = x;
        flo = fx;
        side = -1;
      } else {
        if (side > 0) flo /= 2;
        hi = x;
        fhi = fx;
        side = 1;
      }
      stalled = hi - lo > span / 2 ? stalled + 1 : left === 0 ? 1 : 0;
    }
    return hi;
  }
}

function sign(x: number): number {
  return x > 0 ? 1 : x < 0 ? -1 : 0;
}
