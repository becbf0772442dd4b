import { describe, expect, it } from "vitest";
import { sensitivities, simulate } from "../../src/index.ts";
import { build, parameter } from "../endToEnd/support.ts";

const states = {
  y1: { unit: "1", start: 1, rate: "-p1*y1 + p2*y2*y3", atol: 1e-10 },
  y2: { unit: "1", start: 0, rate: "p1*y1 - p2*y2*y3 - p3*y2^2", atol: 1e-16 },
  y3: { unit: "1", start: 0, rate: "p3*y2^2", atol: 1e-10 },
};
const parameters = { p1: parameter(0.04), p2: parameter(1e4), p3: parameter(3e7) };

/**
 * The states' sensitivities to p1, p2 and p3 as printed with CVODES' example cvsRoberts_FSA_dns
 * (SUNDIALS, examples/cvodes/serial; Hindmarsh et al. 2005, ACM TOMS 31:363, doi:10.1145/1089014.1089020), whose run has
 * rtol 1e-4.
 */
const printed: readonly { readonly time: number; readonly rows: readonly (readonly number[])[] }[] =
  [
    {
      time: 0.4,
      rows: [
        [-3.5595e-1, 3.9025e-4, 3.5556e-1],
        [9.5431e-8, -2.1309e-10, -9.5218e-8],
        [-1.5833e-11, -5.29e-13, 1.6362e-11],
      ],
    },
    {
      time: 40,
      rows: [
        [-4.2475, 4.5913e-5, 4.2475],
        [1.3731e-5, -2.3573e-10, -1.373e-5],
        [-2.2883e-9, -1.138e-13, 2.2884e-9],
      ],
    },
    {
      time: 400,
      rows: [
        [-5.9584, 3.5431e-6, 5.9584],
        [2.2738e-5, -2.2605e-11, -2.2738e-5],
        [-3.7896e-9, -4.9948e-14, 3.7897e-9],
      ],
    },
    {
      time: 40000,
      rows: [
        [-1.5748, -2.7619e-6, 1.5748],
        [6.287e-6, 1.1002e-11, -6.287e-6],
        [-1.0478e-9, -4.5362e-15, 1.0478e-9],
      ],
    },
  ];

describe("sensitivities of Robertson's problem", () => {
  it.each(["wasm", "javascript"] as const)("are those that CVODES prints, in %s", (backend) => {
    const model = build({ states, parameters }, { units: "ignore" }, { backend });
    const times = printed.map(({ time }) => time);
    const to = ["m.p1", "m.p2", "m.p3"];
    const run = { start: 0, end: 4e4, output: { at: times }, rtol: 1e-7, to };
    const found = sensitivities(model, run).sensitivities;
    printed.forEach(({ time, rows }, k) => {
      to.forEach((by, p) => {
        ["m.y1", "m.y2", "m.y3"].forEach((signal, i) => {
          const wanted = rows[p]![i]!;
          const ratio = found.get(signal)!.get(by)!.values[k]! / wanted;
          expect(Math.abs(ratio - 1), `${signal} to ${by} at ${time}`).toBeLessThan(1e-3);
        });
      });
    });
  });

  it("leave the steps of the states as they are where their error is not controlled", () => {
    const model = build({ states, parameters }, { units: "ignore" });
    const run = { start: 0, end: 4e4, output: { every: 4e3 } };
    const free = sensitivities(model, { ...run, to: ["m.p1"], errorControl: false });
    const held = sensitivities(model, { ...run, to: ["m.p1"] });
    expect(held.trajectory.statistics.steps).toBeGreaterThan(free.trajectory.statistics.steps);
    const { trajectory } = simulate(model, run);
    expect(free.trajectory.statistics).toEqual(trajectory.statistics);
    expect(free.trajectory.columns).toEqual(trajectory.columns);
  });
});
