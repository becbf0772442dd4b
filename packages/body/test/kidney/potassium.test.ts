import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { potassium } from "../../src/fluids/potassium.ts";
import { run } from "./circuit.ts";

type Report = Record<string, number>;
const month = 30 * 24;
const after = (hours: number, parameters: Record<string, number>): Report =>
  run([hours], parameters)[0] as Report;

describe("potassium pools (Stadt 2022)", () => {
  const pools = compile(flatten([potassium], { timeUnit: "h" }));

  it("rest at 4.206 mmol/L in plasma and interstitium and 129.3 in the cells", () => {
    const { trajectory } = simulate(pools, {
      start: 0,
      end: 24,
      output: { at: [24] },
      signals: [
        "potassium.concentration",
        "potassium.interstitialConcentration",
        "potassium.cellConcentration",
      ],
    });
    const [plasma, interstitium, cells] = [...trajectory.columns.values()].map(
      ({ values }) => values[0] as number,
    ) as [number, number, number];
    expect(Math.abs(plasma - 4.206)).toBeLessThan(0.06);
    expect(Math.abs(interstitium - 4.206)).toBeLessThan(0.06);
    expect(Math.abs(cells - 129.3)).toBeLessThan(0.2);
  });

  it("rise by some 0.3 mmol/L at 60 min of 35 mmol of potassium chloride, not 1.9 as without cells", () => {
    const { trajectory } = simulate(pools, {
      start: 0,
      end: 1,
      output: { at: [0, 1] },
      signals: ["potassium.concentration"],
      actions: [
        { at: 0, set: { "potassium.infusion": 70 } },
        { at: 0.5, set: { "potassium.infusion": 0 } },
      ],
    });
    const [column] = [...trajectory.columns.values()];
    const [before, late] = column?.values ?? [];
    expect((late as number) - (before as number)).toBeGreaterThan(0.1);
    expect((late as number) - (before as number)).toBeLessThan(0.5);
  });
});

describe("potassium balance", () => {
  it.each([
    [40, 3.4, 4],
    [70, 4.1, 4.3],
    [100, 4.3, 4.7],
    [150, 4.5, 5],
    [200, 4.6, 5.2],
  ])("on %d mmol a day settles between %d and %d mmol/L", (mmol, low, high) => {
    const end = after(month, { "potassium.intakeFactor": mmol / 70 });
    expect(end["extracellular.potassium"]).toBeGreaterThan(low);
    expect(end["extracellular.potassium"]).toBeLessThan(high);
    expect(Math.abs((end["urine.potassium"] as number) - 0.9 * mmol)).toBeLessThan(0.04 * mmol);
  });

  it("falls to about 3 in primary aldosteronism, renin to a fifth, sodium rises a little", () => {
    const end = after(2 * month, { "aldosterone.tumour": 800 });
    expect(end["extracellular.potassium"]).toBeGreaterThan(2.7);
    expect(end["extracellular.potassium"]).toBeLessThan(3.4);
    expect((end["renin.plasma"] as number) / 15).toBeLessThan(0.25);
    expect(end["extracellular.sodium"]).toBeGreaterThan(139);
    expect(end["extracellular.sodium"]).toBeLessThan(147);
    expect(end["urine.potassium"]).toBeGreaterThan(50);
  });

  it("falls as much with an overactive sodium channel, where aldosterone is suppressed (Liddle)", () => {
    const end = after(2 * month, { "tubule.sodiumChannel": 10 });
    expect(end["extracellular.potassium"]).toBeLessThan(3.4);
    expect((end["aldosterone.plasma"] as number) / 230).toBeLessThan(0.2);
    expect((end["renin.plasma"] as number) / 15).toBeLessThan(0.25);
  });

  it("falls a little on a thiazide and rises with angiotensin blocked", () => {
    const thiazide = after(168, { "hydrochlorothiazide.block": 0.4 });
    expect(thiazide["extracellular.potassium"]).toBeLessThan(4.1);
    const blocked = after(168, { "losartan.block": 0.9 });
    expect(blocked["extracellular.potassium"]).toBeGreaterThan(4.3);
  });
});
