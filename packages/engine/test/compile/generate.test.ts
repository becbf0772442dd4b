import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, compileStages } from "../../src/compile/compile.ts";
import { evaluate } from "../../src/compile/evaluate.ts";
import type { FlatSystem } from "../../src/compile/system.ts";
import type { Expression } from "../../src/language/expression.ts";
import { f, formulas, hormones, leaf, system, systems } from "./systems.ts";

/** The interpreter on a whole system: what the generated code has to say. */
function interpreter(flat: FlatSystem, t: number, y: ArrayLike<number>) {
  const values = new Map(flat.parameters.map(({ name, value }) => [name, value]));
  flat.states.forEach(({ name }, i) => {
    values.set(name, y[i]);
  });
  values.set("time", t);
  const assignments = new Map(flat.assignments.map(({ name, value }) => [name, value]));
  const lookup = (name: string): number => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const value = evaluate(assignments.get(name) as Expression, lookup);
    values.set(name, value);
    return value;
  };
  return lookup;
}

function agrees(actual: number, wanted: number): boolean {
  if (Object.is(actual, wanted) || actual === wanted) return true;
  return Math.abs(actual - wanted) <= 1e-11 * (1 + Math.abs(wanted));
}

describe("generated code", () => {
  it("computes the rates and variables that the interpreter computes", () => {
    fc.assert(
      fc.property(
        systems(4),
        fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (flat, start) => {
          const y = Float64Array.from(start);
          const instance = compile(flat).instantiate();
          const rates = new Float64Array(4);
          const variables = new Float64Array(3);
          instance.rhs(1.3, y, rates);
          instance.observe(1.3, y, variables);
          const lookup = interpreter(flat, 1.3, y);
          return (
            flat.states.every(({ rate }, i) => agrees(rates[i], evaluate(rate, lookup))) &&
            flat.assignments.every(({ name }, i) => agrees(variables[i], lookup(name)))
          );
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it("keeps every function's meaning at hard places", () => {
    const cases: [Expression, number][] = [
      [f("power", "x", 2.5), 0],
      [f("power", "z", "n"), 4],
      [f("power", f("minus", "z"), "n"), 4],
      [f("power", "z", 0), 1],
      [f("minus", f("minus", f("minus", 5, "z"), 1), f("minus", "z", 7)), 7],
      [f("divide", 12, f("divide", f("times", "z", 3), "z")), 4],
      [f("rem", -7, f("plus", "z", 1)), -1],
      [f("quotient", -7, "z"), -3],
      [f("lt", 1, "z", 3), 1],
      [f("lt", 1, "z", 2), 0],
      [f("xor", f("gt", "z", 1), f("gt", "z", 1), f("gt", "z", 1)), 1],
      [f("plus", f("gt", "z", 1), f("not", "z"), f("implies", "z", "x")), 1],
      [f("piecewise", 1, "x", 2, f("eq", "z", 2)), 2],
      [f("piecewise", 1, "x"), Number.NaN],
      [f("factorial", f("times", 2, "z")), 24],
      [f("log", 10, f("times", "z", 50)), 2],
      [f("log", "z", 8), 3],
      [f("root", 3, f("times", -4, "z")), -2],
      [f("root", "z", 9), 3],
      [f("arccot", "z"), Math.atan(0.5)],
      [f("sech", "x"), 1],
      [f("max", "x", "z", 1), 2],
      [f("minus", f("minus", f("times", -1, "z"))), -2],
    ];
    const flat = system({
      parameters: { n: 2 },
      states: { x: { start: 0, rate: 0 }, z: { start: 2, rate: 0 } },
      assignments: Object.fromEntries(cases.map(([value], i) => [`a${i}`, value])),
    });
    const instance = compile(flat).instantiate();
    const variables = new Float64Array(cases.length);
    instance.observe(0, new Float64Array([0, 2]), variables);
    const lookup = interpreter(flat, 0, [0, 2]);
    cases.forEach(([value, wanted], i) => {
      expect(agrees(variables[i], wanted), `case ${i}: ${variables[i]}`).toBe(true);
      expect(agrees(evaluate(value, lookup), wanted), `interpreter, case ${i}`).toBe(true);
    });
  });

  it("computes the Jacobian that differences of the rates give", () => {
    const smooth = fc.array(formulas(["m.x0", "m.x1", "m.x2", "k"]), {
      minLength: 3,
      maxLength: 3,
    });
    let compared = 0;
    fc.assert(
      fc.property(smooth, formulas(["m.x0", "m.x1", "k"]), (rates, shared) => {
        const flat = system({
          parameters: { k: 1.7 },
          assignments: { k2: f("times", "k", "k"), v: shared },
          states: Object.fromEntries(
            rates.map((rate, i) => [
              `m.x${i}`,
              { start: 1, rate: f("plus", rate, f("times", f("sin", "v"), `m.x${i}`, "k2")) },
            ]),
          ),
        });
        const instance = compile(flat).instantiate();
        const y = Float64Array.of(0.83, 1.41, 2.23);
        const column = new Float64Array(3);
        instance.jacobian(0, y);
        for (let j = 0; j < 3; j++) {
          const slope = (h: number): Float64Array => {
            const [up, down] = [new Float64Array(3), new Float64Array(3)];
            instance.rhs(
              0,
              y.map((x, k) => (k === j ? x + h : x)),
              up,
            );
            instance.rhs(
              0,
              y.map((x, k) => (k === j ? x - h : x)),
              down,
            );
            return up.map((x, k) => (x - down[k]) / (2 * h));
          };
          const [coarse, fine] = [slope(2e-5), slope(1e-5)];
          const [here, there] = [new Float64Array(3), new Float64Array(3)];
          instance.rhs(0, y, here);
          instance.rhs(
            0,
            y.map((x, k) => (k === j ? x + 1e-5 : x)),
            there,
          );
          const forward = there.map((x, k) => (x - here[k]) / 1e-5);
          instance.multiply(
            Float64Array.from([0, 1, 2], (k) => (k === j ? 1 : 0)),
            column,
          );
          for (let i = 0; i < 3; i++) {
            // Near a kink or a jump differences disagree among themselves: nothing to compare.
            const size = 1 + Math.abs(fine[i]);
            if (!(Math.abs(coarse[i] - fine[i]) < 1e-7 * size)) continue;
            if (!(Math.abs(forward[i] - fine[i]) < 1e-3 * size)) continue;
            compared++;
            if (!(Math.abs(column[i] - fine[i]) < 1e-5 * size)) return false;
          }
        }
        return true;
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(compared).toBeGreaterThan(2000);
  });

  it("stays right when it is split into many functions", () => {
    const flat = hormones(67);
    const { source, generated, ordered } = compileStages(flat);
    expect(source).toMatch(/function rhs3\(/);
    expect(source).toMatch(/function jacobian3\(/);
    expect(source).toMatch(/function factor3\(/);
    expect(generated.spills).toBeGreaterThan(0);
    for (const body of source.split(/^function /m)) expect(body.length).toBeLessThan(60_000);
    expect(ordered.length).toBe(flat.assignments.length);
    const instance = compile(flat).instantiate();
    const size = flat.states.length;
    expect(size).toBe(402);
    const y = Float64Array.from({ length: size }, (_, i) => 1 + 0.5 * Math.sin(i));
    const rates = new Float64Array(size);
    instance.rhs(3, y, rates);
    const lookup = interpreter(flat, 3, y);
    flat.states.forEach(({ rate, name }, i) => {
      expect(agrees(rates[i], evaluate(rate, lookup)), name).toBe(true);
    });
    // (I - gamma J) x = b, checked by multiplying back.
    const b = Float64Array.from(y, (_, i) => Math.cos(i));
    const x = b.slice();
    const product = new Float64Array(size);
    instance.jacobian(3, y);
    expect(instance.factor(0.05)).toBe(true);
    instance.solve(x);
    instance.multiply(x, product);
    for (let i = 0; i < size; i++) expect(x[i] - 0.05 * product[i]).toBeCloseTo(b[i], 10);
  });

  it("hoists what hangs on parameters alone and follows a change of them", () => {
    const flat = system({
      parameters: { "m.a": 2, "m.b": 3 },
      assignments: { "m.c": f("exp", f("times", "m.a", "m.b")) },
      states: { "m.x": { start: "m.c", rate: f("times", "m.c", f("power", "m.a", "m.b"), "m.x") } },
    });
    const instance = compile(flat).instantiate();
    const y = new Float64Array(1);
    const rate = new Float64Array(1);
    expect(/function rhs[^}]*}/.exec(instance.model.source)?.[0]).not.toMatch(/exp|pow/);
    instance.parameters[0] = 1;
    instance.prepare();
    instance.start(0, y, new Float64Array(0));
    instance.rhs(0, y, rate);
    expect(y[0]).toBeCloseTo(Math.exp(3), 10);
    expect(rate[0]).toBeCloseTo(Math.exp(6), 8);
  });

  it("gives each instance parameters and a workspace of its own", () => {
    const model = compile(
      system({ parameters: { k: 1 }, states: { x: { start: 1, rate: f("times", "k", "x") } } }),
    );
    const [one, two] = [model.instantiate(), model.instantiate()];
    one.parameters[0] = 5;
    one.prepare();
    one.jacobian(0, Float64Array.of(1));
    two.jacobian(0, Float64Array.of(1));
    const product = new Float64Array(1);
    one.multiply(Float64Array.of(1), product);
    expect(product[0]).toBe(5);
    expect(model.defaults[0]).toBe(1);
  });

  it("starts from parameters, assignments and other starts, in any order", () => {
    const flat = system({
      parameters: { k: 3 },
      assignments: { total: f("plus", "b", "k") },
      states: {
        a: { start: f("times", 2, "total"), rate: 0 },
        b: { start: f("plus", "c", "time"), rate: 0 },
        c: { start: f("delay", 4, 1), rate: 0 },
      },
    });
    const y = new Float64Array(3);
    compile(flat).instantiate().start(10, y, new Float64Array(0));
    expect([...y]).toEqual([34, 14, 4]);
  });

  it("names start values that go in a circle", () => {
    const flat = system({
      assignments: { half: f("divide", "b", 2) },
      states: { a: { start: leaf("half"), rate: 0 }, b: { start: f("plus", "a", 1), rate: 0 } },
    });
    expect(() => compile(flat)).toThrow(/half -> b -> a -> half/);
  });

  it("survives names that are words or symbols of JavaScript", () => {
    const names = [
      "y",
      "p",
      "return",
      "t",
      "v1",
      "a.b",
      "a_b",
      "µ",
      "d x / d y",
      "__proto__",
      "2x",
    ];
    const flat = system({
      states: Object.fromEntries(
        names.map((name, i) => [name, { start: i, rate: f("times", name, names[(i + 1) % 11]) }]),
      ),
    });
    const instance = compile(flat).instantiate();
    const size = flat.states.length;
    const y = new Float64Array(size);
    const rates = new Float64Array(size);
    instance.start(0, y, new Float64Array(0));
    instance.rhs(0, y, rates);
    const lookup = interpreter(flat, 0, y);
    expect([...rates]).toEqual(flat.states.map(({ rate }) => evaluate(rate, lookup)));
  });
});
