import { describe, expect, it } from "vitest";
import { at, course, week } from "./system.ts";

const weeks = [4, 6, 8, 9, 10, 12, 17, 18, 24, 28, 29, 31, 33, 34, 36, 37, 39, 40] as const;

const signals = [
  "hCG.plasma",
  "progesterone.plasma",
  "oestradiol.plasma",
  "oestriol.plasma",
  "hPL.plasma",
  "placentalGH.plasma",
  "placentalCRH.plasma",
  "trophoblast.placenta",
  "fetus.mass",
  "pregnancy.tbgFactor",
  "pregnancy.cbgFactor",
  "pregnancy.weightGain",
  "fetus.calcium",
  "fetus.glucoseTaken",
] as const;

const columns = course(weeks.map(at), signals);

function of(signal: (typeof signals)[number], inWeek: (typeof weeks)[number]): number {
  return columns[signals.indexOf(signal)]?.[weeks.indexOf(inWeek)] as number;
}

describe("hCG", () => {
  const days = Array.from({ length: 260 }, (_, i) => 24 * i);
  const [daily = []] = course(days, ["hCG.plasma"]);
  const onDay = (day: number) => daily[day - 14] as number;

  it("rises by more than half in two days until week 6", () => {
    for (const day of [28, 35, 42]) expect(onDay(day + 2) / onDay(day)).toBeGreaterThan(1.53);
  });

  it("peaks between days 60 and 80 near 90 kIU/L and then stays above 5", () => {
    const peak = Math.max(...daily);
    expect(daily.indexOf(peak) + 14).toBeGreaterThan(60);
    expect(daily.indexOf(peak) + 14).toBeLessThan(80);
    expect(peak).toBeGreaterThan(60000);
    expect(peak).toBeLessThan(120000);
    expect(Math.min(...daily.slice(106))).toBeGreaterThan(7000);
  });
});

describe("hormones of the placenta by week", () => {
  it.each([
    [6, 48],
    [8, 71.6],
    [9, 60],
    [18, 98],
    [40, 574],
  ] as const)("progesterone of week %d is near the published %d nmol/L", (inWeek, published) => {
    expect(of("progesterone.plasma", inWeek) / published).toBeGreaterThan(0.7);
    expect(of("progesterone.plasma", inWeek) / published).toBeLessThan(1.45);
  });

  it.each([
    [29, 3.2, 12],
    [31, 3.6, 14],
    [33, 4.6, 17],
    [37, 7.2, 29],
    [39, 7.8, 37],
  ] as const)("free oestriol of week %d lies in %d to %d ug/L", (inWeek, low, high) => {
    const level = of("oestriol.plasma", inWeek) * 0.2884;
    expect(level).toBeGreaterThan(low);
    expect(level).toBeLessThan(high);
  });

  it("there is hardly any oestriol until week 9", () => {
    expect(of("oestriol.plasma", 9) * 288.4).toBeLessThan(50);
  });

  it("oestradiol is 22-110 nmol/L in the third trimester, some thirtyfold the beginning", () => {
    expect(of("oestradiol.plasma", 28)).toBeGreaterThan(22000);
    expect(of("oestradiol.plasma", 40)).toBeLessThan(110000);
    const rise = of("oestradiol.plasma", 40) / of("oestradiol.plasma", 8);
    expect(rise).toBeGreaterThan(20);
    expect(rise).toBeLessThan(45);
  });

  it.each([
    [29, 2.4, 6.1],
    [33, 3.7, 7.7],
    [36, 5, 8.6],
    [39, 5, 8.6],
  ] as const)("hPL of week %d lies in %d to %d mg/L", (inWeek, low, high) => {
    expect(of("hPL.plasma", inWeek)).toBeGreaterThan(low);
    expect(of("hPL.plasma", inWeek)).toBeLessThan(high);
  });

  it("placental GH is near 22 ug/L at week 37, placental CRH 50 at 28 and 1462 ng/L at 40", () => {
    expect(of("placentalGH.plasma", 37)).toBeCloseTo(22, -0.5);
    expect(of("placentalCRH.plasma", 28)).toBeGreaterThan(35);
    expect(of("placentalCRH.plasma", 28)).toBeLessThan(65);
    expect(of("placentalCRH.plasma", 40)).toBeGreaterThan(1280);
    expect(of("placentalCRH.plasma", 40)).toBeLessThan(1644);
  });
});

describe("the conceptus and the mother by week", () => {
  it.each([
    [28, 254],
    [36, 408],
    [40, 453],
  ] as const)("the placenta of week %d weighs about %d g", (inWeek, published) => {
    expect(of("trophoblast.placenta", inWeek) / published).toBeGreaterThan(0.9);
    expect(of("trophoblast.placenta", inWeek) / published).toBeLessThan(1.1);
  });

  it.each([
    [12, 0.058],
    [24, 0.67],
    [34, 2.377],
    [40, 3.619],
  ] as const)("the foetus of week %d weighs about %d kg (Hadlock)", (inWeek, published) => {
    expect(of("fetus.mass", inWeek) / published).toBeGreaterThan(0.95);
    expect(of("fetus.mass", inWeek) / published).toBeLessThan(1.05);
  });

  it("TBG rises to 2.1-2.6 times and CBG to three times normal", () => {
    expect(of("pregnancy.tbgFactor", 24)).toBeGreaterThan(2.1);
    expect(of("pregnancy.tbgFactor", 40)).toBeLessThan(2.6);
    expect(of("pregnancy.cbgFactor", 28)).toBeGreaterThan(2.7);
    expect(of("pregnancy.cbgFactor", 40)).toBeLessThan(3.6);
  });

  it("12.5 kg are gained; the foetus takes 330 mg of calcium a day and some 23 g of glucose", () => {
    expect(of("pregnancy.weightGain", 40)).toBeCloseTo(12.5, 0);
    expect(of("fetus.calcium", 36) * 24 * 40.08).toBeGreaterThan(280);
    expect(of("fetus.calcium", 36) * 24 * 40.08).toBeLessThan(400);
    expect(of("fetus.glucoseTaken", 40)).toBeCloseTo(0.12, 1);
  });
});

describe("lesions of pregnancy", () => {
  const present = (parameters: Record<string, number>, start: number, end: number) =>
    course([at(end)], ["pregnancy.present"], {}, [{ at: at(start), set: parameters }])[0]?.[0];

  it("a pregnancy is lost with the corpus luteum at week 6, and goes on without it at 10", () => {
    expect(present({ "corpusLuteum.function": 0 }, 6, 8)).toBeLessThan(0.05);
    expect(present({ "corpusLuteum.function": 0 }, 10, 14)).toBeGreaterThan(0.9);
  });

  it("twins or a mole have more hCG", () => {
    const [more] = course([at(10)], ["hCG.plasma"], { "trophoblast.hCGfactor": 3 });
    expect((more?.[0] as number) / of("hCG.plasma", 10)).toBeCloseTo(3, 1);
  });

  it("without foetal adrenals oestriol is a tenth and oestradiol half", () => {
    const [E3, E2] = course([at(34)], ["oestriol.plasma", "oestradiol.plasma"], {
      "fetus.adrenal": 0.1,
    });
    expect((E3?.[0] as number) / of("oestriol.plasma", 34)).toBeCloseTo(0.1, 2);
    expect((E2?.[0] as number) / of("oestradiol.plasma", 34)).toBeCloseTo(0.55, 1);
  });

  it("high glucose makes a heavy child", () => {
    const usual = of("fetus.mass", 39);
    const [heavy] = course([at(39)], ["fetus.mass"], { "fetus.usualGlucose": 3.5 });
    expect((heavy?.[0] as number) - usual).toBeGreaterThan(0.2);
  });

  it("without a conceptus nothing is there", () => {
    const none = { "pregnancy.present": 0, "pregnancy.week": 0, "trophoblast.placenta": 0 };
    const [hCG, hPL] = course([week * 10], ["hCG.plasma", "hPL.plasma"], {}, [
      { at: 0, set: { ...none, "trophoblast.cells": 0, "fetus.mass": 0 } },
    ]);
    expect(hCG?.[0]).toBeLessThan(1e-6);
    expect(hPL?.[0]).toBeLessThan(1e-9);
  });
});
