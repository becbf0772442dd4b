import { call, number } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { readAntimony } from "../../src/antimony/readAntimony.ts";
import { writeAntimony } from "../../src/antimony/write/writeAntimony.ts";
import { FormatError } from "../../src/errors.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { makeAnnotation, makeNotes } from "../../src/sbml/write/metadata.ts";
import { content, formula, modelOf, parameter } from "../sbmlWrite/models.ts";

const cell = { id: "c", dimensions: 3, size: 2, units: "litre", constant: true, place: {} };
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
  reversible: true,
  fast: false,
  reactants: [{ species: "A", stoichiometry: 2, constant: true, place: {} }],
  products: [],
  modifiers: [],
  kineticLaw: { math: formula("k*A"), parameters: [], place: {} },
  place: {},
};

describe("an Antimony text", () => {
  it("says all of a model in a fixed order", () => {
    const hour = { kind: "second", exponent: 1, scale: 0, multiplier: 3600 };
    const mM = [
      { kind: "mole", exponent: 1, scale: -3, multiplier: 1 },
      { kind: "litre", exponent: -1, scale: 0, multiplier: 1 },
    ];
    const notes = makeNotes(["first", "second"]);
    const relations = [
      { qualifier: { vocabulary: "bqbiol", name: "is" }, addresses: ["urn:a", "urn:b"] },
    ] as const;
    const model = modelOf({
      name: 'The "m"',
      units: { time: "h", substance: "mole" },
      unitDefinitions: [
        { id: "h", units: [hour], place: {} },
        { id: "mM", units: mM, place: {} },
        { id: "slow", units: [{ ...hour, exponent: -1, multiplier: 1e-7 }], place: {} },
      ],
      conversionFactor: "k",
      functions: [
        { id: "f", name: "eff", lambda: { args: ["x"], body: formula("x^2") }, place: {} },
      ],
      compartments: [cell],
      species: [
        { ...species, substanceUnits: "mole", notes },
        {
          ...species,
          id: "B",
          initialAmount: undefined,
          hasOnlySubstanceUnits: true,
          boundaryCondition: true,
          conversionFactor: "k",
        },
      ],
      parameters: [
        {
          ...parameter("k", 1e-7),
          units: "slow",
          sboTerm: "SBO:0000009",
          metaid: "meta_k",
          annotation: makeAnnotation("meta_k", relations),
        },
        parameter("x", undefined, false),
        parameter("y", -Infinity, false),
      ],
      initialAssignments: [
        { symbol: "x", math: formula("own_f(k) + log10(2) + ln(3)"), place: {} },
      ],
      rules: [
        { kind: "rate", variable: "x", math: formula("-(x^2)"), place: {} },
        { id: "q", kind: "algebraic", math: formula("y - k"), place: {} },
      ],
      reactions: [
        {
          ...reaction,
          products: [{ id: "s", species: "B", stoichiometry: 1.5, constant: true, place: {} }],
          modifiers: [],
        },
      ],
      events: [
        {
          id: "E",
          trigger: {
            math: formula("time > 2 && x < 1"),
            initialValue: false,
            persistent: true,
            place: {},
          },
          delay: formula("2"),
          priority: formula("k"),
          useValuesFromTriggerTime: false,
          assignments: [{ variable: "x", math: formula("piecewise(1, x > 2, pi)"), place: {} }],
          place: {},
        },
      ],
    });
    const text = writeAntimony(model);
    expect(text).toBe(`function f(x)
  x^2;
end
f is "eff";
model *m()
  // Units
  unit h = 3600 second;
  unit mM = 1e-3 mole * litre^-1;
  unit slow = (0.0000001 second)^-1;
  unit substance = mole;
  unit time_unit = h;

  // Compartments
  const compartment c = 2;
  c has litre;

  // Species
  species A in c = 3/c;
  A has mole/litre;
  substanceOnly species $B in c;

  // Parameters
  const k = 1e-7;
  k has slow;
  var x;
  var y = -inf;
  B.conversionFactor = k;
  model.conversionFactor = k;

  // Reactions
  J: 2 A -> s B; k * A;
  const s = 1.5;

  // Starts
  x = f(k) + log10(2) + ln(3);

  // Rules
  x' = -(x^2);
  q: 0 = y - k;

  // Events
  E: at 2 after time > 2 && x < 1, priority=k, t0=false, fromTrigger=false: x = piecewise(1, x > 2, pi);

  // Names and sources
  A notes \`\`\`
first

second
\`\`\`;
  k.sboTerm = 9;
  k identity "urn:a", "urn:b";
end
m is "The \\"m\\"";
`);
    expect(content(readAntimony(text).model)).toEqual(content(model));
  });

  it("turns parameters of a reaction, constant species and words of Antimony into what it knows", () => {
    const model = modelOf({
      compartments: [cell],
      species: [{ ...species, constant: true }],
      parameters: [parameter("J_k", 1), parameter("gamma", 2)],
      reactions: [
        {
          ...reaction,
          kineticLaw: { math: formula("k*A*gamma"), parameters: [parameter("k", 5)], place: {} },
        },
      ],
    });
    const text = writeAntimony(model);
    expect(text).toContain('// "gamma" is a word of Antimony: it is called gamma_ here.');
    expect(text).toContain("J: 2 $A".replace("$", ""));
    const again = readAntimony(text).model;
    expect(again.parameters.map(({ id, value }) => [id, value])).toEqual([
      ["J_k", 1],
      ["gamma_", 2],
      ["J_k_2", 5],
    ]);
    expect(again.species[0]).toMatchObject({ boundaryCondition: true, constant: false });
    expect(again.reactions[0]?.kineticLaw?.math).toEqual(formula("J_k_2*A*gamma_"));
  });

  it("says which annotations it leaves out", () => {
    const other = {
      qualifier: { vocabulary: "bqmodel", name: "unknown" },
      addresses: ["urn:a"],
    } as const;
    const model = modelOf({
      parameters: [{ ...parameter("x", 1), annotation: makeAnnotation("x", [other]) }],
    });
    expect(writeAntimony(model)).toContain('// The annotation "unknown" of x is left out.');
  });
});

const event = {
  trigger: { math: formula("time > 1"), initialValue: true, persistent: true, place: {} },
  delay: undefined,
  priority: undefined,
  useValuesFromTriggerTime: true,
  assignments: [{ variable: "x", math: formula("1"), place: {} }],
  place: { line: 7 },
};

const unsayable: readonly (readonly [string, Partial<SbmlModel>, string])[] = [
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
    "flux balance has no form in Antimony",
  ],
  [
    "areas",
    { compartments: [{ ...cell, dimensions: 2 }] },
    "a compartment of 2 dimensions has no form in Antimony",
  ],
  ["fast reactions", { reactions: [{ ...reaction, fast: true }] }, "a fast reaction has no form"],
  [
    "events without trigger",
    { events: [{ ...event, trigger: undefined }] },
    "7: an event without a trigger has no form",
  ],
  [
    "events without assignments",
    { events: [{ ...event, assignments: [] }] },
    "7: an event without assignments has no form",
  ],
  [
    "missing formulas",
    { rules: [{ kind: "algebraic", math: undefined, place: {} }] },
    "an element without a formula has no form",
  ],
  [
    "names of rules",
    { rules: [{ name: "r", kind: "rate", variable: "x", math: formula("1"), place: {} }] },
    "the name of this element has no form",
  ],
  [
    "submodels",
    { submodels: [{ id: "s", modelRef: "t", deletions: [], place: {} }] },
    "a composed model is written only once it is flattened",
  ],
  [
    "constant species beside equations",
    {
      species: [{ ...species, constant: true }],
      rules: [{ kind: "algebraic", math: formula("x"), place: {} }],
    },
    "a constant species beside an algebraic rule has no form",
  ],
  [
    "unknown distributions",
    { rules: [{ kind: "algebraic", math: call("distrib:weibull", [number(1)]), place: {} }] },
    'the distribution "weibull" has no form',
  ],
  [
    "names of several lines",
    { parameters: [{ ...parameter("x", 1), name: "a\nb" }] },
    "a name of several lines has no form",
  ],
];

describe("what Antimony cannot say", () => {
  it.each(unsayable)("%s: is refused by name", (_what, parts, says) => {
    expect(() => writeAntimony(modelOf(parts))).toThrow(FormatError);
    expect(() => writeAntimony(modelOf(parts))).toThrow(says);
  });
});
