import { saltAndWaterModules } from "@endocrine/body";
import { type Action, compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { aceInhibitor } from "../src/treatments/drugs/aceInhibitor.ts";
import { captopril } from "../src/treatments/drugs/captopril.ts";
import { desmopressin } from "../src/treatments/drugs/desmopressin.ts";
import { hydrochlorothiazide } from "../src/treatments/drugs/hydrochlorothiazide.ts";
import { losartan } from "../src/treatments/drugs/losartan.ts";
import { tolvaptan } from "../src/treatments/drugs/tolvaptan.ts";

type Values = Readonly<Record<string, number>>;

const drugs = [aceInhibitor, captopril, desmopressin, hydrochlorothiazide, losartan, tolvaptan];
const model = compile(flatten([personOf(30), ...drugs, ...saltAndWaterModules], { timeUnit: "h" }));

/** State after a month with these lesions and no drug. */
function settled(parameters: Values): Values {
  return simulate(model, { start: -720, end: 0, output: { at: [0] }, parameters }).final;
}

const healthy = settled({});

/** What a signal is at these hours. */
function course(
  signal: string,
  hours: readonly number[],
  actions: readonly Action[],
  parameters: Values = {},
  initial: Values = healthy,
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...hours),
    output: { at: [...hours] },
    signals: [signal],
    parameters,
    initial,
    actions,
  });
  return [...(trajectory.columns.get(signal)?.values ?? [])];
}

const dose = (state: string, mg: number, at = 1e-6): Action => ({ at, add: { [state]: mg } });
const daily = (state: string, mg: number, days: number, times = 1): readonly Action[] =>
  Array.from({ length: days * times }, (_, i) => dose(state, mg, 1e-6 + (24 * i) / times));

describe("captopril", () => {
  it("peaks before the hour and inhibits most of ACE for 4 h, little after 10", () => {
    const [half, one, two] = course("captopril.plasma", [0.4, 0.9, 2], [dose("captopril.gut", 50)]);
    expect(one).toBeGreaterThan(half as number);
    expect(one).toBeGreaterThan(two as number);
    const [four, ten] = course("captopril.block", [4, 10], [dose("captopril.gut", 50)]);
    expect(four).toBeGreaterThan(0.6);
    expect(ten).toBeLessThan(0.2);
  });

  it("raises renin and lowers angiotensin II", () => {
    const given = [dose("captopril.gut", 50)];
    expect(course("renin.plasma", [2], given)[0]).toBeGreaterThan(1.8 * 15);
    expect(course("angiotensin.AngII", [1], given)[0]).toBeLessThan(0.6 * 4.3);
  });
});

describe("enalapril", () => {
  it("20 mg a day keep more than half of ACE inhibited, and lower pressure a little", () => {
    const given = daily("aceInhibitor.gut", 20, 8);
    const [trough] = course("aceInhibitor.block", [8 * 24 - 0.1], given);
    expect(trough).toBeGreaterThan(0.5);
    const [pressure] = course("pressure.relative", [8 * 24 - 12], given);
    expect(pressure).toBeLessThan(0.98);
    expect(pressure).toBeGreaterThan(0.85);
  });
});

describe("losartan", () => {
  it("100 mg give EXP3174 a peak at 3 to 4 h and a half-life of 6.3 h", () => {
    const hours = [2, 3.5, 6, 14, 20.3];
    const [two, peak, six, late, later] = course("losartan.plasma", hours, [
      dose("losartan.gut", 100),
    ]) as [number, number, number, number, number];
    expect(peak).toBeGreaterThan(two);
    expect(peak).toBeGreaterThan(six);
    expect(later / late).toBeCloseTo(0.5, 1);
  });

  it("raise renin activity six- to twelvefold after 6 h (Goldberg 1993)", () => {
    const [renin] = course("renin.plasma", [6], [dose("losartan.gut", 100)]) as [number];
    expect(renin / 15).toBeGreaterThan(4);
    expect(renin / 15).toBeLessThan(12);
  });
});

describe("hydrochlorothiazide", () => {
  it("25 mg raise sodium excretion within hours, and a week later balance is back", () => {
    const [before, first] = course(
      "urine.sodium",
      [1e-7, 4],
      [dose("hydrochlorothiazide.gut", 25)],
    ) as [number, number];
    expect(first / before).toBeGreaterThan(1.3);
    const [week] = course(
      "urine.sodium24h",
      [10 * 24],
      daily("hydrochlorothiazide.gut", 25, 10),
    ) as [number];
    expect(Math.abs(week / before - 1)).toBeLessThan(0.1);
  });

  it("25 mg twice a day lower the urine of nephrogenic diabetes insipidus by a third or more", () => {
    const deaf = { "collectingDuct.response": 0 };
    const ill = settled(deaf);
    const given = daily("hydrochlorothiazide.gut", 25, 14, 2);
    const [before, after] = course("urine.volume24h", [0, 14 * 24], given, deaf, ill) as [
      number,
      number,
    ];
    expect(after / before).toBeLessThan(0.67);
  });
});

describe("desmopressin", () => {
  it("2 ug into muscle leave about 15, 6 and 3 ng/L after 4, 8 and 12 h (Agersø 2004)", () => {
    const levels = course("desmopressin.plasma", [4, 8, 12], [dose("desmopressin.injected", 2)]);
    [14.9, 6.1, 2.9].forEach((expected, i) => {
      expect(Math.abs((levels[i] as number) / expected - 1)).toBeLessThan(0.35);
    });
  });

  it("turns the urine of central diabetes insipidus, and controls it by nose", () => {
    const lacking = { "vasopressinNeurons.cells": 0 };
    const ill = settled(lacking);
    const [peak] = course(
      "urine.osmolality",
      [4],
      [dose("desmopressin.injected", 2)],
      lacking,
      ill,
    ) as [number];
    expect(peak).toBeGreaterThan(400);
    const [volume] = course(
      "urine.volume24h",
      [7 * 24],
      daily("desmopressin.nose", 10, 7, 2),
      lacking,
      ill,
    ) as [number];
    expect(volume).toBeLessThan(3);
    const [tablets] = course(
      "urine.volume24h",
      [7 * 24],
      daily("desmopressin.gut", 200, 7, 3),
      lacking,
      ill,
    ) as [number];
    expect(tablets).toBeLessThan(4);
  });
});

describe("tolvaptan", () => {
  it("30 mg reach about 231 ug/L (Shoaf 2012)", () => {
    const [two, three] = course("tolvaptan.plasma", [2, 3], [dose("tolvaptan.gut", 30)]) as [
      number,
      number,
    ];
    expect(Math.abs(Math.max(two, three) / 231 - 1)).toBeLessThan(0.35);
  });

  it("15 mg raise sodium in SIADH by 2 to 8 mmol/L in a day", () => {
    const siadh = { "vasopressinNeurons.autonomous": 5, "thirst.thresholdShift": 15 };
    const ill = settled(siadh);
    const [before, after] = course(
      "extracellular.sodium",
      [0, 24],
      [dose("tolvaptan.gut", 15)],
      siadh,
      ill,
    ) as [number, number];
    expect(after - before).toBeGreaterThan(2);
    expect(after - before).toBeLessThan(8);
  });
});
