import { createRandom } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { stricker } from "./stricker.ts";
import { surges } from "./surges.ts";
import { course, system } from "./system.ts";

const perDay = 12;
const signals = {
  LH: "gonadotrophs.LH",
  FSH: "gonadotrophs.FSH",
  oestradiol: "oestradiol.plasma",
  progesterone: "progesterone.plasma",
} as const;
const inhibinA = "inhibinA.plasma";
const inhibinB = "inhibinB.plasma";
const run = course(
  system(),
  440,
  [
    ...Object.values(signals),
    inhibinA,
    inhibinB,
    "corpusLuteum.ovulations",
    "endometrium.menses",
    "endometrium.thickness",
    "basalTemperature.above",
    "GnRHNeurons.frequency",
    "ovarianFollicles.diameter",
    "cycle.day",
  ],
  { parameters: { "person.calendar": 0 }, every: 24 / perDay },
);
const peaks = surges(run.of(signals.LH), perDay).filter((i) => i > 40 * perDay);
const middle = peaks[5] as number;
/** A level on a day from a surge, as a sample of that morning would show it. */
const on = (signal: string, day: number): number =>
  run.of(signal)[middle + Math.round(day * perDay)] as number;

describe("any start", () => {
  it.each([1, 2, 3, 4])("finds the same cycle (seed %d)", (seed) => {
    const model = system();
    const random = createRandom(seed);
    const initial = Object.fromEntries(
      model.states
        .filter(({ name }) => !/intact|chance|ovulations/.test(name))
        .map(({ name }) => [name, 10 * random.uniform() ** 3]),
    );
    const LH = course(model, 300, [signals.LH], {
      parameters: { "person.calendar": 0 },
      initial,
    }).of(signals.LH);
    const late = surges(LH, perDay).slice(-3) as [number, number, number];
    expect((late[2] - late[0]) / 2 / perDay).toBeCloseTo(28.3, 0);
  });
});

describe("the cycle of a woman of 28", () => {
  it("lasts 28 days, each time", () => {
    const lengths = peaks.slice(1).map((peak, i) => (peak - (peaks[i] as number)) / perDay);
    expect(lengths.length).toBeGreaterThanOrEqual(12);
    for (const length of lengths) {
      expect(length).toBeGreaterThan(27);
      expect(length).toBeLessThan(29.5);
    }
  });

  it("ovulates once a cycle", () => {
    const count = run.of("corpusLuteum.ovulations");
    const [first, last] = [peaks[0], peaks.at(-1)] as [number, number];
    const perCycle = ((count[last] as number) - (count[first] as number)) / (peaks.length - 1);
    expect(perCycle).toBeGreaterThan(0.9);
    expect(perCycle).toBeLessThan(1.1);
  });

  it.each(Object.keys(signals) as (keyof typeof signals)[])(
    "keeps %s within the 5th and 95th percentile of the day",
    (hormone) => {
      // the days before that belong to the cycle before
      const days = stricker.filter(({ day }) => day >= -13);
      const outside = days.filter(({ day, [hormone]: [, low, high] }) => {
        const level = on(signals[hormone], day);
        return level < low || level > high;
      });
      expect(outside.map(({ day }) => day).length).toBeLessThanOrEqual(1);
    },
  );

  it("has inhibin A of the dominant follicle and of the corpus luteum", () => {
    expect(on(inhibinA, -11)).toBeLessThan(15);
    expect(on(inhibinA, 0)).toBeGreaterThan(35);
    expect(on(inhibinA, 0)).toBeLessThan(75);
    expect(on(inhibinA, 7)).toBeGreaterThan(60);
    expect(on(inhibinA, 7)).toBeLessThan(155);
    expect(on(inhibinA, 13.5)).toBeLessThan(35);
  });

  it("has inhibin B of the follicular phase", () => {
    expect(on(inhibinB, -9)).toBeGreaterThan(50);
    expect(on(inhibinB, -9)).toBeLessThan(110);
    expect(on(inhibinB, -2)).toBeLessThan(on(inhibinB, -9));
    expect(on(inhibinB, 1)).toBeGreaterThan(on(inhibinB, -2));
    expect(on(inhibinB, 8)).toBeLessThan(30);
  });

  it("menstruates for three to six days two weeks after the surge", () => {
    const menses = run.of("endometrium.menses").slice(middle + 7 * perDay, middle + 21 * perDay);
    const began = 7 + menses.indexOf(1) / perDay;
    const days = menses.reduce((sum, now) => sum + now, 0) / perDay;
    expect(began).toBeGreaterThan(12);
    expect(began).toBeLessThan(15);
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(6.5);
  });

  it("counts its days from the first of bleeding", () => {
    const days = run.of("cycle.day").slice(peaks[0], peaks.at(-1));
    expect(Math.max(...days)).toBeGreaterThan(25);
    expect(Math.max(...days)).toBeLessThan(29);
    expect(Math.min(...days)).toBeLessThan(1);
    expect(on("cycle.day", 0)).toBeGreaterThan(12);
    expect(on("cycle.day", 0)).toBeLessThan(16);
  });

  it("shows on ultrasound and thermometer", () => {
    expect(on("ovarianFollicles.diameter", -1)).toBeGreaterThan(17);
    expect(on("ovarianFollicles.diameter", -1)).toBeLessThan(25);
    expect(on("endometrium.thickness", 1)).toBeGreaterThan(10);
    expect(on("endometrium.thickness", 1)).toBeLessThan(16);
    expect(on("endometrium.thickness", -9)).toBeLessThan(8);
    expect(on("basalTemperature.above", -3)).toBeLessThan(0.05);
    expect(on("basalTemperature.above", 6)).toBeGreaterThan(0.3);
  });

  it("slows the pulses of GnRH in the luteal phase", () => {
    expect(24 / on("GnRHNeurons.frequency", -10)).toBeGreaterThan(1.5);
    expect(24 / on("GnRHNeurons.frequency", -10)).toBeLessThan(1.7);
    // a pulse every 216 min in the middle of the luteal phase, 1.6 in 6 h
    expect(on("GnRHNeurons.frequency", 6)).toBeGreaterThan(5.5);
    expect(on("GnRHNeurons.frequency", 6)).toBeLessThan(7.5);
  });
});
