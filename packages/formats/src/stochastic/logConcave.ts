import type { Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";

/** A density whose logarithm is concave, seen from the point of its range where it is largest. */
export interface LogConcave {
  /** The largest point M, and the range; either end may be infinite. */
  readonly peak: number;
  readonly least: number;
  readonly most: number;
  /** ln f(M) - ln f(M + d). */
  readonly drop: (d: number) => number;
  /** Slope of ln f at M + d. */
  readonly slope: (d: number) => number;
}

/** One side of the hat, in distances from the peak: 1 up to `flat`, from there an exponential tail. */
interface Side {
  readonly length: number;
  readonly flat: number;
  readonly decay: number;
  readonly tail: number;
}

/** Never reached while the numbers are sound. */
const mostTries = 1000;

/**
 * A draw by rejection under a hat that is flat about the peak and follows one tangent on either side.
 * The tangents touch where the density has fallen to about 1/e, so at least a third of the tries hold
 * however far out in a tail the range lies.
 */
export function drawLogConcave(random: Random, density: LogConcave): number {
  const { peak, least, most } = density;
  const right = sideOf(density, 1, most - peak);
  const left = sideOf(density, -1, peak - least);
  const total = left.flat + left.tail + right.flat + right.tail;
  for (let tries = 0; tries < mostTries; tries++) {
    let place = random.uniform() * total;
    const onRight = place < right.flat + right.tail;
    if (!onRight) place -= right.flat + right.tail;
    const { length, flat, decay, tail } = onRight ? right : left;
    let distance = place;
    let hat = 0;
    if (place >= flat) {
      const part = Math.min((place - flat) / tail, 1);
      const beyond = -Math.log1p(part * Math.expm1(-decay * (length - flat))) / decay;
      distance = flat + beyond;
      hat = decay * beyond;
    }
    const signed = onRight ? distance : -distance;
    // ln u <= ln(f / hat), all relative to the peak.
    if (Math.log(1 - random.uniform()) <= hat - density.drop(signed)) return peak + signed;
  }
  throw new FormatError(
    "a draw from a distribution failed: its bounds are beyond what numbers resolve",
  );
}

function sideOf({ drop, slope }: LogConcave, sign: 1 | -1, length: number): Side {
  let touch = Math.min(length, 1);
  if (!(touch > 0)) return { length: 0, flat: 0, decay: 1, tail: 0 };
  while (drop(sign * touch) > 2) touch /= 2;
  while (touch < length && drop(sign * touch) < 0.5) touch = Math.min(2 * touch, length);
  const fall = drop(sign * touch);
  if (fall < 0.5) return { length, flat: length, decay: 1, tail: 0 };
  const decay = -sign * slope(sign * touch);
  const flat = Math.max(touch - fall / decay, 0);
  return { length, flat, decay, tail: -Math.expm1(-decay * (length - flat)) / decay };
}
