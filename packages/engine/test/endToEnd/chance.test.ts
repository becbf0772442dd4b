import { expect, test } from "vitest";
import { simulate } from "../../src/index.ts";
import { compiled, type FlatSketch } from "./flat.ts";
import { errorOf } from "./support.ts";

/** Every hour three events compete; the first to go disarms the others. */
const race: FlatSketch = {
  held: { a: "0", b: "0", c: "0", armed: "0" },
  states: { x: ["0", "1"] },
  events: [
    { when: "rem(time, 1) >= 0.5", set: { armed: "1" }, priority: "9", initialValue: false },
    ...["a", "b", "c"].map((name) => ({
      when: "armed == 1",
      set: { [name]: `${name} + armed`, armed: "0" },
      priority: "4",
      valuesFromTriggerTime: false,
    })),
  ],
};

function wins(seed?: number) {
  const { held } = simulate(compiled(race), {
    start: 0,
    end: 600,
    output: { every: 600 },
    ...(seed !== undefined && { seed }),
  });
  return [held.a, held.b, held.c] as number[];
}

test("without a seed, ties go in the order of definition", () => {
  expect(wins()).toEqual([600, 0, 0]);
});

test("with a seed, each of the tied events goes first equally often, and again with the same seed", () => {
  const counts = wins(5);
  expect(counts.reduce((a, b) => a + b)).toBe(600);
  // 200 expected, standard deviation 11.5: five of them is a chance of one in a million.
  for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(58);
  expect(wins(5)).toEqual(counts);
  expect(wins(6)).not.toEqual(counts);
});

/** A ball whose hops halve: they come to an end at 3. */
const ball: FlatSketch = {
  states: { t: ["0", "1"], next: ["1", "0"], hop: ["1", "0"], hops: ["0", "0"] },
  events: [{ when: "t >= next", set: { next: "next + hop", hop: "hop/2", hops: "hops + 1" } }],
};

test("a point where events accumulate is refused, or passed on request", () => {
  const options = { start: 0, end: 5, output: { every: 5 } };
  expect(errorOf(() => simulate(compiled(ball), options)).message).toContain("ever shorter");
  const { final } = simulate(compiled(ball), { ...options, passAccumulations: true });
  expect(final.next).toBeCloseTo(3, 12);
  expect(final.hops).toBeGreaterThan(40);
});
