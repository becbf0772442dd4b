import { type Action, createRandom } from "@endocrine/engine";

/**
 * Follicles that are recruited over usual: drawn anew once a week, lognormal with this coefficient of variation. The
 * cycles of one woman then vary by one to three days.
 */
const recruits = { every: 7 * 24, spread: 0.9 } as const;

/** Chance in what each cycle recruits from `start` to `end` (h): the same seed gives the same cycles. */
export function* cycleChance(seed: number, start: number, end: number): Generator<Action> {
  const random = createRandom(seed).stream(4);
  for (let at = start + recruits.every / 2; at < end; at += recruits.every)
    yield { at, set: { "ovarianFollicles.chance": random.lognormal(1, recruits.spread) } };
}
