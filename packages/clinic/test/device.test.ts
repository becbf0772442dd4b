import { describe, expect, it } from "vitest";
import { type Controller, controllers, runDevice } from "../src/index.ts";

const regular = {
  mealVariation: false,
  countingError: false,
  sensorError: false,
  dayToDay: false,
} as const;
const therapy = {
  basalRate: 0.5,
  carbohydrateRatio: 12,
  correctionFactor: 50,
  target: 120,
  dailyDose: 32,
};

describe("a virtual subject with devices", () => {
  it("calls the controller every five minutes with what the sensor and the patient say", () => {
    const calls: Parameters<Controller>[0][] = [];
    const run = runDevice({
      group: "adult",
      number: 0,
      days: 1,
      ...regular,
      controller: () => (reading) => {
        calls.push(reading);
        return { rate: 0.512, bolus: reading.carbohydrate / 12 };
      },
    });
    expect(calls).toHaveLength(288);
    expect(calls.map(({ time }) => time).slice(0, 3)).toEqual([0, 5 / 60, 10 / 60]);
    expect(calls.filter(({ carbohydrate }) => carbohydrate > 0)).toHaveLength(4);
    expect(calls[10]?.delivered).toBeCloseTo(0.5 / 12, 10);
    expect(run.signals.rate?.values[5]).toBe(0.5);
    expect(run.signals.bolus?.values[90]).toBe(5);
    expect(Math.max(...(run.signals.glucose?.values ?? []))).toBeLessThan(300);
  });

  it("is the same for the same seed, and another for another", () => {
    const of = (seed: number) =>
      runDevice({ group: "adult", number: 1, days: 1, seed, therapy }).signals.sensor?.values;
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it("dies in ketoacidosis within days where the pump gives nothing", () => {
    const none = runDevice({
      group: "adult",
      number: 0,
      days: 10,
      ...regular,
      controller: () => () => ({ rate: 0, bolus: 0 }),
    });
    const glucose = none.signals.glucose?.values ?? new Float64Array();
    expect(glucose.at(-1)).toBeGreaterThan(350);
    expect(none.died).toBeGreaterThan(36);
    expect(none.died).toBeLessThan(10 * 24);
    expect(glucose).toHaveLength(Math.round((none.died ?? 0) * 12));
    expect(none.dailyInsulin).toBe(0);
  });

  it("on basal-bolus therapy has the time in range of users of pumps and sensors", () => {
    const runs = [1, 2, 3, 4, 5, 6].map((number) => runDevice({ group: "adult", number, days: 5 }));
    const mean = (pick: (run: (typeof runs)[0]) => number) =>
      runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
    // 59 +- 14 % (Brown 2019), 68.8 +- 10.5 % with 3.3 +- 2.9 % below (PMC8971997)
    expect(mean(({ figures }) => figures.glucose.inRange)).toBeGreaterThan(59 - 14);
    expect(mean(({ figures }) => figures.glucose.inRange)).toBeLessThan(68.8 + 10.5);
    expect(mean(({ figures }) => figures.glucose.below)).toBeLessThan(3.3 + 2.9);
    expect(mean(({ figures }) => figures.glucose.variation)).toBeGreaterThan(22);
    expect(mean(({ dailyInsulin }) => dailyInsulin) / 65).toBeGreaterThan(0.4);
    expect(mean(({ dailyInsulin }) => dailyInsulin) / 65).toBeLessThan(0.9);
  });

  it("is longer in range with the closed loop, as in its trial", () => {
    const of = (controller: keyof typeof controllers) =>
      [1, 3, 4].map(
        (number) =>
          runDevice({ group: "adult", number, days: 5, controller: controllers[controller] })
            .figures.glucose,
      );
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const [loop, open] = [of("pid"), of("basal-bolus")];
    // 71 +- 12 against 59 +- 14 % (Brown 2019)
    const gained = mean(loop.map(({ inRange }) => inRange)) - mean(open.map((f) => f.inRange));
    expect(gained).toBeGreaterThan(3);
    expect(mean(loop.map(({ below }) => below))).toBeLessThan(6);
  });

  it.each([
    ["glargine", "rapid"],
    ["isophane", "regular"],
  ] as const)("lives on %s and %s insulin by pen", (basal, bolus) => {
    const { figures, signals } = runDevice({
      group: "adolescent",
      number: 0,
      days: 3,
      insulins: { basal, bolus },
    });
    expect(figures.glucose.mean).toBeGreaterThan(90);
    expect(figures.glucose.mean).toBeLessThan(220);
    const injections = signals.injected?.values.filter((units) => units > 0) ?? [];
    expect(injections).toHaveLength(basal === "glargine" ? 3 : 6);
  });

  it("refuses lengths, seeds and meals that make no sense", () => {
    const one = { group: "adult", number: 0, days: 1 } as const;
    expect(() => runDevice({ ...one, days: 0.5 })).toThrow(/0.5 d; allowed is a whole number/);
    expect(() => runDevice({ ...one, seed: 0.1 })).toThrow(/seed is 0.1/);
    expect(() => runDevice({ ...one, meals: [{ hour: 25, carbohydrate: 20 }] })).toThrow(
      /20 g at 25 h; allowed/,
    );
  });
});
