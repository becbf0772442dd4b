import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readCellml } from "../../src/cellml/read.ts";
import { FormatError } from "../../src/errors.ts";
import { apply, component, connection, equation, modelText, rate } from "./text.ts";

const sound = modelText([
  '<units name="ms"><unit units="second" prefix="milli"/></units>',
  component(
    "a",
    [
      { name: "t", units: "ms", more: 'interface="public_and_private"' },
      { name: "x", initial: "y" },
      { name: "y", initial: 1 },
    ],
    [equation(rate("x"), apply("times", "x", "y"))],
    `<reset variable="x" test_variable="t" order="1">
      <test_value><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>3</cn></math></test_value>
      <reset_value><math xmlns="http://www.w3.org/1998/Math/MathML"><ci>y</ci></math></reset_value>
    </reset>`,
  ),
  component(
    "b",
    [{ name: "t", units: "second" }, { name: "z" }],
    [equation(apply("exp", "z"), "t")],
  ),
  '<encapsulation><component_ref component="a"><component_ref component="b"/></component_ref></encapsulation>',
  connection("a", "b", [["t", "t"]]),
]);

/** Reads, or refuses as it should. */
function outcome(text: string): string {
  try {
    readCellml(text, { file: "m.cellml" });
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
    return "refused";
  }
}

describe("a damaged file is read or refused, never worse", () => {
  it("is sound before it is damaged", () => expect(outcome(sound)).toBe("read"));

  test.prop([fc.nat({ max: sound.length }), fc.nat({ max: 40 })])(
    "without a piece of text",
    (start, length) => {
      outcome(sound.slice(0, start) + sound.slice(start + length));
    },
  );

  const elements = sound.match(/<\w[^>]*\/>|<(\w+)[^>]*>[^<]*<\/\1>/g) ?? [];
  test.prop([fc.constantFrom(...elements), fc.constantFrom(...elements, "")])(
    "with one element in place of another",
    (one, other) => {
      outcome(sound.replace(one, other));
    },
  );

  const values = sound.match(/"[^"]*"/g) ?? [];
  test.prop([fc.constantFrom(...values), fc.constantFrom(...values, '""', '"1e999"', '"-"')])(
    "with one value in place of another",
    (one, other) => {
      outcome(sound.replace(one, other));
    },
  );
});

describe("large files", () => {
  const chain = (count: number, link: (i: number) => string): string =>
    modelText([
      component(
        "c",
        Array.from({ length: count }, (_, i) => ({ name: `x${i}` })),
        Array.from({ length: count }, (_, i) => link(i)),
      ),
    ]);

  it("of assignments in the wrong order are read", () => {
    const count = 4000;
    const text = chain(count, (i) =>
      equation(`x${i}`, i === count - 1 ? 1 : apply("minus", `x${i + 1}`)),
    );
    const { model } = readCellml(text);
    expect(model.rules).toHaveLength(count);
    expect(model.rules.every(({ kind }) => kind === "assignment")).toBe(true);
  });

  it("of one circle are read", () => {
    const count = 3000;
    const text = chain(count, (i) => equation(`x${i}`, apply("cos", `x${(i + 1) % count}`)));
    const kinds = readCellml(text).model.rules.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["algebraic"]));
  });

  it("of units within units are refused", () => {
    const units = Array.from(
      { length: 1000 },
      (_, i) => `<units name="u${i}"><unit units="u${i + 1}"/></units>`,
    );
    const text = modelText([...units, component("c", [{ name: "x", units: "u0" }])]);
    expect(() => readCellml(text)).toThrow(/100 deep/);
  });

  it("of units that square themselves are refused", () => {
    const units = Array.from(
      { length: 90 },
      (_, i) =>
        `<units name="u${i + 1}"><unit units="u${i}" exponent="1e9" prefix="kilo"/></units>`,
    );
    const text = modelText([
      '<units name="u0"/>',
      ...units,
      component("c", [{ name: "x", units: "u90" }]),
    ]);
    expect(() => readCellml(text)).toThrow(/beyond all numbers/);
  });
});
