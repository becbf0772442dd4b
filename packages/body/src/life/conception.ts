import { createRandom } from "@endocrine/engine";

/**
 * Chance of conception by one act, by whole days before ovulation (0 is its day): six days and no other
 * (Wilcox 1995, doi:10.1056/NEJM199512073332301, women of 26-35 years who wanted a child).
 */
export const chanceByDay: readonly number[] = [0.33, 0.31, 0.27, 0.14, 0.16, 0.1];

/** Chance of a cycle with an act on every day, which no plan exceeds (Wilcox 1995). */
const viableCycle = 0.37;

/**
 * Fertility over that of women of 27-34 years, by age (Dunson 2002, doi:10.1093/humrep/17.5.1399; beyond 40 our own
 * line to 0).
 */
const byAge: readonly (readonly [number, number])[] = [
  [12, 0],
  [18, 1.1],
  [22, 1.25],
  [29, 1],
  [33, 1],
  [37, 0.75],
  [41, 0.4],
  [45, 0.1],
  [50, 0],
];

/** One cycle of a couple. */
export interface FertileCycle {
  /** Age of the woman, a. */
  readonly age: number;
  /** Times of intercourse in days from ovulation: -1 is the day before. */
  readonly acts: readonly number[];
  /** Fertility of the man, 1 = normal, 0 = no sperm. Left out: 1. */
  readonly sperm?: number;
}

/** Fertility of a woman by age, 1 at 27-34 years; 0 below 12 and above 50. */
export function fertilityByAge(age: number): number {
  const after = byAge.findIndex(([at]) => at >= age);
  const [right = 0, high = 0] = byAge[after] ?? [];
  const [left = right, low = high] = byAge[after - 1] ?? [];
  if (after < 0 || age <= (byAge[0] as readonly number[])[0]!) return 0;
  return low + ((high - low) * (age - left)) / (right - left);
}

/** Chance (0 to 1) that a cycle with an ovulation ends in a conception. */
export function chanceOfConception({ age, acts, sperm = 1 }: FertileCycle): number {
  const missed = acts.reduce((rest, act) => {
    const chance = chanceByDay[Math.round(-act)] ?? 0;
    return rest * (1 - Math.min(1, (sperm * chance) / viableCycle));
  }, 1);
  return Math.min(1, viableCycle * fertilityByAge(age) * (1 - missed));
}

/**
 * Fertility of a man by the concentration of his sperm in millions a mL, 1 from 40 on: couples conceive the
 * sooner the more there are up to that (Bonde 1998, doi:10.1016/S0140-6736(97)10514-1); a straight line below is ours.
 */
export function fertilityBySperm(millions: number): number {
  return Math.min(1, Math.max(0, millions / 40));
}

/** What is wished of a couple's months. Times in h of the run. */
export interface Couple {
  /** Times of ovulation. */
  readonly ovulations: readonly number[];
  /** Times of intercourse. */
  readonly acts: readonly number[];
  /** Age of the woman at time 0, a. */
  readonly age: number;
  readonly sperm?: number;
  readonly seed: number;
}

/** Time of the first ovulation that ends in a conception; undefined where none does. The same seed gives the same. */
export function firstConception({
  ovulations,
  acts,
  age,
  sperm = 1,
  seed,
}: Couple): number | undefined {
  const random = createRandom(seed).stream(7);
  return ovulations.find((at) => {
    const chance = chanceOfConception({
      age: age + at / (24 * 365.25),
      acts: acts.map((act) => (act - at) / 24),
      sperm,
    });
    return random.uniform() < chance;
  });
}

/** Intercourse so many times a week on the mean, from `start` to `end` (h), at most once a day; seeded. */
export function intercourse(
  seed: number,
  perWeek: number,
  start: number,
  end: number,
): readonly number[] {
  const random = createRandom(seed).stream(8);
  const days = Math.floor((end - start) / 24);
  return Array.from({ length: Math.max(0, days) }, (_, i) => start + 24 * i + 22).filter(
    () => random.uniform() < perWeek / 7,
  );
}
