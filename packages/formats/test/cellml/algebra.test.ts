import { describe, expect, it } from "vitest";
import { readCellml } from "../../src/cellml/read.ts";
import { rulesOf } from "./rules.ts";
import { run } from "./run.ts";
import { apply, component, equation, modelText, rate, type TextVariable } from "./text.ts";

const text = (variables: readonly TextVariable[], ...equations: readonly string[]): string =>
  modelText([component("c", variables, equations)]);

describe("equations that have to be solved", () => {
  it("are algebraic rules where the unknown stands alone nowhere", () => {
    const product = text(
      [{ name: "a" }, { name: "b", initial: 4 }, { name: "c", initial: 12 }],
      equation(apply("times", "a", "b"), "c"),
    );
    expect(rulesOf(product)).toEqual(["0 = c__a * c__b - c__c"]);
    const { parameters } = readCellml(product).model;
    expect(parameters.map(({ id, constant }) => [id, constant])).toEqual([
      ["c__a", false],
      ["c__b", true],
      ["c__c", true],
    ]);
  });

  it("determine by elimination what no one of them says", () => {
    // p is known from the first, so the second must say q, and the third r.
    const chain = text(
      [{ name: "p" }, { name: "q" }, { name: "r" }, { name: "k", initial: 3 }],
      equation(apply("plus", "r", "q"), apply("times", "p", "k")),
      equation(apply("plus", "p", "q"), "k"),
      equation("p", apply("times", "k", 2)),
    );
    expect(rulesOf(chain)).toEqual([
      "0 = c__r + c__q - c__p * c__k",
      "0 = c__p + c__q - c__k",
      "c__p = c__k * 2",
    ]);
    const values = run(readCellml(chain).model, [0], ["c__p", "c__q", "c__r"]);
    expect(values).toEqual({ c__p: [6], c__q: [-3], c__r: [21] });
  });

  it("open a circle of assignments at as few unknowns as it takes", () => {
    const circle = text(
      [{ name: "x" }, { name: "y" }, { name: "z" }],
      equation("x", apply("divide", "y", 2)),
      equation("y", apply("plus", "z", 1)),
      equation("z", apply("divide", "x", 2)),
    );
    const rules = rulesOf(circle);
    expect(rules.filter((rule) => rule.startsWith("0 ="))).toHaveLength(1);
    const { c__x, c__y, c__z } = run(readCellml(circle).model, [0], ["c__x", "c__y", "c__z"]);
    expect(c__x?.[0]).toBeCloseTo(2 / 3, 12);
    expect(c__y?.[0]).toBeCloseTo(4 / 3, 12);
    expect(c__z?.[0]).toBeCloseTo(1 / 3, 12);
  });

  it("begin at an initial value, which chooses among roots", () => {
    const square = (initial: number): string =>
      text(
        [{ name: "x", initial }, { name: "t" }, { name: "s", initial: 4 }],
        equation(rate("s"), 1),
        equation(apply("times", "x", "x"), "s"),
      );
    for (const sign of [-1, 1]) {
      const { c__x = [] } = run(readCellml(square(sign)).model, [0, 5, 12], ["c__x"]);
      for (const [i, root] of [2, 3, 4].entries()) expect(c__x[i]).toBeCloseTo(sign * root, 6);
    }
  });

  it("give rates that are not alone on a side", () => {
    // 2 x' + x' = -6 x
    const implicit = text(
      [{ name: "t" }, { name: "x", initial: 1 }],
      equation(apply("plus", apply("times", 2, rate("x")), rate("x")), apply("times", -6, "x")),
    );
    expect(rulesOf(implicit)).toEqual([
      "c__t = time",
      "c__x' = rate_1",
      "0 = 2 * rate_1 + rate_1 - -6 * c__x",
    ]);
    const { c__x = [] } = run(readCellml(implicit).model, [0, 0.5, 1], ["c__x"]);
    for (const [i, t] of [0, 0.5, 1].entries()) expect(c__x[i]).toBeCloseTo(Math.exp(-2 * t), 7);
  });

  it("may use the rate of a state", () => {
    const flow = text(
      [{ name: "t" }, { name: "x", initial: 1 }, { name: "flow" }],
      equation(rate("x"), apply("minus", "x")),
      equation("flow", apply("times", 3, rate("x"))),
    );
    const { c__flow = [] } = run(readCellml(flow).model, [0, 1], ["c__flow"]);
    for (const [i, t] of [0, 1].entries()) expect(c__flow[i]).toBeCloseTo(-3 * Math.exp(-t), 7);
  });

  it("keep a variable that nothing uses or determines as a parameter without value", () => {
    const { model } = readCellml(text([{ name: "idle" }]));
    expect(model.parameters).toMatchObject([{ id: "c__idle", value: undefined, constant: true }]);
  });
});
