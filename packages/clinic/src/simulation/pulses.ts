import { type Action, createRandom } from "@endocrine/engine";

/** Mean interval between TSH pulses in h: 9.9 a day (Brabant 1990, PMID 2105332). */
const interval = 24 / 9.9;
/** Coefficients of variation of interval and size, of the order of the pulses' published spread. */
const variation = { interval: 0.35, size: 0.35 };
/** Half of the pulses fall between 20 and 04 h (Brabant 1990): pulses over their mean rate, by clock time. */
const night = { from: 20, to: 4, rate: 0.5 / (8 / 24) };
const dayRate = 0.5 / (16 / 24);

/** Bursts of TSH release from `start` to `end` (h): the same seed gives the same pulses. */
export function* tshBursts(seed: number, start: number, end: number): Generator<Action> {
  const random = createRandom(seed);
  // a burst of this size decays with 0.4 h and makes up the 40 % that basal release leaves
  const size = (0.4 * interval) / 0.4;
  const median = size / Math.sqrt(1 + variation.size ** 2);
  let at = later(start, random.uniform() * interval);
  while (at < end) {
    yield { at, add: { "tshPulses.burst": random.lognormal(median, variation.size) } };
    at = later(at, random.gamma(interval, variation.interval));
  }
}

/** The time by which the expected number of pulses of a mean stretch of `hours` has passed. */
function later(from: number, hours: number): number {
  let at = from;
  let left = hours;
  for (;;) {
    const clock = at - 24 * Math.floor(at / 24);
    const isNight = clock >= night.from || clock < night.to;
    const rate = isNight ? night.rate : dayRate;
    const change = isNight ? (clock < night.to ? night.to : 24 + night.to) : night.from;
    const stretch = change - clock;
    if (left <= stretch * rate) return at + left / rate;
    left -= stretch * rate;
    at += stretch;
  }
}
