import { type Action, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { column, life, settled, system, type Values } from "./system.ts";

const model = system();

/** IGF-1 in ug/L: 1 in females, age, P2.5, P97.5 and median (Bidlingmaier 2014). */
const IGF1 = [
  [0, 2, 33.9, 184, 92.6],
  [0, 6, 56.2, 267, 140],
  [0, 10, 97, 407, 223],
  [0, 14, 147, 551, 314],
  [0, 18, 146, 494, 292],
  [0, 25, 108, 325, 201],
  [0, 40, 80, 226, 143],
  [0, 60, 52, 192, 110],
  [1, 2, 22.2, 145, 69.2],
  [1, 6, 42, 240, 119],
  [1, 10, 79.5, 400, 207],
  [1, 14, 123, 552, 296],
  [1, 18, 120, 486, 270],
  [1, 25, 87, 313, 181],
  [1, 40, 66, 218, 130],
  [1, 60, 44, 171, 96.5],
] as const;

describe("GH and IGF-1 by age and sex", () => {
  const ages = [2, 6, 8, 10, 12.5, 14, 18, 21, 25, 40, 60];
  const lives = [false, true].map((female) =>
    life(model, {
      female,
      ages,
      signals: [
        "somatotrophs.GH",
        "liverIGF.IGF1",
        "igfBinding.IGFBP3",
        "somatotrophs.dailySecretion",
      ],
    }),
  );
  const of = (female: number, age: number, name: string) =>
    (lives[female] as (typeof lives)[number])[name]?.[ages.indexOf(age)] as number;

  it.each(IGF1)(
    "IGF-1, sex %d, %d years: within %d to %d of the healthy and near %d",
    (female, age, low, high, median) => {
      const level = of(female, age, "liverIGF.IGF1");
      expect(level).toBeGreaterThan(low);
      expect(level).toBeLessThan(high);
      expect(Math.abs(level / median - 1)).toBeLessThan(0.1);
    },
  );

  it.each([
    [2, 2650],
    [8, 3741],
    [14, 4313],
    [25, 4340],
    [60, 3720],
  ])("IGFBP-3 at %d years is near %d ug/L (Friedrich 2014)", (age, median) => {
    expect(Math.abs(of(0, age, "igfBinding.IGFBP3") / median - 1)).toBeLessThan(0.06);
  });

  it("GH is high in children, highest in puberty, 0.7-1.2 ug/L in young men and never nil (L6)", () => {
    const GH = (female: number, age: number) => of(female, age, "somatotrophs.GH");
    expect(GH(0, 14) / GH(0, 8)).toBeGreaterThan(1.3);
    expect(GH(1, 12.5) / GH(1, 8)).toBeGreaterThan(1.7);
    expect(GH(0, 25)).toBeGreaterThan(0.7);
    expect(GH(0, 25)).toBeLessThan(1.2);
    expect(GH(1, 25) / GH(0, 25)).toBeGreaterThan(1.25);
    expect(GH(1, 60) / GH(0, 60)).toBeLessThan(1.1);
    expect(GH(0, 60)).toBeGreaterThan(0.2);
    expect(GH(0, 60)).toBeLessThan(0.6 * GH(0, 25));
  });

  it("secretion is 0.2-0.25 mg a day before puberty and more than double at its height (0.66 and 1.7-2 U)", () => {
    const daily = (female: number, age: number) => of(female, age, "somatotrophs.dailySecretion");
    for (const female of [0, 1]) {
      expect(daily(female, 8)).toBeGreaterThan(0.15);
      expect(daily(female, 8)).toBeLessThan(0.32);
    }
    expect(daily(1, 12.5) / daily(1, 8)).toBeGreaterThan(2);
    expect(daily(0, 14) / daily(0, 8)).toBeGreaterThan(2);
  });
});

describe("kinetics of GH", () => {
  it("half-life is 20 min and the half-life of IGF-1 a day", () => {
    const run = (parameters: Values, end: number, name: string) =>
      column(
        simulate(model, {
          start: 0,
          end,
          output: { at: [end / 2, end] },
          signals: [name],
          parameters: { "person.calendar": 0, "ghrhNeurons.rhythm": 0, ...parameters },
        }).trajectory,
        name,
      );
    const [early, late] = run({ "somatotrophs.function": 0 }, 2, "somatotrophs.GH");
    expect((60 * Math.LN2) / Math.log(early / late)).toBeCloseTo(20, 0);
    const [first, second] = run({ "liverIGF.function": 0 }, 48, "liverIGF.IGF1");
    expect((24 * Math.LN2) / Math.log(first / second)).toBeCloseTo(26.5, 0);
  });

  it("0.3 mg under the skin peaks at 1-2 ug/L in one to three hours (Papathanasiou 2021: 1.2 at 2.5 h)", () => {
    const { trajectory } = simulate(model, {
      start: -48,
      end: 12,
      output: { every: 0.25 },
      signals: ["somatotrophs.GH"],
      parameters: {
        "person.calendar": 0,
        "ghrhNeurons.rhythm": 0,
        "somatotrophs.function": 0,
        "person.index": 27.4,
      },
      actions: [{ at: 0, add: { "somatropin.depot": 300 } }],
    });
    const GH = column(trajectory, "somatotrophs.GH").slice(48 * 4);
    const peak = Math.max(...GH);
    expect(peak).toBeGreaterThan(1);
    expect(peak).toBeLessThan(2);
    expect(GH.indexOf(peak) / 4).toBeGreaterThanOrEqual(1);
    expect(GH.indexOf(peak) / 4).toBeLessThanOrEqual(3);
  });

  it("0.3 mg a day under the skin brings IGF-1 of an adult without GH to normal (Papathanasiou 2021: 172)", () => {
    const treated = settled(
      model,
      ["liverIGF.IGF1", "somatotrophs.GH"],
      { "somatotrophs.function": 0, "somatropin.daily": 0.3 },
      60,
    );
    expect(treated["liverIGF.IGF1"]).toBeGreaterThan(130);
    expect(treated["liverIGF.IGF1"]).toBeLessThan(190);
  });
});

/** GH in ug/L each quarter of an hour from rest, with actions from hour 1 on, at an age. */
function test(age: number, actions: readonly Action[], parameters: Values = {}): readonly number[] {
  const rest = simulate(model, {
    start: -60 * 24,
    end: 0,
    output: { at: [0] },
    parameters: {
      "person.calendar": 0,
      "ghrhNeurons.rhythm": 0,
      "person.ageAtStart": age,
      ...parameters,
    },
  }).final;
  const { trajectory } = simulate(model, {
    start: 0,
    end: 5,
    output: { every: 0.25 },
    signals: ["somatotrophs.GH"],
    parameters: {
      "person.calendar": 0,
      "ghrhNeurons.rhythm": 0,
      "person.ageAtStart": age,
      ...parameters,
    },
    initial: rest,
    actions,
  });
  return column(trajectory, "somatotrophs.GH");
}

const glucose: readonly Action[] = [
  { at: 1, set: { "glucose.plasma": 7.6 } },
  { at: 2.5, set: { "glucose.plasma": 6.2 } },
  { at: 3, set: { "glucose.plasma": 4.8 } },
];
const hypoglycaemia: readonly Action[] = [
  { at: 1, set: { "hypoglycaemia.signal": 1 } },
  { at: 1.75, set: { "hypoglycaemia.signal": 0 } },
];

describe("function tests of GH", () => {
  it("oral glucose suppresses it to 0.05-0.2 ug/L in health (525 adults), and it comes back", () => {
    const answer = test(30, glucose);
    const nadir = Math.min(...answer);
    expect(nadir).toBeGreaterThan(0.03);
    expect(nadir).toBeLessThan(0.2);
    expect(answer.at(-1)).toBeGreaterThan(0.5);
  });

  it("oral glucose does not suppress it below 1 ug/L in acromegaly", () => {
    expect(Math.min(...test(30, glucose, { "somatotrophAdenoma.level": 10 }))).toBeGreaterThan(8);
  });

  it("hypoglycaemia raises it to some 40 ug/L in young men (108 mU/L, Rahim 1996), fat blunts it", () => {
    const peak = Math.max(...test(22, hypoglycaemia));
    expect(peak).toBeGreaterThan(25);
    expect(peak).toBeLessThan(60);
    const obese = Math.max(...test(40, hypoglycaemia, { "fat.relative": 2.5 }));
    expect(obese).toBeLessThan(8);
    expect(obese).toBeGreaterThan(1.5);
  });

  it("hypoglycaemia leaves it below 3 ug/L in lack of GH and after the stalk is cut", () => {
    for (const lesion of ["somatotrophs.function", "somatotrophs.stalk", "ghrhNeurons.function"]) {
      expect(Math.max(...test(30, hypoglycaemia, { [lesion]: 0.03 }))).toBeLessThan(3);
    }
  });

  it("arginine raises it to 7-9 ug/L in young men (22 mU/L, Rahim 1996)", () => {
    const answer = test(22, [
      { at: 1, set: { "aminoAcids.arginineAction": 1 } },
      { at: 2, set: { "aminoAcids.arginineAction": 0 } },
    ]);
    expect(Math.max(...answer)).toBeGreaterThan(5);
    expect(Math.max(...answer)).toBeLessThan(11);
  });

  it.each([
    [22, 1, 15.6, 60],
    [30, 1, 11.8, 60],
    [50, 1, 11.8, 60],
    [70, 1, 9.2, 60],
    [50, 2.5, 3.5, 11.8],
  ])(
    "GHRH with arginine at %d years and %d of healthy fat raises it to %d-%d ug/L (Colao 2009)",
    (age, fat, low, high) => {
      const bolus: readonly Action[] = Array.from({ length: 19 }, (_, i) => ({
        at: 1 + i / 12,
        set: {
          "ghrhDose.drive": i < 18 ? 120 * Math.exp(-i / 3) : 0,
          "aminoAcids.arginineAction": i < 9 ? 1 : 2 - i / 9,
        },
      }));
      const peak = (parameters: Values) =>
        Math.max(...test(age, bolus, { "fat.relative": fat, ...parameters }));
      expect(peak({})).toBeGreaterThan(low);
      expect(peak({})).toBeLessThan(high);
      expect(peak({ "somatotrophs.function": 0.03 })).toBeLessThan(3);
    },
  );

  it("glucose an hour before leaves some 0.4 of the answer to GHRH (Davies 1984); the answer tires", () => {
    const GHRH = (at: number): readonly Action[] => [
      { at, set: { "ghrhDose.drive": 12 } },
      { at: at + 0.25, set: { "ghrhDose.drive": 0 } },
    ];
    const alone = Math.max(...test(30, GHRH(2)));
    const after = Math.max(...test(30, [...glucose.slice(0, 1), ...GHRH(2)]));
    expect(alone).toBeGreaterThan(2);
    expect(after / alone).toBeGreaterThan(0.25);
    expect(after / alone).toBeLessThan(0.55);
    const twice = test(30, [...GHRH(1), ...GHRH(2)]);
    const [first, second] = [5, 9].map((i) => (twice[i] as number) - (twice[i - 1] as number));
    expect(second).toBeLessThan(0.95 * (first as number));
  });
});

describe("fuel and GH", () => {
  const of = (parameters: Values, days = 365) =>
    settled(model, ["somatotrophs.GH", "liverIGF.IGF1"], parameters, days) as Record<
      string,
      number
    >;
  const GH = (parameters: Values, days?: number) =>
    (of(parameters, days)["somatotrophs.GH"] as number) / (of({})["somatotrophs.GH"] as number);
  const IGF = (parameters: Values, days?: number) =>
    (of(parameters, days)["liverIGF.IGF1"] as number) / (of({})["liverIGF.IGF1"] as number);

  it("a fast of five days raises GH three- to fivefold while IGF-1 falls by some 40 % (Ho 1988)", () => {
    const fast = { "energy.intake": 0, "FFA.plasma": 1.55 };
    expect(GH(fast, 5)).toBeGreaterThan(2.5);
    expect(GH(fast, 5)).toBeLessThan(5.5);
    expect(IGF(fast, 5)).toBeGreaterThan(0.5);
    expect(IGF(fast, 5)).toBeLessThan(0.75);
  });

  it("fat lowers GH and hardly IGF-1 of the well fed; leanness raises GH", () => {
    expect(GH({ "fat.relative": 2.5 })).toBeLessThan(0.6);
    expect(GH({ "fat.relative": 0.5 })).toBeGreaterThan(1.2);
  });

  it("lack of insulin lowers IGF-1 and raises GH; oral oestrogen does too", () => {
    for (const lesion of [{ "insulinAction.liver": 0.03 }, { "liverIGF.oralOestrogen": 0.3 }]) {
      expect(IGF(lesion)).toBeLessThan(0.9);
      expect(GH(lesion)).toBeGreaterThan(1.15);
    }
  });

  it("GHRH of a tumour gives acromegaly with many somatotrophs, somatostatin of one gives little GH", () => {
    const tumour = settled(model, ["somatotrophs.mass", "liverIGF.relative"], {
      "somatotrophs.ectopicGHRH": 10,
    });
    expect(tumour["somatotrophs.mass"]).toBeGreaterThan(2);
    expect(tumour["liverIGF.relative"]).toBeGreaterThan(2);
    expect(GH({ "somatotrophs.ectopicSomatostatin": 10 })).toBeLessThan(0.5);
  });
});
