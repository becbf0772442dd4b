import { describe, expect, it } from "vitest";
import { readCellml } from "../../src/cellml/read.ts";
import { FormatError } from "../../src/errors.ts";
import { apply, component, connection, equation, modelText, rate } from "./text.ts";

const variables = [
  { name: "t" },
  { name: "x", initial: 1 },
  { name: "y", initial: 2 },
  { name: "a" },
  { name: "b" },
];
const one = (equations: readonly string[], more = ""): string =>
  modelText([component("c", variables, equations, more)]);
const second = `<apply><diff/><bvar><ci>t</ci><degree><cn>2</cn></degree></bvar><ci>x</ci></apply>`;
const public1 = (name: string, side: string) => ({ name, more: `public_interface="${side}"` });
const map1 =
  '<connection><map_components component_1="a" component_2="b"/><map_variables variable_1="x" variable_2="x"/></connection>';

const cases: readonly (readonly [string, string, RegExp])[] = [
  ["no CellML", "<sbml/>", /not a CellML model: the root is sbml/],
  ["broken XML", "<model", /m.cellml:1/],
  [
    "entities",
    '<!DOCTYPE model [<!ENTITY a "b">]><model xmlns="http://www.cellml.org/cellml/1.0#"/>',
    /document type/,
  ],
  ["a second order", one([equation(second, "x")]), /<degree>: only derivatives of first order/],
  [
    "partialdiff",
    one([equation(rate("x").replace("diff/", "partialdiff/"), "x")]),
    /partial differential/,
  ],
  [
    "reactions",
    modelText(["<component name='c'><reaction/></component>"], "1.0"),
    /<reaction>: reaction elements of CellML 1.x are not read/,
  ],
  [
    "delays and other symbols",
    one([equation("a", '<csymbol definitionURL="u"/>')]),
    /symbol "u" is not known/,
  ],
  [
    "integrals",
    one([equation("a", "<apply><int/><ci>x</ci></apply>")]),
    /operator int is not known/,
  ],
  ["unknown variables", one([equation("a", "nobody")]), /no variable "nobody"/],
  ["statements that are no equation", one([apply("lt", "x", "y")]), /only equations/],
  [
    "an equation too many",
    one([equation("a", 3), equation("a", 4)]),
    /one equation too many: without it "c\/a" would be determined as well/,
  ],
  [
    "an equation too few",
    one([equation("a", apply("plus", "b", "x"))]),
    /nothing determines "c\/b"/,
  ],
  [
    "an equation for what has a value",
    one([equation("x", 3)]),
    /"c\/x" has both an initial value and this equation/,
  ],
  [
    "a choice between two values",
    one([equation(apply("times", "x", "y"), 3)]),
    /one equation too many: "c\/x" and "c\/y" have initial values/,
  ],
  [
    "a rate too few",
    one([equation(rate("x"), rate("y"))]),
    /nothing determines the rate of "c\/y"/,
  ],
  [
    "a state without start",
    one([equation(rate("a"), "x")]),
    /"c\/a" is differentiated but has no initial value/,
  ],
  [
    "two times",
    one([equation(rate("x"), 1), equation(rate("y", "a"), 1)]),
    /a derivative by "c\/a" and another by "c\/t"/,
  ],
  ["time by itself", one([equation(rate("t"), 1)]), /"c\/t" is differentiated and is time itself/],
  [
    "two variables of a name",
    modelText([component("c", [{ name: "x" }, { name: "x" }])]),
    /two variables "x"/,
  ],
  [
    "two components of a name",
    modelText([component("c", []), component("c", [])]),
    /two component "c"/,
  ],
  ["names that are none", modelText([component("c d", [])]), /"c d" is not a CellML name/],
  ["unknown elements", modelText(["<magic/>"]), /<magic>: magic is not known/],
  [
    "undefined units",
    modelText([component("c", [{ name: "x", units: "smoot" }])]),
    /units "smoot" are not defined/,
  ],
  [
    "values that are no number",
    modelText([component("c", [{ name: "x", initial: "1,5" }])]),
    /"1,5" is not a number/,
  ],
  [
    "names as values in 1.0",
    modelText([component("c", [{ name: "x", initial: "y", more: "" }])], "1.0"),
    /"y" is not a number/,
  ],
  [
    "values in a circle",
    modelText([
      component("c", [
        { name: "x", initial: "y" },
        { name: "y", initial: "x" },
      ]),
    ]),
    /initial value of "c\/x" depends on itself/,
  ],
  [
    "two values of one quantity",
    modelText([
      component("a", [{ name: "x", initial: 1 }]),
      component("b", [{ name: "x", initial: 2 }]),
      connection("a", "b", [["x", "x"]]),
    ]),
    /"b\/x" and "a\/x" are one quantity with two initial values/,
  ],
  [
    "interfaces that do not meet",
    modelText(
      [component("a", [public1("x", "out")]), component("b", [public1("x", "out")]), map1],
      "1.0",
    ),
    /interfaces are out and out/,
  ],
  [
    "connections past a parent",
    modelText([
      component("a", [{ name: "x" }]),
      component("b", [{ name: "x" }]),
      component("p", []),
      '<encapsulation><component_ref component="p"><component_ref component="b"/></component_ref></encapsulation>',
      connection("a", "b", [["x", "x"]]),
    ]),
    /neither siblings nor one in the other/,
  ],
  [
    "connections to nothing",
    modelText([
      component("a", [{ name: "x" }]),
      component("b", []),
      connection("a", "b", [["x", "z"]]),
    ]),
    /"b" has no variable "z"/,
  ],
  [
    "imports in 1.0",
    modelText(['<import xlink:href="a.cellml"/>'], "1.0"),
    /CellML 1.0 has no import/,
  ],
  [
    "resets of what an equation says",
    one(
      [equation("a", "x")],
      `<reset variable="a" test_variable="x" order="1"><test_value><math xmlns="http://www.w3.org/1998/Math/MathML"><ci>y</ci></math></test_value><reset_value><math xmlns="http://www.w3.org/1998/Math/MathML"><ci>y</ci></math></reset_value></reset>`,
    ),
    /"c\/a" cannot be reset/,
  ],
];

describe("readCellml refuses", () => {
  it.each(cases)("%s", (_, text, message) => {
    let error: unknown;
    try {
      readCellml(text, { file: "m.cellml" });
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FormatError);
    expect((error as FormatError).message).toMatch(message);
    expect((error as FormatError).message).toMatch(/^m\.cellml:\d+/);
    expect((error as FormatError).message).not.toMatch(/\n/);
  });
});
