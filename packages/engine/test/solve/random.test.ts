import { expect, test } from "vitest";
import { createRandom, type Random } from "../../src/solve/random.ts";

function moments(draw: () => number, count = 40_000) {
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < count; k++) {
    const x = draw();
    sum += x;
    squares += x * x;
  }
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(squares / count - mean * mean) };
}

const draws = (random: Random) => [
  random.uniform(),
  random.normal(),
  random.lognormal(3, 0.5),
  random.gamma(2, 0.4),
  random.gamma(2, 1.5),
];

test("the same seed gives the same bits, another seed others", () => {
  expect(draws(createRandom(7))).toEqual(draws(createRandom(7)));
  expect(draws(createRandom(7))).not.toEqual(draws(createRandom(8)));
});

test("streams do not depend on what was drawn before and differ from each other", () => {
  const used = createRandom(1);
  for (let k = 0; k < 10; k++) used.normal();
  expect(draws(used.stream(3))).toEqual(draws(createRandom(1).stream(3)));
  expect(draws(used.stream(2))).not.toEqual(draws(used.stream(3)));
  expect(draws(createRandom(1).stream(0))).not.toEqual(draws(createRandom(1)));
});

test("the distributions have the moments they are asked for", () => {
  const random = createRandom(42);
  const normal = moments(() => random.normal(5, 2));
  expect(normal.mean).toBeCloseTo(5, 1);
  expect(normal.deviation).toBeCloseTo(2, 1);
  for (const variation of [0.2, 0.8, 1.6]) {
    const gamma = moments(() => random.gamma(3, variation), 200_000);
    expect(gamma.mean / 3).toBeCloseTo(1, 1);
    expect(gamma.deviation / gamma.mean / variation).toBeCloseTo(1, 1);
  }
  const lognormal = moments(() => Math.log(random.lognormal(4, 0.3)));
  expect(Math.exp(lognormal.mean)).toBeCloseTo(4, 1);
  expect(lognormal.deviation).toBeCloseTo(Math.sqrt(Math.log(1.09)), 2);
  expect(random.gamma(3, 0)).toBe(3);
});

test("a seed that is no integer is refused", () => {
  expect(() => createRandom(0.5)).toThrow("seed 0.5: expected an integer");
  expect(() => createRandom(1).stream(-1)).toThrow("stream -1");
});
