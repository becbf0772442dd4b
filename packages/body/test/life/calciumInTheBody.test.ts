import { dailyMeans } from "@endocrine/body";
import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { model, still, type Values } from "../invariants.ts";

/** Values of the man of 30 years at daily means after some days with what is set. */
function after(days: number, signals: readonly string[], set: Values = {}): Values {
  const { trajectory } = simulate(model, {
    start: 0,
    end: days * 24,
    output: { at: [days * 24] },
    signals,
    parameters: { ...still, ...dailyMeans, ...set },
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, values[0] as number]),
  );
}

const ratio = (signal: string, days: number, set: Values) =>
  (after(days, [signal], set)[signal] as number) / (after(days, [signal])[signal] as number);

describe("calcium, bone and immunity in the body", () => {
  it("total calcium falls with the albumin of inflammation, ionised calcium does not", () => {
    const ill = after(30, ["plasmaCalcium.total", "plasmaCalcium.ionised", "acutePhase.albumin"], {
      "inflammation.disease": 1,
    });
    expect(ill["acutePhase.albumin"]).toBeLessThan(36);
    expect(ill["plasmaCalcium.total"]).toBeLessThan(2.25);
    expect(ill["plasmaCalcium.ionised"]).toBeCloseTo(1.22, 1);
  });

  it("less calcium is bound when blood is acid", () => {
    const acid = after(3, ["plasmaCalcium.total", "plasmaCalcium.ionised"], {
      "acidBase.acidLoad": 12,
    });
    const usual = after(3, ["plasmaCalcium.total", "plasmaCalcium.ionised"]);
    const bound = (values: Values) =>
      (values["plasmaCalcium.total"] as number) / (values["plasmaCalcium.ionised"] as number);
    expect(bound(acid)).toBeLessThan(0.96 * bound(usual));
  });

  it("a degree of fever costs about an eighth of the resting rate", () => {
    const [fever, cost] = ["inflammation.fever", "acutePhase.metabolicFactor"];
    const ill = after(5, [fever as string, cost as string], { "monocytes.infusion": 0.2 });
    const rise = ratio("metabolism.BMR", 5, { "monocytes.infusion": 0.2 });
    expect(ill[fever as string]).toBeGreaterThan(0.3);
    expect(rise / (ill[cost as string] as number)).toBeCloseTo(1, 1);
    expect(ratio("energy.resting", 5, { "monocytes.infusion": 0.2 })).toBeGreaterThan(1.03);
  });

  it.each([
    ["adrenalAutoimmunity", "adrenalCortex.glomerulosa"],
    ["isletAutoimmunity", "betaCellMass.mass"],
    ["thyroidAutoimmunity", "thyroidGland.survival"],
  ])("%s takes its tissue over years", (disease, tissue) => {
    const titre = { [`${disease}.titreSetPoint`]: 1000 };
    expect(ratio(tissue, 365, titre)).toBeGreaterThan(0.8);
    expect(ratio(tissue, 4 * 365, titre)).toBeLessThan(0.55);
  });

  it("high calcium makes the collecting duct let water go", () => {
    const adenoma = { "parathyroids.adenoma": 60 };
    expect(ratio("urine.flow", 365, adenoma)).toBeGreaterThan(1.1);
    expect(ratio("urine.flow", 365, { "parathyroids.adenoma": 2 })).toBeCloseTo(1, 1);
  });

  it("a carcinoma of the C cells raises calcitonin and leaves calcium alone, wherever it grows", () => {
    for (const cells of ["cCells.cellMass", "cCells.metastases"]) {
      const ill = after(30, ["cCells.calcitonin", "plasmaCalcium.total"], { [cells]: 100 });
      expect(ill["cCells.calcitonin"]).toBeGreaterThan(150);
      expect(ill["plasmaCalcium.total"]).toBeGreaterThan(2.3);
    }
  });

  it("vitamin D of the skin comes from the sun alone", () => {
    const inside = { "skin.sun": 0 };
    expect(after(3, ["skinVitaminD.synthesis"], inside)["skinVitaminD.synthesis"]).toBe(0);
    expect(ratio("vitaminD.calcidiol", 365, inside)).toBeLessThan(0.35);
  });
});
