import { defineModule, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../../scripts/isolated/held.ts";
import { within } from "../../../../scripts/isolated/within.ts";
import { column, dayMeans, lastDay, system, type Values } from "./system.ts";

const model = system(
  defineModule({
    id: "angiotensin",
    about: "Angiotensin action, held.",
    parameters: { effect: held(1, "1", "action over normal") },
  }),
  defineModule({
    id: "extracellular",
    about: "Potassium, held.",
    parameters: { potassium: held(4.2, "mmol/L", "potassium") },
  }),
);
const aldosterone = "aldosterone.plasma";
const kidney = "mineralocorticoid.kidney";
const mean = (parameters: Values = {}): number =>
  dayMeans(model, [aldosterone], parameters)[aldosterone] as number;
const healthy = mean();

/** Aldosterone (pmol/L) hours after 10 h of a settled day on `before`, with `after` from then on. */
function course(before: Values, after: Values, hours: readonly number[]): readonly number[] {
  const start = simulate(model, {
    start: 0,
    end: 490,
    output: { at: [490] },
    parameters: before,
  }).final;
  const { trajectory } = simulate(model, {
    start: 10,
    end: 10 + (hours.at(-1) as number),
    output: { at: hours.map((hour) => 10 + hour) },
    signals: [aldosterone],
    initial: start,
    parameters: { ...before, ...after },
  });
  return column(trajectory, aldosterone);
}

describe("aldosterone", () => {
  it("is secreted at 300 nmol a day (109 ug, 40-180) and 140-420 pmol/L lying", () => {
    const means = dayMeans(model, ["glomerulosa.secretionAldosterone"]);
    within((24 * (means["glomerulosa.secretionAldosterone"] as number) * 360.4) / 1000, 40, 180);
    within(healthy, 140, 420);
  });

  it("falls in four hours of saline from the level of 10 mmol sodium a day to a sixth, with renin (Williams 1972)", () => {
    const [before, after] = course(
      { "angiotensin.effect": 5 },
      { "angiotensin.effect": 1.05 },
      [0, 4],
    ) as [number, number];
    within(before / healthy, 4, 12);
    within(after / before, 0.12, 0.4);
  });

  it("rises in minutes with angiotensin and further over two days (Oelkers 1978)", () => {
    const [none, hour, day, twoDays] = course(
      {},
      { "angiotensin.effect": 3 },
      [0, 1, 24, 48],
    ) as number[];
    within((hour as number) / (none as number), 1.4, 2.6);
    expect(twoDays).toBeGreaterThan(1.05 * (day as number));
  });

  it("rises with 0.5-1.5 mmol/L potassium (Dluhy 1972) and falls when it is low", () => {
    const [none, more] = course({}, { "extracellular.potassium": 5 }, [0, 2]) as [number, number];
    within(more / none, 1.5, 3);
    expect(mean({ "extracellular.potassium": 3.2 })).toBeLessThan(0.45 * healthy);
  });

  it("more than doubles within the hour of cosyntropin (Dluhy 1974), and no longer after a week of ACTH", () => {
    const morning = simulate(model, { start: 0, end: 490, output: { at: [490] } }).final;
    const run = (days: number) => {
      const { trajectory } = simulate(model, {
        start: 10,
        end: 10 + days * 24,
        output: { at: [10, 10 + days * 24] },
        signals: [aldosterone],
        initial: morning,
        parameters: { "corticotrophs.level": 1000 },
      });
      const [before, after] = column(trajectory, aldosterone) as [number, number];
      return after / before;
    };
    within(run(0.75 / 24), 1.5, 4);
    within(run(14), 0.5, 1.3);
  });

  it("of an adenoma is not moved by renin; the glands' own falls with it", () => {
    const conn = { "adrenalTumour.aldosterone": 1200, "angiotensin.effect": 0.1 };
    const [before, after] = course(conn, { "angiotensin.effect": 0.05 }, [0, 4]) as [
      number,
      number,
    ];
    within(before, 555, 1400);
    within(after / before, 0.9, 1.02);
    within(dayMeans(model, [kidney], conn)[kidney] as number, 2.5, 6);
  });

  it("is nil without the glomerulosa, CYP11B2 or CYP21A2, and hardly falls without ACTH", () => {
    expect(mean({ "adrenalCortex.survival": 0.02 })).toBeLessThan(20);
    expect(mean({ "steroidEnzymes.inheritedCYP11B2": 0 })).toBeLessThan(20);
    expect(mean({ "steroidEnzymes.inheritedCYP21A2": 0.002 })).toBeLessThan(0.2 * healthy);
    within(mean({ "corticotrophs.factor": 0.02 }) / healthy, 0.6, 1.1);
  });
});

describe("mineralocorticoid action", () => {
  it("is nil in Addison's disease, and nearly normal in ACTH deficiency", () => {
    const day = (parameters: Values) => lastDay(model, [12], [kidney], parameters)[kidney]?.[0];
    expect(day({ "adrenalCortex.survival": 0.02 })).toBeLessThan(0.1);
    expect(day({ "corticotrophs.factor": 0.02 })).toBeGreaterThan(0.5);
  });
});
