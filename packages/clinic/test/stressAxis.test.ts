import {
  androgenModules,
  body,
  cortexModules,
  crhPulses,
  stressAxisModules,
} from "@endocrine/body";
import { type Action, compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../scripts/isolated/personOf.ts";
import { crhBursts } from "../src/simulation/crhBursts.ts";
import { crhDose } from "../src/treatments/drugs/crhDose.ts";
import { melatoninOral } from "../src/treatments/drugs/melatoninOral.ts";

const person = personOf(30);
const clock = body.find(({ id }) => id === "clock") as ModuleDefinition;
const model = compile(
  flatten(
    [
      person,
      clock,
      ...stressAxisModules,
      ...cortexModules,
      ...androgenModules,
      crhPulses,
      crhDose,
      melatoninOral,
    ],
    { timeUnit: "h" },
  ),
);
/** Release without bursts at its mean. */
const even = { "crhPulses.basal": 1 };
const settled = simulate(model, {
  start: -60 * 24,
  end: 0,
  output: { at: [0] },
  parameters: even,
}).final;

/** A signal every five minutes. */
function course(
  signal: string,
  hours: number,
  actions: Iterable<Action>,
  parameters: Readonly<Record<string, number>> = even,
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: hours,
    output: { every: 1 / 12 },
    signals: [signal],
    initial: settled,
    parameters,
    actions,
  });
  return [...(trajectory.columns.get(signal)?.values ?? [])];
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe("the stress axis on its cortex", () => {
  /** Debono 2009 (doi:10.1210/jc.2008-2380): 428 nmol/L at 08:32, 55 at 00:18; medians of 33 adults, peak from 323 to 569. */
  it("has the published day of cortisol", () => {
    const cortisol = course("cortisol.total", 24, []);
    const top = Math.max(...cortisol);
    expect(top).toBeGreaterThan(323);
    expect(top).toBeLessThan(569);
    expect(cortisol.indexOf(top) / 12).toBeCloseTo(8.53, 0);
    expect(Math.min(...cortisol)).toBeLessThan(70);
    expect(cortisol.indexOf(Math.min(...cortisol)) / 12).toBeLessThan(1.5);
  });

  /** 100 ug: ACTH up two- to fourfold at 15 to 30 min, cortisol at 30 to 60 min. */
  it("answers the CRH test", () => {
    const dose = [{ at: 9, add: { "crhDose.amount": 100 } }];
    const [ACTH, cortisol] = ["corticotrophs.ACTH", "cortisol.total"].map((signal) =>
      course(signal, 12, dose).slice(108),
    ) as [number[], number[]];
    const top = Math.max(...ACTH);
    expect(top / (ACTH[0] as number)).toBeGreaterThan(2);
    expect(top / (ACTH[0] as number)).toBeLessThan(5);
    expect(ACTH.indexOf(top) * 5).toBeGreaterThanOrEqual(15);
    expect(ACTH.indexOf(top) * 5).toBeLessThanOrEqual(40);
    expect(Math.max(...cortisol)).toBeGreaterThan(450);
    expect(cortisol.indexOf(Math.max(...cortisol)) * 5).toBeGreaterThanOrEqual(30);
  });

  it("clears CRH within an hour", () => {
    const CRH = course("crhDose.CRH", 2, [{ at: 0, add: { "crhDose.amount": 100 } }]);
    expect(CRH[0]).toBeCloseTo(2145, -1);
    expect((CRH[12] as number) / (CRH[0] as number)).toBeCloseTo(0.034, 2);
  });
});

describe("bursts of CRH", () => {
  const parameters = {};

  it("are the same for the same seed", () => {
    expect([...crhBursts(5, 0, 48)]).toEqual([...crhBursts(5, 0, 48)]);
    expect([...crhBursts(5, 0, 48)]).not.toEqual([...crhBursts(6, 0, 48)]);
  });

  /** Horrocks 1990: 18 ACTH pulses a day in men. */
  it("come 18 times a day", () => {
    const bursts = [...crhBursts(1, 0, 200 * 24)];
    expect(bursts.length / 200).toBeCloseTo(18, 0);
    expect(bursts.every(({ at }, i) => i === 0 || at > (bursts[i - 1] as Action).at)).toBe(true);
  });

  it("keep the mean of the day, and show as pulses of ACTH", () => {
    const days = 20;
    const pulsatile = course(
      "corticotrophs.ACTH",
      24 * days,
      crhBursts(3, 0, 24 * days),
      parameters,
    );
    const smooth = course("corticotrophs.ACTH", 24, []);
    expect(mean(pulsatile) / mean(smooth)).toBeGreaterThan(0.85);
    expect(mean(pulsatile) / mean(smooth)).toBeLessThan(1.15);
    const peaks = pulsatile.filter(
      (value, i) =>
        value > (pulsatile[i - 1] ?? value) &&
        value >= (pulsatile[i + 1] ?? value) &&
        value > 1.15 * Math.min(...pulsatile.slice(Math.max(i - 9, 0), i + 1)),
    );
    expect(peaks.length / days).toBeGreaterThan(10);
    expect(peaks.length / days).toBeLessThan(20);
  });
});

describe("melatonin by mouth", () => {
  /** 3 mg: peaks of 0.9 to 27 ug/L in 17 adults (doi:10.1210/jcem.85.2.6349), after about an hour. */
  it("has the published peak", () => {
    const plasma = course("pineal.melatonin", 12, [{ at: 0, add: { "melatoninOral.gut": 3 } }]);
    const top = Math.max(...plasma) / 4305;
    expect(top).toBeGreaterThan(0.9);
    expect(top).toBeLessThan(27);
    expect(plasma.indexOf(Math.max(...plasma)) * 5).toBeLessThan(100);
  });
});
