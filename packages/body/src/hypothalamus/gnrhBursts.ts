import { type Action, createRandom } from "@endocrine/engine";

/**
 * Shifts of the pulse generator's phase: how often, in h, and their standard deviation in parts of a pulse. The
 * intervals of men's pulses then vary by a fifth to a third (Veldhuis 1987, PMID 3117834).
 */
const shift = { every: 1, spread: 0.15 } as const;

/**
 * Chance in the pulses of GnRH from `start` to `end` (h): the same seed gives the same pulses. Their frequency stays
 * that of the neurons, so that steroids and hunger slow them.
 */
export function* gnrhBursts(seed: number, start: number, end: number): Generator<Action> {
  const random = createRandom(seed).stream(3);
  for (let at = start + shift.every * random.uniform(); at < end; at += shift.every)
    yield { at, add: { "gnrhPulses.phase": random.normal(0, shift.spread) } };
}
