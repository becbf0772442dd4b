import { describe, expect, test } from "vitest";
import { compile, flatten, simulate } from "../../src/index.ts";
import { createBdf } from "../../src/solve/bdf/bdf.ts";
import { type DenseSystem, denseProblem } from "../../src/solve/dense.ts";
import { createRodas5p, type Rodas5p } from "../../src/solve/rosenbrock/rodas5p.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { measure } from "./problems/accuracy.ts";
import { allProblems } from "./problems/all.ts";

interface Case {
  readonly name: string;
  readonly system: DenseSystem;
  readonly exact: (t: number) => readonly number[];
}

/** Nonlinear, with and without a term in time, and driven at a rate of its own. */
const cases: readonly Case[] = [
  {
    name: "1 / (1 + t^2), which depends on time",
    system: {
      dimension: 1,
      rhs(t, y, f) {
        f[0] = -2 * t * y[0]! ** 2;
      },
      jacobian(t, y, rows) {
        rows[0] = -4 * t * y[0]!;
      },
    },
    exact: (t) => [1 / (1 + t * t)],
  },
  {
    name: "sech t and tanh t",
    system: {
      dimension: 2,
      rhs(_t, y, f) {
        f[0] = -y[0]! * y[1]!;
        f[1] = y[0]! ** 2;
      },
      jacobian(_t, y, rows) {
        rows.set([-y[1]!, -y[0]!, 2 * y[0]!, 0]);
      },
    },
    exact: (t) => [1 / Math.cosh(t), Math.tanh(t)],
  },
  {
    name: "a state that follows cos t",
    system: {
      dimension: 1,
      rhs(t, y, f) {
        f[0] = -5 * (y[0]! - Math.cos(t)) - Math.sin(t);
      },
      jacobian(_t, _y, rows) {
        rows[0] = -5;
      },
    },
    exact: (t) => [Math.cos(t)],
  },
];

function begin({ system, exact }: Case, rtol: number, maxStep?: number): Rodas5p {
  const options = { rtol, atol: new Float64Array(system.dimension).fill(rtol) };
  const integrator = createRodas5p(
    denseProblem(system),
    maxStep === undefined ? options : { ...options, maxStep },
  );
  integrator.initialise(0, Float64Array.from(exact(0)), 10, maxStep);
  return integrator;
}

function distance(y: Float64Array, exact: readonly number[]): number {
  return Math.hypot(...exact.map((value, i) => y[i]! - value));
}

describe.each(cases)("$name", (which) => {
  /** Largest errors at equal steps of length `h`: at their ends and in between. */
  function errors(h: number): [number, number] {
    const integrator = begin(which, 1e3, h);
    const y = new Float64Array(which.system.dimension);
    let [end, between] = [0, 0];
    while (integrator.time < 3) {
      integrator.step(3);
      end = Math.max(end, distance(integrator.state, which.exact(integrator.time)));
      for (const share of [0.25, 0.6]) {
        const t = integrator.previousTime + share * h;
        integrator.interpolate(t, y);
        between = Math.max(between, distance(y, which.exact(t)));
      }
    }
    expect(integrator.statistics.steps).toBe(Math.round(3 / h));
    return [end, between];
  }

  test("the error falls with the fifth power of the step, at its end and within", () => {
    const coarse = errors(1 / 16);
    const fine = errors(1 / 32);
    expect(Math.log2(coarse[0] / fine[0])).toBeGreaterThan(4.6);
    expect(Math.log2(coarse[0] / fine[0])).toBeLessThan(6.3);
    expect(Math.log2(coarse[1] / fine[1])).toBeGreaterThan(4.4);
  });

  test("the error follows the tolerance", () => {
    for (const rtol of [1e-3, 1e-6, 1e-9]) {
      const integrator = begin(which, rtol);
      while (integrator.time < 3) integrator.step(3);
      expect(distance(integrator.state, which.exact(3))).toBeLessThan(20 * rtol);
    }
  });
});

/** Significant correct digits at least, at rtol 1e-3, 1e-5 and 1e-7: half a digit below those seen. */
const least: Readonly<Record<string, readonly [number, number, number]>> = {
  HIRES: [3, 4.5, 7.5],
  ROBER: [4.1, 5.3, 7],
  OREGO: [2.5, 4.9, 7.1],
  VDPOL: [3, 4.9, 6.7],
  POLLU: [3.2, 5.8, 7.2],
  E5: [4.1, 5.3, 7],
};

describe.each(allProblems)("$name", (problem) => {
  test.each([
    [1e-3, 0],
    [1e-5, 1],
    [1e-7, 2],
  ])("at rtol %d it has the digits stated", (rtol, column) => {
    const row = measure(problem, rtol, createRodas5p);
    expect(row.digits).toBeGreaterThan(least[problem.name]![column]!);
    expect(row.jacobians).toBe(row.steps);
    expect(row.factorisations).toBe(row.steps + row.rejected);
  });
});

test("rates that do not depend on time cost nine evaluations a step, others ten, or nine at a loose tolerance", () => {
  for (const [which, cost, rtol] of [
    [cases[0]!, 10, 9e-6],
    [cases[0]!, 9, 1e-5],
    [cases[1]!, 9, 9e-6],
  ] as const) {
    const integrator = begin(which, rtol, 0.05);
    const before = integrator.statistics.rhs;
    while (integrator.time < 3) integrator.step(3);
    const { steps, rejected, rhs } = integrator.statistics;
    expect(rejected).toBe(0);
    // The slope at the very start is there already.
    expect(rhs - before).toBe(steps * cost - 1);
  }
});

test("a jump starts steps short enough to show a fast transient", () => {
  const decay: Case = {
    name: "",
    system: {
      dimension: 1,
      rhs(_t, y, f) {
        f[0] = -1e4 * (y[0]! - 1);
      },
    },
    exact: () => [1],
  };
  const integrator = begin(decay, 1e-3);
  while (integrator.time < 5) integrator.step(5);
  expect(integrator.stepSize).toBeGreaterThan(0.1);
  integrator.restart(5, Float64Array.of(3), true);
  const y = new Float64Array(1);
  while (integrator.time < 10) {
    integrator.step(10);
    for (const share of [0.2, 0.5, 0.8]) {
      const t = integrator.previousTime + share * (integrator.time - integrator.previousTime);
      integrator.interpolate(t, y);
      expect(Math.abs(y[0]! - 1 - 2 * Math.exp(-1e4 * (t - 5)))).toBeLessThan(0.02);
    }
  }
});

test("it runs a stiff hormone model with doses as BDF does", () => {
  const body = compile(flatten(hormones, { timeUnit: "h", substances }));
  const actions = Array.from({ length: 20 }, (_, day) => ({
    at: 24 * day + 8,
    add: { "axis0.free": 0.3, "axis5.factor": 0.5 },
  }));
  const run = (method: "bdf" | "rodas5p", rtol: number) =>
    simulate(body, { start: 0, end: 480, output: { every: 6 }, actions, method, rtol });
  const exact = run("bdf", 1e-10);
  const difference = (rtol: number) => {
    const { columns, statistics } = run("rodas5p", rtol).trajectory;
    let worst = 0;
    for (const [name, { values }] of columns) {
      const expected = exact.trajectory.columns.get(name)!.values;
      values.forEach((value, k) => {
        worst = Math.max(worst, Math.abs(value / expected[k]! - 1));
      });
    }
    return { worst, steps: statistics.steps };
  };
  expect(difference(1e-9).worst).toBeLessThan(1e-7);
  const loose = difference(1e-4);
  expect(loose.worst).toBeLessThan(1e-3);
  expect(loose.steps).toBeLessThan(run("bdf", 1e-4).trajectory.statistics.steps / 3);
});

test("after another integrator of the same model it goes on unperturbed", () => {
  const problem = denseProblem(cases[1]!.system);
  const options = { rtol: 1e-6, atol: new Float64Array(2).fill(1e-9) };
  const start = Float64Array.from(cases[1]!.exact(0));
  const alone = createRodas5p(problem, options);
  alone.initialise(0, start, 10);
  while (alone.time < 3) alone.step(3);
  const disturbed = createRodas5p(problem, options);
  const other = createBdf(problem, options);
  disturbed.initialise(0, start, 10);
  other.initialise(0, start, 10);
  while (disturbed.time < 3) {
    disturbed.step(3);
    if (other.time < 3) other.step(3);
  }
  expect(Array.from(disturbed.state)).toEqual(Array.from(alone.state));
});
