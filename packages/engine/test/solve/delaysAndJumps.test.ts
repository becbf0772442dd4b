import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/index.ts";
import { build, errorOf, parameter, type Sketch } from "../endToEnd/support.ts";

const methods = ["bdf", "rodas5p", "dormandPrince"] as const;
const state = (start: number, rate: string) => ({ unit: "1", start, rate });

/** What an integral over a delayed level comes to when the level is raised by 1 at t = 2. */
function integral(lag: string, method: (typeof methods)[number], more: Sketch["states"] = {}) {
  const states = { x: state(1, "0"), z: state(0, `delay(x, ${lag})`), ...more };
  const model = build({ states }, { units: "ignore" });
  const actions = [{ at: 2, add: { "m.x": 1 } }];
  const run = { start: 0, end: 6, output: { at: [6] }, rtol: 1e-9, actions, method };
  return simulate(model, run);
}

describe.each(methods)("a jump comes back through a delay, by %s", (method) => {
  it("on its time, where the lag is constant", () => {
    expect(integral("1.5", method).final["m.z"]).toBeCloseTo(3.5 + 2 * 2.5, 10);
  });

  it("on its time, where the lag varies with the clock", () => {
    // time - lag is 2 at t = 4
    const { final, trajectory } = integral("1 + 0.25*time", method);
    expect(final["m.z"]).toBeCloseTo(4 + 2 * 2, 10);
    expect(trajectory.statistics.rejected).toBeLessThan(3);
  });

  it("on its time, where the lag is a state that grows or falls", () => {
    const growing = integral("lag", method, { lag: state(1, "0.25") });
    expect(growing.final["m.z"]).toBeCloseTo(4 + 2 * 2, 10);
    const falling = integral("lag", method, { lag: state(3, "-0.25") });
    expect(falling.final["m.z"]).toBeCloseTo(4 + 2 * 2, 10);
    const bent = integral("lag", method, { lag: state(1, "0.1*time") });
    // t - 1 - t^2/20 = 2
    const turn = 10 - Math.sqrt(40);
    expect(bent.final["m.z"]).toBeCloseTo(turn + 2 * (6 - turn), 6);
  });

  it("through lags one after the other", () => {
    const { final } = integral("1", method, {
      late: state(0, "delay(x, 1 + 0.1*time) - delay(z, 1)"),
    });
    // z is t until 3, then 2 t - 3; the lag of x shows the jump at t = 10/3
    const ofX = 10 / 3 + 2 * (6 - 10 / 3);
    const ofZ = 9 / 2 + (5 ** 2 - 3 ** 2) - 3 * 2;
    expect(final["m.late"]).toBeCloseTo(ofX - ofZ, 5);
  });
});

it("any dose comes back after any lag", () => {
  const model = build(
    {
      parameters: { lag: parameter(1) },
      states: { x: state(1, "-0.5*x"), z: state(0, "delay(x, lag)") },
    },
    { units: "ignore" },
  );
  const positive = { noNaN: true } as const;
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 4, ...positive }),
      fc.double({ min: 0.1, max: 3, ...positive }),
      (lag, at) => {
        const run = { start: 0, end: 8, output: { at: [8] }, rtol: 1e-8 };
        const actions = [{ at, add: { "m.x": 2 } }];
        const { final } = simulate(model, { ...run, parameters: { "m.lag": lag }, actions });
        const decayed = (from: number) => 2 * (1 - Math.exp(-0.5 * (8 - lag - from)));
        expect(final["m.z"]).toBeCloseTo(lag + decayed(0) + 2 * decayed(at), 5);
      },
    ),
    { numRuns: 20 },
  );
});

it("a lag that is clearly below zero is refused, one that is so by the error of the run is none", () => {
  const run = { start: 1, end: 3, output: { at: [3] } };
  const model = (lag: string) =>
    build({ states: { x: state(1, `-delay(x, ${lag})`) } }, { units: "ignore" });
  expect(errorOf(() => simulate(model("-0.01"), run)).message).toMatch(/m.x: .*not a number/);
  expect(simulate(model("-1e-9*time"), run).final["m.x"]).toBeCloseTo(Math.exp(-2), 4);
});
