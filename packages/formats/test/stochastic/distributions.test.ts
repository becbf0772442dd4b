import { createRandom } from "@endocrine/engine";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { distributions } from "../../src/stochastic/distributions.ts";

const count = 20_000;

function sample(name: string, args: readonly number[], seed = 3): number[] {
  const random = createRandom(seed);
  const { draw } = distributions.get(name) as {
    draw: (r: typeof random, ...a: number[]) => number;
  };
  return Array.from({ length: count }, () => draw(random, ...args));
}

/** Kolmogorov and Smirnov's largest distance, times the root of the number: above 2 once in 1500. */
function distance(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let largest = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    largest = Math.max(largest, Math.abs(p - i / count), Math.abs(p - (i + 1) / count));
  });
  return largest * Math.sqrt(count);
}

/** Standard normal, by the series of Marsaglia (2004, J Stat Softw 11(4)). */
function phi(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let sum = x;
  let term = x;
  for (let k = 3; Math.abs(term) > 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Gamma of whole shape. */
const erlang =
  (shape: number) =>
  (x: number): number => {
    if (x === Infinity) return 1;
    let sum = 0;
    let term = Math.exp(-x);
    for (let k = 0; k < shape; k++) {
      sum += term;
      term *= x / (k + 1);
    }
    return 1 - sum;
  };

const between =
  (cdf: (x: number) => number, least: number, most: number) =>
  (x: number): number =>
    (cdf(x) - cdf(least)) / (cdf(most) - cdf(least));

const laplace = (x: number): number => (x < 0 ? Math.exp(x) / 2 : 1 - Math.exp(-x) / 2);
const cauchy = (x: number): number => 0.5 + Math.atan(x) / Math.PI;
const exponential = (x: number): number => -Math.expm1(-x);

describe("continuous distributions", () => {
  const cases: [string, number[], (x: number) => number][] = [
    ["normal", [1, 2], (x) => phi((x - 1) / 2)],
    ["normal", [1, 2, 0, 2], between((x) => phi((x - 1) / 2), 0, 2)],
    ["normal", [0, 1, -0.2, 5], between(phi, -0.2, 5)],
    ["normal", [0, 1, 2, Infinity], between(phi, 2, Infinity)],
    ["normal", [0, 1, -Infinity, -1.5], between(phi, -Infinity, -1.5)],
    ["normal", [0, 1, 3, 3.1], between(phi, 3, 3.1)],
    ["uniform", [-2, 4], (x) => (x + 2) / 6],
    ["exponential", [0.5], (x) => exponential(x / 2)],
    ["exponential", [2, 0.3, 0.8], between((x) => exponential(2 * x), 0.3, 0.8)],
    ["exponential", [1, -Infinity, 0.75], between(exponential, 0, 0.75)],
    ["gamma", [3, 2], (x) => erlang(3)(x / 2)],
    ["gamma", [3, 2, 5, 9], between((x) => erlang(3)(x / 2), 5, 9)],
    ["gamma", [3, 2, 12, Infinity], between((x) => erlang(3)(x / 2), 12, Infinity)],
    ["gamma", [3, 2, -1, 2], between((x) => erlang(3)(x / 2), 0, 2)],
    ["chisquare", [4], (x) => erlang(2)(x / 2)],
    ["chisquare", [4, 2, 8], between((x) => erlang(2)(x / 2), 2, 8)],
    ["laplace", [2], (x) => laplace(x / 2)],
    ["laplace", [1, 2], (x) => laplace((x - 1) / 2)],
    ["laplace", [1, 2, -3, 2], between((x) => laplace((x - 1) / 2), -3, 2)],
    ["laplace", [1, 2, 2, 10], between((x) => laplace((x - 1) / 2), 2, 10)],
    ["laplace", [1, 2, -8, 0], between((x) => laplace((x - 1) / 2), -8, 0)],
    ["cauchy", [2], (x) => cauchy(x / 2)],
    ["cauchy", [1, 2], (x) => cauchy((x - 1) / 2)],
    ["cauchy", [1, 2, 1.1, 10], between((x) => cauchy((x - 1) / 2), 1.1, 10)],
    ["cauchy", [0, 1, 5, Infinity], between(cauchy, 5, Infinity)],
    ["cauchy", [0, 1, -9, -2], between(cauchy, -9, -2)],
    ["lognormal", [1, 0.5], (x) => phi((Math.log(x) - 1) / 0.5)],
    ["lognormal", [1, 2, 3, 10], between((x) => phi((Math.log(x) - 1) / 2), 3, 10)],
    ["rayleigh", [2], (x) => exponential(x ** 2 / 8)],
    ["rayleigh", [2, 3, 5], between((x) => exponential(x ** 2 / 8), 3, 5)],
  ];
  it.each(cases)("%s%j", (name, args, cdf) => {
    expect(distance(sample(name, args), cdf)).toBeLessThan(2);
  });

  it("far out in a tail keep their shape", () => {
    // There a normal is exponential: mean excess 1/x.
    const excess = sample("normal", [0, 1, 40, Infinity]).map((x) => x - 40);
    const mean = excess.reduce((sum, x) => sum + x, 0) / count;
    expect(mean).toBeCloseTo(1 / 40.05, 3);
    expect(Math.min(...sample("gamma", [0.5, 1, 600, 601]))).toBeGreaterThanOrEqual(600);
    expect(sample("cauchy", [0, 1, 1e20, Infinity]).every((x) => x >= 1e20)).toBe(true);
  });
});

describe("counts", () => {
  /** Pearson's statistic over its degrees of freedom, as a normal deviate (Wilson and Hilferty). */
  function deviate(values: readonly number[], weights: ReadonlyMap<number, number>): number {
    const total = [...weights.values()].reduce((sum, w) => sum + w, 0);
    const seen = new Map<number, number>();
    for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
    expect([...seen.keys()].every((k) => weights.has(k))).toBe(true);
    let statistic = 0;
    let cells = 0;
    for (const [k, weight] of weights) {
      const expected = (count * weight) / total;
      if (expected < 5) continue;
      statistic += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
      cells++;
    }
    const freedom = Math.max(cells - 1, 1);
    return (
      (Math.cbrt(statistic / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom))
    );
  }

  function table(least: number, most: number, next: (k: number) => number): Map<number, number> {
    const weights = new Map([[0, 1]]);
    for (let k = 0; k < most; k++) weights.set(k + 1, (weights.get(k) as number) * next(k));
    return new Map([...weights].filter(([k]) => k >= least));
  }

  const cases: [string, number[], Map<number, number>][] = [
    ["poisson", [1.5], table(0, 40, (k) => 1.5 / (k + 1))],
    ["poisson", [30], table(0, 120, (k) => 30 / (k + 1))],
    ["poisson", [1.5, 2, 18], table(2, 18, (k) => 1.5 / (k + 1))],
    ["poisson", [1.5, 7.2, Infinity], table(8, 40, (k) => 1.5 / (k + 1))],
    ["binomial", [20, 0.3], table(0, 20, (k) => ((20 - k) / (k + 1)) * (3 / 7))],
    ["binomial", [100, 0.2, 15, 32], table(15, 32, (k) => (100 - k) / (k + 1) / 4)],
    [
      "bernoulli",
      [0.23],
      new Map([
        [0, 0.77],
        [1, 0.23],
      ]),
    ],
  ];
  it.each(cases)("%s%j", (name, args, weights) => {
    expect(Math.abs(deviate(sample(name, args), weights))).toBeLessThan(4);
  });

  it("that are certain are drawn", () => {
    const random = createRandom(1);
    const draw = (name: string, ...args: number[]) =>
      distributions.get(name)?.draw(random, ...args);
    expect(draw("binomial", 7, 1)).toBe(7);
    expect(draw("binomial", 7, 0)).toBe(0);
    expect(draw("poisson", 0)).toBe(0);
    expect(draw("binomial", 7, 0.5, 3, 3)).toBe(3);
  });

  it("of a large mean take their time, not for ever", () => {
    const random = createRandom(1);
    const value = distributions.get("poisson")?.draw(random, 1e8) as number;
    expect(Math.abs(value - 1e8)).toBeLessThan(6e4);
    expect(() => distributions.get("poisson")?.draw(random, 1e18)).toThrow(/too large to be drawn/);
  });
});

describe("bounds and arguments", () => {
  const unbounded: [string, number][] = [
    ["normal", 2],
    ["exponential", 1],
    ["gamma", 2],
    ["chisquare", 1],
    ["laplace", 2],
    ["cauchy", 2],
    ["lognormal", 2],
    ["rayleigh", 1],
  ];
  test.prop([
    fc.constantFrom(...unbounded),
    fc.tuple(
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
    ),
    fc.double({ min: 0, max: 1e3, noNaN: true }),
    fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
    fc.integer(),
  ])("a draw lies in [min, max)", ([name, size], args, least, width, seed) => {
    fc.pre(least + width > least);
    const value = distributions
      .get(name)
      ?.draw(createRandom(seed), ...args.slice(0, size), least, least + width);
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThan(least + width);
  });

  it.each([
    ["normal", [0, -1], /the standard deviation is -1/],
    ["normal", [0, 1, 2, 2], /the bounds are 2 and 2/],
    ["normal", [Number.NaN, 1], /the mean is NaN/],
    ["uniform", [2, 1], /the bounds are 2 and 1/],
    ["exponential", [0], /the rate is 0/],
    ["gamma", [1, Infinity], /the scale is Infinity/],
    ["rayleigh", [1, -2, -1], /the bounds are -2 and -1/],
    ["bernoulli", [1.5], /the probability is 1.5/],
    ["binomial", [2.5, 0.5], /the number of trials is 2.5/],
    ["binomial", [5, 1, 0, 4], /no count can occur/],
    ["poisson", [1, 1.2, 1.8], /no count lies between 1.2 and 1.8/],
    ["poisson", [-1], /the rate is -1/],
  ] as [string, number[], RegExp][])("%s%j is refused", (name, args, message) => {
    expect(() => distributions.get(name)?.draw(createRandom(1), ...args)).toThrow(message);
  });
});
