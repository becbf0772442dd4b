import { compile, flatten, simulate } from "@endocrine/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { thyrosim } from "./thyrosim.ts";

/** What the desk's independent program (SciPy LSODA, rtol 1e-8) gives for the same equations. */
const model = compile(flatten([thyrosim], { timeUnit: "h" }));
type Values = Readonly<Record<string, number>>;

function states(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`thyrosim.${name}`, value]),
  );
}

/** Time courses of T4, T3 (ug/L) and TSH (mU/L). */
function course(initial: Values, hours: number, every: number, parameters: Values = {}) {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours,
    output: { every },
    rtol: 1e-8,
    initial,
    parameters: states(parameters),
    signals: ["thyrosim.T4", "thyrosim.T3", "thyrosim.TSH"],
  });
  const [T4, T3, TSH] = [...trajectory.columns.values()].map(({ values }) => Array.from(values));
  return { time: Array.from(trajectory.time), T4, T3, TSH };
}

const mean = (values: readonly number[]): number =>
  values.slice(0, -1).reduce((a, b) => a + b, 0) / (values.length - 1);
const last = (values: readonly number[]): number => values[values.length - 1];

/** Means of the last of `days` days with a dose at 08:00 every day. */
function daily(micrograms: number, days: number, parameters: Values) {
  const actions = Array.from({ length: days }, (_, i) => ({
    at: 24 * i,
    add: { "thyrosim.q10": micrograms / 777 },
  }));
  const end = 24 * days;
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    actions,
    rtol: 1e-7,
    parameters: states(parameters),
    output: { at: Array.from({ length: 97 }, (_, i) => end - 24 + i / 4) },
    signals: ["thyrosim.T4", "thyrosim.T3", "thyrosim.TSH"],
  });
  const [T4, T3, TSH] = [...trajectory.columns.values()].map(({ values }) =>
    mean(Array.from(values)),
  );
  return { T4, T3, TSH };
}

let euthyroid: Values = {};
beforeAll(() => {
  euthyroid = simulate(model, { start: 0, end: 60 * 24, output: { at: [0] }, rtol: 1e-8 }).final;
});

describe("THYROSIM in the model language", () => {
  it("has the published euthyroid day", () => {
    const { time, T4, T3, TSH } = course(euthyroid, 24, 0.05);
    expect(mean(T4)).toBeCloseTo(73.0, 1);
    expect(mean(T3)).toBeCloseTo(1.282, 3);
    expect(mean(TSH)).toBeCloseTo(2.952, 2);
    expect(Math.min(...TSH)).toBeCloseTo(1.649, 2);
    expect(Math.max(...TSH)).toBeCloseTo(4.249, 2);
    const clock = (extreme: number) => (8 + time[TSH.indexOf(extreme)]) % 24;
    expect(clock(Math.max(...TSH))).toBeCloseTo(1.75, 0);
    expect(clock(Math.min(...TSH))).toBeCloseTo(13.75, 0);
  });

  it.each([
    [400, 115.1, 94.0, [2.85, 1.5, 1.5, 1.81, 2.17]],
    [450, 119.9, 96.5, undefined],
    [600, 134.0, 104.0, [2.85, 1.11, 1.06, 1.34, 1.73]],
  ] as const)("answers %d ug levothyroxine as published", (dose, peak, day, thyrotropin) => {
    const { time, T4, TSH } = course({ ...euthyroid, "thyrosim.q10": dose / 777 }, 96, 0.05);
    expect(Math.max(...T4)).toBeCloseTo(peak, 0);
    expect(time[T4.indexOf(Math.max(...T4))]).toBeGreaterThan(2.54);
    expect(time[T4.indexOf(Math.max(...T4))]).toBeLessThan(2.71);
    expect(T4[24 * 20]).toBeCloseTo(day, 0);
    thyrotropin?.forEach((value, i) => {
      expect(TSH[i * 24 * 20]).toBeCloseTo(value, 1);
    });
  });

  it("answers 75 ug liothyronine as published", () => {
    const { time, T3 } = course({ ...euthyroid, "thyrosim.q12": 75 / 651 }, 24, 0.05);
    expect(Math.max(...T3)).toBeCloseTo(5.52, 1);
    expect(time[T3.indexOf(Math.max(...T3))]).toBeCloseTo(2.3, 1);
    expect(T3[8 * 20]).toBeCloseTo(2.77, 1);
    expect(last(T3)).toBeCloseTo(1.69, 1);
  });

  /** Volunteers reach their least TSH 12 h after this dose (PMC5167556); the model's rhythm makes it earlier. */
  it("has its least TSH within half a day of 50 ug liothyronine", () => {
    const { time, TSH } = course({ ...euthyroid, "thyrosim.q12": 50 / 651 }, 24, 0.05);
    expect(time[TSH.indexOf(Math.min(...TSH))]).toBeCloseTo(8.6, 0);
    expect(Math.min(...TSH) / TSH[0]).toBeCloseTo(0.22, 1);
  });

  it.each([
    [100, 73.1, 0.74, 9.37],
    [125, 89.4, 0.818, 4.46],
    [175, 118.3, 0.953, 0.911],
  ])("replaces the thyroid with %d ug a day as published", (dose, T4, T3, TSH) => {
    const reached = daily(dose, 120, { dial1: 0, dial3: 0 });
    expect(reached.T4 / T4).toBeCloseTo(1, 2);
    expect(reached.T3 / T3).toBeCloseTo(1, 2);
    expect(Math.abs(reached.TSH / TSH - 1)).toBeLessThan(0.02);
  });

  it.each([
    [0.5, 65, 5.21],
    [0.25, 56, 9.0],
    [0.1, 43, 17.44],
  ])("with %d of the thyroid left has the published T4 and TSH", (share, T4, TSH) => {
    const reached = daily(0, 200, { dial1: share, dial3: share });
    expect(Math.abs(reached.T4 - T4)).toBeLessThan(0.6);
    expect(Math.abs(reached.TSH / TSH - 1)).toBeLessThan(0.01);
  });
});
