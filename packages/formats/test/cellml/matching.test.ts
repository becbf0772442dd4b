import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { tear } from "../../src/cellml/tear.ts";
import { circles, match } from "../../src/matching.ts";

const graph = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

/** The most pairs, by trying everything. */
function mostPairs(choices: readonly (readonly number[])[], i = 0, used = 0): number {
  const own = choices[i];
  if (own === undefined) return 0;
  const without = mostPairs(choices, i + 1, used);
  const free = own.filter((right) => (used & (1 << right)) === 0);
  return Math.max(
    without,
    ...free.map((right) => 1 + mostPairs(choices, i + 1, used | (1 << right))),
  );
}

function reaches(edges: readonly (readonly number[])[], from: number): Set<number> {
  const seen = new Set(edges[from]);
  for (const item of seen) for (const next of edges[item] ?? []) seen.add(next);
  return seen;
}

describe("match", () => {
  test.prop([graph])("pairs as many as can be, each with one it may have", (choices) => {
    const taken = new Map<number, number>();
    const left = match(
      choices.map((_, i) => i),
      (i) => choices[i] ?? [],
      taken,
    );
    expect(taken.size).toBe(mostPairs(choices));
    expect(left.length).toBe(choices.length - taken.size);
    expect(new Set(taken.values()).size).toBe(taken.size);
    for (const [right, i] of taken) expect(choices[i]).toContain(right);
  });

  it("follows a chain of ten thousand", () => {
    const count = 10_000;
    const taken = new Map<number, number>();
    // Each prefers what its neighbour needs; the last shifts them all.
    const choices = (i: number) => (i === count ? [0] : [i, i + 1]);
    const left = match(
      Array.from({ length: count + 1 }, (_, i) => i),
      choices,
      taken,
    );
    expect(left).toEqual([]);
  });
});

describe("circles", () => {
  test.prop([graph])("holds together what depends on each other", (edges) => {
    const sets = circles(edges.length, (i) => edges[i] ?? []);
    expect(sets.flat().sort()).toEqual(edges.map((_, i) => i));
    const setOf = new Map(sets.flatMap((set, k) => set.map((item) => [item, k])));
    const reached = edges.map((_, i) => reaches(edges, i));
    edges.forEach((_, a) => {
      edges.forEach((_, b) => {
        const mutual = a === b || (reached[a]?.has(b) === true && reached[b]?.has(a) === true);
        expect(setOf.get(a) === setOf.get(b)).toBe(mutual);
      });
    });
  });
});

describe("tear", () => {
  test.prop([graph])("leaves no circle of two or more, and tears only in circles", (edges) => {
    const torn = tear(edges.length, (i) => edges[i] ?? [], {
      always: () => false,
      rather: () => false,
    });
    const rest = edges.map((own, i) =>
      torn.has(i) ? [] : own.filter((other) => !torn.has(other)),
    );
    for (const set of circles(rest.length, (i) => rest[i] ?? [])) expect(set.length).toBe(1);
    const mutual = circles(edges.length, (i) => edges[i] ?? []).filter(({ length }) => length > 1);
    const inside = new Set(mutual.flat());
    for (const item of torn) expect(inside).toContain(item);
  });

  it("opens many circles through one item at that item", () => {
    const hub = (i: number): number[] => (i === 3 ? [0, 1, 2, 4, 5] : [3]);
    expect(tear(6, hub, { always: () => false, rather: () => false })).toEqual(new Set([3]));
  });

  it("tears what it is told to, and rather what has a value to begin with", () => {
    const ring = (i: number): number[] => [(i + 1) % 4];
    const never = () => false;
    expect(tear(4, ring, { always: (i) => i === 2, rather: never })).toEqual(new Set([2]));
    expect(tear(4, ring, { always: never, rather: (i) => i === 3 })).toEqual(new Set([3]));
  });
});
