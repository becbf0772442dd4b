import { printFormula } from "@endocrine/engine";
import { describe, expect, test } from "vitest";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { translate } from "../../src/sbml/translate/translate.ts";
import { cpuTime } from "../cpuTime.ts";

const mathml = 'xmlns="http://www.w3.org/1998/Math/MathML"';

function document(body: string, level = 3, version = 2, more = ""): string {
  const core = level < 3 ? "" : "/core";
  const namespace =
    level === 1
      ? "http://www.sbml.org/sbml/level1"
      : `http://www.sbml.org/sbml/level${level}/version${version}${core}`;
  return `<sbml xmlns="${namespace}" level="${level}" version="${version}" ${more}><model id="m" name="m">${body}</model></sbml>`;
}

function assigned(math: string): string {
  const { model } = readSbml(
    document(
      `<listOfRules><assignmentRule variable="p"><math ${mathml}>${math}</math></assignmentRule></listOfRules>`,
    ),
  );
  const tree = model.rules[0]?.math;
  return tree === undefined ? "" : printFormula(tree);
}

describe("numbers and operators of MathML", () => {
  test.each([
    ['<cn type="integer">12</cn>', "12"],
    ['<cn type="integer" base="16">ff</cn>', "255"],
    ['<cn type="rational">3<sep/>4</cn>', "0.75"],
    ['<cn type="e-notation">6.02<sep/>23</cn>', "6.02e+23"],
    ['<cn type="e-notation">1.1<sep/>-1</cn>', "0.11"],
    ["<cn> -2.5e-3 </cn>", "-0.0025"],
    ["<apply><plus/></apply>", "plus()"],
    ["<apply><minus/><ci>a</ci></apply>", "-a"],
    ["<apply><root/><ci>a</ci></apply>", "sqrt(a)"],
    ["<apply><root/><degree><cn>3</cn></degree><ci>a</ci></apply>", "root(3, a)"],
    ["<apply><log/><ci>a</ci></apply>", "log10(a)"],
    ["<apply><log/><logbase><cn>2</cn></logbase><ci>a</ci></apply>", "log(2, a)"],
    ["<apply><lt/><ci>a</ci><ci>b</ci><ci>c</ci></apply>", "lt(a, b, c)"],
    ["<true/>", "1"],
    [
      "<piecewise><piece><cn>1</cn><ci>a</ci></piece><otherwise><cn>2</cn></otherwise></piecewise>",
      "piecewise(1, a, 2)",
    ],
    ["<semantics><ci>a</ci><annotation>x</annotation></semantics>", "a"],
  ])("%s is %s", (math, expected) => {
    expect(assigned(math)).toBe(expected);
  });

  test.each([
    ["<cn>1,5</cn>", '"1,5" is not a number'],
    ["<apply><divide/><ci>a</ci></apply>", "divide has 1 arguments, expected 2"],
    ["<apply><sum/><ci>a</ci></apply>", "the operator sum is not known here"],
    ["<matrix/>", "matrix is not known here"],
    ["<apply></apply>", "it is empty"],
    [
      '<csymbol definitionURL="http://x.org/y">y</csymbol>',
      'the symbol "http://x.org/y" is not known here',
    ],
  ])("%s is refused", (math, problem) => {
    expect(() => assigned(math)).toThrow(problem);
  });

  test("ids that are called like constants, operators or the clock are quantities", () => {
    const names = ["pi", "time", "true", "INF", "delay", "avogadro", "plus"];
    const parameters = names.map((id) => `<parameter id="${id}" value="2" constant="true"/>`);
    const math = `<apply><plus/>${names.map((id) => `<ci>${id}</ci>`).join("")}</apply>`;
    const { system } = translate(
      readSbml(
        document(
          `<listOfParameters>${parameters.join("")}<parameter id="p" constant="false"/></listOfParameters><listOfRules><assignmentRule variable="p"><math ${mathml}>${math}</math></assignmentRule></listOfRules>`,
        ),
      ).model,
    );
    expect(system.parameters).toHaveLength(7);
    expect(JSON.stringify(system.assignments)).not.toContain('"number"');
  });
});

test("an argument called time hides no clock", () => {
  const lambda = `<lambda><bvar><ci>time</ci></bvar><apply><plus/><ci>time</ci>
    <csymbol definitionURL="http://www.sbml.org/sbml/symbols/time">t</csymbol></apply></lambda>`;
  const { system } = translate(
    readSbml(
      document(
        `<listOfFunctionDefinitions><functionDefinition id="f"><math ${mathml}>${lambda}</math></functionDefinition></listOfFunctionDefinitions>
         <listOfParameters><parameter id="p" constant="false"/></listOfParameters>
         <listOfRules><assignmentRule variable="p"><math ${mathml}><apply><ci>f</ci><cn>5</cn></apply></math></assignmentRule></listOfRules>`,
      ),
    ).model,
  );
  expect(printFormula(system.assignments[0]?.value ?? { kind: "number", value: 0 })).toBe(
    "5 + time",
  );
});

describe("levels", () => {
  test("Level 1: names are ids, formulas infix, volumes 1, log natural", () => {
    const { model } = readSbml(
      document(
        `<listOfCompartments><compartment name="c"/></listOfCompartments>
         <listOfSpecies><specie name="s" compartment="c" initialAmount="3"/></listOfSpecies>
         <listOfRules><parameterRule name="p" formula="log(s) - -s^2*4 + sqr(s)"/>
           <specieConcentrationRule specie="s" type="rate" formula="1"/></listOfRules>
         <listOfReactions><reaction name="r"><listOfReactants>
           <specieReference specie="s" stoichiometry="3" denominator="2"/></listOfReactants></reaction></listOfReactions>`,
        1,
        1,
      ),
    );
    expect(model.compartments[0]).toMatchObject({ id: "c", size: 1, constant: false });
    expect(printFormula(model.rules[0]?.math ?? { kind: "number", value: 0 })).toBe(
      "ln(s) - -(s^2) * 4 + s^2",
    );
    expect(model.rules[1]).toMatchObject({ kind: "rate", variable: "s" });
    expect(model.reactions[0]?.reactants[0]?.stoichiometry).toBe(1.5);
  });

  test("Level 2 has defaults where Level 3 has none", () => {
    const body = `<listOfCompartments><compartment id="c" constant="true"/></listOfCompartments>
      <listOfParameters><parameter id="p" constant="true"/></listOfParameters>
      <listOfReactions><reaction id="r" reversible="true" fast="false"><listOfProducts><speciesReference species="s" constant="true"/></listOfProducts></reaction></listOfReactions>`;
    const [second, third] = [readSbml(document(body, 2, 4)).model, readSbml(document(body)).model];
    expect(second.compartments[0]?.dimensions).toBe(3);
    expect(third.compartments[0]?.dimensions).toBeUndefined();
    expect(second.reactions[0]?.products[0]?.stoichiometry).toBe(1);
    expect(third.reactions[0]?.products[0]?.stoichiometry).toBeUndefined();
  });
});

describe("what is refused names file, line, column and element", () => {
  const refused = (text: string, file = "x.xml") =>
    expect(() => translate(readSbml(text, { file }).model));
  const quantity =
    '<listOfParameters><parameter id="p" value="1" constant="false"/></listOfParameters>';

  test.each([
    ["<sbml", "x.xml:1:5: document must contain a root element"],
    ["<html/>", "x.xml:1:7: <html>: expected the element sbml at the top"],
    ["", "x.xml"],
    [document("", 4, 1), "SBML Level 4 Version 1 is not known"],
    [
      document("<listOfParameters><parameter/></listOfParameters>"),
      'the attribute "id" is missing',
    ],
    [
      document('<listOfParameters><parameter id="p" value="much"/></listOfParameters>'),
      'value="much" is not a number',
    ],
    [
      document('<listOfParameters><parameter id="p" constant="perhaps"/></listOfParameters>'),
      'constant="perhaps" is neither true nor false',
    ],
    [
      document('<listOfParameters><parameter id="p"/><parameter id="p"/></listOfParameters>'),
      'the id "p" is already taken',
    ],
    [
      document(
        `${quantity}<listOfRules><assignmentRule variable="p"><math ${mathml}><ci>q</ci></math></assignmentRule></listOfRules>`,
      ),
      '"q", used for p, is not defined',
    ],
    [
      document(
        `${quantity}<listOfRules><assignmentRule variable="q"><math ${mathml}><ci>p</ci></math></assignmentRule></listOfRules>`,
      ),
      '"q" is no quantity of the model',
    ],
    [
      document(
        "",
        3,
        1,
        'xmlns:q="http://www.sbml.org/sbml/level3/version1/qual/version1" q:required="true"',
      ),
      "the file requires the package qual, which is not read",
    ],
    [
      document(
        '<listOfSpecies><species id="s" compartment="c" hasOnlySubstanceUnits="true" boundaryCondition="false" constant="false"/></listOfSpecies>',
      ),
      'there is no compartment "c"',
    ],
  ])("%#", (text, problem) => {
    refused(text).toThrow(problem);
    refused(text).toThrow(/^x\.xml/);
  });

  test("functions that call themselves", () => {
    const lambda = (id: string, other: string) =>
      `<functionDefinition id="${id}"><math ${mathml}><lambda><apply><ci>${other}</ci></apply></lambda></math></functionDefinition>`;
    refused(
      document(
        `<listOfFunctionDefinitions>${lambda("f", "g")}${lambda("g", "f")}</listOfFunctionDefinitions>${quantity}
        <listOfRules><assignmentRule variable="p"><math ${mathml}><apply><ci>f</ci></apply></math></assignmentRule></listOfRules>`,
      ),
    ).toThrow("the function f calls itself");
  });
});

describe("hostile files are refused at once", () => {
  const withType = (type: string) => `<?xml version="1.0"?><!DOCTYPE sbml ${type}>${document("")}`;

  test.each([
    ["an external entity", withType('[<!ENTITY x SYSTEM "file:///etc/passwd">]')],
    ["a billion laughs", withType('[<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]')],
    ["an entity of its own", document("&laugh;")],
    ["deep nesting", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`],
    ["a formula that doubles with each function", doubling()],
    ["a function of itself, forty times", doublingArgument()],
    ["no XML at all", "\u0000\u0001\u0002"],
  ])("%s", (_, text) => {
    const begun = cpuTime();
    expect(() => translate(readSbml(text, { file: "x.xml" }).model)).toThrow(/^x\.xml/);
    expect(cpuTime() - begun).toBeLessThan(3000);
  });

  function doublingArgument(): string {
    const inner = "<apply><ci>f</ci>".repeat(40);
    return document(
      `<listOfFunctionDefinitions><functionDefinition id="f"><math ${mathml}><lambda><bvar><ci>x</ci></bvar>
        <apply><plus/><ci>x</ci><ci>x</ci></apply></lambda></math></functionDefinition></listOfFunctionDefinitions>
       <listOfParameters><parameter id="p" value="1" constant="false"/></listOfParameters>
       <listOfRules><assignmentRule variable="p"><math ${mathml}>${inner}<cn>1</cn>${"</apply>".repeat(40)}</math></assignmentRule></listOfRules>`,
    );
  }

  function doubling(): string {
    const functions = Array.from({ length: 60 }, (_, k) => {
      const inner = k === 0 ? "<ci>x</ci>" : `<apply><ci>f${k - 1}</ci><ci>x</ci></apply>`;
      return `<functionDefinition id="f${k}"><math ${mathml}><lambda><bvar><ci>x</ci></bvar><apply><plus/>${inner}${inner}</apply></lambda></math></functionDefinition>`;
    });
    return document(
      `<listOfFunctionDefinitions>${functions.join("")}</listOfFunctionDefinitions><listOfParameters><parameter id="p" value="1" constant="false"/></listOfParameters>
       <listOfRules><assignmentRule variable="p"><math ${mathml}><apply><ci>f59</ci><cn>1</cn></apply></math></assignmentRule></listOfRules>`,
    );
  }
});
