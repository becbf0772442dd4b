import { body } from "@endocrine/body";
import { compile, createRandom, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { type Balance, ledger, ledgerId, weightName } from "./balance.ts";
import { balances } from "./balances.ts";

const model = compile(flatten([...body, ...balances.map(ledger)], { timeUnit: "h" }));
const stateIndex = new Map(model.states.map(({ name }, i) => [name, i]));
const variableIndex = new Map(model.variables.map(({ name }, i) => [name, i]));
const lesions = body.flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source, value }]) => source === "lesion" && value === 1)
    .map(([name]) => `${id}.${name}`),
);

/** A healthy body after some days, at an hour of the day. */
function healthy(female: boolean): Readonly<Record<string, number>> {
  return simulate(model, {
    start: 0,
    end: 10 * 24 + 9,
    output: { at: [0] },
    parameters: { "person.female": female ? 1 : 0, "person.calendar": 0 },
  }).final;
}

/** What came, what went, and by how much the pools change, at one instant. */
interface Instant {
  readonly comes: number;
  readonly goes: number;
  readonly changes: readonly number[];
}

/** Rates of a body at states and parameters, for every balance. */
function instants(
  time: number,
  states: Readonly<Record<string, number>>,
  parameters: Readonly<Record<string, number>>,
): ReadonlyMap<Balance, Instant> {
  const instance = model.instantiate();
  for (const [i, { name }] of model.parameters.entries()) {
    const value = parameters[name];
    if (value !== undefined) instance.parameters[i] = value;
  }
  instance.prepare();
  const y = Float64Array.from(model.states, ({ name }) => states[name] as number);
  const rates = new Float64Array(y.length);
  const variables = new Float64Array(model.variables.length);
  instance.rhs(time, y, rates);
  instance.observe(time, y, variables);
  const variable = (balance: Balance, name: string): number =>
    variables[variableIndex.get(`${ledgerId(balance)}.${name}`) as number] as number;
  return new Map(
    balances.map((balance) => [
      balance,
      {
        comes: variable(balance, "comes"),
        goes: variable(balance, "goes"),
        changes: Object.keys(balance.pools).map(
          (state, index) =>
            variable(balance, weightName(index)) *
            (rates[stateIndex.get(state) as number] as number),
        ),
      },
    ]),
  );
}

/** What the books miss, over all that moves. */
function missing({ comes, goes, changes }: Instant): number {
  const total = changes.reduce((sum, change) => sum + change, 0);
  const moved = changes.reduce((sum, change) => sum + Math.abs(change), 0);
  return Math.abs(comes - goes - total) / (Math.abs(comes) + Math.abs(goes) + moved);
}

const bodies = [healthy(false), healthy(true)];
const random = createRandom(1);
/** A factor of up to `span` either way. */
const factor = (span: number): number => span ** (2 * random.uniform() - 1);

/** Healthy bodies, and such whose states and lesions are moved at random. */
const samples = [
  ...bodies.map((states) => instants(9, states, { "person.calendar": 0 })),
  ...Array.from({ length: 60 }, (_, i) => {
    const states = bodies[i % 2] as Readonly<Record<string, number>>;
    const moved = Object.fromEntries(
      Object.entries(states).map(([name, value]) => [name, value * factor(1.5)]),
    );
    const ill = Object.fromEntries(lesions.map((name) => [name, factor(2)]));
    return instants(24 * random.uniform(), moved, { ...ill, "person.calendar": i % 3 ? 1 : 0 });
  }),
];

describe.each(balances.map((balance) => [balance.substance, balance] as const))(
  "%s",
  (_, balance) => {
    it("changes by what comes and goes, to rounding, in health and in sixty bodies moved at random", () => {
      for (const sample of samples) {
        const instant = sample.get(balance) as Instant;
        expect(Math.abs(instant.comes) + Math.abs(instant.goes)).toBeGreaterThan(0);
        expect(missing(instant)).toBeLessThan(1e-11);
      }
    });
  },
);

describe("a day with three meals", () => {
  const start = bodies[0] as Readonly<Record<string, number>>;
  const parameters = { "person.calendar": 0 };
  const names = balances.flatMap(({ pools }) => Object.keys(pools));
  const weights = balances.flatMap((balance) =>
    Object.keys(balance.pools).map((_, index) => `${ledgerId(balance)}.${weightName(index)}`),
  );
  const { final, trajectory } = simulate(model, {
    start: 9,
    end: 33,
    output: { at: [9, 33] },
    signals: weights,
    parameters,
    initial: {
      ...start,
      ...Object.fromEntries(
        balances.flatMap((balance) =>
          ["came", "went"].map((name) => [`${ledgerId(balance)}.${name}`, 0]),
        ),
      ),
    },
    rtol: 1e-9,
  });
  const weight = (balance: Balance, index: number, end: 0 | 1): number =>
    trajectory.columns.get(`${ledgerId(balance)}.${weightName(index)}`)?.values[end] as number;

  it.each(balances.map((balance) => [balance.substance, balance] as const))(
    "leaves nothing over of %s",
    (_, balance) => {
      const book = (name: string): number => final[`${ledgerId(balance)}.${name}`] as number;
      const held = (values: Readonly<Record<string, number>>, end: 0 | 1): number =>
        Object.keys(balance.pools).reduce(
          (sum, state, index) => sum + weight(balance, index, end) * (values[state] as number),
          0,
        );
      const change = held(final, 1) - held(start, 0);
      const turnover = Math.abs(book("came")) + Math.abs(book("went")) + Math.abs(change);
      expect(Math.abs(book("came"))).toBeGreaterThan(0);
      expect(Math.abs(book("came") - book("went") - change) / turnover).toBeLessThan(1e-6);
    },
  );

  it("reads every pool once", () => {
    expect(new Set(names).size).toBe(names.length);
  });
});
