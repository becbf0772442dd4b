import { describe, expect, test } from "vitest";
import { InputError, labReport, runPatient, type Scenario } from "../src/index.ts";

const course = (scenario: Scenario, days: number, ids: readonly string[], every = 24) =>
  runPatient(scenario, { days, every, signals: ids }).signals;
const woman = { patient: "adult-female", resolution: "daily" } as const;

describe("a course in parts", () => {
  test("is as without an onset when the onset is day 0", () => {
    const graves = { ...woman, disorders: [{ id: "graves", severity: 0.5 }] };
    const begun = { ...woman, disorders: [{ id: "graves", severity: 0.5, onset: 0 }] };
    const [one, other] = [graves, begun].map((each) => course(each, 60, ["fT4"]).fT4?.values);
    expect(other).toEqual(one);
  });

  test("is healthy until the onset, and then the same disorder, later", () => {
    const now = course({ ...woman, disorders: [{ id: "graves" }] }, 60, ["fT4"]).fT4!.values;
    const later = course({ ...woman, disorders: [{ id: "graves", onset: 20 }] }, 80, ["fT4"]).fT4!
      .values;
    // a woman of another day of the cycle is the healthy one of that day
    expect(later[19]).toBeCloseTo(course(woman, 19, ["fT4"]).fT4!.values[19]!, 6);
    expect(later[80]! / now[60]!).toBeCloseTo(1, 2);
    expect(later[80]! / later[19]!).toBeGreaterThan(1.3);
  });

  test("takes tissue away on the day of an operation", () => {
    const { thyroidVolume, T4 } = course(
      {
        ...woman,
        disorders: [
          { id: "graves", onset: 0 },
          { id: "thyroidectomy", onset: 30 },
        ],
      },
      90,
      ["thyroidVolume", "T4"],
    );
    expect(thyroidVolume!.values[29]).toBeGreaterThan(5);
    expect(thyroidVolume!.values[30]).toBeLessThan(0.1);
    expect(T4!.values[90]! / T4!.values[29]!).toBeLessThan(0.1);
  });

  test("gives a drug from its first day until its end, at hours and at daily means", () => {
    for (const resolution of ["hourly", "daily"] as const) {
      const treated = {
        ...woman,
        resolution,
        disorders: [{ id: "thyroidectomy", onset: 0 }],
        treatments: [{ id: "levothyroxine", from: 10, to: 30 }],
      };
      const fT4 = course(treated, 40, ["T4"]).T4!.values;
      expect(fT4[9]).toBeLessThan(fT4[0]! * 0.5);
      expect(fT4[29]).toBeGreaterThan(fT4[9]! * 2);
      expect(fT4[40]).toBeLessThan(fT4[29]! * 0.5);
    }
  });

  test("turns a change back when it ends", () => {
    const changes = [{ set: { "iodide.intakeFactor": 3 }, from: 5, to: 10 }];
    const urine = course({ ...woman, changes }, 20, ["urineIodine"]).urineIodine!.values;
    expect(urine[4]! / urine[0]!).toBeCloseTo(1, 2);
    expect(urine[9]! / urine[0]!).toBeGreaterThan(2);
    expect(urine[20]! / urine[0]!).toBeCloseTo(1, 1);
  });

  test("reports late days of a long course with what began in it", () => {
    const scenario: Scenario = {
      patient: "adult-female",
      disorders: [{ id: "thyroidectomy", onset: 50 }],
    };
    expect(labReport(scenario, { day: 160 }).analytes.TSH?.flag).toBe("H");
    expect(labReport(scenario, { day: 45 }).analytes.TSH?.flag).toBe("N");
  });

  test("ends with the patient", () => {
    const scenario = { ...woman, disorders: [{ id: "adrenalectomy", onset: 3 }] };
    const run = runPatient(scenario, { days: 60, every: 24, signals: ["potassium"] });
    expect(run.died).toBeGreaterThan(72);
    expect(run.signals.potassium?.values).toHaveLength(61);
  });

  test("has adults of another height", () => {
    const scenario = { ...woman, height: 1.8 };
    expect(course(scenario, 1, ["height"]).height?.values[0]).toBeCloseTo(180, 3);
  });

  test.each([
    [{ ...woman, disorders: [{ id: "graves", onset: -1 }] }, /onset of graves in d is -1/],
    [{ ...woman, treatments: [{ id: "levothyroxine", from: 9, to: 3 }] }, /end of levothyroxine/],
    [{ ...woman, changes: [{ set: { "iodide.nothing": 1 }, from: 0 }] }, /unknown parameter/],
    [{ patient: "girl", height: 1.2 }, /follows from growth/],
    [{ ...woman, disorders: [{ id: "thyroid-hormone-resistance", onset: 3 }] }, /acts from birth/],
  ] as const)("refuses %j", (scenario, message) => {
    expect(() => course(scenario, 1, ["TSH"])).toThrow(message);
    expect(() => course(scenario, 1, ["TSH"])).toThrow(InputError);
  });
});
