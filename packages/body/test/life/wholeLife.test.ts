import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { conception, nursing } from "../../src/life/pregnancies.ts";
import { live, model, newborn, type Values, year } from "./system.ts";

const signals = [
  "tanner.stage",
  "gonadotrophs.LH",
  "gonadotrophs.FSH",
  "testosterone.total",
  "oestradiol.plasma",
  "corpusLuteum.ovulations",
  "boneMineral.BMD",
] as const;

const quarters = (from: number, to: number) =>
  Array.from({ length: (to - from) * 4 }, (_, i) => from + (i + 1) / 4);

type Course = Readonly<Record<string, readonly number[]>>;

/** Age at which a signal first passes a value. */
function passing(ages: readonly number[], values: readonly number[], limit: number): number {
  return ages[values.findIndex((value) => value > limit)] ?? Number.NaN;
}

describe("the life of a man", () => {
  const ages = quarters(0, 80);
  const { signals: course }: { signals: Course } = live(
    { female: false, from: 0, initial: newborn(false) },
    ages,
    signals,
  );
  const at = (signal: (typeof signals)[number], age: number): number =>
    course[signal]?.[ages.indexOf(age)] as number;

  it("has a puberty between 10 and 15 years, and testosterone from then on", () => {
    expect(passing(ages, course["tanner.stage"] ?? [], 2)).toBeGreaterThan(10);
    expect(passing(ages, course["tanner.stage"] ?? [], 2)).toBeLessThan(13.5);
    expect(passing(ages, course["tanner.stage"] ?? [], 4.9)).toBeLessThan(17.5);
    expect(at("testosterone.total", 8)).toBeLessThan(0.7);
    for (const age of [20, 40, 60, 80]) {
      expect(at("testosterone.total", age)).toBeGreaterThan(8);
      expect(at("testosterone.total", age)).toBeLessThan(30);
    }
  });

  it("has a surge of testosterone in the first months", () => {
    expect(at("testosterone.total", 0.25)).toBeGreaterThan(3);
    expect(at("testosterone.total", 1)).toBeLessThan(0.7);
  });

  it("loses bone slowly", () => {
    expect(at("boneMineral.BMD", 75)).toBeGreaterThan(0.88 * at("boneMineral.BMD", 30));
  });

  it("ages: LH rises and testosterone falls after thirty", () => {
    expect(at("gonadotrophs.LH", 75)).toBeGreaterThan(at("gonadotrophs.LH", 30));
    expect(at("testosterone.total", 75)).toBeLessThan(at("testosterone.total", 30));
  });
});

describe("the life of a woman", () => {
  const young = quarters(0, 22);
  const girl = live({ female: true, from: 0, initial: newborn(true) }, young, signals);
  const old = quarters(22, 80);
  const woman = live({ female: true, from: 22, initial: girl.final }, old, signals);
  const ages = [...young, ...old];
  const of = (signal: (typeof signals)[number]): readonly number[] => [
    ...(girl.signals[signal] ?? []),
    ...(woman.signals[signal] ?? []),
  ];
  const at = (signal: (typeof signals)[number], age: number): number =>
    of(signal)[ages.indexOf(age)] as number;

  it("has breasts from 10-12.5, ovulates from 11-15 and is at stage 5 by 17 years", () => {
    expect(passing(ages, of("tanner.stage"), 2)).toBeGreaterThan(9.5);
    expect(passing(ages, of("tanner.stage"), 2)).toBeLessThan(12.5);
    const first = passing(ages, of("corpusLuteum.ovulations"), 0.5);
    expect(first).toBeGreaterThan(10.5);
    expect(first).toBeLessThan(15);
    expect(at("tanner.stage", 17)).toBeGreaterThan(4.8);
  });

  it("ovulates eleven to sixteen times a year at 30 and no more after 55", () => {
    const yearly = (age: number) =>
      at("corpusLuteum.ovulations", age + 1) - at("corpusLuteum.ovulations", age);
    expect(yearly(30)).toBeGreaterThan(10.5);
    expect(yearly(30)).toBeLessThan(16.5);
    expect(yearly(56)).toBeLessThan(0.3);
  });

  it("has a menopause: FSH above 40 IU/L and little oestradiol from 56 on", () => {
    for (const age of [57, 65, 75]) {
      expect(at("gonadotrophs.FSH", age)).toBeGreaterThan(40);
      expect(at("oestradiol.plasma", age)).toBeLessThan(75);
    }
  });

  it("loses a tenth and more of her bone in the ten years after menopause", () => {
    const lost = at("boneMineral.BMD", 50) - at("boneMineral.BMD", 62);
    expect(lost / at("boneMineral.BMD", 50)).toBeGreaterThan(0.08);
    expect(lost / at("boneMineral.BMD", 50)).toBeLessThan(0.22);
    expect(at("boneMineral.BMD", 75)).toBeLessThan(0.9 * at("boneMineral.BMD", 30));
  });

  describe("as a mother", () => {
    // Where she ovulates from day 12 on, so that ten days before it are in the run: every six hours of two cycles.
    const hours = Array.from({ length: 4 * 70 }, (_, i) => 6 * (i + 1));
    const inYears = (hour: number) => 22 + hour / year;
    const cycles = live({ female: true, from: 22, initial: girl.final }, hours.map(inYears), [
      "corpusLuteum.ovulation",
    ]).signals["corpusLuteum.ovulation"] as readonly number[];
    const strongest = Math.max(...cycles.slice(48, 188));
    const ovulated = hours[cycles.indexOf(strongest, 48)] as number;
    const born = ovulated + 268.5 * 24;

    const mother = (feeds: number, days: readonly number[], asked: readonly string[]): Course =>
      live(
        { female: true, from: 22, initial: girl.final as Values },
        days.map((day) => inYears(ovulated + 24 * day)),
        asked,
        [conception(ovulated), ...nursing({ birth: born, feeds, fullMonths: 6, weanedMonths: 12 })],
      ).signals;

    const recorded = [-10, 42, 70, 140, 154, 203, 241, 250, 275, 280, 300, 450, 560, 700];
    /** The course of a mother who feeds her child eight times a day, at days that were recorded. */
    const fed = mother(8, recorded, [
      "aldosterone.plasma",
      "corpusLuteum.ovulations",
      "cortisol.free",
      "cortisol.total",
      "DHEAS.plasma",
      "extracellular.sodium",
      "fluids.haematocrit",
      "fluids.plasmaVolume",
      "gonadotrophs.LH",
      "hCG.plasma",
      "insulinSensitivity.muscle",
      "kidney.GFR",
      "lactotrophs.prolactin",
      "milk.volume",
      "oestradiol.plasma",
      "osmolality.plasma",
      "pregnancy.present",
      "pressure.mean",
      "progesterone.plasma",
    ]);
    const onDays = (signal: string, days: readonly number[]): readonly number[] =>
      days.map((day) => fed[signal]?.[recorded.indexOf(day)] as number);

    it("carries a child for 38 weeks, with the hormones of pregnancy", () => {
      const days = [42, 70, 140, 250, 275];
      const present = onDays("pregnancy.present", days);
      const hCG = onDays("hCG.plasma", days);
      const P4 = onDays("progesterone.plasma", days);
      const E2 = onDays("oestradiol.plasma", days);
      const LH = onDays("gonadotrophs.LH", days);
      const PRL = onDays("lactotrophs.prolactin", days);
      expect(present.slice(0, 4).every((share) => share > 0.95)).toBe(true);
      expect(present[4]).toBeLessThan(0.01);
      expect(hCG[0]).toBeGreaterThan(10000);
      expect(P4[3]).toBeGreaterThan(350);
      expect(E2[3]).toBeGreaterThan(40000);
      expect(LH[2]).toBeLessThan(1);
      expect(PRL[3]).toBeGreaterThan(85);
      expect(PRL[3]).toBeLessThan(300);
      expect(P4[4]).toBeLessThan(40);
    });

    it("has more plasma, filtration and cortisol, and thinner blood", () => {
      const days = [-10, 70, 154, 203, 241, 250];
      const at = (signal: string, i: number) => onDays(signal, days)[i] as number;
      const ratio = (signal: string, i: number) => at(signal, i) / at(signal, 0);
      const published = [
        [1, 1.06],
        [2, 1.29],
        [3, 1.42],
        [4, 1.48],
      ] as const;
      for (const [i, rise] of published) {
        expect(Math.abs(ratio("fluids.plasmaVolume", i) - rise)).toBeLessThan(0.09);
      }
      expect(ratio("kidney.GFR", 1)).toBeGreaterThan(1.3);
      expect(ratio("kidney.GFR", 4)).toBeLessThan(1.65);
      expect(at("osmolality.plasma", 2)).toBeLessThan(283);
      expect(at("extracellular.sodium", 2)).toBeGreaterThan(134);
      expect(ratio("cortisol.free", 4)).toBeGreaterThan(1.3);
      expect(ratio("cortisol.free", 4)).toBeLessThan(2);
      expect(ratio("cortisol.total", 4)).toBeGreaterThan(2.5);
      expect(ratio("cortisol.total", 4)).toBeLessThan(4.2);
      expect(ratio("aldosterone.plasma", 4)).toBeGreaterThan(2);
      expect(ratio("pressure.mean", 2)).toBeLessThan(0.99);
      expect(ratio("pressure.mean", 2)).toBeGreaterThan(0.9);
      expect(ratio("fluids.haematocrit", 4)).toBeLessThan(0.92);
      expect(ratio("DHEAS.plasma", 4)).toBeGreaterThan(0.4);
      expect(ratio("DHEAS.plasma", 4)).toBeLessThan(0.65);
      expect(ratio("insulinSensitivity.muscle", 4)).toBeGreaterThan(0.35);
      expect(ratio("insulinSensitivity.muscle", 4)).toBeLessThan(0.55);
    });

    it("has milk for a year, prolactin of 30-60 at six months and no ovulation until she gives less", () => {
      const days = [280, 300, 450, 560, 700];
      const volume = onDays("milk.volume", days);
      const PRL = onDays("lactotrophs.prolactin", days);
      const ovulations = onDays("corpusLuteum.ovulations", days);
      expect(volume[1]).toBeGreaterThan(650);
      expect(volume[2]).toBeGreaterThan(500);
      expect(volume[4]).toBe(0);
      expect(PRL[0]).toBeGreaterThan(80);
      expect(PRL[2]).toBeGreaterThan(30);
      expect(PRL[2]).toBeLessThan(60);
      expect(PRL[4]).toBeLessThan(15);
      expect((ovulations[2] as number) - (ovulations[0] as number)).toBeLessThan(0.1);
      expect((ovulations[4] as number) - (ovulations[2] as number)).toBeGreaterThan(1.5);
    });

    it("has prolactin that rises and oxytocin that trebles in a feed", () => {
      const plan = { birth: born, feeds: 8, fullMonths: 6, weanedMonths: 12 };
      const day60 = inYears(born + 60 * 24);
      const { final } = live(
        { female: true, from: 22, initial: girl.final },
        [day60],
        ["milk.volume"],
        [conception(ovulated), ...nursing(plan)],
      );
      const { trajectory } = simulate(model, {
        start: 0,
        end: 31,
        output: { every: 0.1 },
        signals: ["lactotrophs.prolactin", "oxytocin.plasma", "suckling.drinking"],
        parameters: { "person.female": 1, "person.ageAtStart": day60, "suckling.feeds": 8 },
        initial: Object.fromEntries(model.states.map(({ name }) => [name, final[name] as number])),
      });
      const [PRL = [], oxytocin = [], drinking = []] = [...trajectory.columns.values()].map(
        ({ values }) => [...values].slice(240),
      );
      const whole = drinking.slice(10, 50);
      const feed = 10 + whole.indexOf(Math.max(...whole));
      const before = PRL[feed - 4] as number;
      const after = Math.max(...PRL.slice(feed, feed + 8));
      expect(after / before).toBeGreaterThan(1.25);
      expect(after / Math.min(...PRL)).toBeGreaterThan(1.45);
      expect(Math.max(...oxytocin) / Math.min(...oxytocin)).toBeGreaterThan(2.5);
    });

    it("ovulates 35 to 95 days after birth if she does not breast feed", () => {
      const days = Array.from({ length: 120 }, (_, i) => 268 + i);
      const ovulations =
        mother(0, days, ["corpusLuteum.ovulations"])["corpusLuteum.ovulations"] ?? [];
      const first = ovulations.findIndex((n) => n > (ovulations[0] as number) + 0.5);
      expect(first).toBeGreaterThan(35);
      expect(first).toBeLessThan(95);
    });
  });
});
