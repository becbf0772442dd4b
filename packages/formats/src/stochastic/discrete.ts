import type { Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";

/** Probabilities on whole numbers with one peak, known by the ratio of neighbours. */
export interface Counts {
  readonly peak: number;
  readonly least: number;
  readonly most: number;
  /** P(k + 1) / P(k); falls with k. */
  readonly ratio: (k: number) => number;
}

/** Probabilities this small beside the sum of those before are left out: below the grain of a draw. */
const negligible = 2 ** -70;
/** Counts that one draw may look at: some ten standard deviations either way. */
const reach = 10_000_000;

/**
 * A draw by inversion from the peak outwards: relative probabilities are summed, then gone through
 * again up to a uniform share of the sum. Takes as many steps as some twenty standard deviations.
 */
export function drawCount(random: Random, counts: Counts): number {
  const total = walk(counts, Number.POSITIVE_INFINITY).sum;
  return walk(counts, random.uniform() * total).count;
}

/** Goes through the counts until their probabilities reach `target`. */
function walk(
  { peak, least, most, ratio }: Counts,
  target: number,
): { sum: number; count: number } {
  // Beyond it numbers have no neighbours.
  if (peak > Number.MAX_SAFE_INTEGER - reach) refuse();
  let sum = 1;
  if (target < sum) return { sum, count: peak };
  let weight = 1;
  for (let k = peak; k < most; k++) {
    weight *= ratio(k);
    sum += weight;
    if (target < sum) return { sum, count: k + 1 };
    if (weight < negligible * sum) break;
    if (k - peak > reach) refuse();
  }
  weight = 1;
  for (let k = peak; k > least; k--) {
    weight /= ratio(k - 1);
    sum += weight;
    if (target < sum) return { sum, count: k - 1 };
    if (weight < negligible * sum) break;
    if (peak - k > reach) refuse();
  }
  return { sum, count: peak };
}

function refuse(): never {
  throw new FormatError("a count is too large to be drawn");
}
