import { describe, expect, it } from "vitest";
import { labReport, runPatient } from "./remembered.ts";

const signals = ["survival.alive", "extracellular.sodium", "extracellular.potassium"];
const removed = [{ id: "adrenalectomy", severity: 1 }];

/** Runs with all of the disorder; values by signal. */
function course(id: string, days: number, treatments: readonly string[] = []) {
  return runPatient(
    {
      patient: "adult-male",
      disorders: [{ id, severity: 1 }],
      treatments: treatments.map((treatment) => ({ id: treatment })),
    },
    { days, every: 6, signals: [...signals, "pressure.relative"] },
  );
}

describe("loss of both adrenals", () => {
  const run = course("adrenalectomy", 20);
  const died = run.died as number;
  const alive = run.signals["survival.alive"]?.values as Float64Array;
  const firstDead = run.time.values.findIndex((time) => time >= died);

  it("kills within days to two weeks when untreated", () => {
    expect(died / 24).toBeGreaterThan(3);
    expect(died / 24).toBeLessThan(14);
  });

  it("leaves the time of death to the minute, and a sign of it", () => {
    expect(Math.abs(died * 60 - Math.round(died * 60))).toBeLessThan(1e-6);
    expect([...alive.subarray(0, firstDead)].every((value) => value === 1)).toBe(true);
    expect([...alive.subarray(firstDead)].every((value) => value === 0)).toBe(true);
  });

  it("leaves every signal as it was at death", () => {
    expect(run.time.values.at(-1)).toBe(20 * 24);
    for (const { values } of Object.values(run.signals)) {
      expect(new Set(values.subarray(firstDead)).size).toBe(1);
    }
  });

  it("is told in the laboratory report", () => {
    const report = labReport({ patient: "adult-male", disorders: removed }, { day: 20 });
    expect(report.died).toBeCloseTo(died / 24, 3);
    expect(
      labReport({ patient: "adult-male", disorders: removed }, { day: 1 }).died,
    ).toBeUndefined();
  });

  it("is survived with hydrocortisone and fludrocortisone", () => {
    const replaced = course("adrenalectomy", 60, ["hydrocortisone", "fludrocortisone"]);
    expect(replaced.died).toBeUndefined();
    expect(replaced.signals["pressure.relative"]?.values.at(-1)).toBeGreaterThan(0.9);
  });

  it("is treated in time where the full picture would come after death", () => {
    const report = labReport(
      {
        patient: "adult-female",
        disorders: [{ id: "addison", severity: 1 }],
        treatments: [{ id: "hydrocortisone" }, { id: "fludrocortisone" }],
      },
      { day: 30 },
    );
    expect(report.died).toBeUndefined();
    expect(report.signs.alive?.value).toBe(1);
  });
});

describe("nothing to drink", () => {
  // with the water of food; a week or more at rest in the cool (Packer, Scientific American 2002)
  it.each([["adult-male"], ["adult-female"]])("kills %s within one to three weeks", (patient) => {
    const run = runPatient(
      { patient, set: { "water.allowed": 0 } },
      { days: 30, every: 24, signals },
    );
    expect((run.died as number) / 24).toBeGreaterThan(5);
    expect((run.died as number) / 24).toBeLessThan(21);
    expect(run.signals["extracellular.sodium"]?.values.at(-1)).toBeGreaterThan(160);
  });
});

describe("what does not kill", () => {
  it.each([["adrenal-medullectomy"], ["secondary-adrenal-insufficiency"]])("%s", (id) => {
    const run = course(id, 180);
    expect(run.died).toBeUndefined();
    expect(run.signals["pressure.relative"]?.values.at(-1)).toBeGreaterThan(0.85);
  });
});

describe("a child born without 21-hydroxylase", () => {
  const disorders = [{ id: "cah-21", severity: 1 }];

  it("dies of salt loss within weeks", () => {
    const { died } = runPatient(
      { patient: "newborn", disorders },
      { days: 40, every: 24, signals },
    );
    expect((died as number) / 24).toBeGreaterThan(4);
    expect((died as number) / 24).toBeLessThan(30);
  });

  it("is not there at eight years without treatment", () => {
    expect(() => labReport({ patient: "girl", disorders })).toThrow(/days after birth, before/);
  });
});
