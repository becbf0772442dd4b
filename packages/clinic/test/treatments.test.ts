import { describe, expect, it } from "vitest";
import { patientModel } from "../src/simulation/patientModel.ts";
import { treatments } from "../src/treatments/treatments.ts";
import { labReport, runPatient } from "./remembered.ts";

describe.each(treatments.map((treatment) => [treatment.id, treatment] as const))(
  "%s",
  (id, { module, regimen, infusion, doseParameter, usualDose, greatestDose }) => {
    it("gives its whole dose to a state of its drug, or by a pump", () => {
      const model = patientModel({ drugs: [module], pregnant: false, pulsatile: false });
      const parameters = model.parameters.map(({ name }) => name);
      for (const name of [infusion, doseParameter]) {
        if (name !== undefined) expect(parameters).toContain(name);
      }
      if (regimen === undefined) expect(doseParameter).toBeDefined();
      else {
        expect(model.states.map(({ name }) => name)).toContain(regimen.into);
        expect(regimen.at.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }
      expect(usualDose).toBeLessThanOrEqual(greatestDose);
    });

    it("is survived at the usual dose by the healthy", () => {
      const { signs } = labReport(
        { patient: "adult-male", treatments: [{ id }] },
        { day: Math.min(7, treatments.find((one) => one.id === id)?.usualDay ?? 7) },
      );
      expect(signs.alive?.value).toBe(1);
    });
  },
);

describe("steroids side by side", () => {
  /** DHEAS, which hardly moves within a day, tells how far the whole day's ACTH is held back. */
  const held = (id: string, dose: number) =>
    labReport({ patient: "adult-male", treatments: [{ id, dose }] }, { day: 14 }).analytes.DHEAS
      ?.value as number;

  /** Mean action in tissue of the 14th day, 1 = that of a healthy day, in a man without adrenals. */
  const action = (id: string, dose: number) => {
    const values = runPatient(
      {
        patient: "adult-male",
        disorders: [{ id: "adrenalectomy" }],
        treatments: [{ id, dose }, { id: "fludrocortisone" }],
      },
      { days: 15, every: 0.5, signals: ["glucocorticoid.tissue"] },
    ).signals["glucocorticoid.tissue"]?.values as ArrayLike<number>;
    const day = Array.from(values).slice(14 * 48);
    return day.reduce((sum, value) => sum + value, 0) / day.length;
  };

  /** Holland-Frei 2003 (https://www.ncbi.nlm.nih.gov/books/NBK13300/): 20 mg hydrocortisone, 25 mg cortisone, 5 mg prednisolone or prednisone do the same. */
  it("do the same in tissue at the doses that are held for equal", () => {
    const actions = [
      action("hydrocortisone", 20),
      action("cortisone", 25),
      action("prednisolone", 5),
      action("prednisone", 5),
    ];
    expect(Math.max(...actions) / Math.min(...actions)).toBeLessThan(1.15);
  });

  it.each([1, 3])("all hold the axis back at %i times replacement", (times) => {
    const healthy = labReport({ patient: "adult-male" }, { day: 14 }).analytes.DHEAS
      ?.value as number;
    const levels = [
      held("hydrocortisone", 20 * times),
      held("cortisone", 25 * times),
      held("prednisolone", 5 * times),
      held("prednisone", 5 * times),
    ];
    expect(Math.max(...levels)).toBeLessThan(Math.min(5, 0.6 * healthy));
  });

  it("hold it the more the higher the dose", () => {
    expect(held("prednisolone", 20)).toBeLessThan(held("prednisolone", 5));
    expect(held("dexamethasone", 1)).toBeLessThan(held("dexamethasone", 0.25));
  });
});

describe("blockers of the adrenal", () => {
  /** Nieman 2015: metyrapone and ketoconazole bring the cortisol of Cushing's syndrome down. */
  it.each(["metyrapone", "ketoconazole"])(
    "%s lowers the free cortisol of urine in Cushing's disease",
    (id) => {
      const cortisol = (drugs: readonly { id: string }[]) =>
        labReport({
          patient: "adult-female",
          disorders: [{ id: "cushing-disease" }],
          treatments: drugs,
        }).analytes.urineFreeCortisol?.value as number;
      expect(cortisol([{ id }])).toBeLessThan(0.7 * cortisol([]));
    },
  );
});
