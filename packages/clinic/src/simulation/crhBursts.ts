import { type Action, createRandom } from "@endocrine/engine";

/** ACTH pulses a day in men (Horrocks 1990, sampling every 15 min). */
const pulsesPerDay = 18;
/** Mean interval in h: 80 min. */
const interval = 24 / pulsesPerDay;
/**
 * Coefficients of variation: of the interval so that most are 60 to 120 min, of the size that of plasma
 * pulses, 0.52 (Grosskopf 2025).
 */
const variation = { interval: 0.3, size: 0.52 };
/** Time constant of a burst in h, and what bursts make up of the release, as in the module `crhPulses`. */
const burst = { duration: 0.25, share: 0.76 };
/**
 * Bursts of CRH release from `start` to `end` (h): the same seed gives the same pulses. The clock scales
 * them through the drive that they multiply, so their rate is the same by day and night.
 */
export function* crhBursts(seed: number, start: number, end: number): Generator<Action> {
  const random = createRandom(seed).stream(1);
  const size = (burst.share * interval) / burst.duration;
  const median = size / Math.sqrt(1 + variation.size ** 2);
  let at = start + random.uniform() * interval;
  while (at < end) {
    yield { at, add: { "crhPulses.burst": random.lognormal(median, variation.size) } };
    at += random.gamma(interval, variation.interval);
  }
}
