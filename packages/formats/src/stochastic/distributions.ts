import type { Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { drawCount } from "./discrete.ts";
import { drawLogConcave } from "./logConcave.ts";

/** Draws a number; `args` are as in the formula, without bounds or with a least and a most value. */
export type Draw = (random: Random, ...args: number[]) => number;

/** A distribution of the package `distrib`. */
export interface Distribution {
  /** Numbers of arguments that it can be called with. */
  readonly arguments: readonly number[];
  readonly draw: Draw;
}

const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

function refuse(problem: string): never {
  throw new FormatError(`a draw from a distribution failed: ${problem}`);
}

function positive(value: number, what: string): number {
  return value > 0 && value < Number.POSITIVE_INFINITY
    ? value
    : refuse(`${what} is ${value}, expected a number above 0`);
}

function finite(value: number, what: string): number {
  return Number.isFinite(value) ? value : refuse(`${what} is ${value}`);
}

/** Repeats a draw that rounding has put outside [least, most); the spread may be below the rounding. */
function within(least: number, most: number, draw: () => number): number {
  if (!(least < most)) refuse(`the bounds are ${least} and ${most}`);
  for (let tries = 0; tries < 100; tries++) {
    const value = draw();
    if (value >= least && value < most) return value;
  }
  return least;
}

const normal: Draw = (random, mean, deviation, least, most) => {
  finite(mean, "the mean");
  if (!(deviation >= 0)) refuse(`the standard deviation is ${deviation}`);
  if (least === undefined || most === undefined) return random.normal(mean, deviation);
  positive(deviation, "the standard deviation");
  return within(least, most, () => {
    const a = (least - mean) / deviation;
    const b = (most - mean) / deviation;
    const peak = Math.min(Math.max(0, a), b);
    const drop = (d: number): number => d * (peak + d / 2);
    const slope = (d: number): number => -(peak + d);
    return mean + deviation * drawLogConcave(random, { peak, least: a, most: b, drop, slope });
  });
};

/** Exponential of rate 1 between two values, by inversion. */
function unitExponential(random: Random, least: number, most: number): number {
  const low = Math.max(least, 0);
  return low - Math.log1p(random.uniform() * Math.expm1(low - most));
}

const exponential: Draw = (random, rate, least = 0, most = Number.POSITIVE_INFINITY) => {
  positive(rate, "the rate");
  if (most <= 0) refuse(`the bounds are ${least} and ${most}`);
  return within(least, most, () => unitExponential(random, least * rate, most * rate) / rate);
};

/** The square over twice that of the scale is exponential. */
const rayleigh: Draw = (random, scale, least = 0, most = Number.POSITIVE_INFINITY) => {
  positive(scale, "the scale");
  if (most <= 0) refuse(`the bounds are ${least} and ${most}`);
  const square = (value: number): number => Math.max(value / scale, 0) ** 2 / 2;
  return within(least, most, () => {
    return scale * Math.sqrt(2 * unitExponential(random, square(least), square(most)));
  });
};

/** Logarithms of gamma variables have a log-concave density for every shape. */
const gamma: Draw = (random, shape, scale, least, most) => {
  positive(shape, "the shape");
  positive(scale, "the scale");
  if (least === undefined || most === undefined) {
    return random.gamma(shape * scale, 1 / Math.sqrt(shape));
  }
  if (most <= 0) refuse(`the bounds are ${least} and ${most}`);
  const a = Math.log(Math.max(least, 0) / scale);
  const b = Math.log(most / scale);
  const peak = Math.min(Math.max(Math.log(shape), a), b);
  const top = Math.exp(peak);
  const drop = (d: number): number => top * Math.expm1(d) - shape * d;
  const slope = (d: number): number => shape - top * Math.exp(d);
  return within(least, most, () => {
    return scale * Math.exp(drawLogConcave(random, { peak, least: a, most: b, drop, slope }));
  });
};

const chisquare: Draw = (random, freedom, ...bounds) => gamma(random, freedom / 2, 2, ...bounds);

const lognormal: Draw = (random, mean, deviation, least, most) => {
  if (least === undefined || most === undefined) return Math.exp(normal(random, mean, deviation));
  if (most <= 0) refuse(`the bounds are ${least} and ${most}`);
  const bounds = [Math.log(Math.max(least, 0)), Math.log(most)];
  return within(least, most, () => Math.exp(normal(random, mean, deviation, ...bounds)));
};

/** By inversion; far from 0 by that of the reciprocal, whose angle keeps its digits. */
const cauchy: Draw = (random, location, scale, least = everywhere[0], most = everywhere[1]) => {
  finite(location, "the location");
  positive(scale, "the scale");
  const a = (least - location) / scale;
  const b = (most - location) / scale;
  return within(least, most, () => {
    const u = random.uniform();
    if (a > 1 || b < -1) {
      return location + scale / Math.tan(between(Math.atan(1 / b), Math.atan(1 / a), u));
    }
    return location + scale * Math.tan(between(Math.atan(a), Math.atan(b), u));
  });
};

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}

/** Each side of the location is an exponential. */
const laplace: Draw = (random, location, scale, least = everywhere[0], most = everywhere[1]) => {
  finite(location, "the location");
  positive(scale, "the scale");
  const a = (least - location) / scale;
  const b = (most - location) / scale;
  const right = b > 0 ? Math.exp(-Math.max(a, 0)) - Math.exp(-b) : 0;
  const left = a < 0 ? Math.exp(Math.min(b, 0)) - Math.exp(a) : 0;
  return within(least, most, () => {
    const isRight = a >= 0 || (b > 0 && random.uniform() * (left + right) < right);
    const distance = isRight ? unitExponential(random, a, b) : -unitExponential(random, -b, -a);
    return location + scale * distance;
  });
};

const uniform: Draw = (random, least, most) => {
  if (!(finite(least, "the least value") <= finite(most, "the most value"))) {
    refuse(`the bounds are ${least} and ${most}`);
  }
  return between(least, most, random.uniform());
};

function probability(value: number): number {
  return value >= 0 && value <= 1 ? value : refuse(`the probability is ${value}`);
}

const bernoulli: Draw = (random, p) => (random.uniform() < probability(p) ? 1 : 0);

/** Whole numbers from `least` to `most`, both included, that lie in [0, largest]. */
function support(least: number, most: number, largest: number): { least: number; most: number } {
  const range = { least: Math.max(Math.ceil(least), 0), most: Math.min(Math.floor(most), largest) };
  if (!(range.least <= range.most)) refuse(`no count lies between ${least} and ${most}`);
  return range;
}

const binomial: Draw = (random, trials, p, least = 0, most = Number.POSITIVE_INFINITY) => {
  if (!(Number.isSafeInteger(trials) && trials >= 0)) refuse(`the number of trials is ${trials}`);
  const sure = probability(p) === 0 ? 0 : p === 1 ? trials : undefined;
  const range = support(least, most, trials);
  if (sure !== undefined) {
    return sure >= range.least && sure <= range.most ? sure : refuse("no count can occur");
  }
  const peak = Math.min(Math.max(Math.floor((trials + 1) * p), range.least), range.most);
  const odds = p / (1 - p);
  return drawCount(random, { ...range, peak, ratio: (k) => ((trials - k) / (k + 1)) * odds });
};

const poisson: Draw = (random, rate, least = 0, most = Number.POSITIVE_INFINITY) => {
  if (!(rate >= 0 && rate < Number.POSITIVE_INFINITY)) refuse(`the rate is ${rate}`);
  const range = support(least, most, Number.POSITIVE_INFINITY);
  if (rate === 0) return range.least === 0 ? 0 : refuse("no count can occur");
  const peak = Math.min(Math.max(Math.floor(rate), range.least), range.most);
  return drawCount(random, { ...range, peak, ratio: (k) => rate / (k + 1) });
};

/** A distribution that may be given its scale alone. */
const centred =
  (draw: Draw): Draw =>
  (random, ...args) =>
    args.length === 1 ? draw(random, 0, args[0] as number) : draw(random, ...args);

/** Every distribution of version 1 of the package `distrib`, by the name of its symbol. */
export const distributions: ReadonlyMap<string, Distribution> = new Map([
  ["normal", { arguments: [2, 4], draw: normal }],
  ["uniform", { arguments: [2], draw: uniform }],
  ["bernoulli", { arguments: [1], draw: bernoulli }],
  ["binomial", { arguments: [2, 4], draw: binomial }],
  ["cauchy", { arguments: [1, 2, 4], draw: centred(cauchy) }],
  ["chisquare", { arguments: [1, 3], draw: chisquare }],
  ["exponential", { arguments: [1, 3], draw: exponential }],
  ["gamma", { arguments: [2, 4], draw: gamma }],
  ["laplace", { arguments: [1, 2, 4], draw: centred(laplace) }],
  ["lognormal", { arguments: [2, 4], draw: lognormal }],
  ["poisson", { arguments: [1, 3], draw: poisson }],
  ["rayleigh", { arguments: [1, 3], draw: rayleigh }],
]);
