import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { type Values, whole } from "./axis.ts";

const ACTH = "corticotrophs.ACTH";
const drive = "acthReceptor.drive";
const cortisol = "cortisol.total";

/** Values at hours of a day, with these parameters held for two months before. */
function after(parameters: Values, hours: readonly number[]): readonly number[] {
  const { trajectory } = simulate(whole.model(), {
    start: 0,
    end: 61 * 24,
    output: { at: hours.map((hour) => 60 * 24 + hour) },
    signals: [ACTH],
    initial: whole.healthy(),
    parameters,
  });
  return Array.from(trajectory.columns.get(ACTH)?.values ?? []);
}

describe("ACTH without cortisol", () => {
  const healthy = after({}, [0, 6, 8, 18]) as [number, number, number, number];
  const failed = after({ "adrenalCortex.survival": 0.02 }, [0, 6, 8, 18]) as typeof healthy;

  /** Persistence of the rhythm in cortisol-deficient patients: high all day, more so at 06 h than at 18 h. */
  it("is high all day and keeps its rhythm", () => {
    expect(failed.every((level, i) => level > 4 * (healthy[i] as number))).toBe(true);
    expect(failed[1]).toBeGreaterThan(1.5 * failed[3]);
  });

  /** Clinical Methods 1990, table 144.3: 350 to 700 ng/L, 77 to 154 pmol/L. */
  it("reaches what is found in untreated Addison's disease", () => {
    expect(failed[2]).toBeGreaterThan(77);
    expect(failed[2]).toBeLessThan(154);
  });
});

describe("the cortex in a pulse of ACTH", () => {
  const run = whole.course([ACTH, drive, cortisol], 13, 1 / 60, {
    initial: whole.healthy(),
    actions: [
      { at: 10, set: { "stress.mental": 1 } },
      { at: 10 + 1 / 3, set: { "stress.mental": 0 } },
    ],
  });
  const [hormone, answer, level] = [ACTH, drive, cortisol].map((signal) =>
    run.at(signal).slice(600),
  ) as [number[], number[], number[]];
  const top = hormone.indexOf(Math.max(...hormone));

  /** Roelfsema 2012: EC50 is higher in the recovery of a pulse than at its onset. */
  it("answers the same ACTH less in the recovery than at the onset", () => {
    const half = (hormone[top] as number) * 0.8;
    const rising = hormone.findIndex((value) => value > half);
    const falling = top + hormone.slice(top).findIndex((value) => value < half);
    // the drive itself follows within minutes
    expect(answer[falling + 5]).toBeLessThan(answer[rising + 5] as number);
  });

  it("lets cortisol peak within a quarter of an hour of ACTH", () => {
    const peak = level.indexOf(Math.max(...level));
    expect(peak - top).toBeGreaterThan(4);
    expect(peak - top).toBeLessThan(20);
  });
});

/** Leproult 1997: from 18 to 23 h 45 % more cortisol after a night without sleep, and the morning unchanged. */
describe("a night without sleep", () => {
  const day = (sleepAllowed: number) =>
    whole
      .course([cortisol], 47, 0.5, {
        initial: whole.healthy(),
        actions: [{ at: 20, set: { "clock.sleepAllowed": sleepAllowed } }],
      })
      .at(cortisol);
  const [slept, awake] = [day(1), day(0)];
  const mean = (values: readonly number[], from: number, to: number) =>
    values.slice(2 * from, 2 * to + 1).reduce((sum, value) => sum + value, 0);

  it("raises cortisol the next evening", () => {
    const rise = mean(awake, 42, 47) / mean(slept, 42, 47);
    expect(rise).toBeGreaterThan(1.37);
    expect(rise).toBeLessThan(1.5);
  });

  it("hardly moves the next morning", () => {
    expect(mean(awake, 31, 35) / mean(slept, 31, 35)).toBeLessThan(1.15);
  });
});
