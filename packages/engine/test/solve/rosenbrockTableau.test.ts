import { describe, expect, test } from "vitest";
import * as tableau from "../../src/solve/rosenbrock/tableau.ts";

const n = tableau.stages;
const stages = Array.from({ length: n }, (_, i) => i);

/**
 * The weights in the field's usual form, from those that need no product with the Jacobian: Gamma is the
 * inverse of 1/gamma - g, alpha = a Gamma, beta = alpha + Gamma, b = m Gamma (Hairer & Wanner 1996, ISBN
 * 978-3-642-05220-0, section IV.7).
 */
const gamma: number[][] = stages.map((column) => {
  const x = new Array<number>(n).fill(0);
  for (const i of stages) {
    let sum = i === column ? 1 : 0;
    for (let j = 0; j < i; j++) sum += tableau.g[i]![j]! * x[j]!;
    x[i] = tableau.gamma * sum;
  }
  return x;
});
const capital = stages.map((i) => stages.map((j) => gamma[j]![i]!));

/** Shares of the increments in the place of a stage; those of the last ones grow by one increment each. */
function place(stage: number): number[] {
  const row = [...tableau.a[Math.min(stage, tableau.combined - 1)]!];
  for (let j = row.length; j < stage; j++) row.push(1);
  return stages.map((j) => row[j] ?? 0);
}

const times = (row: readonly number[]) =>
  stages.map((j) => row.reduce((sum, x, k) => sum + x * capital[k]![j]!, 0));
const alpha = stages.map((i) => times(place(i)));
const beta = alpha.map((row, i) => row.map((x, j) => x + capital[i]![j]!));
const sum = (row: readonly number[]) => row.reduce((total, x) => total + x, 0);
const apply = (matrix: readonly number[][], v: readonly number[]) =>
  matrix.map((row) => sum(row.map((x, j) => x * v[j]!)));
const product = (...vectors: (readonly number[])[]) =>
  stages.map((i) => vectors.reduce((value, v) => value * v[i]!, 1));

const al = alpha.map(sum);
const be = beta.map(sum);
const ab = apply(alpha, be);
const a2 = product(al, al);

/** Elementary weights by order, with what they are to be (Hairer & Wanner, table IV.7.1). */
const conditions: readonly (readonly [number, readonly number[], number])[] = [
  [1, al.map(() => 1), 1],
  [2, be, 1 / 2],
  [3, a2, 1 / 3],
  [3, apply(beta, be), 1 / 6],
  [4, product(a2, al), 1 / 4],
  [4, product(al, ab), 1 / 8],
  [4, apply(beta, a2), 1 / 12],
  [4, apply(beta, apply(beta, be)), 1 / 24],
  [5, product(a2, a2), 1 / 5],
  [5, product(a2, ab), 1 / 10],
  [5, product(ab, ab), 1 / 20],
  [5, product(al, apply(alpha, a2)), 1 / 15],
  [5, product(al, apply(alpha, apply(beta, be))), 1 / 30],
  [5, apply(beta, product(a2, al)), 1 / 20],
  [5, apply(beta, product(al, ab)), 1 / 40],
  [5, apply(beta, apply(beta, a2)), 1 / 60],
  [5, apply(beta, apply(beta, apply(beta, be))), 1 / 120],
];

const weights = times(place(n));
const embedded = times(place(n - 1));
const weigh = (b: readonly number[], v: readonly number[]) => sum(product(b, v));

describe("Rodas5P", () => {
  test("its nodes and its shares of df/dt are the sums of their rows", () => {
    for (const i of stages) {
      expect(al[i]).toBeCloseTo(tableau.c[i]!, 12);
      expect(sum(capital[i]!)).toBeCloseTo(tableau.d[i]!, 12);
    }
  });

  test.each(conditions)("meets a condition of order %d", (_order, elementary, value) => {
    expect(weigh(weights, elementary)).toBeCloseTo(value, 11);
  });

  test("its embedded method has order 4, not 5", () => {
    for (const [order, elementary, value] of conditions) {
      if (order <= 4) expect(weigh(embedded, elementary)).toBeCloseTo(value, 11);
    }
    const missed = conditions.filter(
      ([order, elementary, value]) =>
        order === 5 && Math.abs(weigh(embedded, elementary) - value) > 1e-5,
    );
    expect(missed.length).toBeGreaterThan(0);
  });

  test("both are stiffly accurate: their weights are the last rows of beta", () => {
    for (const j of stages) {
      expect(weights[j]).toBeCloseTo(beta[n - 1]![j]!, 12);
      expect(embedded[j]).toBeCloseTo(beta[n - 2]![j]!, 12);
    }
  });

  test("its dense output meets the conditions of order 4 all along the step", () => {
    for (const s of [0.1, 0.35, 0.5, 0.9]) {
      const m = place(n).map((last, j) => {
        const [b0, b1, b2] = tableau.bubbles.map((row) => row[j]!);
        return s * (last + (1 - s) * (b0! + s * (b1! + s * b2!)));
      });
      const b = times(m);
      for (const [order, elementary, value] of conditions) {
        if (order <= 4) expect(weigh(b, elementary)).toBeCloseTo(value * s ** order, 11);
      }
    }
  });
});
