import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { within } from "../../../../scripts/isolated/within.ts";
import { blocks, column, lastDay, system } from "./system.ts";

const model = system(blocks);
const signals = [
  "cortisol.total",
  "hydroxyprogesterone.plasma",
  "deoxycortisol.plasma",
  "DOC.plasma",
  "corticosterone.plasma",
  "deoxycortisol21.plasma",
  "aldosterone.plasma",
  "androstenedione.plasma",
  "minorSteroids.plasmaProgesterone",
  "mineralocorticoid.kidney",
];
const morning = (parameters: Readonly<Record<string, number>>) => {
  const values = lastDay(model, [8], signals, parameters);
  return (name: string): number => values[name]?.[0] as number;
};
const healthy = morning({});
/** ACTH and the mass that it gives the gland after years. */
const driven = (factor: number, mass: number) => ({
  "corticotrophs.factor": factor,
  "fasciculata.capacity": 18.7 * mass,
  "fasciculata.CYP21capacity": 40 * mass,
  "fasciculata.CYP11capacity": 40 * mass,
  "fasciculata.CYP11capacityDOC": 7 * mass,
  "fasciculata.hydroxyprogesteroneLeak": 0.45 * mass,
  "fasciculata.lyaseDelta4": 0.09 * mass,
  "fasciculata.deoxycortisol21": 0.04 * mass,
  "fasciculata.deoxycortisolLeak": 0.45 * mass,
  "fasciculata.DOCleak": 0.05 * mass,
});

describe("precursors of a healthy man at 08 h", () => {
  it("are those of the laboratories", () => {
    within(healthy("hydroxyprogesterone.plasma"), 0.8, 5.2); // Bae 2019, P2.5-P97.5
    within(healthy("deoxycortisol.plasma"), 0.29, 2.3); // 10-79 ng/dL, Mayo
    within(healthy("DOC.plasma"), 0.03, 0.3); // below 10 ng/dL, Mayo
    within(healthy("deoxycortisol21.plasma"), 0.005, 0.3); // below 10 ng/dL
    within(healthy("corticosterone.plasma"), 5, 40);
    within(healthy("androstenedione.plasma"), 1.7, 7.2); // Bae 2019
  });
});

describe("CYP21A2 deficiency", () => {
  const classic = morning({ "steroidEnzymes.inheritedCYP21A2": 0.004, ...driven(6, 3) });

  it("of the classic kind raises 17-hydroxyprogesterone 50-200 times and progesterone 6-10 or more (Strott 1969)", () => {
    within(classic("hydroxyprogesterone.plasma"), 120, 700);
    expect(
      classic("minorSteroids.plasmaProgesterone") / healthy("minorSteroids.plasmaProgesterone"),
    ).toBeGreaterThan(6);
    expect(classic("deoxycortisol21.plasma")).toBeGreaterThan(10);
    within(classic("androstenedione.plasma"), 15, 120);
  });

  it("leaves little cortisol and aldosterone", () => {
    expect(classic("cortisol.total")).toBeLessThan(150);
    expect(classic("aldosterone.plasma")).toBeLessThan(0.4 * healthy("aldosterone.plasma"));
  });

  it("of the non-classic kind shows in the answer to ACTH: above 30 nmol/L, with cortisol kept", () => {
    const parameters = { "steroidEnzymes.inheritedCYP21A2": 0.22, "corticotrophs.factor": 1.2 };
    const start = simulate(model, { start: 0, end: 248, output: { at: [248] }, parameters }).final;
    const run = simulate(model, {
      start: 8,
      end: 9,
      output: { at: [8, 9] },
      signals: ["hydroxyprogesterone.plasma", "cortisol.total"],
      initial: start,
      parameters: { ...parameters, "corticotrophs.level": 1000 },
    });
    const [basal, peak] = column(run.trajectory, "hydroxyprogesterone.plasma");
    within(basal, 3, 30);
    expect(peak).toBeGreaterThan(30);
    expect(column(run.trajectory, "cortisol.total")[1]).toBeGreaterThan(400);
  });
});

describe("CYP11B1 deficiency", () => {
  const deficient = morning({ "steroidEnzymes.inheritedCYP11B1": 0.01, ...driven(4, 2) });

  it("raises 11-deoxycortisol and deoxycorticosterone 20-300 times the upper limit (Mayo)", () => {
    within(deficient("deoxycortisol.plasma"), 20 * 2.3, 300 * 2.3);
    within(deficient("DOC.plasma"), 20 * 0.3, 300 * 0.3);
  });

  it("raises androgens, and mineralocorticoid action by deoxycorticosterone", () => {
    expect(deficient("androstenedione.plasma")).toBeGreaterThan(15);
    expect(deficient("mineralocorticoid.kidney")).toBeGreaterThan(4);
    expect(deficient("cortisol.total")).toBeLessThan(250);
  });
});

describe("metyrapone", () => {
  it("with ACTH answering gives 11-deoxycortisol above 200 and cortisol below 220 nmol/L in a night", () => {
    const start = simulate(model, { start: 0, end: 240, output: { at: [240] } }).final;
    const run = simulate(model, {
      start: 0,
      end: 8,
      output: { at: [8] },
      signals: ["deoxycortisol.plasma", "cortisol.total"],
      initial: start,
      parameters: { "metyrapone.block": 0.97, "corticotrophs.level": 25 },
    });
    expect(column(run.trajectory, "deoxycortisol.plasma")[0]).toBeGreaterThan(180);
    expect(column(run.trajectory, "cortisol.total")[0]).toBeLessThan(220);
  });

  it("raises deoxycorticosterone about 500 times within four hours (Schoeneshoefer 1979)", () => {
    const start = simulate(model, { start: 0, end: 248, output: { at: [248] } }).final;
    const run = simulate(model, {
      start: 8,
      end: 12,
      output: { at: [8, 12] },
      signals: ["DOC.plasma"],
      initial: start,
      parameters: { "metyrapone.block": 0.97, "corticotrophs.level": 15 },
    });
    const [before, after] = column(run.trajectory, "DOC.plasma");
    within(after / before, 100, 900);
  });
});

describe("other blocks", () => {
  it("of 17-hydroxylase leave corticosterone and deoxycorticosterone, not cortisol", () => {
    const block = morning({ "steroidEnzymes.inheritedHydroxylase": 0.01, ...driven(4, 1) });
    expect(block("cortisol.total")).toBeLessThan(60);
    expect(block("corticosterone.plasma")).toBeGreaterThan(80);
    expect(block("DOC.plasma")).toBeGreaterThan(0.5);
  });

  it("of the side chain leave nothing", () => {
    const block = morning({ "steroidEnzymes.inheritedStAR": 0, "testes.function": 0 });
    for (const name of signals.slice(0, 8)) expect(block(name)).toBeLessThan(0.5);
  });
});
