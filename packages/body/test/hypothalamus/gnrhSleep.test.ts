import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gnrhSleep } from "../../src/hypothalamus/gnrhSleep.ts";
import { alone } from "../alone.ts";

const sleep = alone(gnrhSleep);
const woman = { female: 1, maturity: 1, opioid: 1, oestrogen: 100, progesterone: 0 };

/** Pulses and release asleep over those awake. */
function ratios(person: Readonly<Record<string, number>>) {
  const [night, day] = [sleep({ ...person, asleep: 1 }), sleep({ ...person, asleep: 0 })];
  return {
    frequency: night("frequency") / day("frequency"),
    release: night("release") / day("release"),
  };
}

describe("sleep and the pulses of GnRH", () => {
  /** Boyar 1972: LH higher asleep in every pubertal child; Landy 1990: 12 IU/L by night, 5 by day. */
  it("releases 2.4 times as much asleep in the middle of puberty", () => {
    const { frequency, release } = ratios({ maturity: 0.5 });
    expect(release).toBeCloseTo((1 + (0.95 * 2) / 3) / (1 - 0.95 / 3), 12);
    expect(release).toBeCloseTo(2.4, 1);
    expect(frequency).toBe(release);
  });

  it("changes nothing in children and men", () => {
    for (const maturity of [0, 1]) {
      expect(ratios({ maturity })).toEqual({ frequency: 1, release: 1 });
    }
  });

  /** Clin Endocrinol 1990: a pulse every 95 min over the day, near 80 without the hours of sleep. */
  it("slows pulses early in the cycle, which larger ones make up in part", () => {
    const awake = sleep({ ...woman, asleep: 0 });
    expect(95.4 / awake("frequency")).toBeGreaterThan(78);
    expect(95.4 / awake("frequency")).toBeLessThan(86);
    const { frequency, release } = ratios(woman);
    expect(frequency).toBeLessThan(0.65);
    expect(release).toBeGreaterThan(0.75);
    expect(release).toBeLessThan(0.95);
  });

  it.each([
    ["late in the follicular phase", { oestrogen: 1000 }],
    ["after ovulation", { progesterone: 16 }],
    ["after menopause", { oestrogen: 5 }],
    ["without opioids, as under naloxone", { opioid: 0 }],
  ])("hardly slows them %s", (_, changed) => {
    expect(ratios({ ...woman, ...changed }).frequency).toBeGreaterThan(0.88);
  });

  it("leaves the mean over 8 h of sleep and 16 h of wake as it is, in anybody", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0, max: 1500, noNaN: true }),
        (maturity, female, oestrogen) => {
          const person = { ...woman, maturity, female, oestrogen };
          const [night, day] = [sleep({ ...person, asleep: 1 }), sleep({ ...person, asleep: 0 })];
          const [pubertal, slowing] = [night("pubertal"), night("slowing")];
          expect((pubertal + 2 * day("pubertal")) / 3).toBeCloseTo(1, 12);
          expect(slowing + 2 * day("slowing")).toBeCloseTo(0, 12);
          expect(night("release")).toBeGreaterThan(0);
          expect(sleep(person)("release")).toBeCloseTo(1, 12);
        },
      ),
      { numRuns: 50 },
    );
  });
});
