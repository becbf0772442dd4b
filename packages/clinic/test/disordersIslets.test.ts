import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";
import { labReport } from "./remembered.ts";

const man = "adult-male";
const healthy = picture(man);

describe("diabetes", () => {
  /** Kitabchi 2009: glucose above 13.9, bicarbonate 18 or less, pH 7.30 or less in ketoacidosis; it comes within weeks without insulin. */
  it("type 1 without insulin: glucose, ketones and urine up, weight down, then acidosis and death", () => {
    for (const patient of [man, "boy"]) {
      const ill = picture(patient, "type-1-diabetes");
      expect(ill.value("glucose")).toBeGreaterThan(13.9);
      expect(ill.value("betaHydroxybutyrate")).toBeGreaterThan(2);
      expect(ill.value("urineGlucose")).toBeGreaterThan(500);
      expect(ill.flag("Cpeptide")).toBe("L");
      expect(ill.value("weight")).toBeLessThan(0.97 * picture(patient).value("weight"));
      expect(ill.value("urineVolume")).toBeGreaterThan(1.5 * picture(patient).value("urineVolume"));
      expect(ill.value("osmolality")).toBeGreaterThan(295);
    }
    const { died, analytes } = labReport(
      { patient: man, disorders: [{ id: "type-1-diabetes" }] },
      { day: 365 },
    );
    expect(died).toBeGreaterThan(14);
    expect(died).toBeLessThan(365);
    expect(analytes.bicarbonate?.value).toBeLessThan(10);
    expect(analytes.pH?.value).toBeLessThan(7.2);
  });

  it("type 1 with fewer cells lost is milder", () => {
    const mild = picture(man, "type-1-diabetes", { severity: 0.6 });
    expect(mild.value("glucose")).toBeGreaterThan(healthy.value("glucose"));
    expect(mild.value("glucose")).toBeLessThan(11);
    expect(mild.value("betaHydroxybutyrate")).toBeLessThan(0.5);
  });

  /** UKPDS 1985, on diet: fasting glucose 8.6 +- 1.8 mmol/L, HbA1c 8.8 +- 1.7 % (73 +- 19 mmol/mol). */
  it("type 2: fasting glucose and HbA1c as in the newly diagnosed, without ketosis", () => {
    const ill = picture(man, "type-2-diabetes");
    expect(Math.abs(ill.value("glucose") - 8.6)).toBeLessThan(1.8);
    expect(Math.abs(ill.value("HbA1c") - 73)).toBeLessThan(15);
    expect(ill.value("insulin")).toBeGreaterThan(healthy.value("insulin"));
    expect(ill.value("proinsulin") / ill.value("insulin")).toBeGreaterThan(
      1.5 * (healthy.value("proinsulin") / healthy.value("insulin")),
    );
    expect(ill.flag("betaHydroxybutyrate")).toBe("N");
    expect(ill.value("urineGlucose")).toBeGreaterThan(5);
  });
});

describe("tumours of the islets", () => {
  /** Cryer 2009: insulin 18 pmol/L, C-peptide 0.2 nmol/L, proinsulin 5 pmol/L or more, beta-hydroxybutyrate 2.7 mmol/L or less while glucose is low. */
  it("an insulinoma: low glucose with insulin, C-peptide and proinsulin that should be gone", () => {
    const ill = picture(man, "insulinoma");
    expect(ill.flag("glucose")).toBe("L");
    expect(ill.value("glucose")).toBeLessThan(3.5);
    expect(ill.value("insulin")).toBeGreaterThan(18);
    expect(ill.value("Cpeptide")).toBeGreaterThan(0.2);
    expect(ill.value("proinsulin")).toBeGreaterThan(5);
    expect(ill.value("betaHydroxybutyrate")).toBeLessThan(2.7);
    expect(ill.value("glucagon")).toBeGreaterThan(healthy.value("glucagon"));
  });

  /** Glucagon above 500 ng/L (144 pmol/L); weight loss in 71 % at first, diabetes in the end in three of four (Wermers 1996). */
  it("a glucagonoma: glucagon many times normal, glucose up in spite of insulin, weight down", () => {
    const ill = picture(man, "glucagonoma");
    expect(ill.value("glucagon")).toBeGreaterThan(144);
    expect(ill.value("glucose")).toBeGreaterThan(healthy.value("glucose") + 0.4);
    expect(ill.value("insulin")).toBeGreaterThan(healthy.value("insulin"));
    expect(ill.value("HbA1c")).toBeGreaterThan(healthy.value("HbA1c"));
    expect(ill.value("weight")).toBeLessThan(healthy.value("weight") - 0.8);
  });

  /** The inhibitory syndrome (Soga 1999): mild diabetes, steatorrhoea, weight loss. */
  it("a somatostatinoma: mild diabetes with little insulin and glucagon, and weight lost", () => {
    const ill = picture(man, "somatostatinoma");
    expect(ill.value("HbA1c")).toBeGreaterThan(42);
    expect(ill.value("HbA1c")).toBeLessThan(75);
    const secreted = ({ value }: typeof ill) => value("insulin") / (value("glucose") - 3.5);
    expect(secreted(ill)).toBeLessThan(0.7 * secreted(healthy));
    for (const id of ["glucagon", "GH", "weight"]) {
      expect(ill.value(id), id).toBeLessThan(healthy.value(id));
    }
    expect(ill.value("betaHydroxybutyrate")).toBeLessThan(0.5);
  });
});
