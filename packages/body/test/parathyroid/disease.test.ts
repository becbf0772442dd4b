import { describe, expect, it } from "vitest";
import { after, at } from "./system.ts";

const within = (value: number | undefined, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("disease of calcium, phosphate and bone", () => {
  it("primary hyperparathyroidism: calcium 2.72 +/- 0.15 mmol/L, PTH up, phosphate down, bone lost", () => {
    const ill = after(365, { "parathyroids.adenoma": 2 });
    within(ill["plasmaCalcium.total"], 2.57, 2.87);
    within(ill["PTH.plasma"], 6, 20);
    within(ill["phosphate.plasma"], 0.65, 1.02);
    within(ill["calcitriol.plasma"], 110, 220);
    within(ill["renalCalcium.daily"], 6.2, 11);
    expect(ill["osteoclasts.activity"]).toBeGreaterThan(ill["osteoblasts.activity"] as number);
    expect(ill["boneMineral.BMD"]).toBeLessThan(98.5);
  });

  it("hypoparathyroidism: tetany, phosphate up; calcitriol and calcium cure it", () => {
    const ill = after(365, { "parathyroids.glands": 0 });
    within(ill["plasmaCalcium.total"], 1.37, 2);
    within(ill["phosphate.plasma"], 1.5, 2.4);
    expect(ill["tetany.index"]).toBeGreaterThan(1.8);
    expect(ill["calcitriol.plasma"]).toBeLessThan(60);
    const treated = after(365, {
      "parathyroids.glands": 0,
      "calcitriol.autonomous": 1.3,
      "calciumAbsorption.dietFactor": 2,
    });
    within(treated["plasmaCalcium.total"], 1.95, 2.4);
    expect(treated["tetany.index"]).toBeLessThan(0.6);
    expect(treated["renalCalcium.daily"]).toBeGreaterThan(5);
  });

  it("a kidney and bone deaf to PTH: PTH high, calcium low, phosphate high", () => {
    const ill = after(730, { "PTH.kidneyGain": 0.02, "PTH.boneGain": 0.05 });
    expect(ill["PTH.plasma"]).toBeGreaterThan(15);
    expect(ill["plasmaCalcium.total"]).toBeLessThan(2.25);
    expect(ill["phosphate.plasma"]).toBeGreaterThan(1.3);
  });

  it("chronic kidney disease: FGF23 first, then PTH, phosphate at the end", () => {
    const [half, quarter, end] = [0.5, 0.25, 0.08].map((share) =>
      after(1095, { "kidney.function": share }),
    );
    expect(half?.["FGF23.plasma"]).toBeGreaterThan(55);
    expect(half?.["PTH.plasma"]).toBeGreaterThan(3.95);
    within(half?.["phosphate.plasma"], 1, 1.45);
    expect(quarter?.["PTH.plasma"]).toBeGreaterThan(half?.["PTH.plasma"] as number);
    expect(quarter?.["calcitriol.plasma"]).toBeLessThan(75);
    expect(end?.["PTH.plasma"]).toBeGreaterThan(11);
    expect(end?.["phosphate.plasma"]).toBeGreaterThan(1.6);
    expect(end?.["calcitriol.plasma"]).toBeLessThan(50);
  });

  it("lack of vitamin D: over weeks calcidiol falls, PTH escapes upward and holds calcium, calcitriol falls last", () => {
    const weeks = [0, 4, 8, 16, 36].map((week) => week * 168);
    const [calcidiol = [], calcitriol = [], PTH = [], calcium = []] = at(
      weeks,
      ["vitaminD.calcidiol", "calcitriol.plasma", "PTH.plasma", "plasmaCalcium.total"],
      { "vitaminD.sunFactor": 0, "vitaminD.dietFactor": 0.3 },
    );
    expect(calcidiol[2]).toBeLessThan(35);
    expect((calcitriol[2] as number) / 90).toBeGreaterThan(0.9);
    expect(PTH.every((value, i) => i === 0 || value > (PTH[i - 1] as number))).toBe(true);
    expect((PTH[4] as number) / 3.85).toBeGreaterThan(1.3);
    expect(calcium[4]).toBeGreaterThan(2.25);
  });

  it("osteomalacia without any vitamin D: calcium and phosphate low, alkaline phosphatase up", () => {
    const ill = after(365, { "vitaminD.sunFactor": 0, "vitaminD.dietFactor": 0 });
    within(ill["plasmaCalcium.total"], 1.85, 2.3);
    within(ill["phosphate.plasma"], 0.55, 0.95);
    expect(ill["boneMarkers.ALP"]).toBeGreaterThan(105);
    expect(ill["PTH.plasma"]).toBeGreaterThan(9);
  });

  it("familial hypocalciuric hypercalcaemia: calcium up at normal urine calcium", () => {
    const ill = after(365, { "parathyroids.setPointShift": 0.12 });
    expect(ill["plasmaCalcium.total"]).toBeGreaterThan(2.55);
    expect(ill["renalCalcium.daily"]).toBeLessThan(4.5);
  });

  it("FGF23 of a tumour: phosphate wasting, low calcitriol", () => {
    const ill = after(365, { "FGF23.tumour": 10 });
    expect(ill["phosphate.plasma"]).toBeLessThan(0.7);
    expect(ill["calcitriol.plasma"]).toBeLessThan(50);
  });

  it("menopause: resorption outruns formation, a tenth of density is lost in five years", () => {
    const ill = after(1825, { "oestradiol.level": 15 });
    within(ill["osteoclasts.activity"], 1.4, 2.2);
    within(ill["boneMineral.BMD"], 87, 94);
  });
});
