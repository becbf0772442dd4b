import { describe, expect, it } from "vitest";
import { readCellml } from "../../src/cellml/read.ts";
import { run } from "./run.ts";
import { apply, component, equation, modelText, operand, rate, type TextVariable } from "./text.ts";

/** variable := value, when test = at */
function reset(
  variable: string,
  test: string,
  at: string | number,
  value: string | number,
  order = 1,
): string {
  const holder = (name: string, inner: string | number): string =>
    `<${name}><math xmlns="http://www.w3.org/1998/Math/MathML">${operand(inner)}</math></${name}>`;
  return `<reset variable="${variable}" test_variable="${test}" order="${order}">
    ${holder("test_value", at)}${holder("reset_value", value)}</reset>`;
}

function curves(
  variables: readonly TextVariable[],
  equations: readonly string[],
  resets: readonly string[],
  at: readonly number[],
): Record<string, number[]> {
  const text = modelText([
    component(
      "c",
      [{ name: "t" }, { name: "s", initial: 0 }, ...variables],
      [equation(rate("s"), 1), ...equations],
      resets.join(""),
    ),
  ]);
  const ids = variables.map(({ name }) => `c__${name}`);
  const found = run(readCellml(text).model, at, ids);
  return Object.fromEntries(
    Object.entries(found).map(([id, values]) => [
      id.slice(3),
      values.map((value) => Math.round(value * 1e6) / 1e6),
    ]),
  );
}

// What happens in each is worked out in the examples of the CellML 2.0 specification.
describe("resets", () => {
  it("act whenever the test variable comes to the test value: a cell that grows and divides", () => {
    const found = curves(
      [{ name: "A", initial: 1 }],
      [equation(rate("A"), 1)],
      [reset("A", "A", 2, 1)],
      [0, 0.5, 1.5, 2.25, 9.75],
    );
    expect(found).toEqual({ A: [1, 1.5, 1.5, 1.25, 1.75] });
  });

  it("act from either side", () => {
    const found = curves(
      [{ name: "x" }, { name: "n", initial: 0 }],
      [equation("x", apply("sin", "t"))],
      [reset("n", "x", 0.5, apply("plus", "n", 1))],
      [0, 1, 2, 3, 6, 7, 9],
    );
    expect(found.n).toEqual([0, 1, 1, 2, 2, 3, 4]);
  });

  it("take no jump for a meeting", () => {
    // A leaps from 3 to 9, over 5, which it never equals.
    const found = curves(
      [
        { name: "A", initial: 0 },
        { name: "n", initial: 0 },
      ],
      [equation(rate("A"), 1)],
      [reset("A", "A", 3, 9), reset("n", "A", 5, 100)],
      [0, 2, 4, 8],
    );
    expect(found).toEqual({ A: [0, 2, 10, 14], n: [0, 0, 0, 0] });
  });

  it("set each other off where a jump lands on a test value", () => {
    const found = curves(
      [
        { name: "A", initial: 1 },
        { name: "B", initial: 2 },
      ],
      [equation(rate("A"), 0), equation(rate("B"), 1)],
      [reset("A", "B", 4, 5), reset("B", "A", 5, 6)],
      [0, 1, 3, 4],
    );
    expect(found).toEqual({ A: [1, 1, 5, 5], B: [2, 3, 7, 8] });
  });

  it("are worked out before any is applied", () => {
    const found = curves(
      [
        { name: "A", initial: 1 },
        { name: "B", initial: 1 },
      ],
      [equation(rate("B"), 1)],
      [reset("A", "B", 3, "B"), reset("B", "B", 3, 1)],
      [0, 1, 3],
    );
    expect(found).toEqual({ A: [1, 1, 3], B: [1, 2, 2] });
  });

  it("of one variable give way to the lowest order", () => {
    for (const orders of [
      [1, 2],
      [2, 1],
      [-5, 7],
    ] as const) {
      const found = curves(
        [
          { name: "A", initial: 2 },
          { name: "B", initial: 3 },
        ],
        [equation(rate("B"), 1)],
        [reset("A", "B", 4, 1, orders[0]), reset("A", "B", 4, 3, orders[1])],
        [0, 2],
      );
      expect(found.A).toEqual([2, orders[0] < orders[1] ? 1 : 3]);
    }
  });

  it("act at the start, and only on equality", () => {
    const found = curves(
      [
        { name: "y", initial: 0 },
        { name: "z", initial: 0 },
      ],
      [],
      [reset("y", "t", 0, 1), reset("y", "t", 1, 2, 2), reset("z", "t", -1, 5)],
      [0, 0.5, 1.5],
    );
    expect(found).toEqual({ y: [1, 1, 2], z: [0, 0, 0] });
  });

  it("bounce: two resets at two walls", () => {
    const found = curves(
      [
        { name: "x", initial: 0 },
        { name: "v", initial: 1 },
      ],
      [equation(rate("x"), "v")],
      [reset("v", "x", 5, -1, 1), reset("v", "x", 0, 1, 2)],
      [0, 4, 6, 9, 12, 16],
    );
    expect(found.x).toEqual([0, 4, 4, 1, 2, 4]);
  });

  it("with the same order on one variable are refused", () => {
    expect(() =>
      curves([{ name: "A", initial: 1 }], [], [reset("A", "t", 1, 2), reset("A", "t", 2, 3)], [0]),
    ).toThrow(/"c\/A" has two resets of order 1/);
  });
});
