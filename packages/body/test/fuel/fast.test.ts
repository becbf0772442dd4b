import { describe, expect, it } from "vitest";
import { clampGlucagon, course, fasting, heldInsulin, system, withIslets } from "./system.ts";

/** Hours since dinner. */
const hours = [14, 22, 24, 42, 48, 72, 700] as const;

const found = fasting(
  withIslets(),
  [
    "glucose.plasma",
    "insulin.plasma",
    "glucagon.plasma",
    "liver.newShare",
    "liver.release",
    "liver.glycogen",
    "FFA.plasma",
    "ketones.plasma",
    "brainFuel.ketoneShare",
    "acidBase.bicarbonate",
    "acidBase.pH",
    "insulinSensitivity.muscle",
  ],
  hours,
);

const at = (name: string, hour: (typeof hours)[number]): number =>
  found[name]?.[hours.indexOf(hour)] as number;

describe("fast", () => {
  it("lives on glycogen first, then on gluconeogenesis (Landau 1996)", () => {
    // 47 +- 4, 67 +- 4 and 93 +- 2 %
    expect(Math.abs(at("liver.newShare", 14) - 0.47)).toBeLessThan(0.08);
    expect(Math.abs(at("liver.newShare", 22) - 0.67)).toBeLessThan(0.14);
    expect(Math.abs(at("liver.newShare", 42) - 0.93)).toBeLessThan(0.06);
    expect(at("liver.glycogen", 48)).toBeLessThan(4);
  });

  it("lowers glucose and insulin, without hypoglycaemia", () => {
    expect(at("glucose.plasma", 24)).toBeGreaterThan(4.1);
    expect(at("glucose.plasma", 24)).toBeLessThan(4.8);
    expect(at("glucose.plasma", 72)).toBeGreaterThan(3.3);
    expect(at("glucose.plasma", 72)).toBeLessThan(4.2);
    expect(at("insulin.plasma", 72) / at("insulin.plasma", 14)).toBeLessThan(0.7);
    expect(at("glucagon.plasma", 72) / at("glucagon.plasma", 14)).toBeGreaterThan(1.15);
    expect(at("liver.release", 72) * 0.18016).toBeGreaterThan(1);
    expect(at("liver.release", 72) * 0.18016).toBeLessThan(1.4);
  });

  it("raises fatty acids, ketones and insulin resistance", () => {
    // fatty acids roughly doubled after 72 h; ketones 2-3 mmol/L on the third day, 5-6 after weeks
    expect(at("FFA.plasma", 72) / at("FFA.plasma", 14)).toBeGreaterThan(1.5);
    expect(at("FFA.plasma", 72) / at("FFA.plasma", 14)).toBeLessThan(3);
    expect(at("ketones.plasma", 24)).toBeLessThan(0.5);
    expect(at("ketones.plasma", 72)).toBeGreaterThan(2);
    expect(at("ketones.plasma", 72)).toBeLessThan(3.5);
    expect(at("ketones.plasma", 700)).toBeGreaterThan(4.2);
    expect(at("ketones.plasma", 700)).toBeLessThan(6.5);
    expect(at("insulinSensitivity.muscle", 72)).toBeLessThan(0.9);
  });

  it("lets ketones feed two thirds of the brain after weeks, with mild acidosis", () => {
    expect(at("brainFuel.ketoneShare", 700)).toBeGreaterThan(0.45);
    expect(at("brainFuel.ketoneShare", 700)).toBeLessThan(0.75);
    // some 80 g of glucose a day
    expect(at("liver.release", 700) * 0.18016 * 70 * 1.44).toBeGreaterThan(70);
    expect(at("liver.release", 700) * 0.18016 * 70 * 1.44).toBeLessThan(115);
    expect(at("acidBase.bicarbonate", 700)).toBeGreaterThan(16);
    expect(at("acidBase.pH", 700)).toBeGreaterThan(7.3);
  });
});

describe("without insulin", () => {
  const days = course(
    system(heldInsulin, clampGlucagon),
    ["glucose.plasma", "ketones.plasma", "acidBase.pH", "acidBase.bicarbonate", "acidBase.strain"],
    {
      hours: [6, 12, 24, 48, 96],
      parameters: { "insulin.plasma": 0, "insulin.portal": 0 },
    },
  );
  const of = (name: string) => days[name] as readonly number[];

  it("ketones rise within hours, then acidosis kills within days", () => {
    const ketones = of("ketones.plasma");
    expect(ketones[0]).toBeGreaterThan(1);
    expect(ketones[0]).toBeLessThan(3.5);
    expect(ketones[2]).toBeGreaterThan(5);
    expect(of("acidBase.bicarbonate")[2]).toBeLessThan(18);
    expect(of("acidBase.pH")[3]).toBeLessThan(7.3);
    expect(of("acidBase.strain")[2]).toBeLessThan(0.1);
    expect(of("acidBase.strain")[4]).toBeGreaterThan(4);
  });

  it("glucose rises beyond what the kidney takes back", () => {
    expect(of("glucose.plasma")[2]).toBeGreaterThan(14);
  });

  it("a little insulin is enough against ketones", () => {
    const little = course(system(heldInsulin, clampGlucagon), ["ketones.plasma"], {
      hours: [24],
      parameters: { "insulin.plasma": 15, "insulin.portal": 15 },
    })["ketones.plasma"] as readonly number[];
    expect(little[0]).toBeLessThan(1);
  });
});
