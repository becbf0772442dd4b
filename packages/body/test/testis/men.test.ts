import { describe, expect, it } from "vitest";
import { within } from "../../../../scripts/isolated/within.ts";
import { after, atDays, system, type Values } from "./system.ts";

const model = system();

const signals = [
  "gonadotrophs.LH",
  "gonadotrophs.FSH",
  "testosterone.total",
  "testosterone.free",
  "SHBG.plasma",
  "DHT.plasma",
  "oestradiol.plasma",
  "sertoli.inhibinBMade",
  "sertoli.AMH",
  "spermatogenesis.output",
  "testes.volume",
  "libido.index",
] as const;

const man = (age: number, parameters: Values = {}, days = 700): Values =>
  after(model, days, signals, { "person.ageAtStart": age, ...parameters });

describe("a man", () => {
  const young = man(25);

  // medians of Bae 2019, as distributed with childsds
  it.each([
    [25, 18.9],
    [35, 17.7],
    [45, 15.2],
    [55, 14.8],
  ])("of %d years has a testosterone near the median of %d nmol/L", (age, median) => {
    expect(Math.abs((man(age)["testosterone.total"] as number) / median - 1)).toBeLessThan(0.17);
  });

  it("loses some 12.7 % of free testosterone in ten years, from 396 pmol/L on", () => {
    within(young["testosterone.free"], 350, 430);
    const share = (man(75)["testosterone.free"] as number) / (young["testosterone.free"] as number);
    within(1 - share ** (1 / 5), 0.08, 0.15);
  });

  it("has SHBG, DHT, oestradiol, inhibin B, AMH and sperm as published", () => {
    within(young["SHBG.plasma"], 25, 40);
    within(young["DHT.plasma"], 0.9, 1.9);
    within(young["oestradiol.plasma"], 50, 100);
    within(young["sertoli.inhibinBMade"], 125, 300);
    within(young["sertoli.AMH"], 20, 80);
    within(young["spermatogenesis.output"], 150, 275);
    within(young["testes.volume"], 15, 25);
    expect(young["libido.index"]).toBeCloseTo(1, 1);
    // older men: 13.1 +- 4.9 nmol/L, DHT 1.4 +- 0.7, oestradiol 73 +- 29 (Yeap 2012)
    const old = man(76);
    within(old["testosterone.total"], 8.2, 18);
    within(old["DHT.plasma"], 0.7, 2.1);
    within(old["oestradiol.plasma"], 30, 102);
    within(old["SHBG.plasma"], 40, 70);
    within(old["gonadotrophs.LH"], 5, 10);
  });

  it("has a rhythm: a fifth to a quarter less at 16 than at 08 h when young, a tenth at 70", () => {
    const swing = (age: number) => {
      const { "testosterone.total": values } = atDays(
        model,
        [30 + 8 / 24, 30 + 16 / 24],
        ["testosterone.total"],
        { "person.ageAtStart": age, "leydig.rhythm": 1 },
      );
      return 1 - (values?.[1] as number) / (values?.[0] as number);
    };
    within(swing(35), 0.17, 0.25);
    within(swing(70), 0.05, 0.13);
  });
});

describe("what happens to a man", () => {
  it("without testes: LH about 30, FSH 28 IU/L and more, no testosterone but the adrenals'", () => {
    const castrate = man(60, { "testes.function": 0 }, 365);
    within(castrate["gonadotrophs.LH"], 18, 42);
    within(castrate["gonadotrophs.FSH"], 20, 60);
    within(castrate["testosterone.total"], 0.05, 1.7);
    expect(castrate["spermatogenesis.output"]).toBeCloseTo(0, 9);
    expect(castrate["libido.index"]).toBeLessThan(0.1);
  });

  it("with weak Leydig cells: LH rises and testosterone falls", () => {
    const weak = man(30, { "leydig.function": 0.3 });
    within(weak["gonadotrophs.LH"], 10, 25);
    within(weak["testosterone.total"], 6, 14);
  });

  it("with Klinefelter syndrome: no sperm, hardly any inhibin B, high FSH, small testes", () => {
    const klinefelter = man(
      25,
      { "leydig.function": 0.35, "sertoli.degeneration": 15, "spermatogenesis.germCells": 0 },
      3000,
    );
    within(klinefelter["gonadotrophs.FSH"], 12, 50);
    within(klinefelter["gonadotrophs.LH"], 8, 30);
    within(klinefelter["testosterone.total"], 6, 14);
    expect(klinefelter["sertoli.inhibinBMade"]).toBeLessThan(20);
    expect(klinefelter["spermatogenesis.output"]).toBeLessThan(1e-3);
    expect(klinefelter["testes.volume"]).toBeLessThan(5);
  });

  it("without gonadotropins: testosterone and sperm end", () => {
    const none = man(30, { "gonadotrophs.GnRH": 0 });
    expect(none["testosterone.total"]).toBeLessThan(1);
    expect(none["spermatogenesis.output"]).toBeLessThan(5);
    within(none["testes.volume"], 3, 9);
  });

  it("without aromatase more LH and testosterone, as letrozole does", () => {
    const young = man(30);
    const blocked = man(30, { "androgenConversion.aromatase": 0.35 }, 28);
    const ratio = (name: string) => (blocked[name] as number) / (young[name] as number);
    within(ratio("oestradiol.plasma"), 0.35, 0.7);
    within(ratio("gonadotrophs.LH"), 1.8, 4.5);
    within(ratio("testosterone.total"), 1.2, 2.5);
  });

  it("without 5alpha-reductase 2 little DHT, and 10 to 20 % more testosterone", () => {
    const young = man(30);
    const lacking = man(30, { "DHT.type2": 0 });
    const ratio = (name: string) => (lacking[name] as number) / (young[name] as number);
    within(ratio("DHT.plasma"), 0.25, 0.45);
    within(ratio("testosterone.total"), 1.05, 1.2);
    within(ratio("gonadotrophs.LH"), 0.95, 1.15);
  });

  it("without androgen receptors: LH and testosterone high, oestradiol and SHBG those of no man", () => {
    const insensitive = man(20, { "androgenAction.receptor": 0 });
    within(insensitive["gonadotrophs.LH"], 7, 25);
    within(insensitive["testosterone.total"], 20, 45);
    within(insensitive["SHBG.plasma"], 45, 70);
    within(insensitive["oestradiol.plasma"], 80, 200);
  });

  it("with a feminising tumour or oestradiol: LH and testosterone fall", () => {
    const fed = man(30, { "androgenConversion.oestroneToOestradiol": 1 });
    const young = man(30);
    expect(fed["gonadotrophs.LH"]).toBeLessThan(young["gonadotrophs.LH"] as number);
    expect(fed["testosterone.total"]).toBeLessThan(young["testosterone.total"] as number);
  });
});

describe("the testis under LH and FSH", () => {
  it("answers hCG at once, and more after three days (Saez 1979: 1.6-fold, 2.4-fold)", () => {
    const held = { "gonadotrophs.heldLH": 4.76, "gonadotrophs.heldFSH": 4.5 };
    const before = after(model, 200, ["testosterone.total", "leydig.testosterone"], held);
    const { "leydig.testosterone": secretion } = atDays(
      model,
      [200 + 4 / 24, 203.5],
      ["leydig.testosterone"],
      held,
      [{ at: 200 * 24, set: { "gonadotrophs.heldLH": 100 } }],
    );
    const over = (value: number | undefined) =>
      (value as number) / (before["leydig.testosterone"] as number);
    within(over(secretion?.[0]), 1.4, 1.75);
    within(over(secretion?.[1]), 2, 2.7);
  });

  it("ripens over years: Sertoli cells under FSH", () => {
    const boy: Values = {
      "person.ageAtStart": 15,
      "gonadotrophs.heldLH": 4,
      "gonadotrophs.heldFSH": 4,
    };
    const { "sertoli.cells": cells } = atDays(
      model,
      [30, 365, 3 * 365],
      ["sertoli.cells"],
      boy,
      [],
      { "sertoli.cells": 0.25, "sertoli.ripe": 0, "leydig.cells": 0.05 },
    );
    within(cells?.[0], 0.25, 0.4);
    within(cells?.[1], 0.4, 0.75);
    within(cells?.[2], 0.7, 0.98);
  });
});
