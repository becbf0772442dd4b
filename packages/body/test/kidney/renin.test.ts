import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { angiotensin } from "../../src/kidney/angiotensin.ts";
import { renin } from "../../src/kidney/renin.ts";
import { healthy, run } from "./circuit.ts";

const day = 24;
const alone = compile(flatten([angiotensin], { timeUnit: "h" }));
const [start] = run([1e-6]) as [Record<string, number>];

/** Angiotensin I and II of the module alone. */
function peptides(parameters: Record<string, number>) {
  const { trajectory } = simulate(alone, {
    start: 0,
    end: 1,
    output: { at: [1] },
    signals: ["angiotensin.AngI", "angiotensin.AngII", "angiotensin.reninActivity"],
    parameters,
  });
  return [...trajectory.columns.values()].map(({ values }) => values[0] as number);
}

/** What a measure is on the fifth day of a sodium intake, over what it is in health. */
function onDiet(mmol: number, measure: string, hours = 5 * day): number {
  const [end] = run([hours], { "extracellular.intakeFactor": mmol / 150 }) as [
    Record<string, number>,
  ];
  return (end[measure] as number) / (start[measure] as number);
}

describe("angiotensin (Leete and Layton 2019, man)", () => {
  it("makes 6.836 pmol/L of angiotensin I and 4.329 of II at a renin activity of 16.42 pmol/L/min", () => {
    const [I, II, activity] = peptides({}) as [number, number, number];
    expect(I).toBeCloseTo(6.836, 2);
    expect(II).toBeCloseTo(4.329, 2);
    expect(activity).toBeCloseTo(1.28, 2);
  });

  it("makes 3.01 pmol/L of II at their ACE inhibition of 0.76 with a renin activity of 26.3", () => {
    const [, II] = peptides({
      "angiotensin.convertingEnzyme": 0.88492 * 0.24,
      "angiotensin.chymase": 0.09315,
      "angiotensin.substrate": 26.3 / 16.42,
    }) as [number, number, number];
    expect(Math.abs(II - 3.01)).toBeLessThan(0.05);
  });

  it("lets II rise where AT1 takes none of it up", () => {
    const [, free] = peptides({ "angiotensin.toAT1": 0 }) as [number, number, number];
    expect(free / 4.329).toBeCloseTo(1.5443 / (1.5443 - 0.17008), 2);
  });
});

describe("renin", () => {
  it("falls with a half-life of 43 min when release stops", () => {
    const { inputs } = renin;
    const anephric = {
      ...renin,
      inputs: { ...inputs, function: { ...inputs?.function, absent: 0 } },
    } as typeof renin;
    const { final } = simulate(compile(flatten([anephric], { timeUnit: "h" })), {
      start: 0,
      end: 43 / 60,
      output: { at: [43 / 60] },
    });
    expect(final["renin.plasma"]).toBeCloseTo(7.5, 2);
  });

  it("and angiotensin II are within healthy limits at rest", () => {
    expect(healthy["renin.plasma"]).toBeGreaterThan(10);
    expect(healthy["renin.plasma"]).toBeLessThan(20);
    expect(start["angiotensin.AngII"]).toBeCloseTo(4.3, 0);
  });

  it("and angiotensin II rise 2.8-fold from 200 to 10 mmol of sodium a day (Swartz 1980)", () => {
    const ratio =
      onDiet(10, "angiotensin.AngII", 7 * day) / onDiet(200, "angiotensin.AngII", 7 * day);
    expect(ratio).toBeGreaterThan(2.2);
    expect(ratio).toBeLessThan(4.5);
    const aldosterone =
      onDiet(10, "aldosterone.plasma", 7 * day) / onDiet(200, "aldosterone.plasma", 7 * day);
    expect(aldosterone).toBeGreaterThan(1.8);
  });

  it("is nearly suppressed by 1500 mmol of sodium a day (Pratt 1979)", () => {
    expect(onDiet(1500, "renin.plasma", 7 * day)).toBeLessThan(0.25);
  });

  it("doubles or trebles within two hours of standing, most of it in the first (Williams 1972)", () => {
    const [early, late] = run([0.25, 2], { "posture.upright": 1 }) as [
      Record<string, number>,
      Record<string, number>,
    ];
    const base = start["renin.plasma"] as number;
    expect(early["renin.plasma"]).toBeGreaterThan(1.2 * base);
    expect(late["renin.plasma"]).toBeGreaterThan(1.8 * base);
    expect(late["renin.plasma"]).toBeLessThan(3.5 * base);
  });

  it("is halved, with aldosterone, by 2 L of saline in 4 h", () => {
    const [end] = run(
      [4],
      {},
      { actions: [{ at: 0, set: { "fluids.infusion": 0.5, "extracellular.infusion": 77 } }] },
    ) as [Record<string, number>];
    expect((end["renin.plasma"] as number) / 15).toBeLessThan(0.6);
    expect((end["aldosterone.plasma"] as number) / 230).toBeLessThan(0.7);
  });

  it("rises two- to fourfold 90 min after captopril, and angiotensin II is halved (Clin Sci 1981;61:75)", () => {
    const [end] = run([1.5], { "captopril.block": 0.95 }) as [Record<string, number>];
    expect((end["renin.plasma"] as number) / 15).toBeGreaterThan(2);
    expect((end["renin.plasma"] as number) / 15).toBeLessThan(5);
    expect((end["angiotensin.AngII"] as number) / 4.33).toBeLessThan(0.6);
    const fall = 1 - (end["pressure.mean"] as number) / (start["pressure.mean"] as number);
    expect(fall).toBeGreaterThan(0.005);
    expect(fall).toBeLessThan(0.12);
  });

  it("rises six- to twelvefold 6 h after losartan, angiotensin II as much or more (Goldberg 1993)", () => {
    const [end] = run([6], { "losartan.block": 0.97 }) as [Record<string, number>];
    expect((end["renin.plasma"] as number) / 15).toBeGreaterThan(5.5);
    expect((end["renin.plasma"] as number) / 15).toBeLessThan(12);
    expect((end["angiotensin.AngII"] as number) / 4.33).toBeGreaterThan(6);
  });
});

describe("atrial natriuretic peptide", () => {
  it("is 0.58 and 1.75 of usual on 10 and 350 mmol of sodium (Sagnella 1986)", () => {
    expect(Math.abs(onDiet(10, "anp.plasma") - 0.58)).toBeLessThan(0.12);
    expect(Math.abs(onDiet(350, "anp.plasma") - 1.75)).toBeLessThan(0.4);
  });

  it("infused, raises sodium excretion without a change of pressure (Anderson 1987)", () => {
    const [end] = run([2], { "anp.infusion": 0.13 }) as [Record<string, number>];
    expect((end["anp.plasma"] as number) / 5).toBeGreaterThan(3.5);
    const rise = (end["urine.sodium"] as number) / (start["urine.sodium"] as number);
    expect(rise).toBeGreaterThan(1.3);
    expect(rise).toBeLessThan(2);
    expect(end["renin.plasma"]).toBeLessThan(start["renin.plasma"] as number);
    expect(Math.abs((end["pressure.relative"] as number) - 1)).toBeLessThan(0.02);
  });

  it("rises 2.3-fold by the seventh day of a mineralocorticoid, when sodium balance is near again (Cappuccio 1987)", () => {
    const [third, end] = run([3 * day, 10 * day], { "mineralocorticoid.drug": 2.5 }) as [
      Record<string, number>,
      Record<string, number>,
    ];
    expect(third["anp.plasma"]).toBeGreaterThan(1.5 * (start["anp.plasma"] as number));
    expect(end["urine.sodium"]).toBeGreaterThan(120);
  });
});
