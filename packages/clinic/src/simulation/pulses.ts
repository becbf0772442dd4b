import { type Action, createRandom } from "@endocrine/engine";

/** Mean interval between TSH pulses in h: 9.9 a day (Brabant 1990, PMID 2105332). */
const interval = 24 / 9.9;
/** Coefficients of variation of interval and size, of the order of the pulses' published spread. */
const variation = { interval: 0.35, size: 0.35 };

/** Bursts of TSH release from `start` to `end` (h): the same seed gives the same pulses. */
export function* tshBursts(seed: number, start: number, end: number): Generator<Action> {
  const random = createRandom(seed);
  // a burst of this size decays with 0.4 h and makes up the 40 % that basal release leaves
  const size = (0.4 * interval) / 0.4;
  const median = size / Math.sqrt(1 + variation.size ** 2);
  let at = start + random.uniform() * interval;
  while (at < end) {
    yield { at, add: { "tshPulses.burst": random.lognormal(median, variation.size) } };
    at += random.gamma(interval, variation.interval);
  }
}
