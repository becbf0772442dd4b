import { type Action, compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { inflammation } from "../../src/immune/inflammation.ts";
import { immunityModules } from "../../src/immune/modules.ts";
import { monocytes } from "../../src/immune/monocytes.ts";

const held = (id: string, name: string, value: number) =>
  defineModule({
    id,
    about: "Held.",
    parameters: { [name]: { value, unit: "1", meaning: name, source: "design", note: "test" } },
  });
const model = compile(
  flatten(
    [
      held("glucocorticoid", "tissue", 1),
      held("stress", "surgical", 0),
      monocytes,
      inflammation,
      ...immunityModules,
    ],
    { timeUnit: "h" },
  ),
);

type Values = Readonly<Record<string, number>>;

function course(
  signal: string,
  hours: readonly number[],
  parameters: Values = {},
  actions: readonly Action[] = [],
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: Math.max(...hours),
    output: { at: [...hours] },
    signals: [signal],
    parameters,
    actions,
  });
  return [...(trajectory.columns.get(signal)?.values ?? [])];
}

/** A major operation of three hours. */
const operation: readonly Action[] = [
  { at: 1, set: { "stress.surgical": 1 } },
  { at: 4, set: { "stress.surgical": 0 } },
];
const endotoxin: readonly Action[] = [{ at: 1, add: { "monocytes.endotoxin": 2 } }];
const day = 24;

describe("the acute phase", () => {
  it("is still in health", () => {
    expect(course("acutePhase.albumin", [1000])[0]).toBeCloseTo(43, 6);
    expect(course("acutePhase.fibrinogen", [1000])[0]).toBeCloseTo(3, 6);
    expect(course("acutePhase.metabolicFactor", [1000])[0]).toBeCloseTo(1, 9);
  });

  it("takes some 10 g/L of albumin in a day or two after a major operation, and gives it back", () => {
    const albumin = course("acutePhase.albumin", [day, 2 * day, 14 * day], {}, operation);
    const lowest = 43 - Math.min(...albumin.slice(0, 2));
    expect(lowest).toBeGreaterThan(7);
    expect(lowest).toBeLessThan(15);
    expect(albumin[2]).toBeGreaterThan(40);
  });

  it("raises fibrinogen for days, to no more than threefold", () => {
    const fibrinogen = course("acutePhase.fibrinogen", [0, day, 3 * day], {}, operation);
    expect(fibrinogen[2]).toBeGreaterThan(3.5);
    const severe = course("acutePhase.fibrinogen", [60 * day], { "inflammation.disease": 1 })[0];
    expect(severe).toBeGreaterThan(4);
    expect(severe).toBeLessThan(9);
  });

  it("costs 11.3 % of energy for each degree of fever", () => {
    const hours = [3, 4, 5, 6];
    const cost = course("acutePhase.metabolicFactor", hours, {}, endotoxin);
    const fever = course("inflammation.fever", hours, {}, endotoxin);
    expect(Math.max(...fever)).toBeGreaterThan(1);
    cost.forEach((factor, i) => {
      expect(factor - 1).toBeCloseTo(0.113 * (fever[i] as number), 9);
    });
  });
});

describe("cortisone in inflammation", () => {
  const prednisolone = { "glucocorticoid.tissue": 8 };

  it("calms IL-6, CRP, fibrinogen and gives albumin back in a lasting disease", () => {
    const disease = { "inflammation.disease": 1 };
    for (const [signal, sign] of [
      ["inflammation.IL6", 1],
      ["inflammation.CRP", 1],
      ["acutePhase.fibrinogen", 1],
      ["acutePhase.albumin", -1],
    ] as const) {
      const [ill] = course(signal, [60 * day], disease);
      const [treated] = course(signal, [60 * day], { ...disease, ...prednisolone });
      expect(sign * ((ill as number) - (treated as number)), signal).toBeGreaterThan(0);
    }
  });

  it("takes most of the fever after endotoxin", () => {
    const highest = (parameters: Values) =>
      Math.max(...course("inflammation.fever", [3, 4, 5, 6, 7], parameters, endotoxin));
    expect(highest(prednisolone)).toBeLessThan(0.8 * highest({}));
    expect(highest({ "glucocorticoid.tissue": 0.1 })).toBeGreaterThan(highest({}));
  });

  it("empties blood of lymphocytes within 4 to 6 hours, and lets them back within the day", () => {
    const hydrocortisone: readonly Action[] = [
      { at: 1, set: { "glucocorticoid.tissue": 15 } },
      { at: 6, set: { "glucocorticoid.tissue": 1 } },
    ];
    const [before, at5, at24] = course("leukocytes.lymphocytes", [0, 6, 25], {}, hydrocortisone);
    expect((at5 as number) / (before as number)).toBeLessThan(0.4);
    expect((at24 as number) / (before as number)).toBeCloseTo(1, 2);
    expect(
      course("leukocytes.lymphocytes", [48], { "glucocorticoid.tissue": 0.1 })[0],
    ).toBeGreaterThan(2.2);
  });
});
