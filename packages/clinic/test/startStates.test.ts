import { describe, expect, it } from "vitest";
import { patients } from "../src/patients/patients.ts";
import { startStates } from "../src/patients/startStates.ts";
import { openCase } from "../src/simulation/case.ts";
import { startOfPatient } from "../src/simulation/course.ts";
import { contentHash } from "../src/simulation/modelHash.ts";
import { shippedStart, stateNames } from "../src/simulation/shippedStart.ts";

describe("kept start states", () => {
  it.each(patients.map((patient) => [patient.id, patient] as const))(
    "%s is of the model as it is now; else run scripts/start-states.ts",
    (id, patient) => {
      expect(startStates[id]?.model).toBe(contentHash(patient));
      expect(startStates[id]?.values).toHaveLength(stateNames(patient).length);
    },
  );

  it("are of the patients and of nobody else", () => {
    expect(Object.keys(startStates)).toEqual(patients.map(({ id }) => id));
  });

  it.each([["adult-female"], ["girl"], ["newborn"]])("%s is what settling finds", (patient) => {
    const patientCase = openCase({ patient });
    const kept = shippedStart(patientCase);
    const found = startOfPatient(patientCase);
    for (const name of stateNames(patientCase.patient)) {
      const value = found[name] as number;
      const off = Math.abs((kept?.[name] as number) - value);
      expect(off, name).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-12);
    }
  });

  it.each([
    ["another age", { patient: "adult-male", age: 40 }],
    ["a parameter that is set", { patient: "adult-male", set: { "iodide.intakeFactor": 0.5 } }],
    ["means of the day", { patient: "adult-male", resolution: "daily" }],
    ["a disorder from birth", { patient: "girl", disorders: [{ id: "cah-11" }] }],
    ["another week of pregnancy", { patient: "pregnant", set: { "pregnancy.week": 12 } }],
  ] as const)("are not taken for %s", (_, scenario) => {
    expect(shippedStart(openCase(scenario))).toBeUndefined();
  });

  it("are not taken where the model has changed since", () => {
    const patientCase = openCase({ patient: "adult-male" });
    const taller = { ...patientCase.patient, height: 1.8 };
    expect(shippedStart({ ...patientCase, patient: taller })).toBeUndefined();
  });
});
