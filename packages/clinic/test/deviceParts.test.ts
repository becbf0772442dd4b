import { createRandom } from "@endocrine/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basalBolus } from "../src/device/basalBolus.ts";
import { createDelivery } from "../src/device/delivery.ts";
import { mealsOfDay, usualMeals } from "../src/device/meals.ts";
import { pid } from "../src/device/pid.ts";
import { pumped, usualPump } from "../src/device/pump.ts";
import { createSensor } from "../src/device/sensor.ts";
import { virtualSubject } from "../src/device/subjects.ts";
import { therapyOfDose } from "../src/device/therapy.ts";
import { timeInRange } from "../src/device/timeInRange.ts";

const therapy = {
  ...therapyOfDose(36),
  basalRate: 0.75,
  carbohydrateRatio: 12.5,
  correctionFactor: 50,
};

describe("a pump", () => {
  it("gives the nearest step", () => {
    expect(pumped({ rate: 0.83, bolus: 4.176 })).toEqual({ rate: 0.85, bolus: 4.2 });
  });

  it("gives no more than its bounds and nothing of what makes no sense", () => {
    expect(pumped({ rate: 99, bolus: 99 })).toEqual({ rate: 30, bolus: 30 });
    expect(pumped({ rate: Number.NaN, bolus: -1 })).toEqual({ rate: 0, bolus: 0 });
  });

  it("is never off by more than half a step within its bounds", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (asked) => {
        const { bolus } = pumped({ rate: 0, bolus: asked });
        expect(Math.abs(bolus - asked)).toBeLessThanOrEqual(usualPump.bolusStep / 2 + 1e-12);
      }),
    );
  });
});

describe("delivery", () => {
  it("by pump sets a rate where it changes, in units a day, and adds a bolus", () => {
    const deliver = createDelivery({ bolus: "rapid", basal: "pump" }, usualPump);
    expect(deliver({ rate: 0.5, bolus: 2 }, 0)).toMatchObject({
      set: { "rapidInsulin.infusion": 12 },
      add: { "rapidInsulin.injected": 2 },
    });
    expect(deliver({ rate: 0.5, bolus: 0 }, 1 / 12)).toMatchObject({ set: {}, add: {} });
    const stopped = createDelivery({ bolus: "rapid", basal: "pump" }, usualPump);
    expect(stopped({ rate: 0, bolus: 0 }, 0).set).toEqual({ "rapidInsulin.infusion": 0 });
  });

  it("by pen gives glargine at 22 and isophane at 8 and 22, by half units", () => {
    const glargine = createDelivery({ bolus: "rapid", basal: "glargine" }, usualPump);
    expect(glargine({ rate: 0.7, bolus: 0 }, 46).add).toEqual({ "insulinGlargine.injected": 17 });
    expect(glargine({ rate: 0.7, bolus: 0 }, 47).add).toEqual({});
    const isophane = createDelivery({ bolus: "regular", basal: "isophane" }, usualPump);
    expect(isophane({ rate: 0.7, bolus: 3.2 }, 8).add).toEqual({
      "isophaneInsulin.injected": 8.5,
      "regularInsulin.injected": 3,
    });
  });
});

describe("a sensor", () => {
  it("errs by the published share, and less within a sensor's ten minutes", () => {
    const errors: number[] = [];
    const steps: number[] = [];
    for (let seed = 0; seed < 300; seed++) {
      const sensor = createSensor(createRandom(seed));
      let before: number | undefined;
      for (let k = 0; k < 288; k += 1) {
        const reading = sensor(150, k / 12);
        errors.push(Math.abs(reading - 150) / 150);
        if (before !== undefined) steps.push(Math.abs(reading - before));
        before = reading;
      }
    }
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    // the G6 misses by 9 to 10 % on the mean of a wear
    expect(mean(errors)).toBeGreaterThan(0.06);
    expect(mean(errors)).toBeLessThan(0.12);
    expect(mean(steps)).toBeLessThan(5);
  });

  it("says the same for the same seed, and keeps to what a receiver shows", () => {
    const [one, two] = [createSensor(createRandom(5)), createSensor(createRandom(5))];
    expect(one(90, 0)).toBe(two(90, 0));
    expect(one(2, 1)).toBe(40);
    expect(one(900, 2)).toBe(400);
  });
});

describe("meals", () => {
  const day = (counted: "rightly" | "with the mean error" | "as people do", seed = 1) =>
    mealsOfDay(usualMeals, 48, 70, { varied: false, counted }, createRandom(seed));

  it("are as planned, scaled by body mass, on the grid of readings", () => {
    expect(day("rightly").map(({ time, carbohydrate }) => [time, carbohydrate])).toEqual([
      [55.5, 60],
      [60.5, 80],
      [64, 20],
      [67, 80],
    ]);
    expect(day("with the mean error").map(({ counted }) => counted)).toEqual([55, 73, 18, 73]);
  });

  it("are counted wrong by 20.9 % on the mean, 63 % of them too low", () => {
    const shares = Array.from({ length: 400 }, (_, seed) => day("as people do", seed))
      .flat()
      .filter(({ carbohydrate }) => carbohydrate > 50)
      .map(({ counted, carbohydrate }) => counted / carbohydrate - 1);
    const size = shares.reduce((sum, share) => sum + Math.abs(share), 0) / shares.length;
    expect(Math.abs(size - 0.209)).toBeLessThan(0.015);
    const low = shares.filter((share) => share < 0).length / shares.length;
    expect(Math.abs(low - 0.63)).toBeLessThan(0.04);
  });
});

describe("virtual subjects", () => {
  it("are the same person for the same number", () => {
    expect(virtualSubject("adult", 4)).toEqual(virtualSubject("adult", 4));
    expect(virtualSubject("adult", 4).factors).not.toEqual(virtualSubject("adult", 6).factors);
    expect(virtualSubject("child", 3).patient).toBe("girl");
  });

  /** The half that injected insulin takes from muscle is the body's own answer, and no parameter of the subject. */
  it.each([
    ["muscle", 1, 0.6],
    ["liver", 0.5, 0.49],
  ])("spread as the published subjects do: %s", (tissue, median, spread) => {
    const logs = Array.from({ length: 1000 }, (_, i) =>
      Math.log(virtualSubject("adult", i + 1).factors[`insulinSensitivity.${tissue}Factor`] ?? 0),
    );
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 999);
    expect(Math.abs(Math.exp(mean) / median - 1)).toBeLessThan(0.06);
    // less the tails beyond two deviations
    expect(Math.abs(deviation - spread * 0.88)).toBeLessThan(0.04);
  });

  it("refuses who there is not", () => {
    expect(() => virtualSubject("adult", -1)).toThrow(/adult:-1.*whole number from 0/);
  });
});

describe("figures of time in range", () => {
  it("counts shares, mean, variation and the management indicator", () => {
    const figures = timeInRange([50, 60, 100, 180, 200, 260, 100, 100, 100, 100]);
    expect(figures).toMatchObject({
      inRange: 60,
      below: 20,
      farBelow: 10,
      above: 20,
      farAbove: 10,
    });
    expect(figures.mean).toBe(125);
    expect(figures.managementIndicator).toBeCloseTo(6.3, 5);
    expect(timeInRange([100, 100]).variation).toBe(0);
  });
});

describe("settings", () => {
  it("follow from the dose of a day by the published rules", () => {
    expect(therapyOfDose(40)).toEqual({
      basalRate: (0.345 * 40) / 24,
      carbohydrateRatio: 11.25,
      correctionFactor: 42.5,
      target: 120,
      dailyDose: 40,
    });
  });
});

describe("controllers", () => {
  const at = (time: number, glucose: number, carbohydrate = 0, delivered = 0) => ({
    time,
    glucose,
    carbohydrate,
    delivered,
  });

  it("basal-bolus covers carbohydrate and corrects, less what is active", () => {
    const controller = basalBolus(therapy);
    expect(controller(at(8, 170))).toEqual({ rate: 0.75, bolus: 0 });
    expect(controller(at(8, 170, 50)).bolus).toBeCloseTo(5, 10);
    // half of the five units still act, and they are more than the correction
    expect(controller(at(10, 170, 50)).bolus).toBeCloseTo(4, 10);
    expect(controller(at(12, 70, 10)).bolus).toBe(0);
  });

  it("pid keeps the basal rate at the target, gives more above and nothing where a low is foreseen", () => {
    const steady = pid(therapy);
    for (let k = 0; k < 48; k++) {
      const { rate } = steady(at(k / 12, 120, 0, 0.75 / 12));
      expect(rate).toBeCloseTo(0.75, 10);
    }
    expect(pid(therapy)(at(0, 200)).rate).toBeGreaterThan(0.8);
    expect(pid(therapy)(at(0, 75)).rate).toBe(0);
    const fed = pid(therapy)(at(0, 120, 50));
    expect(fed.bolus).toBeCloseTo(4, 10);
  });
});
