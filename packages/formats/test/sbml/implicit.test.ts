import { expect, test } from "vitest";
import { compartment, event, formula, model, parameter, rule, species } from "../comp/models.ts";
import { agrees, courses } from "./run.ts";

const algebraic = (text: string) => rule("algebraic", undefined, text);
const variable = (id: string) => parameter(id, { value: undefined });

test("an unknown without a value is found, whatever it stands for", () => {
  const found = courses(
    model({
      compartments: [compartment("c", { size: 2 })],
      species: [species("s", { initialAmount: undefined, hasOnlySubstanceUnits: false })],
      parameters: [variable("p")],
      rules: [algebraic("p^3 + p - 10"), algebraic("s^3 + s - 1e-3*(1 + 1e-6)")],
    }),
    ["p", "amount(s)"],
    [0, 1],
  );
  expect(agrees(found.p, [2, 2])).toBe(true);
  expect(agrees(found["amount(s)"], [2e-3, 2e-3])).toBe(true);
});

test("a way that goes round in a circle is taken anew with care", () => {
  const found = courses(
    model({ parameters: [parameter("p", { value: 2.25 })], rules: [algebraic("p^3 + p - 2e-5")] }),
    ["p"],
    [0, 1],
  );
  expect(found.p?.every((p) => Math.abs(p / 2e-5 - 1) < 1e-8)).toBe(true);
});

test("starts that hang on an unknown wait for it", () => {
  const found = courses(
    model({
      parameters: [parameter("p", { value: 5 }), variable("q")],
      rules: [algebraic("p^3 + p - 10"), rule("rate", "q", "1")],
      initialAssignments: [{ symbol: "q", math: rule("rate", "q", "3*p").math, place: {} }],
    }),
    ["q"],
    [0, 1],
  );
  expect(agrees(found.q, [6, 7])).toBe(true);
});

test("an unknown jumps where its rule does on the clock", () => {
  const found = courses(
    model({
      parameters: [parameter("q")],
      rules: [algebraic("q^3 + q - piecewise(2, time < 0.5, 10)")],
    }),
    ["q"],
    [0, 0.48, 0.5, 1],
  );
  expect(agrees(found.q, [1, 1, 2, 2])).toBe(true);
});

test("a rule may bend a rate or a delayed value", () => {
  const found = courses(
    model({
      parameters: [parameter("p"), parameter("q"), parameter("x")],
      rules: [
        rule("rate", "x", "x"),
        algebraic("p^3 + p - (rateOf(x)^3 + rateOf(x))"),
        algebraic("q^3 + q - (delay(x, 1)^3 + delay(x, 1))"),
      ],
    }),
    ["p", "q"],
    [0, 1.5, 2],
  );
  expect(agrees(found.p, [1, Math.exp(1.5), Math.exp(2)])).toBe(true);
  expect(agrees(found.q, [1, Math.exp(0.5), Math.exp(1)])).toBe(true);
});

test("of two quantities that a rule could determine it is the one without a value", () => {
  const found = courses(
    model({
      compartments: [compartment("c")],
      species: [species("s", { initialAmount: 3 })],
      parameters: [variable("p")],
      rules: [algebraic("s - p")],
    }),
    ["s", "p"],
    [0, 1],
  );
  expect(agrees(found.s, [3, 3])).toBe(true);
  expect(agrees(found.p, [3, 3])).toBe(true);
});

test("a trigger that is a number turns where the relations in it do", () => {
  const found = courses(
    model({
      parameters: [parameter("x", { value: 0 }), parameter("n", { value: 0 })],
      rules: [rule("rate", "x", "1")],
      events: [
        event("e", {
          trigger: {
            math: formula("3*(0.501 < x && x < 0.502)"),
            initialValue: true,
            persistent: true,
            place: {},
          },
          assignments: [{ variable: "n", math: formula("n + 1"), place: {} }],
        }),
      ],
    }),
    ["n"],
    [0, 1],
  );
  expect(agrees(found.n, [0, 1])).toBe(true);
});
