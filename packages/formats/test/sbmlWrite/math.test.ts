import { call, type Expression, number, operators, symbol } from "@endocrine/engine";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { writeSbml } from "../../src/sbml/write/writeSbml.ts";
import { formula, modelOf, parameter } from "./models.ts";

/** The `math` of an initial assignment, without white space between its elements. */
function written(math: Expression, edition: { level?: number; version?: number } = {}): string {
  const model = modelOf({
    parameters: [parameter("x", 1), parameter("y", undefined)],
    initialAssignments: [{ symbol: "y", math, place: {} }],
  });
  const found = /<math[^>]*>([\s\S]*)<\/math>/.exec(writeSbml(model, edition))?.[1] ?? "";
  return found.replace(/>\s+</g, "><").trim();
}

const url = "http://www.sbml.org/sbml/symbols";

describe("numbers in formulas", () => {
  it.each([
    [0.1, "<cn>0.1</cn>"],
    [2, '<cn type="integer">2</cn>'],
    [-7, '<cn type="integer">-7</cn>'],
    [2 ** 31, "<cn>2147483648</cn>"],
    [1.5e-9, '<cn type="e-notation">1.5<sep/>-9</cn>'],
    [5e300, '<cn type="e-notation">5<sep/>300</cn>'],
    [-0, "<cn>-0</cn>"],
    [Math.PI, "<pi/>"],
    [Math.E, "<exponentiale/>"],
    [Number.NaN, "<notanumber/>"],
    [Number.POSITIVE_INFINITY, "<infinity/>"],
    [Number.NEGATIVE_INFINITY, "<apply><minus/><infinity/></apply>"],
  ])("%d is %s", (value, text) => {
    expect(written(number(value))).toBe(text);
  });

  it("name Avogadro's constant in Level 3, and write it out in Level 2", () => {
    const symbolElement = `<csymbol encoding="text" definitionURL="${url}/avogadro">avogadro</csymbol>`;
    expect(written(number(6.02214179e23))).toBe(symbolElement);
    expect(written(number(6.02214179e23), { level: 2 })).toBe(
      '<cn type="e-notation">6.02214179<sep/>23</cn>',
    );
  });

  test.prop([fc.double({ noDefaultInfinity: true, noNaN: true })])(
    "read back bit by bit",
    (value) => {
      const model = modelOf({
        parameters: [parameter("x", value)],
        rules: [{ kind: "algebraic", math: call("plus", [symbol("x"), number(value)]), place: {} }],
      });
      const again = readSbml(writeSbml(model)).model;
      expect(again.parameters[0]?.value).toBe(value);
      expect(again.rules[0]?.math).toEqual(call("plus", [symbol("x"), number(value)]));
    },
  );
});

describe("operators", () => {
  it.each([
    ["log10(x)", '<apply><log/><logbase><cn type="integer">10</cn></logbase><ci>x</ci></apply>'],
    ["root(3, x)", '<apply><root/><degree><cn type="integer">3</cn></degree><ci>x</ci></apply>'],
    ["time", `<csymbol encoding="text" definitionURL="${url}/time">time</csymbol>`],
    [
      "delay(x, 2)",
      `<apply><csymbol encoding="text" definitionURL="${url}/delay">delay</csymbol><ci>x</ci><cn type="integer">2</cn></apply>`,
    ],
    ["arcsinh(x)", "<apply><arcsinh/><ci>x</ci></apply>"],
    ["x + x + x", "<apply><plus/><ci>x</ci><ci>x</ci><ci>x</ci></apply>"],
    [
      "piecewise(x, x > 2)",
      '<piecewise><piece><ci>x</ci><apply><gt/><ci>x</ci><cn type="integer">2</cn></apply></piece></piecewise>',
    ],
    [
      "piecewise(1, true, 0)",
      '<piecewise><piece><cn type="integer">1</cn><true/></piece><otherwise><cn type="integer">0</cn></otherwise></piecewise>',
    ],
  ])("%s", (text, math) => {
    expect(written(formula(text))).toBe(math);
  });

  it("keeps an id that is called like the clock apart from it", () => {
    const model = modelOf({
      parameters: [parameter("time", 2), parameter("y", undefined, false)],
      rules: [
        {
          kind: "assignment",
          variable: "y",
          math: call("plus", [symbol("'time'"), symbol("time")]),
          place: {},
        },
      ],
    });
    expect(writeSbml(model)).toContain("<ci>time</ci>");
    expect(readSbml(writeSbml(model)).model.rules).toMatchObject(
      model.rules.map(({ math }) => ({ math })),
    );
  });
});

describe("truth values in editions that keep them apart from numbers", () => {
  const edition = { level: 3, version: 1 };
  it.each([
    [
      "2*(x > 1)",
      '<apply><times/><cn type="integer">2</cn><piecewise><piece><cn type="integer">1</cn><apply><gt/><ci>x</ci><cn type="integer">1</cn></apply></piece><otherwise><cn type="integer">0</cn></otherwise></piecewise></apply>',
    ],
    [
      "piecewise(2, x, 3)",
      '<piecewise><piece><cn type="integer">2</cn><apply><neq/><ci>x</ci><cn type="integer">0</cn></apply></piece><otherwise><cn type="integer">3</cn></otherwise></piecewise>',
    ],
    [
      "piecewise(2, (x > 1) == true, 3)",
      '<piecewise><piece><cn type="integer">2</cn><apply><eq/><apply><gt/><ci>x</ci><cn type="integer">1</cn></apply><true/></apply></piece><otherwise><cn type="integer">3</cn></otherwise></piecewise>',
    ],
    [
      "piecewise(2, 1 == 0, 3)",
      '<piecewise><piece><cn type="integer">2</cn><apply><eq/><cn type="integer">1</cn><cn type="integer">0</cn></apply></piece><otherwise><cn type="integer">3</cn></otherwise></piecewise>',
    ],
  ])("writes %s out", (text, math) => {
    expect(written(formula(text), edition)).toBe(math);
  });

  it("chooses the edition that mixes them where none is asked for", () => {
    expect(written(formula("2*(x > 1)"))).not.toContain("piecewise");
  });
});

const names = [...operators.values()].filter(
  ({ name }) => !["distrib", "rateOf", "delay"].includes(name),
);
const tree = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.double({ noNaN: true }).map((value) => number(value)),
    fc.constantFrom("x", "y", "time", "'time'").map((name) => symbol(name)),
    fc
      .constantFrom(...names)
      .chain(({ name, least, most }) =>
        fc
          .array(tie("tree"), { minLength: least, maxLength: Math.min(most, least + 3) })
          .map((args) => call(name, args)),
      ),
  ),
})).tree;

test.prop([tree])(
  "any formula reads back as the same tree, or as one of the same value",
  (math) => {
    const model = modelOf({
      parameters: ["x", "y", "time"].map((id) => parameter(id, 1, false)),
      rules: [{ kind: "algebraic", math, place: {} }],
    });
    const again = readSbml(writeSbml(model)).model.rules[0]?.math;
    const infinite = (one: Expression): Expression =>
      one.kind === "number"
        ? one.value === -Infinity
          ? call("minus", [number(Infinity)])
          : one
        : one.kind === "call"
          ? one.name === "piecewise" && one.args.length === 1
            ? infinite(one.args[0] as Expression)
            : call(one.name, one.args.map(infinite))
          : one;
    expect(again).toEqual(infinite(math));
  },
);
