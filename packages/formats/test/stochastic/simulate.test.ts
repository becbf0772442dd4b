import { call, number } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { ensemble } from "../../src/stochastic/ensemble.ts";
import { simulateStochastic } from "../../src/stochastic/simulate.ts";
import {
  compartment,
  event,
  immigrationDeath,
  model,
  parameter,
  participant,
  reaction,
  rule,
  species,
} from "./models.ts";
import { grid, run } from "./run.ts";

const methods = ["direct", "nextReaction"] as const;

describe.each(methods)("one run by the %s method", (method) => {
  it("gives the same bits for the same seed, others for another", () => {
    const walk = immigrationDeath(5, 0.5, 10);
    expect(run(walk, "X", { method })).toEqual(run(walk, "X", { method }));
    expect(run(walk, "X", { method })).not.toEqual(run(walk, "X", { method, seed: 8 }));
  });

  it("does not depend on where rows are written", () => {
    const walk = immigrationDeath(5, 0.5, 10);
    const coarse = run(walk, "X", { method });
    const fine = run(walk, "X", { method, steps: 1000 });
    expect(coarse).toEqual(fine.filter((_, k) => k % 100 === 0));
  });

  it("is the first run of an ensemble", () => {
    const walk = immigrationDeath(5, 0.5, 10);
    const { columns } = ensemble(walk, { ...grid, method, runs: 1 });
    expect([...(columns.get("X")?.mean ?? [])]).toEqual(run(walk, "X", { method }));
    expect(columns.get("X")?.sd.every((sd) => sd === 0)).toBe(true);
  });

  it("keeps what reactions conserve, and counts whole", () => {
    const dimers = model({
      species: [species("P", 100), species("D", 0)],
      reactions: [
        reaction("Bind", "2 P -> D", "0.001 * P * (P - 1) / 2"),
        reaction("Part", "D -> 2 P", "0.01 * D"),
      ],
    });
    const { columns } = simulateStochastic(dimers, { ...grid, end: 50, method });
    const [free, bound] = ["P", "D"].map((id) => columns.get(id) as Float64Array);
    free?.forEach((p, k) => {
      expect(p + 2 * (bound?.[k] as number)).toBe(100);
      expect(Number.isInteger(p)).toBe(true);
    });
    expect(new Set(free).size).toBeGreaterThan(3);
  });

  it("has the mean and the spread of immigration and death", () => {
    // Poisson of mean a/m at all times when started far back; from 0: a/m (1 - exp(-m t)).
    const runs = 4000;
    const { columns, time } = ensemble(immigrationDeath(10, 0.4), { ...grid, method, runs });
    const { mean, sd } = columns.get("X") as { mean: Float64Array; sd: Float64Array };
    time.forEach((t, k) => {
      const lambda = (10 / 0.4) * -Math.expm1(-0.4 * t);
      const z = (Math.sqrt(runs) * ((mean[k] as number) - lambda)) / Math.sqrt(lambda || 1);
      const y = Math.sqrt(runs / 2) * ((sd[k] as number) ** 2 / (lambda || 1) - (t === 0 ? 0 : 1));
      expect(Math.abs(z)).toBeLessThan(4);
      expect(Math.abs(y)).toBeLessThan(4);
    });
  });

  it("follows rates that pass through 0 and come back", () => {
    // A two-state switch: from the second state on at rate 2, off at rate 1.
    const gate = model({
      species: [species("On", 0), species("Off", 1)],
      reactions: [reaction("Open", "Off -> On", "2 * Off"), reaction("Close", "On -> Off", "On")],
    });
    const runs = 4000;
    const { columns } = ensemble(gate, { ...grid, method, runs });
    const open = columns.get("On")?.mean[10] as number;
    expect(Math.abs(open - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / runs));
  });
});

describe("what the amounts mean", () => {
  it("concentrations in formulas divide by the volume, reactions change amounts", () => {
    // Rate k [X] with [X] = X / 4: decay at k / 4.
    const decay = model({
      compartments: [compartment("C", 4)],
      species: [species("X", 1000, { hasOnlySubstanceUnits: false })],
      reactions: [reaction("Out", "X -> ", "0.4 * X")],
    });
    const options = { ...grid, end: 5, steps: 1, runs: 400 };
    const expected = 1000 * Math.exp(-0.5);
    const asAmount = ensemble(decay, { ...options, amounts: ["X"] }).columns.get("X");
    const error = Math.sqrt((expected * (1 - Math.exp(-0.5))) / 400);
    expect(Math.abs((asAmount?.mean[1] as number) - expected)).toBeLessThan(4 * error);
    const plain = ensemble(decay, options).columns.get("X");
    expect(plain?.mean[1]).toBeCloseTo((asAmount?.mean[1] as number) / 4, 9);
  });

  it("a concentration times a volume that misses a whole number by rounding is that number", () => {
    const odd = model({
      compartments: [compartment("C", 0.07)],
      species: [
        species("X", 0, {
          initialAmount: undefined,
          initialConcentration: 100,
          hasOnlySubstanceUnits: false,
        }),
      ],
      reactions: [reaction("Out", "X -> ", "10 * X")],
    });
    expect(run(odd, "X", { end: 1000, amounts: ["X"] }).at(-1)).toBe(0);
  });

  it("rules of concentrations hold for concentrations", () => {
    const ruled = model({
      compartments: [compartment("C", 4)],
      species: ["X", "Y"].map((id) =>
        species(id, 8, { hasOnlySubstanceUnits: false, boundaryCondition: true }),
      ),
      rules: [rule("rate", "X", "3"), rule("assignment", "Y", "2 * X")],
    });
    expect(run(ruled, "X").slice(0, 3)).toEqual([2, 5, 8]);
    expect(run(ruled, "X", { amounts: ["X"] }).slice(0, 3)).toEqual([8, 20, 32]);
    expect(run(ruled, "Y", { amounts: ["Y"] }).slice(0, 3)).toEqual([16, 40, 64]);
  });

  it("boundary and constant species stay", () => {
    const kept = model({
      species: [
        species("A", 5, { boundaryCondition: true }),
        species("B", 6, { constant: true, boundaryCondition: true }),
        species("X", 0),
      ],
      reactions: [reaction("R", "A -> X + B", "A")],
    });
    expect(run(kept, "A").at(-1)).toBe(5);
    expect(run(kept, "B").at(-1)).toBe(6);
    expect(run(kept, "X").at(-1)).toBeGreaterThan(10);
  });

  it("takes stoichiometries from quantities, and conversion factors", () => {
    const base = reaction("R", " -> X", "1");
    const varied = model({
      species: [species("X", 0, { conversionFactor: "f" }), species("N", 0)],
      parameters: [parameter("f", 10)],
      reactions: [{ ...base, products: [participant("X", 3, "n"), participant("N")] }],
      events: [event("time >= 5", { n: "7" })],
    });
    const { columns } = simulateStochastic(varied, grid);
    const [x, n] = ["X", "N"].map((id) => columns.get(id) as Float64Array);
    expect(x?.[5]).toBe(30 * (n?.[5] as number));
    expect((x?.[10] as number) - (x?.[5] as number)).toBe(
      70 * ((n?.[10] as number) - (n?.[5] as number)),
    );
  });

  it("keeps rules, rates and reaction symbols up to date after each firing", () => {
    const { reactions, ...rest } = immigrationDeath(5, 0.5, 10);
    const ruled = model({
      ...rest,
      parameters: [...rest.parameters, ...["twice", "flow"].map((id) => parameter(id, 0, false))],
      rules: [rule("assignment", "flow", "Out + twice"), rule("assignment", "twice", "2 * X")],
      reactions,
    });
    const { columns } = simulateStochastic(ruled, grid);
    columns.get("X")?.forEach((x, k) => {
      expect(columns.get("flow")?.[k]).toBe(2.5 * x);
    });
  });
});

describe("draws", () => {
  const draw = (name: string, ...args: number[]) =>
    call(
      `distrib:${name}`,
      args.map((x) => number(x)),
    );

  it("in initial assignments differ from run to run", () => {
    const spread = model({
      species: [species("X", 0, { initialAmount: undefined })],
      initialAssignments: [{ place: {}, symbol: "X", math: draw("normal", 5, 2) }],
    });
    const runs = 2000;
    const { mean, sd } = ensemble(spread, { ...grid, runs }).columns.get("X") as {
      mean: Float64Array;
      sd: Float64Array;
    };
    expect(Math.abs((mean[0] as number) - 5)).toBeLessThan((4 * 2) / Math.sqrt(runs));
    expect(Math.abs((sd[0] as number) / 2 - 1)).toBeLessThan(4 / Math.sqrt(2 * runs));
    expect(mean[10]).toBe(mean[0]);
  });

  it("are refused where they would hold continuously", () => {
    const held = model({
      parameters: [parameter("p", 0, false)],
      rules: [{ place: {}, kind: "assignment", variable: "p", math: draw("uniform", 0, 1) }],
    });
    expect(() => simulateStochastic(held, grid)).toThrow(/a draw here would hold continuously/);
  });
});

describe("refusals name what is wrong", () => {
  const base = immigrationDeath(5, 0.5, 10);
  const cases: [string, SbmlModel, RegExp][] = [
    [
      "algebraic rules",
      { ...base, rules: [{ place: {}, kind: "algebraic", math: number(0) }] },
      /algebraic rules are not supported/,
    ],
    [
      "fast reactions",
      { ...base, reactions: base.reactions.map((r) => ({ ...r, fast: true })) },
      /the fast reaction In is not supported/,
    ],
    [
      "rates that change with time",
      { ...base, reactions: [reaction("In", " -> X", "time")] },
      /the rate of In depends on time/,
    ],
    [
      "rate rules that bend",
      {
        ...base,
        parameters: [parameter("p", 1, false)],
        reactions: [],
        rules: [rule("rate", "p", "p")],
      },
      /the rate rule of p depends on p/,
    ],
    [
      "negative rates",
      { ...base, reactions: [reaction("In", " -> X", "0 - 1")] },
      /reaction id="In".*the rate of In is -1/,
    ],
    [
      "rates that are no numbers",
      { ...base, reactions: [reaction("In", " -> X", "0 / 0")] },
      /the rate of In is NaN/,
    ],
    [
      "unknown symbols",
      { ...base, reactions: [reaction("In", " -> X", "nothing")] },
      /nothing is not known/,
    ],
    [
      "unknown species",
      { ...base, reactions: [reaction("In", " -> Y", "1")] },
      /there is no species Y/,
    ],
    [
      "delays in formulas",
      { ...base, reactions: [reaction("In", " -> X", "delay(X, 1)")] },
      /delay is not supported/,
    ],
    [
      "circles of rules",
      { ...base, rules: [rule("assignment", "a", "m + 1"), rule("assignment", "m", "a")] },
      /defined by one another: (a -> m -> a|m -> a -> m)/,
    ],
    [
      "triggers that cannot be foreseen",
      { ...base, events: [event("sin(time) > 0.5", { X: "1" })] },
      /does not change evenly/,
    ],
    [
      "events without end",
      { ...base, events: [event("X > 5", { X: "0" }), event("X < 5", { X: "9" })] },
      /without end at time/,
    ],
    ["unknown quantities", { ...base, events: [event("X > 50", { Y: "0" })] }, /there is no Y/],
  ];
  it.each(cases)("%s", (_name, wrong, message) => {
    expect(() => simulateStochastic(wrong, grid)).toThrow(FormatError);
    expect(() => simulateStochastic(wrong, grid)).toThrow(message);
  });

  it.each([
    [{ end: -1 }, /a run from 0 to -1 in 10 steps cannot be made/],
    [{ steps: 1.5 }, /in 1.5 steps cannot be made/],
    [{ seed: 0.5 }, /the seed 0.5 is not an integer/],
    [{ variables: ["Z"] }, /there is no quantity Z/],
  ])("options %j", (options, message) => {
    expect(() => simulateStochastic(base, { ...grid, ...options })).toThrow(message);
  });
});
