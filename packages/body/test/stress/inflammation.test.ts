import { describe, expect, it } from "vitest";
import { daily, hydrocortisoneInfusion, type Values, whole } from "./axis.ts";

const { course, healthy } = whole;

const signals = ["monocytes.TNF", "inflammation.IL6", "inflammation.CRP", "inflammation.fever"];
const all = [...signals, "corticotrophs.ACTH", "cortisol.total"];

/** Courses, every quarter of an hour, after endotoxin (ng/kg) at an hour of the day. */
function endotoxin(dose: number, hour: number, parameters: Values = {}) {
  const { at } = course(all, hour + 72, 0.25, {
    initial: healthy(),
    parameters,
    extra: [hydrocortisoneInfusion],
    actions: [{ at: hour, add: { "monocytes.endotoxin": dose } }],
  });
  const [TNF, IL6, CRP, fever, ACTH, cortisol] = all.map((signal) => at(signal).slice(hour * 4));
  return { TNF, IL6, CRP, fever, ACTH, cortisol } as Record<string, number[]>;
}

const top = (values: readonly number[]) => Math.max(...values);
const hourOfTop = (values: readonly number[]) => values.indexOf(top(values)) / 4;

describe("endotoxin in the healthy", () => {
  const standard = endotoxin(2, 9);

  it("does nothing at rest", () => {
    const { at } = course(all, 48, 1, { initial: healthy() });
    expect(top(at("inflammation.IL6"))).toBeCloseTo(1, 3);
    expect(top(at("inflammation.CRP"))).toBeCloseTo(0.8, 3);
    expect(top(at("inflammation.fever"))).toBeCloseTo(0, 3);
  });

  /** Copeland 2005, Janum 2016, Kiers 2017, Dillingh 2014 at 2 ng/kg: IL-6 240-880 ng/L at 2-3 h, TNF 220-335 at 1.5-2 h. */
  it("raises TNF, then IL-6, as published", () => {
    expect(top(standard.IL6)).toBeGreaterThan(240);
    expect(top(standard.IL6)).toBeLessThan(880);
    expect(hourOfTop(standard.IL6)).toBeGreaterThanOrEqual(2);
    expect(hourOfTop(standard.IL6)).toBeLessThanOrEqual(3);
    // the peak of TNF comes out a third lower than in the four laboratories
    expect(top(standard.TNF)).toBeGreaterThan(140);
    expect(top(standard.TNF)).toBeLessThan(335);
    expect(hourOfTop(standard.TNF)).toBeGreaterThanOrEqual(1.5);
    expect(hourOfTop(standard.TNF)).toBeLessThanOrEqual(2);
    expect(standard.IL6[6 * 4]).toBeLessThan(30);
  });

  /** The same laboratories: temperature up 1.4 to 2.1 Cel, highest at 3 to 4 h, most of it gone by 10 h. */
  it("makes fever", () => {
    expect(top(standard.fever)).toBeGreaterThan(1.2);
    expect(top(standard.fever)).toBeLessThan(2.1);
    expect(hourOfTop(standard.fever)).toBeCloseTo(3.5, 0);
    expect(standard.fever[10 * 4]).toBeLessThan(0.5);
  });

  /** Barber 1993: CRP 42 mg/L a day after 2 ng/kg; Vigushin 1993: half-life 19 h. */
  it("makes CRP with its published delay and half-life", () => {
    expect(Math.abs((standard.CRP[24 * 4] as number) - 42)).toBeLessThan(4);
    expect(standard.CRP[3 * 4]).toBeLessThan(10);
    const [later, last] = [standard.CRP[40 * 4] as number, standard.CRP[59 * 4] as number];
    expect((last - 0.8) / (later - 0.8)).toBeCloseTo(0.5, 1);
  });

  /** Dillingh 2014: 57, 98 and 318 ng/L after 0.5, 1 and 2 ng/kg. */
  it("answers by dose", () => {
    const peaks = [0.5, 1, 2, 4].map((dose) => top(endotoxin(dose, 9).IL6 as number[]));
    expect(peaks.every((peak, i) => i === 0 || peak > 1.5 * (peaks[i - 1] as number))).toBe(true);
    expect(peaks[0]).toBeGreaterThan(25);
    expect(peaks[0]).toBeLessThan(100);
  });

  /** Schreiber 1993 (PMID 8264845), 0.4 ng/kg: ACTH 244 % of its start after 140 min, cortisol 278 % later. */
  it("drives ACTH and then cortisol", () => {
    const { ACTH, cortisol } = endotoxin(0.4, 18) as { ACTH: number[]; cortisol: number[] };
    const [early, late] = [ACTH.slice(0, 24), cortisol.slice(0, 24)];
    expect(top(early) / (early[0] as number)).toBeCloseTo(2.44, 0);
    expect(hourOfTop(early)).toBeGreaterThan(1.5);
    expect(hourOfTop(early)).toBeLessThan(3);
    expect(hourOfTop(late)).toBeGreaterThan(hourOfTop(early));
    expect(top(late)).toBeGreaterThan(1.3 * (late[0] as number));
  });

  /** Pollmacher 1996 (doi:10.1093/infdis/174.5.1040), 0.8 ng/kg: ACTH and cortisol rise twice as much at 19 h as at 9 h. */
  it("moves the axis more in the evening than in the morning", () => {
    const [morning, evening] = [endotoxin(0.8, 9), endotoxin(0.8, 19)];
    for (const signal of ["ACTH", "cortisol"]) {
      const rise = (values: number[]) => top(values.slice(0, 20)) - (values[0] as number);
      const ratio = rise(evening[signal] as number[]) / rise(morning[signal] as number[]);
      expect(ratio).toBeGreaterThan(1.8);
    }
    expect(top(evening.TNF as number[]) / top(morning.TNF as number[])).toBeLessThan(1.3);
  });
});

describe("glucocorticoid as a brake of inflammation", () => {
  /** Barber 1993: under hydrocortisone, 3 ug/kg/min for hours before, no TNF, fever 0.8 instead of 1.9 Cel, no CRP. */
  it("keeps TNF, fever and CRP low under a high dose", () => {
    const [free, braked] = [endotoxin(2, 9), endotoxin(2, 9, { "hydrocortisone.rate": 12.6 })];
    expect(top(braked.TNF as number[])).toBeLessThan(0.25 * top(free.TNF as number[]));
    expect(top(braked.fever as number[])).toBeLessThan(0.5 * top(free.fever as number[]));
    expect(top(braked.CRP as number[])).toBeLessThan(5);
  });

  /** de Kruif 2007 (PMID 17237435): prednisolone 3, 10, 30 mg inhibits TNF and IL-6 by dose. */
  it("brakes by dose", () => {
    const peaks = [0, 1, 3, 9].map((rate) =>
      top(endotoxin(4, 9, { "hydrocortisone.rate": rate }).IL6 as number[]),
    );
    expect(peaks).toEqual([...peaks].sort((a, b) => b - a));
    expect(peaks[3]).toBeLessThan(0.3 * (peaks[0] as number));
  });

  it("calms a lasting disease, and lets it flare without any cortisol", () => {
    const CRP = (parameters: Values) =>
      course(signals, 30 * 24, 24, {
        parameters: { ...daily, "inflammation.disease": 1, ...parameters },
        extra: [hydrocortisoneInfusion],
      }).at("inflammation.CRP")[30] as number;
    expect(CRP({})).toBeGreaterThan(50);
    expect(CRP({ "hydrocortisone.rate": 5 })).toBeLessThan(0.6 * CRP({}));
    expect(CRP({ "adrenalCortex.survival": 0 })).toBeGreaterThan(CRP({}));
  });
});

describe("an operation", () => {
  const { at } = course(all, 10 + 150, 0.25, {
    initial: healthy(),
    actions: [
      { at: 10, set: { "stress.surgical": 1 } },
      { at: 13, set: { "stress.surgical": 0 } },
    ],
  });
  const after = (signal: string) => at(signal).slice(40);

  /** Kragsbjerg 1995 (PMID 7727600): IL-6 peaks soon and is above 100 ng/L for about 36 h, CRP peaks after 48 to 96 h. */
  it("raises IL-6 within hours and CRP within days", () => {
    const [IL6, CRP] = [after("inflammation.IL6"), after("inflammation.CRP")];
    expect(top(IL6)).toBeGreaterThan(100);
    expect(hourOfTop(IL6)).toBeLessThan(24);
    expect(top(CRP)).toBeGreaterThan(100);
    expect(hourOfTop(CRP)).toBeGreaterThan(30);
    expect(hourOfTop(CRP)).toBeLessThan(96);
  });
});
