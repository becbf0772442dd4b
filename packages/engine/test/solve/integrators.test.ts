import { describe, expect, test } from "vitest";
import { createBdf } from "../../src/solve/bdf/bdf.ts";
import { BdfCoefficients } from "../../src/solve/bdf/coefficients.ts";
import { type DenseSystem, denseProblem } from "../../src/solve/dense.ts";
import { createDormandPrince } from "../../src/solve/dormandPrince.ts";
import type { IntegratorOptions } from "../../src/solve/integrator.ts";
import type { OdeProblem } from "../../src/solve/problem.ts";
import { createRodas5p } from "../../src/solve/rosenbrock/rodas5p.ts";

/** y' = i omega y - 0.1 y as two real states; the exact solution is a shrinking circle. */
const spiral: DenseSystem = {
  dimension: 2,
  rhs(_t, y, f) {
    f[0] = -0.1 * y[0]! - y[1]!;
    f[1] = y[0]! - 0.1 * y[1]!;
  },
};

function exact(t: number): [number, number] {
  return [Math.exp(-0.1 * t) * Math.cos(t), Math.exp(-0.1 * t) * Math.sin(t)];
}

/** Many states that follow cos(t), each for itself: a diagonal Jacobian, and steps without end. */
function followers(dimension: number): OdeProblem {
  let gamma = 0;
  return {
    dimension,
    rhs(t, y, f) {
      const goal = Math.cos(t);
      for (let i = 0; i < dimension; i++) f[i] = goal - y[i]!;
    },
    jacobian() {},
    factor(next) {
      gamma = next;
      return true;
    },
    solve(b) {
      for (let i = 0; i < dimension; i++) b[i]! /= 1 + gamma;
    },
  };
}

const methods = { bdf: createBdf, rodas5p: createRodas5p, dormandPrince: createDormandPrince };

function options(rtol: number, maxStep = Number.POSITIVE_INFINITY): IntegratorOptions {
  const names = ["spiral.x", "spiral.y"];
  return { rtol, atol: new Float64Array(2).fill(rtol), maxStep, names, timeUnit: "h" };
}

function distance(y: Float64Array, t: number): number {
  const [x0, y0] = exact(t);
  return Math.hypot(y[0]! - x0, y[1]! - y0);
}

describe.each(Object.entries(methods))("%s", (name, create) => {
  function run(rtol: number) {
    const integrator = create(denseProblem(spiral), options(rtol));
    integrator.initialise(0, Float64Array.of(1, 0), 20);
    const y = new Float64Array(2);
    let between = 0;
    while (integrator.time < 20) {
      integrator.step(20);
      const { time, previousTime } = integrator;
      for (const share of [0, 0.3, 0.7, 1]) {
        const t = previousTime + share * (time - previousTime);
        integrator.interpolate(t, y);
        between = Math.max(between, distance(y, t));
      }
    }
    return { end: distance(integrator.state, integrator.time), between, integrator };
  }

  test("ends exactly at the stop", () => {
    expect(run(1e-5).integrator.time).toBe(20);
  });

  test("the error follows the tolerance, at the steps and between them", () => {
    for (const rtol of [1e-4, 1e-6, 1e-8]) {
      const { end, between } = run(rtol);
      expect(end).toBeLessThan(100 * rtol);
      expect(between).toBeLessThan(200 * rtol);
    }
  });

  test("a saved step reads back like the live one", () => {
    const { integrator } = run(1e-6);
    const saved = new Float64Array(integrator.denseSize + 3);
    integrator.saveDense(saved, 3);
    const t = (integrator.previousTime + integrator.time) / 2;
    const [live, read] = [new Float64Array(2), new Float64Array(2)];
    integrator.interpolate(t, live);
    integrator.readDense(saved, 3, t, read);
    expect(distance(read, t)).toBeLessThan(1e-4);
    expect(read[0]).toBeCloseTo(live[0]!, 14);
  });

  test("a jump below the tolerance costs no more steps", () => {
    const integrator = create(denseProblem(spiral), options(1e-6));
    integrator.initialise(0, Float64Array.of(1, 0), 20);
    for (let t = 2; t <= 20; t += 2) {
      while (integrator.time < t) integrator.step(t);
      integrator.restart(t, Float64Array.from(integrator.state), true);
    }
    expect(distance(integrator.state, 20)).toBeLessThan(1e-4);
    const warm = integrator.statistics.steps;
    integrator.initialise(0, Float64Array.of(1, 0), 20);
    for (let t = 2; t <= 20; t += 2) {
      while (integrator.time < t) integrator.step(t);
      integrator.restart(t, Float64Array.from(integrator.state), false);
    }
    expect(integrator.statistics.steps - warm).toBeGreaterThan(name === "bdf" ? 1.5 * warm : warm);
  });

  test("a rate that is no number is reported with its state and time", () => {
    const broken = denseProblem({
      dimension: 2,
      rhs(t, _y, f) {
        f[0] = 1;
        f[1] = t < 3 ? 1 : Number.NaN;
      },
    });
    const integrator = create(broken, options(1e-6));
    integrator.initialise(0, Float64Array.of(1, 0), 20);
    expect(() => {
      while (integrator.time < 20) integrator.step(20);
    }).toThrow(/spiral\.y: .* at t = (3|2\.99\d*) h/);
    expect(() => integrator.initialise(4, Float64Array.of(1, 0), 1)).toThrow(
      "spiral.y: the rate is not a number at t = 4 h",
    );
  });

  test("a solution that runs to infinity is reported where it does", () => {
    const explosive = denseProblem({
      dimension: 2,
      rhs(_t, y, f) {
        f[0] = y[0]! * y[0]!;
        f[1] = 0;
      },
    });
    const integrator = create(explosive, options(1e-6));
    integrator.initialise(0, Float64Array.of(1, 0), 20);
    expect(() => {
      while (integrator.time < 20) integrator.step(20);
    }).toThrow(/spiral\.x: .* at t = (1\.0000|0\.9999)/);
  });

  test("a step allocates nothing", async () => {
    // Numbers boxed on the way are some hundred bytes a step, whatever the dimension; one array of
    // a state would be 16 kB.
    const dimension = 2000;
    const integrator = create(followers(dimension), {
      ...options(1e-6),
      atol: new Float64Array(dimension).fill(1e-9),
      names: Array.from({ length: dimension }, (_, i) => `follower.y${i}`),
    });
    const y = new Float64Array(dimension).fill(1);
    integrator.initialise(0, y, 20);
    const steps = (count: number) => {
      for (let k = 0; k < count; k++) {
        integrator.step(1e9);
        integrator.interpolate(integrator.time, y);
      }
    };
    const bound = 4000;
    let least = Number.POSITIVE_INFINITY;
    // Code that is not yet optimised boxes every number, and on a busy machine the optimiser is late:
    // rounds go on, with rests for it, until one is below the bound. One in which others' garbage is
    // collected tells nothing.
    for (let round = 0; round < 200 && !(least < 200 * bound); round++) {
      if (round > 10) await new Promise((resolve) => setTimeout(resolve, 50));
      const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      steps(200);
      const grown = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before;
      if (grown >= 0) least = Math.min(least, grown);
    }
    expect(least / 200).toBeLessThan(bound);
  });
});

test("Dormand-Prince converges with order 5 and its dense output with order 4", () => {
  function errors(h: number): [number, number] {
    const integrator = createDormandPrince(denseProblem(spiral), options(1e3, h));
    integrator.initialise(0, Float64Array.of(1, 0), 4, h);
    const y = new Float64Array(2);
    let between = 0;
    while (integrator.time < 4) {
      integrator.step(4);
      const t = integrator.time - 0.4 * h;
      integrator.interpolate(t, y);
      between = Math.max(between, distance(y, t));
    }
    return [distance(integrator.state, 4), between];
  }
  const coarse = errors(1 / 8);
  const fine = errors(1 / 16);
  expect(Math.log2(coarse[0] / fine[0])).toBeCloseTo(5, 0);
  expect(Math.log2(coarse[1] / fine[1])).toBeGreaterThan(4.2);
});

test("at equal steps the BDF coefficients are the textbook ones", () => {
  const coefficients = new BdfCoefficients();
  const tau = new Float64Array(8).fill(0.5);
  const leading = [1, 2 / 3, 6 / 11, 12 / 25, 60 / 137];
  for (let order = 1; order <= 5; order++) {
    coefficients.set(order, 0.5, tau, true);
    expect(coefficients.l[1]).toBeCloseTo(1 / leading[order - 1]!, 12);
    // y - y(predicted) is (q + 1) l1 times the local error of the formula.
    expect(coefficients.error).toBeCloseTo(leading[order - 1]! / (order + 1), 12);
  }
  coefficients.set(2, 0.5, tau, true);
  expect(Array.from(coefficients.l.slice(0, 3))).toEqual([1, 1.5, 0.5]);
});

test("BDF takes its order up to 5 on a smooth solution", () => {
  const integrator = createBdf(denseProblem(spiral), options(1e-9));
  integrator.initialise(0, Float64Array.of(1, 0), 20);
  let highest = 0;
  while (integrator.time < 20) {
    integrator.step(20);
    highest = Math.max(highest, integrator.order);
  }
  expect(highest).toBe(5);
});
