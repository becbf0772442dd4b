import type { IntegratorOptions } from "../integrator.ts";
import { largestOfLanes, setWeights } from "../norm.ts";
import type { BdfArrays } from "./kernels.ts";

/** Changes of state and slope below this share of the tolerance leave the whole history standing. */
const negligible = 0.1;

/**
 * Takes a jump of the state to `y`, where the rates are now `arrays.slope`, into the history of steps of length
 * `h`, if it is so small that the history goes on over it. Says whether it did.
 */
export function takeJump(
  { z, weights, slope }: BdfArrays,
  y: Float64Array,
  h: number,
  { rtol, atol }: IntegratorOptions,
  lanes: 1 | 2 | undefined,
): boolean {
  const n = slope.length;
  setWeights(y, rtol, atol, weights);
  const jump = largestOfLanes(lanes, (lane, count) => {
    let sum = 0;
    for (let i = lane; i < n; i += count) {
      const dy = (y[i] - z[i]) * weights[i];
      const df = (h * slope[i] - z[n + i]) * weights[i];
      sum += dy * dy + df * df;
    }
    return Math.sqrt(sum / (n / count));
  });
  if (!(jump < negligible)) return false;
  for (let i = 0; i < n; i++) {
    z[i] = y[i];
    z[n + i] = h * slope[i];
  }
  return true;
}
