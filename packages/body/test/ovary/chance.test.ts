import { describe, expect, it } from "vitest";
import { gnrhBursts } from "../../src/hypothalamus/gnrhBursts.ts";
import { gnrhPulses } from "../../src/hypothalamus/gnrhPulses.ts";
import { cycleChance } from "../../src/ovary/cycleChance.ts";
import { surges } from "./surges.ts";
import { course, system } from "./system.ts";

const smooth = system();
const pulsatile = system(gnrhPulses);
const LH = "gonadotrophs.LH";
const day = 24;
const settled = course(smooth, 200, [LH], { parameters: { "person.calendar": 0 } });
const peak = surges(settled.of(LH), 12).at(-2) as number;
/** Cycle from the middle of the follicular phase on. */
const follicular = course(smooth, (peak / 12 + 19) as number, [LH], {
  parameters: { "person.calendar": 0 },
}).final;

function pulses(seed?: number): readonly number[] {
  const { of } = course(pulsatile, 3, [LH], {
    parameters: { "person.calendar": 0 },
    initial: { ...follicular, "gnrhPulses.phase": 0.5 },
    actions: seed === undefined ? [] : [...gnrhBursts(seed, 0, 3 * day)],
    every: 0.1,
  });
  return of(LH);
}

const tops = (levels: readonly number[]): number =>
  levels.filter(
    (level, i) => i > 0 && level > (levels[i - 1] as number) && level >= (levels[i + 1] as number),
  ).length;

describe("pulses of LH", () => {
  it("come fifteen times a day early in the cycle, about the mean of the smooth course", () => {
    const levels = pulses();
    const perDay = tops(levels) / 3;
    expect(perDay).toBeGreaterThan(13);
    expect(perDay).toBeLessThan(17);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    expect(mean / (follicular["gonadotrophs.ownLH"] as number)).toBeCloseTo(1, 0.7);
    expect(Math.max(...levels) / Math.min(...levels.slice(20))).toBeGreaterThan(1.5);
  });

  it("are the same with the same seed, and others with another", () => {
    expect(pulses(1)).toEqual(pulses(1));
    expect(pulses(1)).not.toEqual(pulses(2));
  });
});

describe("chance in the cycles", () => {
  function lengths(seed: number): readonly number[] {
    const levels = course(smooth, 700, [LH], {
      parameters: { "person.calendar": 0 },
      initial: settled.final,
      actions: [...cycleChance(seed, 0, 700 * day)],
    }).of(LH);
    const peaks = surges(levels, 12);
    return peaks.slice(1).map((at, i) => (at - (peaks[i] as number)) / 12);
  }

  it("varies their length by one to three days about the same mean", () => {
    const found = lengths(7);
    const mean = found.reduce((sum, length) => sum + length, 0) / found.length;
    const deviation = Math.sqrt(
      found.reduce((sum, length) => sum + (length - mean) ** 2, 0) / (found.length - 1),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(mean).toBeGreaterThan(26.5);
    expect(mean).toBeLessThan(30.5);
    expect(deviation).toBeGreaterThan(0.8);
    expect(deviation).toBeLessThan(3.5);
  });

  it("is the same with the same seed", () => {
    expect(lengths(3)).toEqual(lengths(3));
    expect(lengths(3)).not.toEqual(lengths(4));
  });
});
