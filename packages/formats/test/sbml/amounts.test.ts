import { expect, test } from "vitest";
import {
  compartment,
  event,
  formula,
  model,
  parameter,
  reaction,
  reference,
  rule,
  species,
} from "../comp/models.ts";
import { agrees, courses } from "./run.ts";

const spread = { hasOnlySubstanceUnits: false };
const math = { useValuesFromTriggerTime: true };

test("a species means its concentration in formulas, or its amount with hasOnlySubstanceUnits", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 4 })],
      species: [species("s", { ...spread, initialAmount: 8 }), species("a", { initialAmount: 8 })],
      parameters: [parameter("ps"), parameter("pa")],
      rules: [rule("assignment", "ps", "s"), rule("assignment", "pa", "a")],
    }),
    ["ps", "pa", "amount(s)", "[a]"],
    [0],
  );
  expect(found).toEqual({ ps: [2], pa: [8], "amount(s)": [8], "[a]": [2] });
});

test("reactions change amounts by stoichiometry, conversion factor and all references of a species", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 2 })],
      conversionFactor: "f",
      species: [
        species("s", { ...spread, initialAmount: 0 }),
        species("t", { initialAmount: 0, conversionFactor: "g" }),
        species("b", { initialAmount: 0, boundaryCondition: true }),
      ],
      parameters: [parameter("f", { value: 10 }), parameter("g", { value: 3 })],
      reactions: [
        reaction("r", "1", {
          reactants: [reference("s", { stoichiometry: 2 }), reference("b")],
          products: [reference("s", { stoichiometry: 5 }), reference("t"), reference("t")],
        }),
      ],
    }),
    ["amount(s)", "s", "t", "b"],
    [0, 1],
  );
  expect(agrees(found["amount(s)"], [0, 30])).toBe(true);
  expect(agrees(found.s, [0, 15])).toBe(true);
  expect(agrees(found.t, [0, 6])).toBe(true);
  expect(agrees(found.b, [0, 0])).toBe(true);
});

test("where the volume changes, amounts stay and concentrations follow, of constant species too", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 1, constant: false })],
      species: [
        species("s", { ...spread, initialAmount: 6 }),
        species("k", { ...spread, initialAmount: 6, constant: true, boundaryCondition: true }),
      ],
      rules: [rule("rate", "c", "1")],
    }),
    ["s", "k", "amount(s)"],
    [0, 1, 2],
  );
  expect(agrees(found.s, [6, 3, 2])).toBe(true);
  expect(agrees(found.k, [6, 3, 2])).toBe(true);
  expect(agrees(found["amount(s)"], [6, 6, 6])).toBe(true);
});

test("a rate rule moves the concentration; an event that sets the volume alone keeps the amount", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 1, constant: false })],
      species: [species("s", { ...spread, initialAmount: 6 })],
      rules: [rule("rate", "s", "1")],
      events: [
        event("e", {
          ...math,
          assignments: [{ variable: "c", math: formula("4*c"), place: {} }],
          trigger: { math: formula("time >= 2"), initialValue: true, persistent: true, place: {} },
        }),
      ],
    }),
    ["s", "amount(s)"],
    [0, 1, 2, 3],
  );
  expect(agrees(found.s, [6, 7, 2, 3])).toBe(true);
  expect(agrees(found["amount(s)"], [6, 7, 8, 12])).toBe(true);
});

for (const rated of [false, true]) {
  test(`a concentration set by an event goes by the volume before it (${rated ? "rate rule" : "held"})`, () => {
    const found = courses(
      model({
        compartments: [compartment("c", { size: 2, constant: false })],
        species: [species("s", { ...spread, initialAmount: 6 })],
        rules: rated ? [rule("rate", "s", "0")] : [],
        events: [
          event("e", {
            assignments: [
              { variable: "c", math: formula("10"), place: {} },
              { variable: "s", math: formula("5"), place: {} },
            ],
          }),
        ],
      }),
      ["s", "amount(s)"],
      [0, 2],
    );
    expect(agrees(found.s, [3, 1])).toBe(true);
    expect(agrees(found["amount(s)"], [6, 10])).toBe(true);
  });
}

test("an initial concentration goes by the volume that rules and initial assignments make", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 1, constant: false })],
      species: [species("s", { ...spread, initialAmount: undefined, initialConcentration: 3 })],
      parameters: [parameter("p", { value: 7 })],
      initialAssignments: [{ symbol: "c", math: formula("p + 1"), place: {} }],
    }),
    ["s", "amount(s)"],
    [0],
  );
  expect(found).toEqual({ s: [3], "amount(s)": [24] });
});

test("a species in a compartment of no dimension has an amount only", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: undefined, dimensions: 0 })],
      species: [species("s", { ...spread, initialAmount: 6 })],
      reactions: [reaction("r", "s", { reactants: [reference("s")] })],
    }),
    ["s"],
    [0, 1],
  );
  expect(agrees(found.s, [6, 6 * Math.exp(-1)])).toBe(true);
});

test("the rate of a concentration counts the change of the volume", () => {
  const rateOf = { kind: "call", name: "rateOf", args: [formula("s")] } as const;
  const found = courses(
    model({
      compartments: [compartment("c", { size: 2, constant: false })],
      species: [species("s", { ...spread, initialAmount: 4 })],
      parameters: [parameter("slope")],
      rules: [rule("rate", "c", "3"), rule("assignment", "slope", rateOf)],
      reactions: [reaction("r", "5", { products: [reference("s")] })],
    }),
    ["slope"],
    [0, 1],
  );
  // d(A/V)/dt = 5/V - A*3/V^2
  expect(agrees(found.slope, [5 / 2 - (4 * 3) / 4, 5 / 5 - (9 * 3) / 25])).toBe(true);
});

test("a stoichiometry may be set, ruled and moved", () => {
  const found = courses(
    model({
      compartments: [compartment("c")],
      species: ["a", "b", "d"].map((id) => species(id, { initialAmount: 0 })),
      parameters: [parameter("p", { value: 2 })],
      initialAssignments: [{ symbol: "sa", math: formula("3*p"), place: {} }],
      rules: [rule("assignment", "sb", "time"), rule("rate", "sd", "2")],
      reactions: [
        reaction("r", "1", {
          products: [
            reference("a", { id: "sa", stoichiometry: undefined, constant: false }),
            reference("b", { id: "sb", stoichiometry: undefined, constant: false }),
            reference("d", { id: "sd", stoichiometry: 1, constant: false }),
          ],
        }),
      ],
    }),
    ["a", "b", "d", "sa"],
    [0, 3],
  );
  expect(agrees(found.a, [0, 18])).toBe(true);
  expect(agrees(found.b, [0, 4.5])).toBe(true);
  expect(agrees(found.d, [0, 3 + 9])).toBe(true);
  expect(found.sa).toEqual([6, 6]);
});

test("local parameters hide quantities of the model, in rateOf too", () => {
  const law = { kind: "call", name: "rateOf", args: [formula("k")] } as const;
  const one = reaction("r", "k", {
    products: [reference("s")],
    locals: [parameter("k", { value: 7 })],
  });
  const two = {
    ...reaction("q", "k", { products: [reference("t")], locals: [parameter("k", { value: 7 })] }),
    kineticLaw: { math: law, parameters: [parameter("k", { value: 7 })], place: {} },
  };
  const found = courses(
    model({
      compartments: [compartment("c")],
      species: [species("s", { initialAmount: 0 }), species("t", { initialAmount: 0 })],
      parameters: [parameter("k", { value: 1 })],
      rules: [rule("rate", "k", "1")],
      reactions: [one, two],
    }),
    ["s", "t", "r"],
    [0, 2],
  );
  expect(agrees(found.s, [0, 14])).toBe(true);
  expect(agrees(found.t, [0, 0])).toBe(true);
  expect(found.r).toEqual([7, 7]);
});
