import { describe, expect, it } from "vitest";
import { runPatient } from "../src/index.ts";

const signals = [
  "kidney.GFR",
  "angiotensin.reninActivity",
  "aldosterone.plasma",
  "extracellular.sodium",
  "urine.osmolality",
  "bodyComposition.weight",
];

/** Values of a healthy newborn preset at an age in days, at 08:00. */
function at(days: number): Readonly<Record<string, number>> {
  const { signals: found } = runPatient(
    { patient: "newborn", age: days / 365.25 },
    { days: 1 / 3, every: 8, signals },
  );
  return Object.fromEntries(signals.map((id) => [id, found[id]?.values[1] as number]));
}

/** Body surface (m2) by mass, after Haycock for the length of that mass. */
const surface = (kilograms: number): number => 0.0945 * kilograms ** 0.685;

describe("an infant on milk", () => {
  it.each([
    [5, 40.6],
    [28, 59.4],
  ])("filters on day %d %d mL/min for 1.73 m2 (881 neonates, PMC9257816)", (days, published) => {
    const { "kidney.GFR": filtration = 0, "bodyComposition.weight": weight = 1 } = at(days);
    expect(Math.abs((filtration * 1.73) / surface(weight) / published - 1)).toBeLessThan(0.25);
  });

  it.each([[5], [90], [180]])("has on day %d high renin, as milk holds little salt", (days) => {
    const report = at(days);
    expect(report["angiotensin.reninActivity"]).toBeGreaterThan(2);
    expect(report["angiotensin.reninActivity"]).toBeLessThan(35);
    // 5-102 ng/dL in the first week
    expect(report["aldosterone.plasma"]).toBeGreaterThan(139);
    expect(report["aldosterone.plasma"]).toBeLessThan(2830);
    expect(report["extracellular.sodium"]).toBeGreaterThan(133);
    expect(report["urine.osmolality"]).toBeLessThan(300);
  });
});
