import { describe, expect, it } from "vitest";
import { after, at } from "./system.ts";

describe("calcium, phosphate and bone of the healthy", () => {
  it("rest where they start, for years", () => {
    const rest = after(3650, {});
    expect(rest["PTH.plasma"]).toBeCloseTo(3.85, 1);
    expect(rest["plasmaCalcium.ionised"]).toBeCloseTo(1.22, 2);
    expect(rest["plasmaCalcium.total"]).toBeCloseTo(2.37, 2);
    expect(rest["phosphate.plasma"]).toBeCloseTo(1.15, 2);
    expect(rest["calcitriol.plasma"]).toBeCloseTo(90, 0);
    expect(rest["vitaminD.calcidiol"]).toBeCloseTo(60.3, 0);
    expect(rest["FGF23.plasma"]).toBeCloseTo(40, 0);
    expect(rest["renalCalcium.daily"]).toBeCloseTo(4.4, 1);
    expect(rest["renalPhosphate.daily"]).toBeCloseTo(26, 0);
    expect(rest["boneMarkers.ALP"]).toBeCloseTo(70, 0);
    expect(rest["boneMineral.BMD"]).toBeCloseTo(100, 0);
    expect(rest["tetany.index"]).toBeLessThan(0.02);
  });

  it("bind calcium by albumin and pH", () => {
    const [calcium = [], total = []] = at(
      [0],
      ["plasmaCalcium.ionised", "plasmaCalcium.total"],
      {},
    );
    expect((calcium[0] as number) / (total[0] as number)).toBeCloseTo(0.514, 3);
  });

  it.each([
    [25, 29],
    [250, 146],
    [1250, 643],
  ])(
    "make calcidiol of %d ug a day of vitamin D in eight weeks (published rise %d)",
    (dose, rise) => {
      const { "vitaminD.calcidiol": level } = after(56, { "vitaminD.dietFactor": 1 + dose / 5 }, [
        "vitaminD.calcidiol",
      ]);
      expect((level as number) - 60.3).toBeGreaterThan(rise * 0.65);
      expect((level as number) - 60.3).toBeLessThan(rise * 1.15);
    },
  );
});
