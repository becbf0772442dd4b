import { createRandom, InputError, type Random } from "@endocrine/engine";
import { adiposity } from "./adiposity.ts";
import { healthy } from "./healthy.ts";
import { variations } from "./variation.ts";

/** A virtual person: who it is, and the values of the healthy body that are its own. */
export interface VirtualPerson {
  /** Patient of the catalogue whose sex and phase it has. */
  readonly patient: string;
  /** Age in years; left out, the patient's own. */
  readonly age?: number;
  /** Height in m; left out, the patient's own. */
  readonly height?: number;
  /** Parameters by path, each in its own unit. */
  readonly set: Readonly<Record<string, number>>;
}

/** Which adults to draw. */
export interface PopulationOptions {
  /** Number of people, 1 to 1e6. */
  readonly size: number;
  /** Whole number; the same seed gives the same people, and fewer of them the first of these. */
  readonly seed: number;
  /** Share of women, 0 to 1; default 0.5. */
  readonly women?: number;
  /** Youngest and oldest age in years, 20 to 100; default 20 to 80. */
  readonly age?: readonly [from: number, to: number];
  /** Body-mass index in kg/m2 of those who are taken, 15 to 60; default 18.5 to 30, as reference people have. */
  readonly bodyMassIndex?: readonly [from: number, to: number];
  /** Scale of all variation of the body's own values; default 1, 0 makes all alike but for body and age. */
  readonly variation?: number;
}

/** Mean and standard deviation of height in m, and of body-mass index in kg/m2. */
const build = {
  source: "lam2010",
  man: { height: [1.78, 0.07], index: [27.8, 4.6] },
  woman: { height: [1.64, 0.06], index: [25.8, 6] },
} as const;

/** Standard deviations beyond which nobody is drawn: one person in 1,700 of either side. */
const widest = 3.3;

/**
 * Draws healthy adults: sex, age (even), height (normal), body-mass index (lognormal, within the limits, by
 * `adiposity`) and the variation of `variations`, each independent of the others.
 * @throws InputError for options that make no sense
 */
export function virtualAdults(options: PopulationOptions): readonly VirtualPerson[] {
  const { size, seed, women = 0.5, variation = 1 } = options;
  const [youngest, oldest] = pair("age", options.age ?? [20, 80], 20, 100);
  const [leanest, heaviest] = pair("bodyMassIndex", options.bodyMassIndex ?? [18.5, 30], 15, 60);
  within("size", size, 1, 1e6);
  within("women", women, 0, 1);
  within("variation", variation, 0, 2);
  if (!Number.isInteger(size)) throw new InputError(`size is ${size}; allowed is a whole number`);
  if (!Number.isSafeInteger(seed)) {
    throw new InputError(`seed is ${seed}; allowed is a whole number`);
  }
  const random = createRandom(seed);
  return Array.from({ length: size }, () => {
    const female = random.uniform() < women;
    const { height, index } = female ? build.woman : build.man;
    const age = youngest + (oldest - youngest) * random.uniform();
    const tall = height[0] + height[1] * standard(random);
    return {
      patient: female ? "adult-female" : "adult-male",
      age,
      height: tall,
      set: {
        ...adiposity(indexWithin(random, index, leanest, heaviest)),
        ...ownValues(random, variation),
      },
    };
  });
}

/** Draws until the index is within the limits; narrow limits far out end in the nearer one. */
function indexWithin(
  random: Random,
  [mean, deviation]: readonly [number, number],
  from: number,
  to: number,
): number {
  const log = Math.log(1 + (deviation / mean) ** 2);
  const median = mean * Math.exp(-log / 2);
  for (let trial = 0; trial < 1000; trial++) {
    const value = median * Math.exp(Math.sqrt(log) * random.normal());
    if (value >= from && value <= to) return value;
  }
  return median < from ? from : to;
}

function standard(random: Random): number {
  return Math.max(-widest, Math.min(widest, random.normal()));
}

function ownValues(random: Random, scale: number): Record<string, number> {
  const own: Record<string, number> = {};
  for (const { parameters, kind, spread } of variations) {
    const draw = standard(random) * scale;
    const ratio = Math.exp(draw * Math.sqrt(Math.log(1 + spread ** 2)));
    for (const path of parameters) {
      own[path] = kind === "factor" ? healthy(path) * ratio : healthy(path) + draw * spread;
    }
  }
  return own;
}

function within(what: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) {
    throw new InputError(`${what} is ${value}; allowed is ${low} to ${high}`);
  }
}

function pair(
  what: string,
  [from, to]: readonly [number, number],
  low: number,
  high: number,
): readonly [number, number] {
  within(what, from, low, high);
  within(what, to, low, high);
  if (from > to)
    throw new InputError(`${what} is from ${from} to ${to}; allowed is from low to high`);
  return [from, to];
}
