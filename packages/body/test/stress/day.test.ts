import { describe, expect, it } from "vitest";
import { crhPulses } from "../../src/hypothalamus/crhPulses.ts";
import { whole } from "./axis.ts";

const { course, healthy } = whole;

const ACTH = "corticotrophs.ACTH";
const cortisol = "cortisol.total";

const mean = (values: readonly number[]): number =>
  values.slice(1).reduce((sum, value) => sum + value, 0) / (values.length - 1);

describe("the healthy day of the axis", () => {
  const { time, at } = course([ACTH, cortisol, "corticotrophs.betaEndorphin"], 48, 0.05, {
    initial: healthy(),
  });
  const day = (signal: string) => at(signal).slice(480);
  const hour = (values: readonly number[], extreme: number) =>
    (time[480 + values.indexOf(extreme)] as number) - 24;

  /** Horrocks 1990: mesor of ten adults 9.2-18.6 ng/L (2.0-4.1 pmol/L), acrophase 06:15-09:20. */
  it("has the published mean and hour of ACTH", () => {
    const values = day(ACTH);
    expect(mean(values)).toBeGreaterThan(2);
    expect(mean(values)).toBeLessThan(4.1);
    const top = hour(values, Math.max(...values));
    expect(top).toBeGreaterThan(6.25);
    expect(top).toBeLessThan(9.33);
  });

  /** 10-60 ng/L (2.2-13.3 pmol/L) at 08 h; at midnight hardly above the detection limit of 0.9 pmol/L. */
  it("has ACTH within the reference interval in the morning and next to none at midnight", () => {
    const values = day(ACTH);
    expect(values[8 * 20]).toBeGreaterThan(2.2);
    expect(values[8 * 20]).toBeLessThan(13.3);
    expect(values[0]).toBeLessThan(1.3);
    expect(values[16 * 20]).toBeLessThan(values[8 * 20] as number);
  });

  /** Debono 2009 (doi:10.1210/jc.2008-2380): 15.5 ug/dL at 08:32, 2.0 at 00:18, in 33 adults. */
  it("has the published peak and nadir of cortisol", () => {
    const values = day(cortisol);
    expect(hour(values, Math.max(...values))).toBeCloseTo(8.53, 0);
    const low = hour(values, Math.min(...values));
    expect(Math.min(low, 24 - low)).toBeLessThan(1);
    expect(Math.max(...values) / Math.min(...values)).toBeCloseTo(7.75, 0);
  });

  /** Young 1990: median beta-endorphin 9.5 ng/L, 2.7 pmol/L. */
  it("secretes beta-endorphin with ACTH", () => {
    expect(mean(day("corticotrophs.betaEndorphin"))).toBeCloseTo(2.74, 1);
  });

  it("has the same means at daily resolution", () => {
    expect(mean(day(ACTH)) / 3).toBeCloseTo(1, 1);
  });

  /** Horrocks 1990: 18 ACTH pulses a day in men; Keenan 2004: 24 % of the secretion is basal. */
  it("keeps its mean under bursts and shows each of them", () => {
    const interval = 24 / 18;
    const size = (0.76 * interval) / 0.25;
    const burst = (i: number) => ({ at: (i + 0.5) * interval, add: { "crhPulses.burst": size } });
    const pulsatile = course([ACTH], 48, 1 / 12, {
      initial: { ...healthy(), "crhPulses.burst": 0 },
      extra: [crhPulses],
      actions: Array.from({ length: 36 }, (_, i) => burst(i)),
    }).at(ACTH);
    const second = pulsatile.slice(288);
    const peaks = second.filter(
      (value, i) =>
        i > 0 && i < 288 && value > (second[i - 1] as number) && value >= (second[i + 1] as number),
    );
    expect(peaks.length).toBe(18);
    expect(mean(second) / mean(day(ACTH))).toBeCloseTo(1, 1);
  });
});
