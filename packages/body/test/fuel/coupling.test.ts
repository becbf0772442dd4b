import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { healthy, model, still, type Values } from "../invariants.ts";

/** Values of signals of the whole body at hours after midnight. */
function course(
  signals: readonly string[],
  hours: readonly number[],
  parameters: Values = {},
  initial: Values = {},
): Readonly<Record<string, readonly number[]>> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...hours),
    output: { at: hours },
    signals,
    parameters: { ...still, ...parameters },
    initial: { ...healthy, ...initial },
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name, [...values]]),
  );
}

describe("a month of the healthy body", () => {
  it("ends as it began", () => {
    const { final } = simulate(model, {
      start: 0,
      end: 30 * 24,
      output: { at: [0] },
      parameters: still,
      initial: healthy,
    });
    for (const [name, share] of [
      ["bodyComposition.fatGain", 0.05],
      ["liver.glycogen", 0.5],
      ["insulin.pool", 4],
      ["potassium.cells", 5],
      ["glucose.plasma", 0.02],
    ] as const) {
      expect(Math.abs((final[name] as number) - (healthy[name] as number)), name).toBeLessThan(
        share,
      );
    }
  });

  it("leaves no trace of hunger in T3", () => {
    const { "starvation.T3": T3 = [] } = course(["starvation.T3"], [6, 12, 18, 24]);
    for (const value of T3) expect(value).toBeGreaterThan(0.995);
  });
});

describe("glucose in the body's water", () => {
  it("dilutes sodium by 1.6 mmol/L for each 5.6 mmol/L (Katz 1973)", () => {
    const { "extracellular.sodium": sodium = [] } = course(
      ["extracellular.sodium"],
      [0],
      {},
      { "glucose.plasma": (healthy["glucose.plasma"] as number) + 5.6 },
    );
    const { "extracellular.sodium": before = [] } = course(["extracellular.sodium"], [0]);
    expect((before[0] as number) - (sodium[0] as number)).toBeGreaterThan(1.4);
    expect((before[0] as number) - (sodium[0] as number)).toBeLessThan(1.8);
  });

  it("moves vasopressin only where insulin is lacking (Zerbe 1983)", () => {
    const effective = (insulin: number): number =>
      course(["osmolality.effective"], [0], {}, { "glucose.plasma": 15, "insulin.pool": insulin })[
        "osmolality.effective"
      ]?.[0] as number;
    const normal = course(["osmolality.effective"], [0])["osmolality.effective"]?.[0] as number;
    expect(effective(300)).toBeLessThan(normal);
    expect(effective(0)).toBeGreaterThan(normal);
  });
});

describe("a body without insulin", () => {
  const signals = [
    "urine.volume24h",
    "renalGlucose.glucose24h",
    "acidBase.bicarbonate",
    "bodyComposition.weight",
    "survival.harm",
  ];
  const found = course(signals, [0, 24, 48, 60], {
    "betaCellMass.survival": 0,
    "betaCells.function": 0,
  });
  const at = (name: string, i: number) => found[name]?.[i] as number;

  it("passes litres of sweet urine and loses weight", () => {
    expect(at("urine.volume24h", 2)).toBeGreaterThan(3);
    expect(at("renalGlucose.glucose24h", 2)).toBeGreaterThan(1000);
    expect(at("bodyComposition.weight", 2)).toBeLessThan(at("bodyComposition.weight", 0) - 1);
  });

  it("comes to harm by acidosis on the third day", () => {
    expect(at("acidBase.bicarbonate", 2)).toBeLessThan(10);
    expect(at("survival.harm", 2)).toBeLessThan(0.5);
    expect(at("survival.harm", 3)).toBeGreaterThan(at("survival.harm", 2));
  });
});
