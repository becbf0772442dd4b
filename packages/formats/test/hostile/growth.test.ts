import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { readCellml } from "../../src/cellml/read.ts";
import { apply, assignment, attempt, ci, mathml, range, rate, sbmlText } from "./attempt.ts";

const symbols = "http://www.sbml.org/sbml/symbols";
const time = `<csymbol definitionURL="${symbols}/time">t</csymbol>`;
const delayed = (of: string): string =>
  `<apply><csymbol definitionURL="${symbols}/delay">d</csymbol>${of}<cn>1</cn></apply>`;

/** a0 is `first`, each further one is made of the one before, 59 times. */
function tower(first: string, step: (below: string) => string): string[] {
  return [assignment("a0", first), ...range(59).map((i) => assignment(`a${i + 1}`, step(`a${i}`)))];
}

const names = [...range(60).map((i) => `a${i}`), "x", "z"];
const twice = (operator: string) => (below: string) => apply(operator, ci(below), ci(below));

/** A second is what a bad file may take; the rest is for machines that are busy with other tests. */
const limit = 5000;

describe("formulas that double at every step are taken or refused at once", {
  timeout: limit,
}, () => {
  it("in a rate", () => {
    expect(
      attempt(sbmlText(names, [...tower(ci("x"), twice("times")), rate("x", ci("a59"))])),
    ).toBe("accepted");
  });

  it("under a function that jumps with the clock", () => {
    const rules = [...tower(time, twice("plus")), rate("x", apply("floor", ci("a59")))];
    expect(attempt(sbmlText(names, rules))).toBe("accepted");
  });

  it("in the trigger of an event", () => {
    const text = sbmlText(names, tower(apply("gt", ci("x"), "<cn>2</cn>"), twice("and")));
    const trigger = `<trigger initialValue="true" persistent="true"><math ${mathml}>${ci("a59")}</math></trigger>`;
    const event = `<event id="e" useValuesFromTriggerTime="true">${trigger}</event>`;
    const events = `<listOfEvents>${event}</listOfEvents></model>`;
    expect(attempt(text.replace("</model>", events))).toBe("accepted");
  });

  it("in the past of a start", () => {
    const start = `<initialAssignment symbol="x"><math ${mathml}>${delayed(ci("a59"))}</math></initialAssignment>`;
    const text = sbmlText(names, [...tower(time, twice("plus")), rate("x", "<cn>1</cn>")]);
    const starts = `</listOfParameters><listOfInitialAssignments>${start}</listOfInitialAssignments>`;
    expect(attempt(text.replace("</listOfParameters>", starts))).toBe(
      "the start values look too far back into their past",
    );
  });

  it("in an algebraic rule", () => {
    const rule = `<algebraicRule><math ${mathml}>${apply("minus", ci("a59"), ci("x"))}</math></algebraicRule>`;
    const text = sbmlText(names, [...tower(ci("z"), twice("plus")), rate("x", "<cn>1</cn>"), rule]);
    expect(attempt(text)).toMatch(/^m\.xml:1:\d+: <model>: the algebraic rules grow too large$/);
  });

  it("in powers of powers", () => {
    const power = range(150).reduce((tree) => apply("power", ci("x"), tree), ci("x"));
    expect(attempt(sbmlText(["x"], [rate("x", power)]))).toBe("accepted");
  });

  it("in submodels of Antimony", () => {
    const models = range(40).map((i) =>
      i === 0 ? "model m0()\nx = 1\nend" : `model m${i}()\na: m${i - 1}(); b: m${i - 1}();\nend`,
    );
    expect(attempt(models.join("\n"), readAntimony)).toMatch(/more than 20000 submodels/);
  });
});

describe("what is long is taken or refused at once", { timeout: 4 * limit }, () => {
  it("chains of assignments", () => {
    const count = 8000;
    const ids = range(count).map((i) => `a${i}`);
    const down = range(count - 1).map((i) => assignment(`a${i}`, apply("sin", ci(`a${i + 1}`))));
    const last = assignment(`a${count - 1}`, ci("x"));
    expect(attempt(sbmlText([...ids, "x"], [...down, last, rate("x", ci("a0"))]))).toBe("accepted");
  });

  it("circles of assignments, which are named in part", () => {
    const ids = range(2000).map((i) => `a${i}`);
    const rules = ids.map((id, i) => assignment(id, ci(`a${(i + 1) % 2000}`)));
    expect(attempt(sbmlText(ids, rules))).toMatch(
      /^Algebraic loop: a0 -> a1 -> .* \.\.\. .*use the next$/,
    );
  });

  it("products of many states", () => {
    const ids = range(1500).map((i) => `a${i}`);
    const product = apply("times", ...ids.map(ci));
    const rules = ids.map((id, i) => rate(id, i === 0 ? product : ci("a0")));
    expect(attempt(sbmlText(ids, rules))).toMatch(/derivatives of the formulas grow too large/);
  });

  it("choices of many pieces", () => {
    const pieces = range(2000).map(
      (i) => `<piece><cn>${i}</cn>${apply("lt", ci("x"), `<cn>${i}</cn>`)}</piece>`,
    );
    const choice = `<piecewise>${pieces.join("")}</piecewise>`;
    expect(attempt(sbmlText(["x"], [rate("x", choice)]))).toBe(
      "x: a piecewise has more than 1000 pieces",
    );
  });

  it("lists of operands", () => {
    const most = `<apply><max/>${"<cn>1</cn>".repeat(30_000)}</apply>`;
    expect(attempt(sbmlText(["x"], [rate("x", most)]))).toMatch(
      /<max>: it has more than 20000 operands/,
    );
  });

  it("functions that call one another", () => {
    const functions = range(3000).map((i) => {
      const body =
        i === 2999 ? ci("u") : apply("sin", `<apply>${ci(`f${i + 1}`)}${ci("u")}</apply>`);
      return `<functionDefinition id="f${i}"><math ${mathml}><lambda><bvar>${ci("u")}</bvar>${body}</lambda></math></functionDefinition>`;
    });
    const more = `<listOfFunctionDefinitions>${functions.join("")}</listOfFunctionDefinitions>`;
    const text = sbmlText(["x"], [rate("x", `<apply>${ci("f0")}${ci("x")}</apply>`)], more);
    expect(attempt(text)).toMatch(/functions call one another too deeply/);
  });

  it("sums in Level 1", () => {
    const text = `<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model><listOfParameters><parameter name="x" value="1"/></listOfParameters><listOfRules><parameterRule name="x" type="rate" formula="${"x+".repeat(20_000)}x"/></listOfRules></model></sbml>`;
    expect(attempt(text)).toMatch(
      /<parameterRule id="x">: the formula has more than 500 operators in a row/,
    );
  });

  it("reactions of many species in Antimony", () => {
    const text = `J: ${range(5000)
      .map((i) => `S${i}`)
      .join(" + ")} -> ; 1`;
    expect(attempt(text, readAntimony)).toBe("accepted");
  });

  it("starts of CellML that name one another", () => {
    const variables = range(6000).map(
      (i) =>
        `<variable name="x${i}" units="dimensionless" initial_value="${i === 5999 ? 1 : `x${i + 1}`}"/>`,
    );
    const text = `<model xmlns="http://www.cellml.org/cellml/2.0#" name="m"><component name="c">${variables.join("")}</component></model>`;
    expect(attempt(text, readCellml)).toBe("accepted");
  });

  it("numbers of many digits that are none", () => {
    const text = sbmlText([`x" name="y`], []).replace(
      'value="1"',
      `value="${"1".repeat(200_000)}x"`,
    );
    expect(attempt(text)).toMatch(/is not a number$/);
    const literal = `<cn>${"1".repeat(200_000)}x</cn>`;
    expect(attempt(sbmlText(["x"], [rate("x", literal)]))).toMatch(/is not a number$/);
  });

  it("notes of many blanks", () => {
    const blanks = `<notes>${"<a> </a>".repeat(200_000)}</notes>`;
    expect(attempt(sbmlText(["x"], [], blanks))).toBe("accepted");
  });

  it("names of units", () => {
    const unit =
      '<listOfUnits><unit kind="mole" exponent="1" scale="0" multiplier="1"/></listOfUnits>';
    const definition = `<unitDefinition id="u" name="mol${".mol".repeat(20_000)}">${unit}</unitDefinition>`;
    const more = `<listOfUnitDefinitions>${definition}</listOfUnitDefinitions>`;
    expect(attempt(sbmlText([`x" units="u`], [], more))).toBe("accepted");
  });

  it("unit definitions that all quantities share", () => {
    const unit = '<unit kind="mole" exponent="1" scale="0" multiplier="1"/>';
    const definition = `<unitDefinition id="u"><listOfUnits>${unit.repeat(5000)}</listOfUnits></unitDefinition>`;
    const more = `<listOfUnitDefinitions>${definition}</listOfUnitDefinitions>`;
    const text = sbmlText(
      range(5000).map((i) => `p${i}" units="u`),
      [],
      more,
    );
    expect(attempt(text)).toBe("accepted");
  });
});
