import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { asLevel3 } from "../../src/sbml/write/level3.ts";
import { makeAnnotation, makeNotes } from "../../src/sbml/write/metadata.ts";
import { writeSbml } from "../../src/sbml/write/writeSbml.ts";
import { makeElement } from "../../src/xml/make.ts";
import { absent, shared } from "../shared.ts";
import { content, formula, modelOf, parameter } from "./models.ts";

const cell = { id: "c", dimensions: 3, size: 2, constant: true, place: {} };
const species = {
  id: "A",
  compartment: "c",
  initialAmount: 3,
  initialConcentration: undefined,
  hasOnlySubstanceUnits: false,
  boundaryCondition: false,
  constant: false,
  place: {},
};
const reaction = {
  id: "J",
  reversible: false,
  fast: false,
  reactants: [{ species: "A", stoichiometry: 1, constant: true, place: {} }],
  products: [],
  modifiers: [],
  kineticLaw: { math: formula("k*A"), parameters: [parameter("k", 0.5)], place: {} },
  place: {},
};

describe("an SBML file", () => {
  it("has elements and attributes in a fixed order", () => {
    const model = modelOf({ compartments: [cell], species: [species], reactions: [reaction] });
    expect(writeSbml(model)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="m">
    <listOfCompartments>
      <compartment id="c" spatialDimensions="3" size="2" constant="true"/>
    </listOfCompartments>
    <listOfSpecies>
      <species id="A" compartment="c" initialAmount="3" hasOnlySubstanceUnits="false" boundaryCondition="false" constant="false"/>
    </listOfSpecies>
    <listOfReactions>
      <reaction id="J" reversible="false" fast="false">
        <listOfReactants>
          <speciesReference species="A" stoichiometry="1" constant="true"/>
        </listOfReactants>
        <kineticLaw>
          <math xmlns="http://www.w3.org/1998/Math/MathML">
            <apply>
              <times/>
              <ci>k</ci>
              <ci>A</ci>
            </apply>
          </math>
          <listOfLocalParameters>
            <localParameter id="k" value="0.5"/>
          </listOfLocalParameters>
        </kineticLaw>
      </reaction>
    </listOfReactions>
  </model>
</sbml>
`);
  });

  it("escapes names and notes, and keeps notes and annotations as they were", () => {
    const name = `a < b & "c"\n\t'd' > é`;
    const notes = makeNotes([`x < y & z`, "second"]);
    const relations = [
      {
        qualifier: { vocabulary: "bqbiol", name: "is" },
        addresses: ["https://identifiers.org/x?a=1&b=2"],
      },
    ] as const;
    const annotation = makeAnnotation("meta", relations);
    const model = modelOf({
      parameters: [{ ...parameter("x", 1), name, metaid: "meta", notes, annotation }],
    });
    const text = writeSbml(model);
    const [again] = readSbml(text).model.parameters;
    expect(again?.name).toBe(name);
    expect(text).toContain('<p xmlns="http://www.w3.org/1999/xhtml">x &lt; y &amp; z</p>');
    expect(text).toContain(`<rdf:Description rdf:about="#meta">`);
    expect(text).toContain(`rdf:resource="https://identifiers.org/x?a=1&amp;b=2"`);
    expect(writeSbml(readSbml(text).model)).toBe(text);
  });

  it("refuses a character that XML cannot hold", () => {
    const model = modelOf({ parameters: [{ ...parameter("x", 1), name: "a\u0001" }] });
    expect(() => writeSbml(model)).toThrow("the character U+0001 cannot be written in XML");
  });

  it("declares the namespaces of what it keeps from other vocabularies", () => {
    const other = makeElement("http://x.org/", "a", [makeElement("", "b")], {
      "http://y.org/ c": "1",
      "http://www.w3.org/XML/1998/namespace lang": "en",
    });
    const annotation = makeElement("", "annotation", [other]);
    const text = writeSbml(modelOf({ parameters: [{ ...parameter("x", 1), annotation }] }));
    expect(text).toContain(
      '<a xmlns="http://x.org/" xmlns:ns1="http://y.org/" ns1:c="1" xml:lang="en"><b xmlns=""/></a>',
    );
  });

  it("writes flux balance", () => {
    const model = modelOf({
      compartments: [cell],
      species: [species],
      reactions: [{ ...reaction, lowerFluxBound: "low", upperFluxBound: "high" }],
      parameters: [parameter("low", -Infinity), parameter("high", Infinity)],
      fluxes: {
        packageVersion: 2,
        strict: true,
        activeObjective: "most",
        objectives: [
          { id: "most", type: "maximize", fluxes: [{ reaction: "J", coefficient: 2 }], place: {} },
        ],
        bounds: [],
      },
    });
    const text = writeSbml(model);
    expect(text).toContain('value="-INF"');
    expect(text).toContain(' fbc:required="false"');
    expect(content(readSbml(text).model)).toEqual(content(model));
  });
});

describe("the edition", () => {
  const rule = (math: string): Partial<SbmlModel> => ({
    parameters: [parameter("x", 1), parameter("y", undefined, false)],
    rules: [{ kind: "assignment", variable: "y", math: formula(math), place: {} }],
  });
  const event = {
    trigger: { math: formula("x > 1"), initialValue: true, persistent: true, place: {} },
    delay: undefined,
    priority: undefined,
    useValuesFromTriggerTime: true,
    assignments: [{ variable: "y", math: formula("2"), place: {} }],
    place: {},
  };
  const version = (parts: Partial<SbmlModel>, choice = {}): string =>
    /level="\d" version="\d"/.exec(writeSbml(modelOf(parts), choice))?.[0] ?? "";

  it.each([
    ["x + 1", 1],
    ["rateOf(x)", 2],
    ["min(x, 1)", 2],
    ["max(x, 1)", 2],
    ["quotient(x, 2)", 2],
    ["x % 2", 2],
    ["implies(x > 1, x > 2)", 2],
    ["x*(x > 1)", 2],
  ])("of a model with %s is Level 3 Version %d", (math, expected) => {
    expect(version(rule(math))).toBe(`level="3" version="${expected}"`);
  });

  it.each<[string, Partial<SbmlModel>]>([
    ["an event without a trigger", { events: [{ ...event, trigger: undefined }] }],
    [
      "a rule without a formula",
      { rules: [{ kind: "assignment", variable: "y", math: undefined, place: {} }] },
    ],
    ["a reaction without species", { reactions: [{ ...reaction, reactants: [] }] }],
    [
      "a rule with an id",
      { rules: [{ id: "r", kind: "algebraic", math: formula("y"), place: {} }] },
    ],
  ])("of %s is Level 3 Version 2", (_what, parts) => {
    const all = { parameters: [parameter("y", 1, false)], ...parts };
    expect(version(all)).toBe('level="3" version="2"');
  });

  const old: [string, Partial<SbmlModel>, string][] = [
    ["max", rule("max(x, 1)"), '"max" in a formula needs SBML Level 3 Version 2'],
    ["priorities", { events: [{ ...event, priority: formula("1") }] }, "the priority of an event"],
    [
      "first triggers",
      { events: [{ ...event, trigger: { ...event.trigger, initialValue: false } }] },
      "a trigger that is false before the start",
    ],
    [
      "passing triggers",
      { events: [{ ...event, trigger: { ...event.trigger, persistent: false } }] },
      "a trigger that does not persist",
    ],
    ["conversion factors", { conversionFactor: "x" }, "a conversion factor"],
    [
      "stoichiometries in formulas",
      {
        ...rule("s + x"),
        species: [species],
        reactions: [
          {
            ...reaction,
            reactants: [{ id: "s", species: "A", stoichiometry: 1, constant: true, place: {} }],
          },
        ],
      },
      'the stoichiometry "s" in a formula',
    ],
    [
      "stoichiometries without value",
      {
        reactions: [
          {
            ...reaction,
            reactants: [{ species: "A", stoichiometry: undefined, constant: true, place: {} }],
          },
        ],
      },
      "a stoichiometry without a value",
    ],
    [
      "compartments of reactions",
      { reactions: [{ ...reaction, compartment: "c" }] },
      "the compartment of a reaction",
    ],
    [
      "broken dimensions",
      { compartments: [{ ...cell, dimensions: 2.7 }] },
      "a compartment of 2.7 dimensions",
    ],
    [
      "flux balance",
      {
        fluxes: {
          packageVersion: 2,
          strict: true,
          activeObjective: undefined,
          objectives: [],
          bounds: [],
        },
      },
      "flux balance",
    ],
  ];
  it.each(old)("Level 2 has no %s", (_what, parts, says) => {
    const model = modelOf({
      parameters: [parameter("y", 1, false)],
      ...parts,
      place: { file: "m.xml" },
    });
    expect(() => writeSbml(model, { level: 2, version: 4 })).toThrow(FormatError);
    expect(() => writeSbml(model, { level: 2, version: 4 })).toThrow(says);
  });

  it("says which others there are", () => {
    expect(() => writeSbml(modelOf({}), { level: 1, version: 2 })).toThrow(
      "SBML Level 1 Version 2 is not written; allowed: 2.4, 2.5, 3.1, 3.2",
    );
  });

  it("sets default units in Level 2 by definitions", () => {
    const hour = {
      id: "hour",
      units: [{ kind: "second", exponent: 1, scale: 0, multiplier: 3600 }],
      place: {},
    };
    const text = writeSbml(
      modelOf({ units: { time: "hour", volume: "litre" }, unitDefinitions: [hour] }),
      { level: 2, version: 5 },
    );
    expect(text).toContain('<unitDefinition id="time">');
    expect(text).toContain('<unitDefinition id="volume">');
    expect(text).not.toContain("timeUnits");
  });

  it("has no fast reactions with what only Version 2 can say", () => {
    const fast = { reactions: [{ ...reaction, fast: true }] };
    expect(version(fast)).toBe('level="3" version="1"');
    expect(() => version({ ...fast, ...rule("max(x, 1)") })).toThrow("a fast reaction has no form");
  });
});

describe("what no file can hold", () => {
  it.each<[Partial<SbmlModel>, string]>([
    [{ parameters: [parameter("2x", 1)] }, '"2x" is no SBML identifier'],
    [{ parameters: [parameter("x", 1), parameter("x", 2)] }, 'the id "x" is given twice'],
    [
      { submodels: [{ id: "s", modelRef: "t", deletions: [], place: { line: 3 } }] },
      "3: a composed model is written only once it is flattened",
    ],
    [
      { species: [{ ...species, initialConcentration: 2 }] },
      "it has an initial amount and an initial concentration",
    ],
    [
      { rules: [{ kind: "algebraic", math: formula("own_f(1)"), place: {} }] },
      'there is no function "f" in the model',
    ],
  ])("is refused: %#", (parts, says) => {
    expect(() => writeSbml(modelOf(parts))).toThrow(says);
  });
});

describe("older models in Level 3", () => {
  it("have no names that were ids in Level 1", () => {
    const first = `<sbml xmlns="http://www.sbml.org/sbml/level1" level="1" version="2"><model name="m">
      <listOfParameters><parameter name="y" value="1"/></listOfParameters>
      <listOfRules><parameterRule name="y" formula="2"/></listOfRules></model></sbml>`;
    const text = writeSbml(readSbml(first).model);
    expect(text).toContain('level="3" version="1"');
    expect(text).toContain('<assignmentRule variable="y">');
  });

  it("have a rule for a stoichiometry that is a formula", () => {
    const reference = {
      species: "A",
      stoichiometry: 1,
      math: formula("2*x"),
      constant: true,
      place: {},
    };
    const model = modelOf({
      level: 2,
      version: 4,
      compartments: [cell],
      species: [species],
      parameters: [parameter("x", 1)],
      reactions: [{ ...reaction, reactants: [reference] }],
    });
    const again = readSbml(writeSbml(model)).model;
    expect(again.reactions[0]?.reactants[0]).toMatchObject({
      id: "J_A_stoichiometry",
      constant: false,
    });
    expect(again.rules[0]).toMatchObject({
      kind: "assignment",
      variable: "J_A_stoichiometry",
      math: formula("2*x"),
    });
    expect(again.units).toMatchObject({
      substance: "substance",
      time: "time",
      extent: "substance",
    });
    expect(readSbml(writeSbml(model, { level: 2 })).model.reactions[0]?.reactants[0]?.math).toEqual(
      formula("2*x"),
    );
  });

  it("have functions that get the time as an argument", () => {
    const clock = { id: "f", lambda: { args: ["t"], body: formula("t*time") }, place: {} };
    const outer = { id: "g", lambda: { args: [], body: formula("own_f(2)") }, place: {} };
    const model = modelOf({
      level: 2,
      version: 1,
      functions: [clock, outer],
      parameters: [parameter("y", undefined, false)],
      rules: [{ kind: "assignment", variable: "y", math: formula("own_g()"), place: {} }],
    });
    const { functions, rules } = readSbml(writeSbml(model)).model;
    expect(functions.map(({ lambda }) => lambda)).toEqual([
      { args: ["t", "t_"], body: formula("t*t_") },
      { args: ["t"], body: formula("own_f(2, t)") },
    ]);
    expect(rules[0]?.math).toEqual(formula("own_g(time)"));
  });
});

const models = join(shared, "models");
const skipped = absent(models);

describe(`published models${skipped}`, () => {
  it.skipIf(skipped !== "").each(["pancreas", "calcium", "biomodels"])(
    "of %s read back as they were written",
    (folder) => {
      const files = readdirSync(join(models, folder)).filter((name) => name.endsWith(".xml"));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files.slice(0, 10)) {
        const file = join(models, folder, name);
        const { model } = readSbml(readFileSync(file, "utf8"), { file });
        const again = readSbml(writeSbml(model)).model;
        expect(content(again), file).toEqual(content(asLevel3(model)));
      }
    },
  );
});
