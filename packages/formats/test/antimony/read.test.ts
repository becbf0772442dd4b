import { printFormula } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { modelFrom, partOf } from "./text.ts";

const c = { id: "default_compartment", dimensions: 3, size: 1, constant: true };
const species = {
  compartment: "default_compartment",
  hasOnlySubstanceUnits: false,
  boundaryCondition: false,
  constant: false,
};

describe("reactions", () => {
  it("have species, stoichiometries, rates and modifiers", () => {
    const text = "J: 2 A + 0.5 $B => C; k*A*M\n species M; k = 3";
    const { compartments, reactions } = modelFrom(text);
    expect(compartments).toMatchObject([c]);
    expect(partOf(text, "species")).toEqual([
      { id: "A", ...species },
      { id: "B", ...species, boundaryCondition: true },
      { id: "C", ...species },
      { id: "M", ...species },
    ]);
    expect(reactions).toMatchObject([
      {
        id: "J",
        reversible: false,
        reactants: [
          { species: "A", stoichiometry: 2 },
          { species: "B", stoichiometry: 0.5 },
        ],
        products: [{ species: "C", stoichiometry: 1 }],
        modifiers: [{ species: "M" }],
        kineticLaw: { parameters: [] },
      },
    ]);
  });

  it("are reversible with ->, have names of their own, no rate, no reactants", () => {
    const { reactions } = modelFrom("A -> B; k\n -> A\n B ->; ;k = 1\n K: A => ;\n K = k*A");
    expect(reactions.map(({ id, reversible }) => [id, reversible])).toEqual([
      ["_J0", true],
      ["_J1", true],
      ["_J2", true],
      ["K", false],
    ]);
    expect(reactions.map(({ kineticLaw }) => kineticLaw !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("set compartments of their species, and species their own", () => {
    const text = "J in v: A -> B; 1\n -> C; 1 in w\n species C in u\n v = 2";
    const { reactions, species: all, compartments } = modelFrom(text);
    expect(reactions.map(({ compartment }) => compartment)).toEqual(["v", "w"]);
    expect(all.map(({ id, compartment }) => [id, compartment])).toEqual([
      ["A", "v"],
      ["B", "v"],
      ["C", "u"],
    ]);
    expect(compartments.map(({ id, size }) => [id, size])).toEqual([
      ["v", 2],
      ["w", undefined],
      ["u", undefined],
    ]);
  });

  it("have symbols as stoichiometries", () => {
    const { reactions, rules } = modelFrom("J: n A -> m B; 1\n n = 2\n m := time");
    const [reaction] = reactions;
    expect(reaction?.reactants).toMatchObject([
      { id: "n", species: "A", stoichiometry: 2, constant: true },
    ]);
    expect(reaction?.products).toMatchObject([
      { id: "m", stoichiometry: undefined, constant: false },
    ]);
    expect(rules).toMatchObject([{ kind: "assignment", variable: "m" }]);
  });

  it.each(["-|", "-o", "-("])("take modifiers from interactions: %s", (arrow) => {
    const { reactions } = modelFrom(`J: A -> B; 1\n S ${arrow} J`);
    expect(reactions[0]?.modifiers).toMatchObject([{ species: "S" }]);
  });
});

describe("values and rules", () => {
  it("are numbers, initial assignments, assignment, rate and algebraic rules", () => {
    const model = modelFrom(
      "a = 1\n b = 2*a\n r := a + b\n x' = -x; x = 3\n 0 = y - a\n q: 0 = z - a",
    );
    expect(model.parameters.map(({ id, value, constant }) => [id, value, constant])).toEqual([
      ["a", 1, false],
      ["b", undefined, true],
      ["r", undefined, false],
      ["x", 3, false],
      ["y", undefined, false],
      ["z", undefined, false],
    ]);
    expect(model.initialAssignments.map(({ symbol }) => symbol)).toEqual(["b"]);
    expect(model.rules.map(({ kind, id, variable }) => [kind, id ?? variable])).toEqual([
      ["assignment", "r"],
      ["rate", "x"],
      ["algebraic", undefined],
      ["algebraic", "q"],
    ]);
  });

  it("take back what is left empty, and count the last", () => {
    expect(partOf("a = 1; a = 2; b = 3; b = ;", "parameters")).toEqual([
      { id: "a", value: 2, constant: true },
      { id: "b", constant: true },
    ]);
  });

  it("say amounts and concentrations of species", () => {
    const text = `compartment v = 2
      species A in v = 3, B in v = 3/v
      substanceOnly species C in v = 3, D in v = 3*v
      const species E in v
      var species F in v; F' = 1`;
    expect(modelFrom(text).species).toMatchObject([
      { id: "A", initialConcentration: 3, initialAmount: undefined },
      { id: "B", initialConcentration: undefined, initialAmount: 3 },
      { id: "C", initialAmount: 3, hasOnlySubstanceUnits: true },
      { id: "D", initialConcentration: 3, hasOnlySubstanceUnits: true },
      { id: "E", boundaryCondition: true, constant: false },
      { id: "F", boundaryCondition: false },
    ]);
  });

  it("declare what varies", () => {
    const text =
      "const a = 1, b; var d = 2, e\n compartment v; var compartment w\n at time > 1: e = 1, g = 2";
    const model = modelFrom(text);
    expect(model.parameters.map(({ id, constant }) => [id, constant])).toEqual([
      ["a", true],
      ["b", true],
      ["d", false],
      ["e", false],
      ["g", false],
    ]);
    expect(model.compartments.map(({ constant }) => constant)).toEqual([true, false]);
  });
});

describe("formulas", () => {
  const formulaOf = (text: string): string => {
    const rule = modelFrom(`y := ${text}`).rules[0];
    return rule?.math === undefined ? "" : printFormula(rule.math);
  };
  it.each([
    ["log(a)", "ln(a)"],
    ["log10(a) + log(2, a)", "log10(a) + log(2, a)"],
    ["-a^b", "-(a^b)"],
    ["-2^2", "-(2^2)"],
    ["2^-1", "2^-1"],
    ["2^3^2", "2^3^2"],
    ["a - b - c", "a - b - c"],
    ["a - (b - c)", "a - (b - c)"],
    ["a || b && c", "(a || b) && c"],
    ["!a + b", "(!a) + b"],
    ["a < b < c", "lt(a, b, c)"],
    ["sqrt(a) + sqr(a) + root(3, a)", "sqrt(a) + a^2 + root(3, a)"],
    ["acos(a) + arccos(a) + ceil(a)", "arccos(a) + arccos(a) + ceiling(a)"],
    ["gt(a, b) && and(a, b, c)", "a > b && (a && b && c)"],
    ["pi + exponentiale + inf", "3.141592653589793 + 2.718281828459045 + inf"],
    ["PI + Time", "PI + Time"],
    ["piecewise(1, a > 2,\n 3)", "piecewise(1, a > 2, 3)"],
    ["time + rateOf(a)", "time + rateOf(a)"],
    ["a % b", "a % b"],
    ["normal(1, 2)", "distrib:normal(1, 2)"],
  ])("%s is %s", (text, expected) => {
    expect(formulaOf(text).replaceAll(" ", "")).toBe(expected.replaceAll(" ", ""));
  });

  it("tell a sign from a power", () => {
    const { math } = modelFrom("y := -2^2").rules[0] ?? {};
    expect(math).toMatchObject({ name: "minus", args: [{ name: "power" }] });
    expect(modelFrom("y := !a + b").rules[0]?.math).toMatchObject({
      name: "plus",
      args: [{ name: "not" }, {}],
    });
  });

  it("call functions of the file", () => {
    const text =
      'function f(x, y)\n  x*y + 1;\nend\nf is "eff"\nfunction g() 3 end\na := f(b, g())';
    expect(partOf(text, "functions")).toMatchObject([
      { id: "f", name: "eff", lambda: { args: ["x", "y"] } },
      { id: "g", lambda: { args: [] } },
    ]);
    expect(modelFrom(text).rules[0]?.math).toMatchObject({
      name: "@f",
      args: [{}, { name: "@g" }],
    });
  });
});

it("reads events with all they can have", () => {
  const text = `E: at 2*k after x > 1, priority=k, t0=false, persistent=false, fromTrigger=false:
      x = 3,
      y = 4
    at (x > 2): x = 1; k = 1`;
  expect(partOf(text, "events")).toMatchObject([
    {
      id: "E",
      trigger: { initialValue: false, persistent: false },
      delay: { name: "times" },
      priority: { name: "k" },
      useValuesFromTriggerTime: false,
      assignments: [{ variable: "x" }, { variable: "y" }],
    },
    { trigger: { initialValue: true, persistent: true }, useValuesFromTriggerTime: true },
  ]);
});

it("reads units", () => {
  const text = `unit mM = 1e-3 mole / liter; unit rate = mM/(3600 seconds); unit sq = (2 metre)^2
    unit bare; unit time_unit = rate; unit substance = mole; unit volume = 0.5 litre
    compartment v; v has volume; species S in v; S has mM/volume
    k = 3 mM; p has per_h; q has mole/litre; T has mole/litre; species T`;
  const model = modelFrom(text);
  expect(model.units).toEqual({ time: "rate", substance: "mole", volume: "volume" });
  const unit = (kind: string, exponent: number, scale = 0, multiplier = 1) => ({
    kind,
    exponent,
    scale,
    multiplier,
  });
  expect(model.unitDefinitions.map(({ id, units }) => [id, units])).toEqual([
    ["mM", [unit("mole", 1, -3), unit("litre", -1)]],
    ["rate", [unit("mole", 1, -3), unit("litre", -1), unit("second", -1, 0, 3600)]],
    ["sq", [unit("metre", 2, 0, 2)]],
    ["bare", []],
    ["volume", [unit("litre", 1, 0, 0.5)]],
    ["per_h", []],
    ["mole_per_litre", [unit("mole", 1), unit("litre", -1)]],
  ]);
  expect(model.parameters.map(({ id, value, units }) => [id, value, units])).toEqual([
    ["k", 3, "mM"],
    ["p", undefined, "per_h"],
    ["q", undefined, "mole_per_litre"],
  ]);
  expect(model.species.map(({ substanceUnits }) => substanceUnits)).toEqual(["mM", "mole"]);
});

it("reads names, SBO terms, notes and sources", () => {
  const text = `model *foo()
      k = 1; k is "rate \\"k\\""; k.sboTerm = 9; model.sboTerm = SBO:0000293
      k identity "urn:a", "urn:b"
      k notes \`\`\`first
      line

      second\`\`\`
      model publication "https://identifiers.org/pubmed:1"
      model.conversionFactor = k
    end
    foo is "Foo & model"`;
  const model = modelFrom(text);
  expect(model).toMatchObject({
    id: "foo",
    name: "Foo & model",
    sboTerm: "SBO:0000293",
    conversionFactor: "k",
  });
  const [k] = model.parameters;
  expect(k).toMatchObject({ name: 'rate "k"', sboTerm: "SBO:0000009" });
  expect(k?.notes?.children.map(({ content }) => content[0])).toEqual([
    "first\n      line",
    "second",
  ]);
  const relation = k?.annotation?.children[0]?.children[0]?.children[0];
  expect(relation).toMatchObject({
    name: "is",
    namespace: "http://biomodels.net/biology-qualifiers/",
  });
  expect(
    relation?.children[0]?.children.map(({ attributes }) => attributes.get("resource")),
  ).toEqual(["urn:a", "urn:b"]);
  expect(model.annotation?.children[0]?.children[0]?.children[0]?.namespace).toBe(
    "http://biomodels.net/model-qualifiers/",
  );
});

describe("models in models", () => {
  const side = `model side(S, k)
      J: S -> ; k*S*f
      S = 5; f = 2; w := f*2; w is "double"
      E: at time > f: f = 3
    end\n`;

  it("are written out with names in names", () => {
    const model = modelFrom(
      `${side}model top() A: side(X, k1); B: side(X, 3)\n X = 7; B.f = 9; out := A.w + B.f end`,
    );
    expect(model.id).toBe("top");
    expect(model.species.map(({ id, initialConcentration }) => [id, initialConcentration])).toEqual(
      [["X", 7]],
    );
    expect(model.parameters.map(({ id, value }) => [id, value])).toEqual([
      ["k1", undefined],
      ["A__f", 2],
      ["A__w", undefined],
      ["B__k", 3],
      ["B__f", 9],
      ["B__w", undefined],
      ["out", undefined],
    ]);
    expect(model.reactions.map(({ id }) => id)).toEqual(["A__J", "B__J"]);
    expect(model.events.map(({ id }) => id)).toEqual(["A__E", "B__E"]);
    expect(model.parameters.find(({ id }) => id === "B__w")?.name).toBe("double");
  });

  it("give way to what is said outside, before or after them", () => {
    const before = modelFrom(`${side}model top() X = 7; k1 = 4; k1 is "rate"; A: side(X, k1) end`);
    const after = modelFrom(`${side}model top() A: side(X, k1); X = 7; k1 = 4; k1 is "rate" end`);
    for (const model of [before, after]) {
      expect(model.species).toMatchObject([{ id: "X", initialConcentration: 7 }]);
      expect(model.parameters.find(({ id }) => id === "k1")).toMatchObject({
        value: 4,
        name: "rate",
      });
    }
  });

  it("nest, and share what is the same", () => {
    const text = `${side}model middle() C: side(); C.k = 1 end
      model top() D: middle(); E: side(); E.S is D.C.S; D.C.f is f; f = 8 end`;
    const model = modelFrom(text);
    expect(model.species.map(({ id }) => id)).toEqual(["D__C__S"]);
    expect(
      model.parameters
        .filter(({ value }) => value !== undefined)
        .map(({ id, value }) => [id, value]),
    ).toEqual([
      ["D__C__k", 1],
      ["f", 8],
      ["E__f", 2],
    ]);
  });

  it("are the one with a star, what stands outside, or the last", () => {
    expect(modelFrom("model *a() x=1 end\nmodel b() x=1 end").id).toBe("a");
    expect(modelFrom("model a() x=1 end\nmodel b() x=1 end").id).toBe("b");
    expect(modelFrom("model a() x=1 end\nb: a()").parameters.map(({ id }) => id)).toEqual(["b__x"]);
  });

  it("come from files that are imported", () => {
    const files: Readonly<Record<string, string>> = { "side.ant": side };
    const load = (source: string) => files[source];
    const { model } = readAntimony('import "side.ant"\nA: side(X)\n X = 1', { load });
    expect(model.species.map(({ id }) => id)).toEqual(["X"]);
  });
});

it("reads comments and statements over several lines", () => {
  const text = "# one\n// two\n/* three\n four */ a = 1; b = 2 \\\n + a\r\nc = max(1,\n 2)";
  expect(modelFrom(text).parameters.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
