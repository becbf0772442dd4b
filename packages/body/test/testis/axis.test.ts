import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { within } from "../../../../scripts/isolated/within.ts";
import { gnrhBursts } from "../../src/hypothalamus/gnrhBursts.ts";
import { gnrhPulses } from "../../src/hypothalamus/gnrhPulses.ts";
import { axis } from "./axis.ts";
import { after, still, type Values } from "./system.ts";

const model = axis();

const signals = [
  "gonadotrophs.LH",
  "gonadotrophs.FSH",
  "testosterone.total",
  "oestradiol.plasma",
  "inhibinB.plasma",
  "spermatogenesis.output",
  "lactotrophs.prolactin",
  "libido.index",
] as const;

const man = (age: number, parameters: Values = {}, days = 700): Values =>
  after(model, days, signals, { "person.ageAtStart": age, ...parameters });

describe("the axis of a man", () => {
  it("rests within the intervals of LH, FSH, testosterone, oestradiol, inhibin B and prolactin", () => {
    const young = man(30);
    within(young["gonadotrophs.LH"], 1.7, 8.6);
    within(young["gonadotrophs.FSH"], 1.5, 12.4);
    within(young["testosterone.total"], 12.6, 30.4);
    within(young["oestradiol.plasma"], 40, 136);
    within(young["inhibinB.plasma"], 125, 300);
    within(young["lactotrophs.prolactin"], 3, 15);
  });

  it("ages: testosterone falls by a third at most, FSH rises, oestradiol stays (Zumoff 1982)", () => {
    const [young, old] = [man(21), man(80)];
    const ratio = (name: string) => (old[name] as number) / (young[name] as number);
    within(ratio("testosterone.total"), 0.6, 0.9);
    within(ratio("gonadotrophs.FSH"), 1.4, 3.2);
    within(ratio("oestradiol.plasma"), 0.75, 1.25);
    within(ratio("gonadotrophs.LH"), 0.9, 2);
  });

  it("answers castration, absent GnRH and much prolactin", () => {
    const castrate = man(60, { "testes.function": 0 }, 365);
    within(castrate["gonadotrophs.LH"], 18, 55);
    expect(castrate["gonadotrophs.FSH"]).toBeGreaterThan(20);
    const kallmann = man(25, { "GnRHNeurons.function": 0 });
    expect(kallmann["gonadotrophs.LH"]).toBeLessThan(1);
    expect(kallmann["testosterone.total"]).toBeLessThan(3.5);
    const prolactinoma = man(40, { "prolactinoma.level": 300 });
    expect(prolactinoma["testosterone.total"]).toBeLessThan(8);
    expect(prolactinoma["libido.index"]).toBeLessThan(0.2);
  });

  it("with Klinefelter syndrome has LH 12 to 30, FSH 20 to 50 IU/L and testosterone 6 to 14 nmol/L", () => {
    const klinefelter = man(
      25,
      { "leydig.function": 0.35, "sertoli.degeneration": 15, "spermatogenesis.germCells": 0 },
      3000,
    );
    within(klinefelter["gonadotrophs.LH"], 10, 30);
    within(klinefelter["gonadotrophs.FSH"], 20, 60);
    within(klinefelter["testosterone.total"], 6, 14.5);
    expect(klinefelter["inhibinB.plasma"]).toBeLessThan(25);
  });
});

describe("pulses of LH", () => {
  const pulsatile = axis(gnrhPulses);
  const days = 8;
  /** Samples of every 10 min from the third day on, with this release between pulses over the mean. */
  const samples = (parameters: Values = {}) => {
    const { trajectory } = simulate(pulsatile, {
      start: 0,
      end: days * 24,
      output: { every: 1 / 6 },
      signals: ["gonadotrophs.ownLH", "testosterone.total"],
      parameters: { ...still, ...parameters },
      actions: gnrhBursts(7, 0, days * 24),
      method: "rodas5p",
    });
    return (name: string) => [...(trajectory.columns.get(name)?.values ?? [])].slice(2 * 24 * 6);
  };
  const column = samples();
  const LH = column("gonadotrophs.ownLH");
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  it("come every 95 min on the mean, by 10-min samples somewhat fewer, with LH up by nine tenths", () => {
    const turns = LH.map((value, i) =>
      Math.sign((value - (LH[i - 1] ?? value)) * ((LH[i + 1] ?? value) - value)),
    );
    const peaks = LH.flatMap((value, i) =>
      turns[i] === -1 && value > (LH[i - 1] as number) ? [i] : [],
    );
    const rises = peaks.map((at, k) => {
      const nadir = Math.min(...LH.slice(peaks[k - 1] ?? Math.max(at - 12, 0), at));
      return (LH[at] as number) / nadir - 1;
    });
    const large = rises.filter((rise) => rise > 0.2);
    within(large.length / (days - 2), 9, 16);
    within(mean(large), 0.8, 1);
  });

  it("leave the means of LH and testosterone as they are", () => {
    const steady = samples({ "gnrhPulses.basal": 1 });
    for (const name of ["gonadotrophs.ownLH", "testosterone.total"])
      expect(Math.abs(mean(column(name)) / mean(steady(name)) - 1)).toBeLessThan(0.05);
  });

  it("are the same for the same seed", () => {
    expect([...gnrhBursts(3, 0, 48)]).toEqual([...gnrhBursts(3, 0, 48)]);
    expect([...gnrhBursts(3, 0, 48)]).not.toEqual([...gnrhBursts(4, 0, 48)]);
  });
});
