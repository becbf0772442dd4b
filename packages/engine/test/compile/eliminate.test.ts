import fc from "fast-check";
import { lusolve } from "mathjs";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { eliminate } from "../../src/compile/eliminate.ts";
import { call, type Expression } from "../../src/language/expression.ts";
import { f, system } from "./systems.ts";

/** A linear system of differential equations with the given matrix; its Jacobian is the matrix. */
function linear(matrix: readonly (readonly number[])[]) {
  const rate = (row: readonly number[]): Expression => {
    const terms = row.flatMap((a, j) => (a === 0 ? [] : [f("times", a, `x${j}`)]));
    return terms.length === 0 ? f("times", 0, "x0") : call("plus", terms);
  };
  const states = Object.fromEntries(
    matrix.map((row, i) => [`x${i}`, { start: 0, rate: rate(row) }]),
  );
  return compile(system({ states })).instantiate();
}

const matrices = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 2, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
        ),
        { minLength: size, maxLength: size },
      ),
      { minLength: size, maxLength: size },
    ),
  );

describe("eliminate", () => {
  it("solves what a dense solver solves, on random patterns", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const gamma = 0.09;
        const size = matrix.length;
        const instance = linear(matrix);
        const b = Float64Array.from({ length: size }, (_, i) => 1 + i);
        const dense = matrix.map((row, i) => row.map((a, j) => (i === j ? 1 : 0) - gamma * a));
        const wanted = lusolve(dense, [...b]) as number[][];
        instance.jacobian(0, new Float64Array(size));
        expect(instance.factor(gamma)).toBe(true);
        instance.solve(b);
        wanted.forEach(([x], i) => {
          expect(b[i]).toBeCloseTo(x, 9);
        });
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("orders an arrow so that nothing fills in", () => {
    const size = 20;
    const places = Array.from({ length: size }, (_, i) => [
      { row: 0, column: i },
      { row: i, column: 0 },
      { row: i, column: i },
    ]).flat();
    const { rows, entryCount } = eliminate(size, places);
    expect(entryCount).toBe(3 * size - 2);
    expect(rows.findIndex(({ row }) => row === 0)).toBeGreaterThan(size - 3);
  });

  it("goes over to loops where straight-line code would be too long", () => {
    const size = 62;
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => Math.sin(i * 7 + j * j)),
    );
    const instance = linear(matrix);
    expect(instance.model.source).not.toMatch(/function factor/);
    const b = Float64Array.from({ length: size }, (_, i) => Math.cos(i));
    const x = b.slice();
    const product = new Float64Array(size);
    instance.jacobian(0, b);
    expect(instance.factor(0.02)).toBe(true);
    instance.solve(x);
    instance.multiply(x, product);
    for (let i = 0; i < size; i++) expect(x[i] - 0.02 * product[i]).toBeCloseTo(b[i], 10);
    expect(instance.factor(Number.NaN)).toBe(false);
  });

  it("reports a pivot that vanishes, and one that is not a number", () => {
    const instance = linear([
      [2, 1],
      [1, -3],
    ]);
    instance.jacobian(0, new Float64Array(2));
    expect(instance.factor(0.1)).toBe(true);
    expect(instance.factor(0.5)).toBe(false);
    expect(instance.factor(Number.NaN)).toBe(false);
    expect(instance.factor(Number.POSITIVE_INFINITY)).toBe(false);
    const rooted = compile(
      system({ states: { x: { start: 1, rate: f("root", 2, "x") } } }),
    ).instantiate();
    rooted.jacobian(0, Float64Array.of(-1));
    expect(rooted.factor(0.1)).toBe(false);
    rooted.jacobian(0, Float64Array.of(1));
    expect(rooted.factor(0.1)).toBe(true);
  });
});
