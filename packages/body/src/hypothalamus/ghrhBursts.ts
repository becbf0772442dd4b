import { type Action, createRandom } from "@endocrine/engine";

/**
 * GH pulses a day: 5.8 +/- 0.7 in men (Ho 1988), 8.3 +/- 0.6 in women (Faria 1992). Coefficients of variation:
 * women's GH is less regular than men's at every age (Roelfsema 2016).
 */
const pattern = {
  man: { pulsesPerDay: 5.8, interval: 0.35, size: 0.6 },
  woman: { pulsesPerDay: 8.3, interval: 0.5, size: 0.8 },
} as const;
/** Time constant of a burst in h, and what bursts make up of the release, as in the module `ghrhPulses`. */
const burst = { duration: 0.3, share: 0.94 };

/**
 * Bursts of GHRH release from `start` to `end` (h), a renewal process: the same seed gives the same pulses.
 * Sleep scales them through the drive that they multiply.
 */
export function* ghrhBursts(
  seed: number,
  start: number,
  end: number,
  female = false,
): Generator<Action> {
  const random = createRandom(seed).stream(2);
  const spread = female ? pattern.woman : pattern.man;
  const interval = 24 / spread.pulsesPerDay;
  const size = (burst.share * interval) / burst.duration;
  const median = size / Math.sqrt(1 + spread.size ** 2);
  let at = start + random.uniform() * interval;
  while (at < end) {
    yield { at, add: { "ghrhPulses.burst": random.lognormal(median, spread.size) } };
    at += random.gamma(interval, spread.interval);
  }
}
