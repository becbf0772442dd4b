import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileStages } from "../../src/compile/compile.ts";
import { generate } from "../../src/compile/generate.ts";
import {
  type CompiledModel,
  compile,
  type FlatSystem,
  flatten,
  type ModelInstance,
  modelCache,
  type SimulateOptions,
  Simulation,
  simulate,
} from "../../src/index.ts";
import { compileModule } from "../../src/wasm/model.ts";
import { f, hormones as hormoneSystem, system, systems } from "../compile/systems.ts";
import { flatSystem } from "../endToEnd/flat.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { problemsInFormulas } from "../solve/problems/inFormulas.ts";

/** A model of the system in WebAssembly, and one in JavaScript. */
function both(flat: FlatSystem): readonly [CompiledModel, CompiledModel] {
  return [compile(flat, { backend: "wasm" }), compile(flat, { backend: "javascript" })];
}

/** Whether two arrays hold the same bits, any NaN being like any other. */
function sameBits(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/** All that the inner loop of an instance gives at (t, y). */
function evaluated(instance: ModelInstance, t: number, y: Float64Array): Float64Array[] {
  const n = instance.dimension;
  const [rates, product, solution] = [0, 0, 0].map(() => new Float64Array(n));
  const variables = new Float64Array(instance.model.variables.length);
  instance.rhs(t, y, rates!);
  instance.observe(t, y, variables);
  instance.jacobian(t, y);
  instance.multiply(y, product!);
  const factored = instance.factor(0.1);
  solution!.set(y);
  if (factored) instance.solve(solution!);
  return [rates!, variables, product!, solution!, Float64Array.of(Number(factored))];
}

function expectSameRuns(flat: FlatSystem, options: SimulateOptions): void {
  const [wasm, javaScript] = both(flat).map((model) => simulate(model, options));
  expect(wasm!.trajectory.statistics).toEqual(javaScript!.trajectory.statistics);
  for (const [name, { values }] of wasm!.trajectory.columns) {
    expect(sameBits(values, javaScript!.trajectory.columns.get(name)!.values), name).toBe(true);
  }
  expect(wasm!.final).toEqual(javaScript!.final);
}

describe("WebAssembly and JavaScript", () => {
  it("evaluate, factorise and substitute with the same bits, on random systems", () => {
    fc.assert(
      fc.property(
        systems(4),
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (flat, start) => {
          const y = Float64Array.from(start);
          const [wasm, javaScript] = both(flat).map((model) =>
            evaluated(model.instantiate(), 1.3, y),
          );
          return wasm!.every((values, k) => sameBits(values, javaScript![k]!));
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });

  it("observe some variables with the bits that they have among all, on random systems", () => {
    fc.assert(
      fc.property(
        systems(4),
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        (flat, start, chosen) => {
          const y = Float64Array.from(start);
          const instance = compile(flat, { backend: "wasm" }).instantiate();
          const { length } = instance.model.variables;
          if (length === 0) return;
          const all = new Float64Array(length);
          instance.observe(1.3, y, all);
          const indices = [...new Set(chosen.map((k) => k % length))];
          const some = new Float64Array(indices.length);
          instance.observer!(indices)!(1.3, y, some);
          expect(
            sameBits(
              some,
              Float64Array.from(indices, (i) => all[i]!),
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 100, seed: 4 },
    );
  });

  it("record some variables at many times with the same bits, and one after another", () => {
    const flat = flatten(hormones, { timeUnit: "h", substances });
    const [model, javaScript] = both(flat) as [CompiledModel, CompiledModel];
    const names = model.variables.map(({ name }) => name);
    for (const signals of [names.slice(3, 6), [names[0]!, model.states[0]!.name], names]) {
      const options = { start: 0, end: 10, output: { every: 0.01 }, signals };
      const [a, b] = [model, javaScript].map((one) => simulate(one, options).trajectory.columns);
      for (const name of signals) {
        expect(sameBits(a!.get(name)!.values, b!.get(name)!.values), name).toBe(true);
      }
    }
    expect(javaScript.instantiate().observer!([0])).toBeUndefined();
  });

  it("apply every function with the same bits, at hard places too", () => {
    const unary =
      "abs floor ceiling factorial exp ln log10 root sin cos tan sec csc cot sinh cosh tanh sech csch coth arcsin arccos arctan arcsec arccsc arccot arcsinh arccosh arctanh arcsech arccsch arccoth minus not".split(
        " ",
      );
    const binary =
      "plus minus times divide power rem quotient min max eq neq lt leq gt geq and or xor implies log root".split(
        " ",
      );
    const formulas = [
      ...unary.map((name) => f(name === "log10" ? "log" : name, "x")),
      ...binary.map((name) => f(name, "x", "z")),
      f("lt", "x", "z", 3),
      f("xor", "x", "z", f("gt", "x", 1)),
      f("piecewise", 1, f("lt", "x", 0), 2, "z"),
      f("piecewise", "x", f("eq", "z", 2)),
      f("root", 3, "x"),
      f("root", "z", "x"),
      f("power", "x", 2.5),
      f("plus", f("gt", "x", 1), f("not", "z"), 1),
    ];
    const flat = system({
      states: { x: { start: 0, rate: 0 }, z: { start: 2, rate: 0 } },
      assignments: Object.fromEntries(formulas.map((value, i) => [`a${i}`, value])),
    });
    const [wasm, javaScript] = both(flat).map((model) => model.instantiate());
    const places = [0, -0, 0.5, -0.5, 1, -1, 2, 3.7, -3.7, 700, -745, 1e300, 1e-310];
    for (const x of [...places, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      for (const z of [0, 1, 2, -2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        const y = Float64Array.of(x, z);
        const [a, b] = [wasm!, javaScript!].map((instance) => {
          const variables = new Float64Array(formulas.length);
          instance.observe(0, y, variables);
          return variables;
        });
        formulas.forEach((formula, i) => {
          const place = `${JSON.stringify(formula)} at ${x}, ${z}`;
          expect(Object.is(a![i], b![i]), `${place}: ${a![i]}, ${b![i]}`).toBe(true);
        });
      }
    }
  });

  it("agree where the code is split into many functions", () => {
    const [wasm, javaScript] = both(hormoneSystem(67)).map((model) => {
      const n = model.states.length;
      const y = Float64Array.from({ length: n }, (_, i) => 1 + 0.5 * Math.sin(i));
      return evaluated(model.instantiate(), 3, y);
    });
    wasm!.forEach((values, k) => {
      expect(sameBits(values, javaScript![k]!)).toBe(true);
    });
  });

  it.each(problemsInFormulas.map(([problem, flat]) => [problem.name, problem, flat] as const))(
    "run %s with the same bits",
    (_name, { end, atolPerRtol, reference, compared = [0] }, flat) => {
      for (const rtol of [1e-3, 1e-6, 1e-9]) {
        const states = flat.states.map((state) => ({ ...state, atol: atolPerRtol * rtol }));
        const options = { start: 0, end, rtol, output: { every: end / 20 } };
        expectSameRuns({ ...flat, states }, options);
        expectSameRuns({ ...flat, states }, { ...options, method: "rodas5p" });
      }
      const states = flat.states.map((state) => ({ ...state, atol: atolPerRtol * 1e-9 }));
      const { final } = simulate(compile({ ...flat, states }), {
        ...{ start: 0, end, rtol: 1e-9, output: { every: end } },
      });
      for (const i of compared) expect(final[`y${i + 1}`]! / reference[i]!).toBeCloseTo(1, 3);
    },
  );

  it("run sixty stiff states, events, held quantities and quick equilibria with the same bits", () => {
    const flat = flatten(hormones, { timeUnit: "h", substances });
    const options = { start: 0, end: 240, output: { every: 1 } };
    expectSameRuns(flat, options);
    expectSameRuns(flat, { ...options, method: "rodas5p" });
    const rich = flatSystem({
      parameters: { k: 0.3, dose: 2 },
      held: { level: "1" },
      states: {
        x: ["1", "-k * x^1.5 + level * exp(-y) + sin(time)"],
        y: ["0.2", "k * x - y * z"],
        z: ["1", "0"],
        w: ["2", "-0.01 * w"],
      },
      assignments: { seen: "ln(1 + x) + piecewise(y, time > 3.3, 0)" },
      events: [
        { when: "x < 0.4", set: { x: "x + dose", level: "level * 1.1" } },
        { when: "rem(time, 7) > 5", set: { k: "k * 0.9" }, delay: "0.25" },
      ],
      relaxation: { z: "2 + w - z" },
    });
    const unset = flatSystem({
      states: { x: ["1", "-x"], y: ["NaN", "-0.5 * y"], z: ["3", "x - z"] },
      events: [{ when: "time > 2", set: { y: "4" } }],
    });
    expectSameRuns(unset, { start: 0, end: 5, output: { every: 0.25 }, keepUnset: true });
    const actions = [{ at: 11, set: { x: 3 } }];
    expectSameRuns(rich, { start: 0, end: 60, output: { every: 0.5 }, actions });
  });
});

describe("the backend", () => {
  const decay = flatSystem({ states: { x: ["1", "-x"] } });

  it("is WebAssembly unless JavaScript is asked for", () => {
    expect(compile(decay).backend).toBe("wasm");
    expect(compile(decay, { backend: "javascript" }).backend).toBe("javascript");
    expect(modelCache(2, { backend: "javascript" }).compile(decay).backend).toBe("javascript");
  });

  it("is JavaScript for delays and for no states; WebAssembly is refused there", () => {
    const late = flatSystem({ states: { x: ["1", "-delay(x, 1)"] } });
    const still = flatSystem({ assignments: { a: "time" } });
    for (const flat of [late, still]) {
      expect(compile(flat).backend).toBe("javascript");
      expect(() => compile(flat, { backend: "wasm" })).toThrow(/no WebAssembly: .* delays/);
    }
  });

  it("makes no module that is too large to be compiled at once", () => {
    const stages = compileStages(decay);
    const { simplified, ordered, jacobian, elimination } = stages;
    const generated = generate(simplified, ordered, jacobian, elimination, true);
    const make = (largest: number) =>
      compileModule(simplified, generated, generated.innerLoop!, stages, 1, largest);
    expect(make(1000)).toBeUndefined();
    expect(make(100_000)).toBeDefined();
  });

  it.each(["bdf", "rodas5p"] as const)(
    "leaves an integrator its state when another begins on the same instance: %s",
    (method) => {
      const flat = flatSystem({ states: { x: ["1", "-x*cos(time)"], y: ["2", "-0.1*y"] } });
      const [wasm, javaScript] = both(flat).map((model) => {
        const instance = model.instantiate();
        const first = new Simulation(instance, 0, Float64Array.of(1, 2), { method });
        first.advance(1);
        new Simulation(instance, 0, Float64Array.of(7, 7), { method }).advance(5);
        first.advance(3);
        return first.state;
      });
      expect(wasm).toEqual(javaScript);
      expect(wasm![0]).toBeCloseTo(Math.exp(-Math.sin(3)), 4);
    },
  );
});
