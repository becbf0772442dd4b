import { calciumModules } from "@endocrine/body";
import { type Action, compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { bisphosphonate } from "../src/treatments/drugs/bisphosphonate.ts";
import { calcitriolCapsules } from "../src/treatments/drugs/calcitriolCapsules.ts";
import { calciumTablets } from "../src/treatments/drugs/calciumTablets.ts";
import { cholecalciferol } from "../src/treatments/drugs/cholecalciferol.ts";
import { cinacalcet } from "../src/treatments/drugs/cinacalcet.ts";
import { denosumab } from "../src/treatments/drugs/denosumab.ts";
import { teriparatide } from "../src/treatments/drugs/teriparatide.ts";

const drugs = [
  bisphosphonate,
  calcitriolCapsules,
  calciumTablets,
  cholecalciferol,
  cinacalcet,
  denosumab,
  teriparatide,
];
const person = personOf(30);
const model = compile(flatten([...calciumModules, person, ...drugs], { timeUnit: "h" }));

function at(
  hours: readonly number[],
  signal: string,
  parameters: Readonly<Record<string, number>>,
  actions: readonly Action[] = [],
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours.at(-1) as number,
    output: { at: hours },
    signals: [signal],
    parameters,
    actions,
  });
  return [...(trajectory.columns.get(signal)?.values ?? [])];
}

const doses = (state: string, amount: number, every: number, days: number): readonly Action[] =>
  Array.from({ length: Math.ceil(days / every) }, (_, i) => ({
    at: 0.01 + 24 * every * i,
    add: { [state]: amount },
  }));

describe("drugs of calcium and bone", () => {
  it("teriparatide: one burst a day", () => {
    const daily = doses("teriparatide.skin", 20, 1, 600);
    const [peak] = at([0.37], "teriparatide.plasma", {}, daily);
    expect(peak).toBeCloseTo(25.1, 0);
  });

  it("a lasting excess of PTH takes bone where bursts give it", () => {
    const [density] = at([600 * 24], "boneMineral.BMD", { "parathyroids.adenoma": 4 });
    expect(density).toBeLessThan(98);
  });

  it("denosumab: osteoclasts as in Peterson 2010, calcium dips", () => {
    const twice = doses("denosumab.skin", 60, 168, 336);
    const [lowest, trough] = at([72 * 24, 168 * 24], "osteoclasts.cells", {}, twice);
    expect(lowest).toBeCloseTo(0.112, 1);
    expect(trough).toBeCloseTo(0.19, 1);
    const [concentration] = at([14 * 24], "denosumab.plasma", {}, twice);
    expect(concentration).toBeCloseTo(8533, -2);
    const [calcium] = at([20 * 24], "plasmaCalcium.total", {}, twice);
    expect(calcium).toBeLessThan(2.34);
  });

  it("alendronate: resorption falls within months", () => {
    const taken = { "bisphosphonate.infusion": 70 };
    const [threeMonths] = at([90 * 24], "osteoclasts.cells", taken);
    expect(threeMonths).toBeLessThan(0.6);
  });

  it("cinacalcet: calcium of an adenoma's bearer below 2.57 mmol/L (Peacock 2005)", () => {
    const adenoma = { "parathyroids.adenoma": 2 };
    const [ill] = at([90 * 24], "plasmaCalcium.total", adenoma);
    const [treated] = at([90 * 24], "plasmaCalcium.total", {
      ...adenoma,
      "cinacalcet.infusion": 80,
    });
    expect(ill).toBeGreaterThan(2.65);
    expect(treated).toBeLessThan(2.57);
    expect((ill as number) - (treated as number)).toBeGreaterThan(0.12);
  });

  it("calcitriol and calcium raise calcium in hypoparathyroidism, and tetany ends", () => {
    const taken = {
      "parathyroids.glands": 0,
      "calcitriolCapsules.infusion": 1.5,
      "calciumTablets.infusion": 2,
    };
    const [calcium] = at([30 * 24], "plasmaCalcium.total", taken);
    expect(calcium).toBeGreaterThan(1.95);
    expect(calcium).toBeLessThan(2.4);
  });

  it("calcium tablets lower PTH for hours; vitamin D raises calcidiol", () => {
    const [before, low, back] = at([0, 2.5, 12], "PTH.plasma", {}, [
      { at: 0.01, add: { "calciumTablets.gut": 500 } },
    ]);
    expect(low).toBeLessThan((before as number) * 0.93);
    expect(back).toBeGreaterThan(low as number);
    const [calcidiol] = at([56 * 24], "vitaminD.calcidiol", { "cholecalciferol.infusion": 1000 });
    expect(calcidiol).toBeGreaterThan(78);
  });
});
