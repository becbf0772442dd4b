import { expect, test } from "vitest";
import {
  compartment,
  event,
  formula,
  model,
  parameter,
  reaction,
  reference,
  species,
} from "../comp/models.ts";
import { agrees, courses } from "./run.ts";

const fast = { fast: true };

/** a <-> b fast with b = 3 a, and slowly b -> nothing. */
function pair(law: string, more = {}) {
  return model({
    compartments: [compartment("c")],
    species: [species("a", { initialAmount: 8 }), species("b", { initialAmount: 0 })],
    parameters: [parameter("k")],
    reactions: [
      reaction("r", law, { ...fast, reactants: [reference("a")], products: [reference("b")] }),
      reaction("q", "b", { reactants: [reference("b")] }),
    ],
    ...more,
  });
}

test("fast reactions are in equilibrium from the start on, whatever their rate", () => {
  for (const law of ["3*a - b", "1e-6*(3*a - b)"]) {
    const found = courses(pair(law), ["a", "b"], [0, 1, 2]);
    const total = [0, 1, 2].map((t) => 8 * Math.exp(-0.75 * t));
    expect(
      agrees(
        found.a,
        total.map((x) => x / 4),
      ),
    ).toBe(true);
    expect(
      agrees(
        found.b,
        total.map((x) => (3 * x) / 4),
      ),
    ).toBe(true);
  }
});

test("an event puts them out of equilibrium for no time", () => {
  const found = courses(
    pair("3*a - b", {
      events: [event("e", { assignments: [{ variable: "a", math: formula("a + 4"), place: {} }] })],
    }),
    ["a", "b"],
    [0.5, 1.001],
  );
  found.a?.forEach((x, k) => {
    expect(found.b?.[k]).toBeCloseTo(3 * x, 6);
  });
  expect((found.a?.[1] ?? 0) + (found.b?.[1] ?? 0)).toBeCloseTo(
    8 * Math.exp(-0.75) * Math.exp(-0.00075) + 4 * Math.exp(-0.00075),
    6,
  );
});

test("a reaction and its reverse as two fast reactions are one equilibrium", () => {
  const both = pair("3*a", {
    reactions: [
      reaction("f", "3*a", { ...fast, reactants: [reference("a")], products: [reference("b")] }),
      reaction("g", "b", { ...fast, reactants: [reference("b")], products: [reference("a")] }),
    ],
  });
  const found = courses(both, ["a", "b"], [0, 5]);
  expect(agrees(found.a, [2, 2])).toBe(true);
  expect(agrees(found.b, [6, 6])).toBe(true);
});

test("two fast reactions in a row, 2 a <-> b <-> d", () => {
  const found = courses(
    model({
      compartments: [compartment("c")],
      species: [
        species("a", { initialAmount: 10 }),
        species("b", { initialAmount: 0 }),
        species("d", { initialAmount: 0 }),
      ],
      parameters: [parameter("k")],
      reactions: [
        reaction("r", "a^2 - b", {
          ...fast,
          reactants: [reference("a", { stoichiometry: 2 })],
          products: [reference("b")],
        }),
        reaction("q", "b - 2*d", {
          ...fast,
          reactants: [reference("b")],
          products: [reference("d")],
        }),
        reaction("in", "1", { products: [reference("a")] }),
      ],
    }),
    ["a", "b", "d"],
    [0, 6],
  );
  [10, 16].forEach((total, k) => {
    const x = found.a?.[k] as number;
    expect(found.b?.[k]).toBeCloseTo(x * x, 6);
    expect(found.d?.[k]).toBeCloseTo((x * x) / 2, 6);
    expect(x + 2 * 1.5 * x * x).toBeCloseTo(total, 6);
  });
});
