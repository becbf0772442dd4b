import { describe, expect, it } from "vitest";
import { run } from "../kidney/circuit.ts";

type Report = Record<string, number>;
const month = 30 * 24;
const [start] = run([1e-6]) as [Report];
const after = (hours: number, parameters: Record<string, number>): Report =>
  run([hours], parameters)[0] as Report;

describe("the healthy adult", () => {
  it("has sodium, osmolality and urine as published", () => {
    expect(start["extracellular.sodium"]).toBeGreaterThan(138);
    expect(start["extracellular.sodium"]).toBeLessThan(142);
    expect(start["osmolality.plasma"]).toBeGreaterThan(285);
    expect(start["osmolality.plasma"]).toBeLessThan(290);
    expect(start["urine.osmolality"]).toBeGreaterThan(385);
    expect(start["urine.osmolality"]).toBeLessThan(800);
    expect(start["urine.flow"]).toBeCloseTo(1.5, 0);
    expect(start["osmolality.ureaConcentration"]).toBeCloseTo(4.6, 0);
    expect(start["creatinine.plasma"]).toBeGreaterThan(70);
    expect(start["creatinine.plasma"]).toBeLessThan(90);
  });

  it("dilutes after 20 mL/kg of water to below 80 mosm/kg at 8 to 14 mL/min, and is done in 4 h", () => {
    const course = run(
      [1, 1.5, 2, 4],
      {},
      { actions: [{ at: 1e-6, add: { "water.gut": 1.4 } }] },
    ) as Report[];
    const [, , peak, late] = course as [Report, Report, Report, Report];
    expect(peak["urine.osmolality"]).toBeLessThan(80);
    const flow = ((peak["urine.flow"] as number) * 1000) / 1440;
    expect(flow).toBeGreaterThan(8);
    expect(flow).toBeLessThan(14);
    expect(late["osmolality.plasma"]).toBeGreaterThan(286);
  });

  it("concentrates in 8 h without drink above 700 mosm/kg, plasma below 295", () => {
    const end = after(8, { "water.allowed": 0 });
    expect(end["urine.osmolality"]).toBeGreaterThan(700);
    expect(end["osmolality.plasma"]).toBeLessThan(295);
    expect(end["osmolality.plasma"]).toBeGreaterThan(288);
  });

  it("is isotonic at about 3 pg/kg/min of vasopressin under a water load, and 0.9 mL/min at 5 to 25", () => {
    const loaded = (pgPerKg: number): Report =>
      run(
        [2.5],
        {
          "vasopressinNeurons.cells": 0,
          "vasopressin.infusion": (pgPerKg * 70 * 60 * 400) / 1e9,
        },
        { actions: [{ at: 1e-6, add: { "water.gut": 1.4 } }] },
      )[0] as Report;
    expect(loaded(1)["urine.osmolality"]).toBeLessThan(150);
    expect(loaded(25)["urine.osmolality"]).toBeGreaterThan(400);
  });
});

describe("diabetes insipidus", () => {
  it("of the hypothalamus: 3 to 20 L a day of urine below 300 mosm/kg, osmolality just above 295", () => {
    const end = after(month, { "vasopressinNeurons.cells": 0 });
    expect(end["urine.flow"]).toBeGreaterThan(8);
    expect(end["urine.flow"]).toBeLessThan(20);
    expect(end["urine.osmolality"]).toBeLessThan(100);
    expect(end["osmolality.plasma"]).toBeGreaterThan(293);
    expect(end["osmolality.plasma"]).toBeLessThan(302);
    expect(end["vasopressin.copeptin"]).toBeLessThan(2.6);
  });

  it("needs the loss of some four fifths of the neurons", () => {
    expect(after(month, { "vasopressinNeurons.cells": 0.5 })["urine.flow"]).toBeLessThan(2.5);
    expect(after(month, { "vasopressinNeurons.cells": 0.08 })["urine.flow"]).toBeGreaterThan(3);
  });

  it("answers to desmopressin with urine above 600 mosm/kg", () => {
    const [, treated] = run(
      [month, month + 4],
      { "vasopressinNeurons.cells": 0 },
      { actions: [{ at: month, set: { "desmopressin.vasopressinEquivalent": 20 } }] },
    ) as [Report, Report];
    expect(treated["urine.osmolality"]).toBeGreaterThan(450);
    const [, days] = run(
      [month, month + 48],
      { "vasopressinNeurons.cells": 0 },
      { actions: [{ at: month, set: { "desmopressin.vasopressinEquivalent": 4 } }] },
    ) as [Report, Report];
    expect(days["urine.flow"]).toBeLessThan(2);
  });

  it("of the kidney: the same volumes, copeptin high, no answer to desmopressin", () => {
    const end = after(month, { "collectingDuct.response": 0 });
    expect(end["urine.flow"]).toBeGreaterThan(8);
    expect(end["vasopressin.copeptin"]).toBeGreaterThan(21.4);
    const treated = after(month, {
      "collectingDuct.response": 0,
      "desmopressin.vasopressinEquivalent": 20,
    });
    expect(treated["urine.osmolality"]).toBeLessThan(1.09 * (end["urine.osmolality"] as number));
  });

  it("of the kidney is halved by a thiazide (Earley 1962)", () => {
    const kidney = { "collectingDuct.response": 0 };
    const before = after(month, kidney)["urine.flow"] as number;
    const treated = after(month, { ...kidney, "hydrochlorothiazide.block": 0.4 });
    expect((treated["urine.flow"] as number) / before).toBeLessThan(0.65);
  });

  it("kills without water: sodium above 160 within two days", () => {
    const end = after(48, { "vasopressinNeurons.cells": 0, "water.allowed": 0 });
    expect(end["extracellular.sodium"]).toBeGreaterThan(160);
  });
});

describe("too much water", () => {
  const siadh = { "vasopressinNeurons.autonomous": 5, "thirst.thresholdShift": 15 };

  it("in SIADH: sodium below 135, osmolality below 275, urine above 300 mosm/kg and above 30 mmol/L sodium", () => {
    const end = after(month, siadh);
    expect(end["extracellular.sodium"]).toBeLessThan(132);
    expect(end["extracellular.sodium"]).toBeGreaterThan(118);
    expect(end["osmolality.plasma"]).toBeLessThan(275);
    expect(end["urine.osmolality"]).toBeGreaterThan(300);
    expect(end["urine.sodiumConcentration"]).toBeGreaterThan(30);
    expect(end["extracellular.potassium"]).toBeGreaterThan(3.8);
    expect(Math.abs((end["pressure.relative"] as number) - 1)).toBeLessThan(0.05);
  });

  it("in SIADH gives way to tolvaptan by 3 to 8 mmol/L of sodium in a day", () => {
    const [before, treated] = run([month, month + 24], siadh, {
      actions: [{ at: month, set: { "tolvaptan.competition": 3 } }],
    }) as [Report, Report];
    const rise =
      (treated["extracellular.sodium"] as number) - (before["extracellular.sodium"] as number);
    expect(rise).toBeGreaterThan(3);
    expect(rise).toBeLessThan(8);
  });

  it("by drinking alone is passed as 8 to 12 L of dilute urine", () => {
    const end = after(month, { "water.habitFactor": 8 });
    expect(end["urine.flow"]).toBeGreaterThan(8);
    expect(end["urine.osmolality"]).toBeLessThan(150);
    expect(end["extracellular.sodium"]).toBeGreaterThan(134);
  });
});
