import { describe, expect, it } from "vitest";
import type { Scenario } from "../src/index.ts";
import { patients } from "../src/patients/patients.ts";
import { labReport } from "./remembered.ts";

const woman = "adult-female";
const report = (scenario: Partial<Scenario>, day?: number) =>
  labReport({ patient: woman, ...scenario }, day === undefined ? {} : { day });
const disorder = (id: string, severity?: number) => ({
  disorders: [severity === undefined ? { id } : { id, severity }],
});
const value = ({ analytes, signs }: ReturnType<typeof labReport>, id: string): number =>
  (analytes[id] ?? signs[id])?.value as number;

describe("the healthy", () => {
  it.each(patients.map(({ id }) => id))("%s has normal thyroid hormones", (patient) => {
    const { analytes } = labReport({ patient });
    for (const id of ["TSH", "fT4", "T4", "urineIodine"]) {
      // mother and child need more iodine than the usual diet gives
      if (["pregnant", "lactating"].includes(patient) && id === "urineIodine") continue;
      expect(analytes[id]?.flag, `${id} ${analytes[id]?.value}`).toBe("N");
    }
  });

  it("gives a value, unit, interval, flag and code for every analyte", () => {
    const { TSH } = report({}).analytes;
    expect(TSH).toEqual({
      value: expect.any(Number),
      unit: "mIU/L",
      low: 0.45,
      high: 4.12,
      flag: "N",
      loinc: "3016-3",
    });
  });

  it("puts values in the units of the laboratory", () => {
    const { analytes, signs } = report({});
    expect(analytes.T4?.unit).toBe("nmol/L");
    expect(signs.height?.value).toBeCloseTo(163, 1);
    expect(signs.height?.unit).toBe("cm");
    expect(signs.BMRpercent?.value).toBeGreaterThan(90);
  });
});

describe("disorders follow from their lesions", () => {
  it("Graves' disease suppresses TSH and raises hormone, pulse and metabolic rate", () => {
    const graves = report(disorder("graves"));
    expect(value(graves, "TSH")).toBeLessThan(0.1);
    expect([graves.analytes.fT4?.flag, graves.analytes.fT3?.flag]).toEqual(["H", "H"]);
    const healthy = report({});
    for (const sign of [
      "heartRate",
      "BMR",
      "systolic",
      "thyroidVolume",
      "thyroidBloodFlow",
      "exophthalmos",
    ]) {
      expect(value(graves, sign)).toBeGreaterThan(value(healthy, sign));
    }
  });

  it("methimazole brings free T4 back by day 60 while TSH lags", () => {
    const treated = report(
      { ...disorder("graves"), treatments: [{ id: "methimazole", dose: 30 }] },
      60,
    );
    expect(treated.analytes.fT4?.flag).toBe("N");
    expect(treated.analytes.TSH?.flag).toBe("L");
  });

  it("Hashimoto's disease raises TSH above 20 and lowers free T4", () => {
    const { analytes } = report(disorder("hashimoto"));
    expect(analytes.TSH?.value).toBeGreaterThan(20);
    expect(analytes.fT4?.flag).toBe("L");
  });

  it.each([6, 8])(
    "levothyroxine 1.6 ug/kg brings TSH into range %i weeks after thyroidectomy",
    (week) => {
      const treated = report(
        { ...disorder("thyroidectomy"), treatments: [{ id: "levothyroxine", dose: 96 }] },
        week * 7,
      );
      expect(treated.analytes.TSH?.flag).toBe("N");
    },
  );

  it("iodine deficiency raises T3:T4 and volume with little iodine in urine, and iodide shrinks the goitre", () => {
    const healthy = report({});
    const poor = report(disorder("iodine-deficiency"));
    expect(value(poor, "T3") / value(poor, "T4")).toBeGreaterThan(
      1.2 * (value(healthy, "T3") / value(healthy, "T4")),
    );
    expect(value(poor, "thyroidVolume")).toBeGreaterThan(1.5 * value(healthy, "thyroidVolume"));
    expect(poor.analytes.urineIodine?.flag).toBe("L");
    const iodide = [{ id: "potassium-iodide", dose: 200 }];
    const volumes = [60, 180, 365].map((day) =>
      value(report({ ...disorder("iodine-deficiency"), treatments: iodide }, day), "thyroidVolume"),
    );
    expect(volumes[0]).toBeLessThan(value(poor, "thyroidVolume"));
    expect(volumes[1]).toBeLessThan(volumes[0] as number);
    expect(volumes[2]).toBeLessThan(0.7 * value(poor, "thyroidVolume"));
  });

  it("severity 0 leaves the patient healthy", () => {
    const mild = report(disorder("graves", 0), 100);
    expect(value(mild, "TSH")).toBeCloseTo(value(report({}, 100), "TSH"), 2);
  });

  it("thyroidectomy takes the C cells along", () => {
    expect(value(report(disorder("thyroidectomy")), "calcitonin")).toBeLessThan(0.01);
  });

  it("a resistant receptor leaves hormone high with TSH not suppressed", () => {
    const { analytes } = report(disorder("thyroid-hormone-resistance"));
    expect([analytes.TSH?.flag, analytes.fT4?.flag, analytes.fT3?.flag]).toEqual(["N", "H", "H"]);
  });

  it("severe illness lowers T3, raises reverse T3 and leaves TSH unraised", () => {
    const { analytes } = report(disorder("sick-euthyroid"));
    expect([analytes.T3?.flag, analytes.rT3?.flag, analytes.TSH?.flag]).toEqual(["L", "H", "N"]);
  });

  it("a child without a thyroid is short and behind, by cause not by rule", () => {
    const child = labReport({
      patient: "girl",
      disorders: [{ id: "congenital-hypothyroidism", severity: 1 }],
    });
    expect(value(child, "heightSDS")).toBeLessThan(-3);
    expect(value(child, "cognition")).toBeLessThan(0.5);
    expect(value(child, "boneAge")).toBeLessThan(5);
  });
});

describe("bad input is refused in one line", () => {
  it.each<[Partial<Scenario>, { day?: number; at?: string }, RegExp]>([
    [
      { patient: "adult-femal" },
      {},
      /unknown patient "adult-femal"; did you mean "adult-female"\?/,
    ],
    [disorder("grave"), {}, /unknown disorder "grave"; did you mean "graves"\?/],
    [disorder("graves", 7), {}, /severity of graves is 7; allowed is 0 to 1/],
    [disorder("graves", Number.NaN), {}, /severity of graves is NaN/],
    [
      { treatments: [{ id: "levothyroxine", dose: -5 }] },
      {},
      /dose of levothyroxine in ug\/d is -5/,
    ],
    [{ disorders: [{ id: "graves" }, { id: "graves" }] }, {}, /disorder "graves" is given twice/],
    [
      { set: { "iodide.intake_factor": 1 } },
      {},
      /unknown parameter "iodide.intake_factor"; did you mean "iodide.intakeFactor"/,
    ],
    [{ set: { "pregnancy.week": 12 } }, {}, /adult-female is not pregnant/],
    [{ age: 130 }, {}, /age is 130; allowed is 0 to 120/],
    [{ seed: 1.5 }, {}, /seed is 1.5; allowed is a whole number/],
    [{}, { day: -1 }, /day is -1; allowed is 0 to/],
    [{}, { at: "24:10" }, /clock time "24:10" is not HH:MM/],
  ])("%j %j", (scenario, time, message) => {
    const run = () => labReport({ patient: woman, ...scenario }, time);
    expect(run).toThrow(message);
    expect(run).toThrow(/^[^\n]+$/);
  });
});
