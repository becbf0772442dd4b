import { describe, expect, it } from "vitest";
import { healthy, run, type Values } from "../kidney/circuit.ts";

type Report = Record<string, number>;
const day = 24;
const month = 30 * day;
const [start] = run([1e-6]) as [Report];
const ratio = (end: Report, measure: string): number =>
  (end[measure] as number) / (start[measure] as number);
const after = (hours: number, parameters: Values): Report => run([hours], parameters)[0] as Report;

describe("pressure of the healthy", () => {
  it("is the 116/69 mm[Hg] of normotensive adults (Wright 2011), with GFR and cardiac output as usual", () => {
    expect(start["pressure.mean"]).toBeCloseTo(85, 0);
    expect(start["pressure.systolic"]).toBeCloseTo(116, -0.5);
    expect(start["pressure.diastolic"]).toBeCloseTo(69, -0.5);
    expect(start["kidney.GFR"]).toBeCloseTo(120, -0.5);
    expect(start["pressure.relativeOutput"]).toBeCloseTo(1, 1);
  });

  it("is held on standing: systolic down a little, diastolic up, pulse 8 to 25 % faster", () => {
    const end = after(0.1, { "posture.upright": 1 });
    const systolicFall =
      (start["pressure.systolic"] as number) - (end["pressure.systolic"] as number);
    expect(systolicFall).toBeLessThan(20);
    expect(
      (start["pressure.diastolic"] as number) - (end["pressure.diastolic"] as number),
    ).toBeLessThan(10);
    expect(end["baroreflex.rateFactor"]).toBeGreaterThan(1.08);
    expect(end["baroreflex.rateFactor"]).toBeLessThan(1.25);
  });

  it("falls on standing without the baroreflex by more than 20 mm[Hg] systolic", () => {
    const failing = { "baroreflex.function": 0 };
    const [lying, standing] = run([1, 1.2], failing, {
      actions: [{ at: 1, set: { "posture.upright": 1 } }],
    }) as [Report, Report];
    const fall = (lying["pressure.systolic"] as number) - (standing["pressure.systolic"] as number);
    expect(fall).toBeGreaterThan(20);
    expect(standing["baroreflex.rateFactor"]).toBeCloseTo(1, 1);
  });

  it("falls by less than 15 % when 1 L of blood is lost, and plasma refills within two days (Moore 1966)", () => {
    const [bled, late] = run(
      [0.6, 48],
      {},
      {
        actions: [
          { at: 0, set: { "fluids.bleeding": 2 } },
          { at: 0.5, set: { "fluids.bleeding": 0 } },
        ],
      },
    ) as [Report, Report];
    expect(ratio(bled, "pressure.mean")).toBeGreaterThan(0.85);
    expect(ratio(bled, "baroreflex.sympathetic")).toBeGreaterThan(1.7);
    expect(ratio(bled, "urine.flow")).toBeLessThan(0.6);
    expect(ratio(late, "fluids.plasmaVolume")).toBeGreaterThan(0.93);
    expect(ratio(late, "pressure.mean")).toBeGreaterThan(0.95);
  });

  it("changes by less than 8 % from 10 to 300 mmol of sodium a day, and rises a fifth from 10 to 1500 (Luft 1979)", () => {
    const salt = (mmol: number): Report =>
      after(7 * day, { "extracellular.intakeFactor": mmol / 150 });
    const [low, high, most] = [salt(10), salt(300), salt(1500)];
    expect((high["pressure.mean"] as number) / (low["pressure.mean"] as number)).toBeLessThan(1.08);
    const rise = (most["pressure.mean"] as number) / (low["pressure.mean"] as number);
    expect(rise).toBeGreaterThan(1.05);
    expect(rise).toBeLessThan(1.3);
    const output =
      (most["pressure.relativeOutput"] as number) / (low["pressure.relativeOutput"] as number);
    expect(Math.abs(output - 1.385)).toBeLessThan(0.15);
    expect(low["baroreflex.sympathetic"]).toBeGreaterThan(1.2);
    expect(most["baroreflex.sympathetic"]).toBeLessThan(0.8);
    expect(ratio(low, "fluids.extracellularVolume")).toBeGreaterThan(0.85);
  });
});

describe("high pressure", () => {
  it("in primary aldosteronism comes over weeks, output first, resistance later", () => {
    const [week, late] = run([7 * day, 3 * month], { "aldosterone.tumour": 800 }) as [
      Report,
      Report,
    ];
    expect(ratio(week, "pressure.relativeOutput")).toBeGreaterThan(1.1);
    expect(ratio(late, "pressure.mean")).toBeGreaterThan(1.12);
    expect(ratio(late, "pressure.mean")).toBeGreaterThan(ratio(week, "pressure.mean"));
  });

  it("in renal artery stenosis: renin up, filtration nearly kept, and captopril lowers both", () => {
    const [late, treated] = run(
      [2 * month - 1, 2 * month + 14 * day],
      { "kidney.stenosis": 0.45 },
      { actions: [{ at: 2 * month, set: { "captopril.block": 0.8 } }] },
    ) as [Report, Report];
    expect(ratio(late, "pressure.mean")).toBeGreaterThan(1.2);
    expect(ratio(late, "renin.plasma")).toBeGreaterThan(1.3);
    expect(ratio(late, "kidney.GFR")).toBeGreaterThan(0.85);
    expect(treated["pressure.mean"]).toBeLessThan(0.98 * (late["pressure.mean"] as number));
    expect(treated["kidney.GFR"]).toBeLessThan(late["kidney.GFR"] as number);
  });

  // a balloon in one renal artery: nothing to 0.9, renin of that kidney's vein up by 346 +-145 % at 0.5 (De Bruyne 2006)
  it("comes from the stenosed kidney's renin, while the other is silenced", () => {
    const free = after(1 / 6, { "kidney.stenosis": 0.05 });
    const half = after(1, { "kidney.stenosis": 0.5 });
    expect(ratio(free, "renin.plasma")).toBeLessThan(1.15);
    expect(ratio(half, "renin.plasma")).toBeGreaterThan(2);
    expect(ratio(half, "renin.plasma")).toBeLessThan(6);
  });

  it("in the tightest stenosis stays below that of the heart's strength, as the free kidney lets salt go", () => {
    const late = after(2 * month, { "kidney.stenosis": 0.6 });
    expect(ratio(late, "pressure.mean")).toBeGreaterThan(1.25);
    expect(ratio(late, "pressure.mean")).toBeLessThan(1.8);
  });

  it("by vessels alone shifts the kidney to that pressure", () => {
    const end = after(2 * month, { "vessels.resistance": 1.3 });
    expect(end["urine.sodium"]).toBeCloseTo(start["urine.sodium"] as number, -0.5);
    expect(end["fluids.extracellularVolume"]).toBeLessThan(15);
  });

  // 335 pmol/min into 3 L of plasma; Goldsmith (1991): 88 to 103 mm[Hg], heart rate kept
  it("5 ng/kg/min of angiotensin II raise it at once, with little fall of heart rate", () => {
    const end = after(0.5, { "angiotensin.infusion": 112 });
    expect(ratio(end, "pressure.mean")).toBeGreaterThan(1.1);
    expect(ratio(end, "pressure.mean")).toBeLessThan(1.2);
    expect(ratio(end, "renin.plasma")).toBeLessThan(0.8);
    expect(end["baroreflex.rateFactor"]).toBeGreaterThan(0.88);
  });
});

describe("without the adrenal cortex", () => {
  const removed = { "aldosterone.zona": 0, "glucocorticoid.action": 0 };
  const course = run([day, 3 * day, 5 * day, 7 * day, 14 * day], removed) as Report[];

  it("sodium is lost at first, then sodium, volume and pressure are low and potassium and urea high", () => {
    const [first, , fifth] = course as [Report, Report, Report];
    expect(first["urine.sodium"]).toBeGreaterThan(160);
    expect(fifth["extracellular.sodium"]).toBeLessThan(134);
    expect(fifth["extracellular.potassium"]).toBeGreaterThan(5.2);
    expect(ratio(fifth, "pressure.systolic")).toBeLessThan(0.92);
    expect(fifth["osmolality.ureaConcentration"]).toBeGreaterThan(8);
    expect(ratio(fifth, "renin.plasma")).toBeGreaterThan(6);
    expect(fifth["urine.osmolality"]).toBeGreaterThan(500);
  });

  it("life ends within two weeks: mean pressure below two thirds", () => {
    const pressures = course.map((report) => ratio(report, "pressure.mean"));
    expect(pressures[2]).toBeGreaterThan(65 / 91);
    expect(pressures[4]).toBeLessThan(60 / 91);
  });

  it("cortisol alone keeps people alive, with low sodium and high potassium", () => {
    const end = after(month, { "aldosterone.zona": 0 });
    expect(ratio(end, "pressure.mean")).toBeGreaterThan(70 / 91);
    expect(end["extracellular.potassium"]).toBeGreaterThan(5.2);
    expect(end["extracellular.sodium"]).toBeLessThan(137.5);
    expect(ratio(end, "renin.plasma")).toBeGreaterThan(3);
  });

  it("both steroids bring everybody back", () => {
    const [ill, well] = run([5 * day, 25 * day], removed, {
      actions: [{ at: 5 * day, set: { "glucocorticoid.action": 1, "mineralocorticoid.drug": 1 } }],
    }) as [Report, Report];
    expect(ratio(ill, "pressure.mean")).toBeLessThan(85 / 91);
    expect(ratio(well, "pressure.mean")).toBeGreaterThan(0.95);
    expect(well["extracellular.potassium"]).toBeCloseTo(4.2, 0);
    expect(well["extracellular.sodium"]).toBeGreaterThan(137);
  });

  it("lack of cortisol alone leaves potassium normal and sodium low", () => {
    const end = after(14 * day, { "glucocorticoid.action": 0.1 });
    expect(end["extracellular.sodium"]).toBeLessThan((start["extracellular.sodium"] as number) - 1);
    expect(end["extracellular.potassium"]).toBeLessThan(5);
  });
});

describe("states", () => {
  it("are all at or above zero in health", () => {
    expect(Object.entries(healthy).filter(([, value]) => value < -1e-9)).toEqual([]);
  });
});
