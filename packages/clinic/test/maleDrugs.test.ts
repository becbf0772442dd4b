import type { Action, CompiledModel } from "@endocrine/engine";
import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { within } from "../../../scripts/isolated/within.ts";
import { bromocriptine } from "../src/treatments/drugs/bromocriptine.ts";
import { cabergoline } from "../src/treatments/drugs/cabergoline.ts";
import { finasteride } from "../src/treatments/drugs/finasteride.ts";
import { hcgInjection } from "../src/treatments/drugs/hcgInjection.ts";
import { testosteroneEnanthate } from "../src/treatments/drugs/testosteroneEnanthate.ts";
import { testosteroneGel } from "../src/treatments/drugs/testosteroneGel.ts";
import { maleAxis, still } from "./maleAxis.ts";

/** Signals at these days; the first 600 days come to rest before day 0. */
function course(
  model: CompiledModel,
  days: readonly number[],
  signals: readonly string[],
  actions: readonly Action[],
  parameters: Record<string, number> = {},
): Readonly<Record<string, readonly number[]>> {
  const rested = simulate(model, {
    start: 0,
    end: 600 * 24,
    output: { at: [0] },
    parameters: { ...still, ...parameters },
  }).final;
  const { trajectory } = simulate(model, {
    start: 0,
    end: (days.at(-1) as number) * 24,
    output: { at: days.map((day) => day * 24) },
    signals,
    parameters: { ...still, ...parameters },
    initial: rested,
    actions,
  });
  return Object.fromEntries(
    signals.map((signal) => [signal, [...(trajectory.columns.get(signal)?.values ?? [])]]),
  );
}

const every = (days: number, times: number, into: string, amount: number): readonly Action[] =>
  Array.from({ length: times }, (_, i) => ({ at: i * days * 24 + 8, add: { [into]: amount } }));

const hypogonadal = { "testes.function": 0 };

describe("testosterone enanthate", () => {
  const model = maleAxis(testosteroneEnanthate);
  const dose = "testosteroneEnanthate.injected";

  it("of 200 mg rises above normal within two days and is low after two weeks", () => {
    const { "testosterone.total": T } = course(
      model,
      [1.5, 4, 14],
      ["testosterone.total"],
      every(14, 1, dose, 200),
      hypogonadal,
    );
    within(T?.[0], 28, 50);
    within(T?.[1], 20, 45);
    within(T?.[2], 5, 13);
  });

  it("of 200 mg every two weeks brings raised LH down (Snyder 1980)", () => {
    const primary = { "leydig.function": 0.1 };
    const { "gonadotrophs.LH": LH } = course(
      model,
      [0, 112],
      ["gonadotrophs.LH"],
      every(14, 8, dose, 200),
      primary,
    );
    expect(LH?.[0]).toBeGreaterThan(20);
    expect(LH?.[1]).toBeLessThan((LH?.[0] as number) * 0.4);
  });

  it("of 200 mg a week stops sperm within months, and they come back within months (Ly 2005)", () => {
    const weeks = [6.8, 8.7, 10, 13, 25];
    const recovery = [9, 9.9, 11.5, 13.6, 26];
    const {
      "spermatogenesis.concentration": sperm,
      "gonadotrophs.LH": LH,
      "gonadotrophs.FSH": FSH,
    } = course(
      model,
      [...weeks.map((week) => week * 7), ...recovery.map((week) => (30 + week) * 7)],
      ["spermatogenesis.concentration", "gonadotrophs.LH", "gonadotrophs.FSH"],
      every(7, 30, dose, 200),
    );
    // published: 10, 5, 3 and 1 million a mL; below 1 in most men
    for (const [i, [low, high]] of [
      [6, 20],
      [2.5, 10],
      [1.3, 6],
      [0.25, 2.5],
      [0, 0.5],
      // recovery: 3, 5, 10 and 20, then towards all
      [2, 16],
      [3, 25],
      [7, 40],
      [14, 55],
      [55, 80],
    ].entries()) {
      within(sperm?.[i], low as number, high as number);
    }
    expect(LH?.[4]).toBeLessThan(1);
    expect(FSH?.[4]).toBeLessThan(3);
    within(LH?.[9], 3, 8.6);
  });
});

describe("testosterone gel", () => {
  it("of 50 mg a day holds a hypogonadal man within the normal interval", () => {
    const { "testosterone.total": T } = course(
      maleAxis(testosteroneGel),
      [29.4, 29.8, 30.3],
      ["testosterone.total"],
      every(1, 30, "testosteroneGel.gel", 50),
      hypogonadal,
    );
    for (const value of T ?? []) within(value, 9, 30);
  });
});

describe("finasteride", () => {
  it("lowers DHT by two thirds within a day or two; it is back in 14 days; testosterone rises a little", () => {
    const { "DHT.plasma": DHT, "testosterone.total": T } = course(
      maleAxis(finasteride),
      [0, 2.3, 60, 76],
      ["DHT.plasma", "testosterone.total"],
      every(1, 60, "finasteride.gut", 5),
    );
    const share = (i: number) => (DHT?.[i] as number) / (DHT?.[0] as number);
    within(share(1), 0.25, 0.5);
    within(share(2), 0.25, 0.4);
    expect(share(3)).toBeGreaterThan(0.85);
    within((T?.[2] as number) / (T?.[0] as number), 1.03, 1.2);
  });
});

describe("hCG", () => {
  const model = maleAxis(hcgInjection);

  it("of 5000 IU reaches some 156 IU/L after a day", () => {
    const { "hCG.plasma": level } = course(
      model,
      [1.17, 8.3],
      ["hCG.plasma"],
      every(7, 1, "hcgInjection.depot", 5000),
    );
    within(level?.[0], 110, 230);
    expect(level?.[1]).toBeLessThan((level?.[0] as number) * 0.1);
  });

  it("of 6000 IU raises testosterone 1.6-fold in hours and some 2.4-fold in three days", () => {
    const { "testosterone.total": T } = course(
      model,
      [0, 0.55, 3.4, 10],
      ["testosterone.total"],
      every(7, 1, "hcgInjection.depot", 6000),
    );
    const over = (i: number) => (T?.[i] as number) / (T?.[0] as number);
    within(over(1), 1.2, 1.8);
    within(over(2), 1.5, 2.7);
    within(over(3), 0.5, 1.5);
  });
});

describe("dopamine agonists", () => {
  it("of one dose lower prolactin: cabergoline 0.3 and 0.6 mg by 65 and 76 % for days, bromocriptine for hours", () => {
    const fall = (model: CompiledModel, into: string, mg: number, days: readonly number[]) => {
      const { "lactotrophs.prolactin": found } = course(
        model,
        [0, ...days],
        ["lactotrophs.prolactin"],
        every(7, 1, into, mg),
        { "dopamineNeurons.stalk": 1 },
      );
      return days.map((_, i) => 1 - (found?.[i + 1] as number) / (found?.[0] as number));
    };
    const long = maleAxis(cabergoline);
    const [small] = fall(long, "cabergoline.gut", 0.3, [1.5]);
    const [large, week] = fall(long, "cabergoline.gut", 0.6, [1.5, 7.3]);
    within(small, 0.55, 0.78);
    within(large, 0.68, 0.86);
    within(week, 0.25, 0.7);
    const [soon, day] = fall(maleAxis(bromocriptine), "bromocriptine.gut", 2.5, [0.6, 1.3]);
    within(soon, 0.55, 0.85);
    within(day, 0, 0.45);
  });

  it("bring a prolactinoma's prolactin down, and testosterone back", () => {
    const signals = ["lactotrophs.prolactin", "testosterone.total"];
    const tumour = { "prolactinoma.level": 300 };
    const found = course(
      maleAxis(cabergoline),
      [0, 56, 360],
      signals,
      every(3.5, 103, "cabergoline.gut", 0.5),
      tumour,
    );
    const [prolactin, T] = signals.map((signal) => found[signal]);
    expect(prolactin?.[0]).toBeGreaterThan(300);
    expect(T?.[0]).toBeLessThan(8);
    within(prolactin?.[1], 5, 90);
    expect(prolactin?.[2]).toBeLessThan(prolactin?.[1] as number);
    expect(T?.[2]).toBeGreaterThan(11);
  });
});
