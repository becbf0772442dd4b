import { gonadotropicModules, oralOestrogen, ovaryModules } from "@endocrine/body";
import { type Action, compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../scripts/isolated/held.ts";
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { clomifene } from "../src/treatments/drugs/clomifene.ts";
import { combinedPill } from "../src/treatments/drugs/combinedPill.ts";
import { estradiolOral } from "../src/treatments/drugs/estradiolOral.ts";
import { fshInjection } from "../src/treatments/drugs/fshInjection.ts";
import { ganirelix } from "../src/treatments/drugs/ganirelix.ts";
import { gonadorelin } from "../src/treatments/drugs/gonadorelin.ts";
import { hcgInjection } from "../src/treatments/drugs/hcgInjection.ts";
import { letrozole } from "../src/treatments/drugs/letrozole.ts";
import { leuprorelin } from "../src/treatments/drugs/leuprorelin.ts";
import { levonorgestrel } from "../src/treatments/drugs/levonorgestrel.ts";
import { progesteroneOral } from "../src/treatments/drugs/progesteroneOral.ts";

/** A woman of 28 years and 60 kg. */
const person = personOf(28, 1, 60 / 70);

/** Oestradiol of ovaries, tablets and of what fat makes, cleared as in the body. */
const oestradiol = defineModule({
  id: "oestradiol",
  about: "Oestradiol in plasma.",
  inputs: {
    ovarian: { from: "ovarianSteroids.oestradiolMade", unit: "nmol/h", meaning: "of the ovaries" },
    tablets: { from: "estradiolOral.appearance", unit: "nmol/h", meaning: "of tablets" },
    block: { from: "letrozole.block", unit: "1", meaning: "aromatase blocked" },
  },
  parameters: {
    other: held(1.3, "nmol/h"),
    clearance: held(1247, "L/d"),
    halfLife: held(1, "h"),
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: 150,
      rate: "ln(2)/halfLife*((ovarian + tablets + other*(1 - block))/clearance - plasma)",
      meaning: "oestradiol",
    },
  },
});

/** hCG of injections alone. */
const hCG = defineModule({
  id: "hCG",
  about: "hCG in plasma.",
  inputs: { injected: { from: "hcgInjection.absorption", unit: "[IU]/h", meaning: "absorbed" } },
  parameters: { clearance: held(0.22, "L/h"), halfLife: held(23, "h") },
  states: {
    plasma: {
      unit: "[IU]/L",
      start: 0,
      scale: 10,
      rate: "ln(2)/halfLife*(injected/clearance - plasma)",
      meaning: "hCG",
    },
  },
});

const model = compile(
  flatten(
    [
      person,
      ...gonadotropicModules,
      ...ovaryModules,
      oestradiol,
      hCG,
      oralOestrogen,
      clomifene,
      combinedPill,
      estradiolOral,
      fshInjection,
      ganirelix,
      gonadorelin,
      hcgInjection,
      letrozole,
      leuprorelin,
      levonorgestrel,
      progesteroneOral,
    ],
    { timeUnit: "h" },
  ),
);
type Values = Readonly<Record<string, number>>;
const signals = {
  LH: "gonadotrophs.LH",
  FSH: "gonadotrophs.FSH",
  E2: "oestradiol.plasma",
  P4: "progesterone.plasma",
  ovulations: "corpusLuteum.ovulations",
  menses: "endometrium.menses",
  dominant: "ovarianFollicles.dominant",
  cohort: "ovarianFollicles.cohort",
} as const;
type Name = keyof typeof signals;
const perDay = 12;

function run(
  days: number,
  initial: Values,
  actions: readonly Action[] = [],
  parameters: Values = {},
) {
  const { trajectory, final } = simulate(model, {
    start: 0,
    end: days * 24,
    output: { every: 24 / perDay },
    signals: Object.values(signals),
    initial,
    parameters,
    actions,
  });
  const of = (name: Name) => [...(trajectory.columns.get(signals[name])?.values ?? [])];
  const on = (name: Name, day: number) => of(name)[Math.round(day * perDay)] as number;
  const most = (name: Name, from: number, to: number) =>
    Math.max(...of(name).slice(Math.round(from * perDay), Math.round(to * perDay)));
  const ovulated = (from: number, to: number) => on("ovulations", to) - on("ovulations", from);
  const mean = (name: Name, from: number, to: number) => {
    const part = of(name).slice(Math.round(from * perDay), Math.round(to * perDay));
    return part.reduce((sum, value) => sum + value, 0) / part.length;
  };
  return { of, on, most, mean, ovulated, final: final as Values };
}

/** Doses once every `every` days from day `from` on. */
const daily = (
  into: string,
  dose: number,
  from: number,
  to: number,
  every = 1,
): readonly Action[] =>
  Array.from({ length: Math.floor((to - from) / every) }, (_, i) => ({
    at: 24 * (from + i * every) + 0.01,
    add: { [into]: dose },
  }));

const settled = run(200, {});
const LH = settled.of("LH");
const surge = LH.reduce(
  (at, value, i) => (i > 150 * perDay && value > (LH[at] as number) ? i : at),
  150 * perDay,
);
/** A woman so many days after a surge of LH. */
const from = (day: number): Values => run(surge / perDay + day, {}).final;
const menses = from(14);

describe("the combined pill", () => {
  const pills = daily("combinedPill.gut", 1, 0, 84);
  const under = run(200, menses, pills);

  it("stops ovulation, with FSH of 0.5 to 3 IU/L and oestradiol below 150 pmol/L", () => {
    expect(under.ovulated(10, 84)).toBeLessThan(0.1);
    expect(under.most("P4", 10, 84)).toBeLessThan(3);
    expect(under.most("LH", 21, 84)).toBeLessThan(5);
    expect(under.mean("FSH", 21, 84)).toBeGreaterThan(0.5);
    expect(under.mean("FSH", 21, 84)).toBeLessThan(3);
    expect(under.mean("E2", 21, 84)).toBeLessThan(150);
  });

  it("lets ovulation come back within six weeks after the last one", () => {
    expect(under.ovulated(84, 130)).toBeGreaterThan(0.8);
    expect(under.ovulated(84, 200)).toBeGreaterThan(2.5);
  });

  it("bleeds in the week without, and only then", () => {
    const packs = [0, 28, 56].flatMap((start) => daily("combinedPill.gut", 1, start, start + 21));
    const months = run(84, menses, packs);
    expect(months.most("menses", 21, 28)).toBe(1);
    expect(months.most("menses", 49, 56)).toBe(1);
    expect(months.most("menses", 35, 49)).toBe(0);
    expect(months.ovulated(10, 84)).toBeLessThan(0.3);
  });
});

describe("levonorgestrel", () => {
  it("puts ovulation off if the surge has not begun, and not after", () => {
    const ten = from(28.2 - 4);
    const without = run(6, ten);
    const early = run(6, ten, daily("levonorgestrel.gut", 1.5, 0, 1));
    expect(without.ovulated(0, 6)).toBeGreaterThan(0.6);
    expect(early.ovulated(0, 6)).toBeLessThan(0.3);
    const late = from(0.3);
    expect(run(6, late, daily("levonorgestrel.gut", 1.5, 0, 1)).ovulated(0, 6)).toBeGreaterThan(
      0.5,
    );
  });
});

describe("polycystic ovaries", () => {
  const lesion = {
    "ovarianFollicles.excess": 2.8,
    "GnRHNeurons.input": 1.6,
    "GnRHNeurons.addedFrequency": 0.4,
    "GnRHNeurons.progestogenSense": 0.3,
    "ovarianSteroids.theca": 1.6,
  };
  const ill = run(300, menses, [], lesion);

  it("do not ovulate", () => {
    expect(ill.ovulated(200, 300)).toBeLessThan(0.1);
  });

  it("ovulate after five days of clomifene", () => {
    const treated = run(40, ill.final, daily("clomifene.gut", 100, 0, 5), lesion);
    expect(treated.most("FSH", 1, 8)).toBeGreaterThan(1.2 * treated.on("FSH", 0));
    expect(treated.ovulated(0, 40)).toBeGreaterThan(0.6);
    expect(treated.most("P4", 10, 35)).toBeGreaterThan(15);
  });

  it("ovulate after five days of letrozole", () => {
    const treated = run(40, ill.final, daily("letrozole.gut", 2.5, 0, 5), lesion);
    expect(treated.most("FSH", 1, 8)).toBeGreaterThan(1.2 * treated.on("FSH", 0));
    expect(treated.ovulated(0, 40)).toBeGreaterThan(0.6);
  });

  it("bleed after progesterone", () => {
    const challenged = run(25, ill.final, daily("progesteroneOral.gut", 200, 0, 10), lesion);
    expect(challenged.most("menses", 10.5, 18)).toBe(1);
  });
});

describe("gonadotropins and GnRH", () => {
  it("150 IU of FSH a day ripen several follicles, and hCG ruptures them", () => {
    const days = 9;
    const doses = [
      ...daily("fshInjection.depot", 150, 0, days),
      ...daily("ganirelix.depot", 0.25, 5, days + 1),
      { at: 24 * days, add: { "hcgInjection.depot": 10000 } },
    ].sort((a, b) => a.at - b.at);
    const treated = run(30, menses, doses);
    expect(treated.most("FSH", 3, days)).toBeGreaterThan(9);
    expect(treated.on("dominant", days)).toBeGreaterThan(1.3);
    expect(treated.most("E2", 0, days + 1)).toBeGreaterThan(1000);
    expect(treated.ovulated(days, days + 6)).toBeGreaterThan(1.5);
  });

  it("hCG alone keeps the corpus luteum alive", () => {
    const luteal = from(7);
    const kept = run(14, luteal, daily("hcgInjection.depot", 1500, 0, 12, 3));
    const left = run(14, luteal);
    expect(kept.on("P4", 9)).toBeGreaterThan(3 * left.on("P4", 9));
  });

  it("a pump of GnRH gives cycles to a woman without her own", () => {
    const kallmann = { "GnRHNeurons.function": 0 };
    const silent = run(150, menses, [], kallmann);
    expect(silent.on("LH", 150)).toBeLessThan(0.1);
    const pump: Action[] = Array.from({ length: (60 * 24) / 1.5 }, (_, i) => ({
      at: 1.5 * i + 0.01,
      add: { "gonadorelin.amount": 10 },
    }));
    const treated = run(60, silent.final, pump, kallmann);
    expect(treated.ovulated(0, 60)).toBeGreaterThan(0.8);
  });

  it("100 ug of GnRH raise LH three to ten times within an hour, FSH less", () => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 2,
      output: { every: 0.25 },
      signals: [signals.LH, signals.FSH],
      initial: from(20),
      actions: [{ at: 0, add: { "gonadorelin.amount": 100 } }],
    });
    const levels = (name: string) => trajectory.columns.get(name)?.values as Float64Array;
    const rise = (name: string) => Math.max(...levels(name)) / (levels(name)[0] as number);
    expect(rise(signals.LH)).toBeGreaterThan(3);
    expect(rise(signals.LH)).toBeLessThan(10);
    expect(rise(signals.FSH)).toBeGreaterThan(1.1);
    expect(rise(signals.FSH)).toBeLessThan(3);
  });

  it("leuprorelin flares and then brings oestradiol to the level of menopause", () => {
    const treated = run(84, from(21), daily("leuprorelin.injected", 3.75, 0, 84, 28));
    expect(treated.most("LH", 0, 2)).toBeGreaterThan(2 * treated.on("LH", 0));
    expect(treated.mean("E2", 35, 84)).toBeLessThan(75);
    expect(treated.mean("LH", 35, 84)).toBeLessThan(1);
    expect(treated.ovulated(20, 84)).toBeLessThan(0.1);
  });

  it("ganirelix lowers LH by 74 %, FSH by 32 % at 4 h, and holds back the surge", () => {
    const doses = daily("ganirelix.depot", 0.25, 0, 7);
    const start = from(20);
    const treated = run(8, start, doses);
    const left = run(8, start);
    const share = (name: Name) => 1 - treated.on(name, 6 + 4 / 24) / left.on(name, 6 + 4 / 24);
    expect(share("LH")).toBeGreaterThan(0.5);
    expect(share("LH")).toBeLessThan(0.9);
    expect(share("FSH")).toBeGreaterThan(0.05);
    expect(share("FSH")).toBeLessThan(0.5);
    const preovulatory = from(28.2 - 2);
    expect(run(6, preovulatory, doses).most("LH", 0, 4)).toBeLessThan(20);
  });
});

describe("steroids by mouth", () => {
  const old = run(400, menses, [], { "ovarianReserve.endowment": 1e-5 }).final;
  const menopause = { "ovarianReserve.endowment": 1e-5 };

  it("2 mg of oestradiol a day give 150 to 500 pmol/L and lower FSH by half or more", () => {
    const treated = run(60, old, daily("estradiolOral.gut", 2, 0, 60), menopause);
    expect(treated.mean("E2", 40, 60)).toBeGreaterThan(150);
    expect(treated.mean("E2", 40, 60)).toBeLessThan(500);
    expect(treated.mean("FSH", 40, 60)).toBeLessThan(0.5 * treated.on("FSH", 0));
  });

  it("200 mg of progesterone reach 40 to 70 nmol/L in three hours and are gone in a day", () => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 24,
      output: { every: 0.1 },
      signals: [signals.P4],
      initial: old,
      parameters: menopause,
      actions: [{ at: 0, add: { "progesteroneOral.gut": 200 } }],
    });
    const levels = [...(trajectory.columns.get(signals.P4)?.values ?? [])];
    const peak = Math.max(...levels);
    expect(peak).toBeGreaterThan(40);
    expect(peak).toBeLessThan(70);
    expect(levels.indexOf(peak) / 10).toBeGreaterThan(1.5);
    expect(levels.indexOf(peak) / 10).toBeLessThan(4.5);
    expect(levels.at(-1)).toBeLessThan(2);
  });
});
