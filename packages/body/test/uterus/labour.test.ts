import { describe, expect, it } from "vitest";
import { at, birth, course } from "../placenta/system.ts";

const born = birth() as number;

/** Hours from dilatation of 4 cm to birth, and the second stage. */
function labour(parameters: Record<string, number> = {}): {
  readonly first: number;
  readonly second: number;
  readonly strongest: number;
  readonly oxytocin: number;
} {
  const end = birth(parameters) as number;
  const hours = Array.from({ length: 1600 }, (_, i) => end - 15 + i / 100);
  const [dilatation = [], present = [], activity = [], oxytocin = []] = course(
    hours,
    ["cervix.dilatation", "pregnancy.present", "uterus.contraction", "oxytocin.plasma"],
    parameters,
  );
  const when = (found: number): number => hours[found] as number;
  const four = when(dilatation.findIndex((cm) => cm > 4));
  const open = when(dilatation.findIndex((cm) => cm > 9.5));
  const out = when(present.findIndex((share) => share < 0.5));
  return {
    first: open - four,
    second: out - open,
    strongest: Math.max(...activity),
    oxytocin: Math.max(...oxytocin) * 1.0072,
  };
}

describe("birth", () => {
  it("comes 268 days after conception, within three", () => {
    expect(Math.abs(born / 24 - 268)).toBeLessThan(3);
  });

  it("comes too early with a fast placental clock and late without foetal adrenals", () => {
    expect(birth({ "placentalCRH.pace": 1.1 })).toBeLessThan(born - 14 * 24);
    expect(birth({ "fetus.adrenal": 0.1 })).toBeGreaterThan(born + 5 * 24);
  });

  it("takes some 4 h from 4 to 10 cm the first time, 2 to 3 h later", () => {
    const one = labour();
    expect(one.first).toBeGreaterThan(3);
    expect(one.first).toBeLessThan(6);
    expect(one.second).toBeGreaterThan(0.4);
    expect(one.second).toBeLessThan(2);
    expect(one.oxytocin).toBeGreaterThan(15.6);
    expect(one.oxytocin).toBeLessThan(44);
    const later = labour({ "cervix.births": 1 });
    expect(later.first).toBeLessThan(0.75 * one.first);
  });

  it("comes without a posterior lobe too, but never to a muscle deaf to oxytocin", () => {
    expect(birth({ "oxytocinNeurons.cells": 0 })).toBeGreaterThan(born);
    expect(birth({ "uterus.sensitivity": 0 })).toBeUndefined();
  });

  it("follows an infusion of oxytocin near term and not in mid-pregnancy", () => {
    const drip = (week: number, mU: number) => [
      { at: at(week), set: { "oxytocin.infusion": mU } },
      { at: at(week) + 48, set: { "oxytocin.infusion": 0 } },
    ];
    expect(birth({}, drip(39.3, 30)) as number).toBeLessThan(at(39.3) + 48);
    expect(birth({}, drip(24, 30)) as number).toBeGreaterThan(at(38));
  });
});

describe("oxytocin and its receptors", () => {
  const [oxytocin = [], receptors = []] = course(
    [at(10), at(15), at(25), at(34), at(39)],
    ["oxytocin.plasma", "uterus.receptors"],
  );

  it("has a level of 2 to 10 ng/L through pregnancy, with a fourfold clearance", () => {
    for (const level of oxytocin) {
      expect(level).toBeGreaterThan(2);
      expect(level).toBeLessThan(10);
    }
  });

  it("receptors rise some twelvefold from 15 to 39 weeks, and a hundredfold in all", () => {
    const [, early = 0, , , late = 0] = receptors;
    expect(late / early).toBeGreaterThan(8);
    expect(late / early).toBeLessThan(18);
    expect(late).toBeGreaterThan(50);
    expect(late).toBeLessThan(130);
  });
});

describe("after birth", () => {
  const signals = [
    "hPL.plasma",
    "progesterone.plasma",
    "placentalCRH.plasma",
    "hCG.plasma",
    "oestradiol.plasma",
    "pregnancy.week",
    "fetus.mass",
    "pregnancy.tbgFactor",
  ] as const;
  const hours = [-24, 3, 15, 24, 48, 24 * 21].map((hour) => born + hour);
  const columns = course(hours, signals);
  const of = (signal: (typeof signals)[number], i: number) =>
    columns[signals.indexOf(signal)]?.[i] as number;

  it("the hormones of the placenta fall with their half-lives", () => {
    expect(of("hPL.plasma", 1)).toBeLessThan(0.1);
    expect(of("progesterone.plasma", 2)).toBeLessThan(10);
    expect(of("placentalCRH.plasma", 2)).toBeLessThan(10);
    expect(of("oestradiol.plasma", 3)).toBeLessThan(1000);
    const halving = (24 * Math.LN2) / Math.log(of("hCG.plasma", 3) / of("hCG.plasma", 4));
    expect(halving).toBeGreaterThan(20);
    expect(halving).toBeLessThan(30);
    expect(of("hCG.plasma", 5)).toBeLessThan(5);
  });

  it("nothing of the pregnancy is left", () => {
    expect(of("pregnancy.week", 3)).toBeLessThan(0.01);
    expect(of("fetus.mass", 3)).toBeLessThan(0.001);
    expect(of("pregnancy.tbgFactor", 3)).toBeCloseTo(1, 1);
  });
});
