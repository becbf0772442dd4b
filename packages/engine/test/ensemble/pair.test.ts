import fc from "fast-check";
import { expect, it } from "vitest";
import { fromLane, Pair, toLane } from "../../src/ensemble/pair.ts";
import { compile, type FlatSystem, type ModelInstance } from "../../src/index.ts";
import { f, hormones as hormoneSystem, system, systems } from "../compile/systems.ts";

/** Whether two arrays hold the same bits, any NaN being like any other. */
function sameBits(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/** Rates, variables, and what the factors make of `y`, of one system or of two side by side. */
function evaluated(
  problem: Pick<ModelInstance, "rhs" | "jacobian" | "factor" | "solve" | "observe">,
  variables: number,
  y: Float64Array,
): { readonly values: Float64Array[]; readonly factored: boolean } {
  const [rates, observed, solution] = [y.length, variables, y.length].map(
    (n) => new Float64Array(n),
  );
  problem.rhs(1.3, y, rates!);
  problem.observe(1.3, y, observed!);
  problem.jacobian(1.3, y);
  solution!.set(y);
  const factored = problem.factor(0.1);
  if (factored) problem.solve(solution!);
  return { values: [rates!, observed!, solution!], factored };
}

function expectSame(flat: FlatSystem, states: readonly [Float64Array, Float64Array]): void {
  const model = compile(flat, { backend: "wasm" });
  const instances = [model.instantiate(), model.instantiate()] as const;
  const pair = new Pair(instances, model.pairs!()!, model.parts!.sizes);
  const y = new Float64Array(pair.dimension);
  for (const lane of [0, 1] as const) {
    instances[lane].parameters.forEach((value, i) => {
      instances[lane].parameters[i] = value * (1 + 0.1 * lane);
    });
    instances[lane].prepare();
    pair.load(lane);
    toLane(lane, states[lane], y);
  }
  const variables = model.variables.length;
  const both = evaluated(pair, 2 * variables, y);
  const alone = instances.map((instance, lane) => evaluated(instance, variables, states[lane]!));
  expect(both.factored).toBe(alone.every(({ factored }) => factored));
  for (const lane of [0, 1] as const) {
    both.values.forEach((values, k) => {
      if (k === 2 && !both.factored) return;
      const one = new Float64Array(values.length / 2);
      fromLane(lane, values, one);
      expect(sameBits(one, alone[lane]!.values[k]!), `lane ${lane}, ${k}`).toBe(true);
    });
  }
}

const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
  minLength: 4,
  maxLength: 4,
});

it("evaluates, factorises and substitutes with the bits of each system alone, on random ones", () => {
  fc.assert(
    fc.property(systems(4), numbers, numbers, (flat, first, second) => {
      expectSame(flat, [Float64Array.from(first), Float64Array.from(second)]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

it("does so where one lane takes the rare way of a function or the other way of a condition", () => {
  const [x, z] = ["x", "z"] as const;
  const powers = [f("power", x, 2.5), f("power", x, z), f("times", f("ln", x), f("power", x, 0.3))];
  const formulas = [
    ...["exp", "ln", "log", "root", "tanh", "floor", "factorial", "not"].map((name) => f(name, x)),
    ...["divide", "rem", "quotient", "min", "max", "xor", "implies", "geq"].map((name) =>
      f(name, x, z),
    ),
    ...powers,
    f("piecewise", f("exp", x), f("lt", x, 0), f("ln", z), f("gt", z, x), 2),
    f("piecewise", x, f("and", f("gt", x, z), f("lt", z, 2))),
    f("plus", f("gt", x, 1), f("and"), f("or"), f("lt", z, x, 3)),
  ];
  const flat = system({
    states: { x: { start: 0, rate: f("power", x, 1.5) }, z: { start: 2, rate: f("power", x, z) } },
    assignments: Object.fromEntries(formulas.map((value, i) => [`a${i}`, value])),
  });
  const places = [0, -0, 0.5, -0.5, 1, 3.7, -3, 700, -745, 1e300, 1e-310, Number.NaN];
  for (const a of places) {
    for (const b of places) {
      expectSame(flat, [Float64Array.of(a, 2), Float64Array.of(b, -1.5)]);
    }
  }
});

it("does so where the code is split into many functions", () => {
  const n = compile(hormoneSystem(40)).states.length;
  const states = [1, 2].map((k) =>
    Float64Array.from({ length: n }, (_, i) => 1 + 0.5 * Math.sin(k * i)),
  );
  expectSame(hormoneSystem(40), states as [Float64Array, Float64Array]);
});
