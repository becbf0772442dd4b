import { isletModules } from "@endocrine/body";
import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { glucagonDose } from "../src/treatments/drugs/glucagonDose.ts";
import { insulinGlargine } from "../src/treatments/drugs/insulinGlargine.ts";
import { isophaneInsulin } from "../src/treatments/drugs/isophaneInsulin.ts";
import { rapidInsulin } from "../src/treatments/drugs/rapidInsulin.ts";
import { regularInsulin } from "../src/treatments/drugs/regularInsulin.ts";

const clamp = defineModule({
  id: "glucose",
  about: "A clamp of glucose.",
  parameters: {
    plasma: { value: 5, unit: "mmol/L", meaning: "held", source: "design", note: "test" },
  },
});
const drugs = [rapidInsulin, regularInsulin, isophaneInsulin, insulinGlargine, glucagonDose];
const model = compile(flatten([clamp, ...isletModules, ...drugs], { timeUnit: "h" }));

/** Injections by time, h, into one state. */
function course(
  state: string,
  units: number,
  hours: readonly number[],
  end: number,
  signal = "insulin.plasma",
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: -10,
    end,
    output: { at: Array.from({ length: end * 20 + 1 }, (_, i) => i / 20) },
    signals: [signal],
    parameters: { "betaCellMass.survival": 0, "insulinGlargine.dose": units },
    actions: hours.map((at) => ({ at, add: { [state]: units } })),
  });
  return [...(trajectory.columns.get(signal)?.values ?? [])];
}

/** Hour of the peak. */
const peakHour = (values: readonly number[]) => values.indexOf(Math.max(...values)) / 20;

/** Hours until insulin has fallen below a share of its peak. */
function endHour(values: readonly number[], share = 0.2): number {
  const [peak, most] = [values.indexOf(Math.max(...values)), Math.max(...values)];
  return values.findIndex((value, i) => i > peak && value < share * most) / 20;
}

describe("insulins under the skin", () => {
  it("rapid: 10 units peak at 48 min with 523 pmol/L", () => {
    const level = course("rapidInsulin.injected", 10, [0], 10);
    expect(Math.abs(peakHour(level) - 48 / 60)).toBeLessThan(0.1);
    expect(Math.abs(Math.max(...level) - 523)).toBeLessThan(50);
    expect(endHour(level)).toBeLessThan(5);
  });

  it("regular: later and lower than rapid, at an end after 6 to 8 h", () => {
    const level = course("regularInsulin.injected", 10, [0], 24);
    expect(peakHour(level)).toBeGreaterThan(1.9);
    expect(peakHour(level)).toBeLessThan(4);
    expect(endHour(level)).toBeGreaterThan(6);
    expect(endHour(level)).toBeLessThan(8.5);
  });

  it("isophane: peak at 4.5 h, at an end by 14 +- 3 h or little later", () => {
    const level = course("isophaneInsulin.injected", 21, [0], 40);
    expect(Math.abs(peakHour(level) - 4.5)).toBeLessThan(0.5);
    expect(endHour(level)).toBeGreaterThan(11);
    expect(endHour(level)).toBeLessThan(18);
  });

  it("glargine: no peak for a day, an end after 22 +- 4 h, and even on daily doses", () => {
    const level = course("insulinGlargine.injected", 21, [0], 40);
    const middle = level.slice(4 * 20, 16 * 20);
    expect(Math.max(...middle) / Math.min(...middle)).toBeLessThan(1.35);
    expect(level[1.5 * 20]).toBeGreaterThan(0.5 * Math.max(...level));
    expect(Math.abs(endHour(level, 0.5) - 22)).toBeLessThan(4);
    const daily = course("insulinGlargine.injected", 21, [0, 24, 48, 72, 96], 120).slice(96 * 20);
    expect(Math.max(...daily) / Math.min(...daily)).toBeLessThan(1.7);
  });

  it.each(["rapidInsulin", "regularInsulin"])("%s by pump arrives unit for unit", (drug) => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 48,
      output: { at: [48] },
      signals: ["insulin.subcutaneous"],
      parameters: { [`${drug}.infusion`]: 24 },
    });
    // a unit an hour
    expect(trajectory.columns.get("insulin.subcutaneous")?.values[0]).toBeCloseTo(6000, 0);
  });

  it("bring the same insulin into the blood, unit for unit", () => {
    const area = (state: string) =>
      course(state, 10, [0], 72).reduce((sum, value) => sum + value, 0);
    const rapid = area("rapidInsulin.injected");
    for (const other of ["regularInsulin", "isophaneInsulin", "insulinGlargine"]) {
      expect(Math.abs(area(`${other}.injected`) / rapid - 1)).toBeLessThan(0.06);
    }
  });
});

describe("glucagon as a drug", () => {
  it("reaches some 3000 ng/L 10 min after 1 mg in muscle or skin", () => {
    const level = course("glucagonDose.injected", 1, [0], 3, "glucagon.plasma");
    const at10 = (level[3] as number) + ((level[4] as number) - (level[3] as number)) / 3;
    expect(Math.abs(at10 * 3.483 - 3000)).toBeLessThan(700);
    expect(peakHour(level)).toBeLessThan(0.5);
  });

  it("is gone within the hour after an injection by vein", () => {
    const level = course("glucagonDose.intravenous", 1, [0], 3, "glucagon.plasma");
    expect(Math.max(...level)).toBeGreaterThan(10_000);
    expect(level[40]).toBeLessThan(100);
  });
});
