import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { apply, attempt, ci, rate, sbmlText } from "./attempt.ts";

describe("words that every JavaScript object knows mean nothing in a file", () => {
  it("as constants and operators of MathML", () => {
    expect(attempt(sbmlText(["x"], [rate("x", "<constructor/>")]))).toMatch(
      /<constructor>: constructor is not known here$/,
    );
    expect(attempt(sbmlText(["x"], [rate("x", apply("toString", ci("x")))]))).toMatch(
      /<toString>: the operator toString is not known here$/,
    );
  });

  it("as operators of Level 1", () => {
    const text = `<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model><listOfParameters><parameter name="x" value="1"/></listOfParameters><listOfRules><parameterRule name="x" type="rate" formula="x constructor x"/></listOfRules></model></sbml>`;
    expect(attempt(text)).toMatch(/is not understood at "constructor"$/);
  });

  it("as ids", () => {
    const ids = ["__proto__", "constructor", "hasOwnProperty"];
    expect(attempt(sbmlText(ids, [rate("__proto__", ci("constructor"))]))).toBe("accepted");
  });

  it("as statements of Antimony", () => {
    expect(attempt("constructor x", readAntimony)).not.toMatch(/native code/);
  });
});

describe("messages stay short", () => {
  it("whatever the names are", () => {
    const long = "x".repeat(100_000);
    expect(attempt(sbmlText([`${long}" units="${long}`, long], []))).toMatch(/is already taken$/);
    expect(attempt(`<${long}><a></b>`)).toMatch(/^m\.xml:1:\d+: unexpected close tag/);
  });

  it("and in one line", () => {
    const text = sbmlText(["a&#10;b"], [rate("a&#10;b", ci("a\nb c"))]);
    expect(attempt(text)).not.toMatch(/\n/);
  });

  it("where rateOf is asked of a formula", () => {
    const asked = `<apply><csymbol definitionURL="http://www.sbml.org/sbml/symbols/rateOf">r</csymbol>${apply("sin", ci("x"))}</apply>`;
    expect(attempt(sbmlText(["x"], [rate("x", asked)]))).toMatch(
      /rateOf takes the name of a quantity/,
    );
  });
});
