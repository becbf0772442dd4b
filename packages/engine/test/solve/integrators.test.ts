import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createBdf } from "../../src/solve/bdf/bdf.ts";
import { type DenseSystem, denseProblem } from "../../src/solve/dense.ts";
import { createDormandPrince } from "../../src/solve/dormandPrince.ts";
import type { IntegratorOptions } from "../../src/solve/integrator.ts";
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

  test("a step allocates nothing", () => {
    // In a process of its own: what other tests have run changes how V8 optimises these loops.
    const script = fileURLToPath(new URL("./allocation.ts", import.meta.url));
    const flags = ["--conditions=@endocrine/source", "--import", "tsx"];
    const printed = execFileSync(process.execPath, [...flags, script, name], { encoding: "utf8" });
    // Numbers boxed on the way are some hundred bytes a step, whatever the dimension; one array of
    // a state would be 16 kB.
    expect(Number(printed)).toBeLessThan(4000);
  });
});
