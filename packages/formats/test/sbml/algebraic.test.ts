import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { matchUnknowns } from "../../src/sbml/translate/matching.ts";
import { translate } from "../../src/sbml/translate/translate.ts";
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

const decay = {
  compartments: [compartment("c")],
  species: [species("a", { initialAmount: 4 }), species("b", { initialAmount: 0 })],
  reactions: [reaction("r", "a", { reactants: [reference("a")] })],
};
const a = [4, 4 * Math.exp(-1)];

test("a linear rule is solved for the one quantity that nothing else determines", () => {
  const found = courses(
    model({ ...decay, rules: [rule("algebraic", undefined, "a + 2*b - 10")] }),
    ["b"],
    [0, 1],
  );
  expect(
    agrees(
      found.b,
      a.map((x) => (10 - x) / 2),
    ),
  ).toBe(true);
});

test("a rule is solved for what hides behind other rules and rates", () => {
  const found = courses(
    model({
      ...decay,
      species: [species("a", { initialAmount: 4 }), species("b", { initialAmount: 0 })],
      parameters: [parameter("k"), parameter("twice")],
      reactions: [...decay.reactions, reaction("q", "3*twice", { products: [reference("b")] })],
      rules: [rule("assignment", "twice", "2*k"), rule("algebraic", undefined, "q - 12*a")],
    }),
    ["k", "b"],
    [0, 1],
  );
  expect(
    agrees(
      found.k,
      a.map((x) => 2 * x),
    ),
  ).toBe(true);
  expect(agrees(found.b, [0, 12 * (4 - 4 * Math.exp(-1))])).toBe(true);
});

test("rules that hang on one another are solved together", () => {
  const found = courses(
    model({
      ...decay,
      parameters: ["x", "y", "z"].map((id) => parameter(id)),
      rules: [
        rule("algebraic", undefined, "x + y + z - a"),
        rule("algebraic", undefined, "x - y - 1"),
        rule("algebraic", undefined, "y - z - 1"),
      ],
    }),
    ["x", "y", "z"],
    [0, 1],
  );
  expect(
    agrees(
      found.y,
      a.map((v) => v / 3),
    ),
  ).toBe(true);
  expect(
    agrees(
      found.x,
      a.map((v) => v / 3 + 1),
    ),
  ).toBe(true);
  expect(
    agrees(
      found.z,
      a.map((v) => v / 3 - 1),
    ),
  ).toBe(true);
});

test("a rule that is no straight line is solved at the start, along the way and after events", () => {
  const found = courses(
    model({
      ...decay,
      parameters: [parameter("x", { value: 1 }), parameter("f", { value: 1 })],
      rules: [rule("algebraic", undefined, "x^3 + x - f*a")],
      events: [event("e", { assignments: [{ variable: "f", math: formula("10"), place: {} }] })],
    }),
    ["x"],
    [0, 1, 2],
  );
  const factors = [1, 1, 10];
  found.x?.forEach((x, k) => {
    expect(x ** 3 + x).toBeCloseTo((factors[k] as number) * 4 * Math.exp(-k), 7);
  });
});

test("two such rules that share their unknowns", () => {
  const found = courses(
    model({
      ...decay,
      parameters: [parameter("x", { value: 1 }), parameter("y", { value: 2 })],
      rules: [
        rule("algebraic", undefined, "x^2 + y^2 - 4 - a"),
        rule("algebraic", undefined, "x*y - 1"),
      ],
    }),
    ["x", "y"],
    [0, 1],
  );
  found.x?.forEach((x, k) => {
    const y = found.y?.[k] as number;
    expect(x * y).toBeCloseTo(1, 7);
    expect(x * x + y * y).toBeCloseTo(4 + 4 * Math.exp(-k), 7);
  });
});

test("what an event sets or an initial assignment gives is the last to be taken for an unknown", () => {
  const found = courses(
    model({
      parameters: [parameter("given", { value: 3 }), parameter("asked")],
      rules: [rule("algebraic", undefined, "given - asked")],
      events: [event("e", { assignments: [{ variable: "given", math: formula("5"), place: {} }] })],
    }),
    ["asked"],
    [0, 2],
  );
  expect(found.asked).toEqual([3, 5]);
});

test("more rules than unknowns are refused with their place", () => {
  const rules = [rule("algebraic", undefined, "x - 1"), rule("algebraic", undefined, "x - 2")];
  expect(() => translate(model({ parameters: [parameter("x")], rules }))).toThrow(
    "test.xml:1: the algebraic rules are more than the quantities they could determine",
  );
});

const names = ["p", "q", "r", "s", "t"];
property.prop([
  fc.array(fc.uniqueArray(fc.constantFrom(...names)), { maxLength: 5 }),
  fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
])(
  "a matching is as large as can be and gives each equation an unknown of its own",
  (sets, costs) => {
    const equations = sets.map((set) => ({ unknowns: new Set(set) }));
    const found = matchUnknowns(
      equations,
      new Map(names.map((name, k) => [name, costs[k] as number])),
    );
    for (const [k, name] of found) expect(equations[k]?.unknowns.has(name)).toBe(true);
    expect(new Set(found.values()).size).toBe(found.size);
    expect(found.size).toBe(largestMatching(sets));
  },
);

/** By trying all ways. */
function largestMatching(
  sets: readonly (readonly string[])[],
  taken: readonly string[] = [],
): number {
  const [first, ...rest] = sets;
  if (first === undefined) return 0;
  const with1 = first
    .filter((name) => !taken.includes(name))
    .map((name) => 1 + largestMatching(rest, [...taken, name]));
  return Math.max(largestMatching(rest, taken), ...with1);
}
