import { defineModule, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../../scripts/isolated/held.ts";
import { within } from "../../../../scripts/isolated/within.ts";
import { medullaModules } from "../../src/adrenal/modules.ts";
import { dayMeans, system, type Values } from "./system.ts";

/** Drives held, as the modules of stress, pressure and drugs give them. */
const drives = [
  defineModule({
    id: "stress",
    about: "Drives of stress, held.",
    parameters: {
      arousal: held(0, "1", "mental stress"),
      surgical: held(0, "1", "tissue injury"),
      hypotension: held(0, "1", "fall of pressure"),
      brainGlucose: held(5, "mmol/L", "glucose"),
    },
  }),
  defineModule({
    id: "baroreflex",
    about:
      "Outflow as the coupled circulation has it: the reflex takes back most of a central drive.",
    inputs: { drive: { from: "sympathetic.drive", unit: "1", meaning: "central drive" } },
    parameters: { reflex: held(1, "1", "reflex") },
    variables: { sympathetic: { unit: "1", is: "reflex*drive^0.185", meaning: "outflow" } },
  }),
  defineModule({
    id: "clonidine",
    about: "Sympatholysis, held.",
    parameters: { sympatholysis: held(0, "1", "sympatholysis") },
  }),
  defineModule({
    id: "phenoxybenzamine",
    about: "Block, held.",
    parameters: { block: held(0, "1", "block") },
  }),
];
const model = system(...medullaModules, ...drives);
const names = ["adrenaline", "noradrenaline", "metanephrine", "normetanephrine"] as const;
const signals = names.map((name) => `medulla.${name}`);
type Levels = Readonly<Record<(typeof names)[number], number>>;

/** Levels at 08 h after three weeks on lasting values, and then an hour on others. */
function levels(lasting: Values = {}, now: Values = {}): Levels {
  const start = simulate(model, {
    start: 0,
    end: 488,
    output: { at: [488] },
    parameters: lasting,
  }).final;
  const { trajectory } = simulate(model, {
    start: 8,
    end: 9,
    output: { at: [9] },
    signals,
    initial: start,
    parameters: { ...lasting, ...now },
  });
  return Object.fromEntries(
    names.map((name) => [name, trajectory.columns.get(`medulla.${name}`)?.values[0]]),
  ) as unknown as Levels;
}
const rest = levels();

describe("catecholamines of the healthy", () => {
  it("lying: adrenaline below 273 pmol/L, noradrenaline 0.66-3.9 nmol/L, metanephrines within 0.06-0.63 and 0.12-0.73", () => {
    within(rest.adrenaline, 100, 273);
    within(rest.noradrenaline, 660, 3890);
    within(rest.metanephrine, 0.06, 0.5);
    within(rest.normetanephrine, 0.12, 0.73);
  });

  it("standing: noradrenaline 2.1-2.6 times and adrenaline 1.4-1.7 times that (Scand J Clin Lab Invest 1986)", () => {
    const upright = levels({}, { "baroreflex.reflex": 1.475 });
    within(upright.noradrenaline / rest.noradrenaline, 2, 2.7);
    within(upright.adrenaline / rest.adrenaline, 1.3, 1.75);
    expect(upright.adrenaline).toBeLessThan(520);
  });

  it("hypoglycaemia: adrenaline rises from 3.8 mmol/L on and reaches some 6.8 nmol/L; noradrenaline doubles", () => {
    const at = (glucose: number) => levels({}, { "stress.brainGlucose": glucose });
    within(at(3.8).adrenaline / rest.adrenaline, 1.1, 2.5);
    within(at(4.5).adrenaline / rest.adrenaline, 1, 1.1);
    within(at(1.5).adrenaline, 5000, 12000);
    within(at(1.5).noradrenaline / rest.noradrenaline, 1.8, 2.2);
  });

  it("two thirds of the greatest exercise: noradrenaline up by 11.2 nmol/L", () => {
    const exercising = levels({}, { "sympathetic.exercise": 0.65 });
    within(exercising.noradrenaline - rest.noradrenaline, 8000, 13000);
    within(exercising.adrenaline / rest.adrenaline, 4, 10);
  });

  it("stress: adrenaline doubles in front of a panel, rises tenfold when pressure falls", () => {
    within(levels({}, { "stress.arousal": 1 }).adrenaline / rest.adrenaline, 2, 3.5);
    expect(
      levels({}, { "stress.hypotension": 0.2, "baroreflex.reflex": 1.8 }).adrenaline /
        rest.adrenaline,
    ).toBeGreaterThan(10);
  });

  it("6 ug/min adrenaline by vein raise it by 0.69 ug/L", () => {
    const infused = levels({}, { "medulla.infusionAdrenaline": 6000 / 183.2 });
    within((infused.adrenaline - rest.adrenaline) * 0.1832, 550, 800);
  });
});

describe("without cortisol, medulla or both adrenals", () => {
  it("ACTH deficiency leaves 10-30 % of adrenaline and all noradrenaline (children on replacement)", () => {
    const deficient = levels({ "corticotrophs.factor": 0.02 });
    within(deficient.adrenaline / rest.adrenaline, 0.1, 0.3);
    within(deficient.noradrenaline / rest.noradrenaline, 0.99, 1.01);
  });

  it("CYP21A2 deficiency lowers adrenaline and metanephrine by 40-80 % (Merke 2000)", () => {
    const deficient = levels({
      "steroidEnzymes.inheritedCYP21A2": 0.005,
      "corticotrophs.factor": 4,
    });
    within(deficient.adrenaline / rest.adrenaline, 0.15, 0.6);
    within(deficient.metanephrine / rest.metanephrine, 0.15, 0.6);
  });

  it("without medullae adrenaline is below 55 pmol/L and metanephrine below 0.05 nmol/L; noradrenaline stays", () => {
    const none = levels({ "adrenalCortex.medullaSurvival": 0 });
    expect(none.adrenaline).toBeLessThan(55);
    expect(none.metanephrine).toBeLessThan(0.05);
    within(none.noradrenaline / rest.noradrenaline, 0.99, 1.01);
    const blind = levels({ "adrenalCortex.medullaSurvival": 0 }, { "stress.brainGlucose": 2 });
    expect(blind.adrenaline).toBeLessThan(55);
  });

  it("does not change within an hour of ACTH (PMID 3020115)", () => {
    const stimulated = levels({}, { "corticotrophs.level": 1000 });
    within(stimulated.adrenaline / rest.adrenaline, 0.98, 1.02);
  });
});

describe("phaeochromocytoma and clonidine", () => {
  const tumour = { "medulla.tumourNoradrenaline": 25, "medulla.tumourAdrenaline": 10 };
  const sick = levels(tumour);

  it("raises noradrenaline to 6-30 nmol/L and the metabolites four times above their limits, also at rest", () => {
    within(sick.noradrenaline, 5900, 30000);
    expect(sick.normetanephrine).toBeGreaterThan(4 * 0.9);
    within(sick.metanephrine, 0.5, 5);
    expect(levels(tumour, { "medulla.paroxysm": 1 }).noradrenaline).toBeGreaterThan(
      5 * sick.noradrenaline,
    );
  });

  it("clonidine lowers noradrenaline and adrenaline to 60 % or less in health, to above 2.96 nmol/L in the tumour", () => {
    const suppressed = levels({}, { "clonidine.sympatholysis": 0.7 });
    const sum = (one: Levels) => one.adrenaline + one.noradrenaline;
    within(sum(suppressed) / sum(rest), 0.4, 0.65);
    expect(sum(suppressed)).toBeLessThan(2960);
    expect(suppressed.normetanephrine / rest.normetanephrine).toBeLessThan(0.75);
    within(suppressed.metanephrine / rest.metanephrine, 0.9, 1);
    const tumourous = levels(tumour, { "clonidine.sympatholysis": 0.7 });
    expect(sum(tumourous)).toBeGreaterThan(2960);
    within(sum(tumourous) / sum(sick), 0.85, 1);
  });

  it("phenoxybenzamine raises noradrenaline", () => {
    expect(levels({ "phenoxybenzamine.block": 0.85 }).noradrenaline).toBeGreaterThan(
      1.4 * rest.noradrenaline,
    );
  });
});

describe("medulla", () => {
  it("keeps adrenaline synthesis at normal on the mean of the healthy day", () => {
    within(dayMeans(model, ["medulla.synthesis"])["medulla.synthesis"] as number, 0.8, 1.05);
  });
});
