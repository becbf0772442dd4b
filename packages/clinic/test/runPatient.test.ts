import { describe, expect, it } from "vitest";
import { runPatient } from "../src/index.ts";

const man = { patient: "adult-male" } as const;

describe("runPatient", () => {
  it("reports signals in columns on one time axis", () => {
    const { time, signals } = runPatient(man, {
      days: 2,
      every: 6,
      signals: ["TSH", "thyroidGland.mass"],
    });
    expect(Array.from(time.values)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48]);
    expect(signals.TSH?.unit).toBe("mIU/L");
    expect(signals["thyroidGland.mass"]?.values).toHaveLength(9);
  });

  it("comes back each day in the healthy", () => {
    const { signals } = runPatient(man, { days: 30, every: 24, signals: ["TSH", "fT4"] });
    for (const { values } of Object.values(signals)) {
      for (const value of values) expect(value / (values[0] as number)).toBeCloseTo(1, 3);
    }
  });

  it("peaks at night", () => {
    const { time, signals } = runPatient(man, { days: 1, every: 0.25, signals: ["TSH"] });
    const values = signals.TSH?.values as Float64Array;
    const peak = time.values[values.indexOf(Math.max(...values))] as number;
    expect(peak).toBeGreaterThan(1);
    expect(peak).toBeLessThan(5);
  });

  it("gives the same bits for the same seed and others for another", () => {
    const run = (seed: number) =>
      runPatient(
        { ...man, resolution: "pulsatile", seed },
        { days: 2, every: 0.5, signals: ["TSH"] },
      ).signals.TSH?.values;
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  // free cortisol, for CBG saturates: a level that swings holds less on the mean than one that rests
  it.each([["TSH"], ["corticotrophs.ACTH"], ["cortisol.free"], ["aldosterone.plasma"]])(
    "keeps the daily mean of %s when pulses are on or rhythms off",
    (id) => {
      const mean = (resolution: "hourly" | "pulsatile" | "daily", days: number) => {
        const { signals } = runPatient({ ...man, resolution }, { days, every: 0.5, signals: [id] });
        const values = Array.from(signals[id]?.values ?? []);
        return values.reduce((a, b) => a + b, 0) / values.length;
      };
      expect(mean("pulsatile", 20) / mean("hourly", 20)).toBeCloseTo(1, 1);
      expect(mean("daily", 5) / mean("hourly", 5)).toBeCloseTo(1, 1);
    },
  );

  it("reports progress and can be stopped", () => {
    const request = { days: 200, every: 24, signals: ["TSH"] };
    const seen: number[] = [];
    runPatient(man, { ...request, onProgress: (done) => void seen.push(done) });
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
    expect(() => runPatient(man, { ...request, onProgress: () => false })).toThrow();
  });

  it.each([
    [{ days: 0, every: 1, signals: ["TSH"] }, /length of the run is 0 d/],
    [{ days: 1, every: 48, signals: ["TSH"] }, /output interval is 48 h/],
    [{ days: 1, every: 1, signals: [] }, /no signal is asked for/],
    [{ days: 1, every: 1, signals: ["TSHH"] }, /unknown signal "TSHH"; did you mean "TSH"\?/],
    [
      { days: 1, every: 1, signals: ["hPL.plasma"] },
      /^signal "hPL.plasma" exists only with patient "pregnant" or "lactating"$/,
    ],
    [
      { days: 1, every: 1, signals: ["methimazole.plasma"] },
      /exists only with treatment "methimazole"$/,
    ],
    [
      { days: 1, every: 1, signals: ["hPL.plasme"] },
      /did you mean "plasma"\? allowed of hPL, with patient "pregnant" or "lactating": /,
    ],
    [{ days: 30000, every: 0.01, signals: ["TSH"] }, /choose a longer interval/],
  ])("refuses %j", (request, message) => {
    expect(() => runPatient(man, request)).toThrow(message);
  });
});
