import { defineModule, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { adult, after, means, stature, surroundings, system, type Values } from "./system.ts";

const model = system(stature, ...surroundings);
const man = adult(false, 30, 1.76, 70);
const woman = adult(true, 28, 1.63, 60);

/** Values of one signal at these days. */
function of(signal: string, days: readonly number[], parameters: Values): readonly number[] {
  return after(model, days, [signal], parameters)[0] ?? [];
}

describe("leptin", () => {
  // Ruhl 2001: means of 4.6 ug/L in men and 12.7 in women; Klein 1996: 3.2 ng per 100 g of fat and minute
  it("is that of lean men and women", () => {
    const [hers] = of("leptin.plasma", [10], woman) as [number];
    const [his] = of("leptin.plasma", [10], man) as [number];
    const [released] = of("leptin.released", [10], man) as [number];
    const [fat] = of("bodyComposition.fatMass", [10], man) as [number];
    expect(his).toBeGreaterThan(2.5);
    expect(his).toBeLessThan(5);
    expect(hers).toBeGreaterThan(10);
    expect(hers).toBeLessThan(14);
    expect(released / fat / 10).toBeCloseTo(3.2, 0);
  });

  // Boden 1996: -64 % (lean) to -72 % after 52 h; nadir at 36 h, back in a day (Kolaczynski 1996)
  it("falls in a fast before fat does, and comes back with food", () => {
    const fast = { ...man, "meals.fed": 0 };
    const [start, , fall] = of("leptin.plasma", [0, 1.5, 52 / 24], fast) as [
      number,
      number,
      number,
    ];
    expect(fall / start - 1).toBeGreaterThan(-0.75);
    expect(fall / start - 1).toBeLessThan(-0.58);
    const low = simulate(model, {
      start: 0,
      end: 1.5,
      output: { at: [1.5] },
      parameters: { ...means, ...fast },
    }).final;
    const [, back] = after(model, [0, 1], ["leptin.plasma"], man, low)[0] as [number, number];
    expect(back / start).toBeGreaterThan(0.8);
  });

  // Dagogo-Jack 2003: 300 mg of hydrocortisone in a day double it, but not while fasting
  it("rises under glucocorticoids where there is food", () => {
    const steroid = { ...man, "glucocorticoid.tissue": 50 };
    const [start, high] = of("leptin.plasma", [0, 0.8], steroid) as [number, number];
    const [, hungry] = of("leptin.plasma", [0, 0.8], { ...steroid, "meals.fed": 0 }) as number[];
    expect(high / start).toBeGreaterThan(1.6);
    expect(high / start).toBeLessThan(2.4);
    expect(hungry as number).toBeLessThan(start);
  });

  // Saad 1998: peak at 01:20, nadir in the late morning; Sinha 1996: zenith over nadir 1.76 in the lean
  it("peaks after midnight", () => {
    const hours = Array.from({ length: 49 }, (_, i) => i / 2);
    const [level] = after(
      model,
      hours.map((hour) => 10 + hour / 24),
      ["leptin.plasma"],
      {
        ...man,
        "leptin.rhythm": 1,
      },
    ) as [number[]];
    const peak = hours[level.indexOf(Math.max(...level))] as number;
    expect(peak).toBeGreaterThan(0.5);
    expect(peak).toBeLessThan(3.5);
    expect(Math.max(...level) / Math.min(...level)).toBeGreaterThan(1.45);
    expect(Math.max(...level) / Math.min(...level)).toBeLessThan(1.8);
  });

  // Considine 1996: 31.3 (24.1) ug/L at a body-mass index of 35; Arita 1999: adiponectin 3.7 over 8.9
  it("is high in obesity, with ghrelin and adiponectin low", () => {
    const obese = { ...woman, "appetite.setPoint": 1.65 };
    const days = [0, 12_000];
    const [leptin, ghrelin, adiponectin] = after(
      model,
      days,
      ["leptin.plasma", "ghrelin.total", "adiponectin.plasma"],
      obese,
    ).map((values) => (values[1] as number) / (values[0] as number)) as [number, number, number];
    expect(leptin).toBeGreaterThan(2.2);
    expect(leptin).toBeLessThan(4);
    expect(ghrelin).toBeGreaterThan(0.5);
    expect(ghrelin).toBeLessThan(0.75);
    expect(adiponectin).toBeGreaterThan(0.37);
    expect(adiponectin).toBeLessThan(0.6);
  });
});

describe("ghrelin", () => {
  /** A meal of 600 kcal whose nutrients arrive over some three hours from the given hour on. */
  const meal = defineModule({
    id: "intestine",
    about: "Nutrients of a test meal.",
    parameters: {
      at: { value: 12, unit: "h", meaning: "start", source: "design", note: "test" },
      span: { value: 1, unit: "h", meaning: "peak", source: "design", note: "test" },
      amount: { value: 450, unit: "mmol", meaning: "glucose", source: "design", note: "test" },
    },
    variables: {
      since: { unit: "1", is: "max(time - at, 0)/span" },
      pace: { unit: "/h", is: "since*exp(-since)/span" },
      glucoseAppearance: { unit: "mmol/h", is: "amount*pace" },
      fatAppearance: { unit: "g/h", is: "fatOf*pace" },
      proteinAppearance: { unit: "g/h", is: "fatOf*pace" },
      energyTaken: { unit: "1", is: "1" },
      fatOf: { unit: "g", is: "amount*0.05*one" },
      one: { unit: "g/mmol", is: "unity" },
    },
    functions: {},
  });
  const fed = {
    ...meal,
    parameters: {
      ...meal.parameters,
      unity: { value: 1, unit: "g/mmol", meaning: "unit", source: "design", note: "test" },
    },
  };
  const eating = system(stature, ...surroundings, fed);

  // Cummings 2002: rises before and falls after each meal; English 2002: -39.5 % after 30 min in the lean
  it("falls by a third to a half after a meal, and rises before the next", () => {
    const [total] = after(eating, [11.9 / 24, 13.5 / 24, 19 / 24], ["ghrelin.total"], {
      ...man,
      "ghrelin.rhythm": 1,
    }) as [[number, number, number]];
    expect(total[1] / total[0] - 1).toBeLessThan(-0.25);
    expect(total[1] / total[0] - 1).toBeGreaterThan(-0.6);
    expect(total[2] / total[0]).toBeGreaterThan(0.85);
  });

  // Cummings 2002: +24 % by a loss of 17 % of weight; Liu 2008: acyl ghrelin falls in a fast, total does not
  it("rises with weight lost, and loses its acyl group in a fast", () => {
    const diet = { ...man, "energy.control": 1, "energy.restriction": 0.35 };
    const [weight, total] = after(
      model,
      Array.from({ length: 40 }, (_, i) => 10 * i),
      ["bodyComposition.weight", "ghrelin.total"],
      diet,
    ) as [number[], number[]];
    const there = weight.findIndex((kg) => kg < 0.83 * (weight[0] as number));
    expect((total[there] as number) / (total[0] as number)).toBeCloseTo(1.24, 1);
    const [acyl, all] = after(model, [0, 2.5], ["ghrelin.plasma", "ghrelin.total"], {
      ...man,
      "meals.fed": 0,
    }).map((values) => (values[1] as number) / (values[0] as number)) as [number, number];
    expect(acyl).toBeLessThan(0.65);
    expect(all).toBeGreaterThan(0.95);
  });
});

describe("starvation", () => {
  it("lowers T3 by half and holds back reproduction in days", () => {
    const fast = { ...man, "meals.fed": 0 };
    const [T3] = of("starvation.T3", [4], fast) as [number];
    const [reproductive] = of("starvation.reproductive", [4], fast) as [number];
    expect(T3).toBeGreaterThan(0.45);
    expect(T3).toBeLessThan(0.65);
    expect(reproductive).toBeGreaterThan(0.4);
    expect(reproductive).toBeLessThan(0.85);
  });

  it("silences reproduction but spares T3 where only leptin is missing", () => {
    const lacking = { ...woman, "leptin.production": 0 };
    const [T3] = of("starvation.T3", [3000], lacking) as [number];
    const [reproductive] = of("starvation.reproductive", [3000], lacking) as [number];
    expect(reproductive).toBeLessThan(0.05);
    expect(T3).toBeGreaterThan(0.6);
  });

  it("leaves the healthy and the obese alone", () => {
    for (const setPoint of [1, 1.6]) {
      const days = [9000];
      const who = { ...woman, "appetite.setPoint": setPoint };
      expect(of("starvation.reproductive", days, who)[0]).toBeGreaterThan(0.99);
      expect(of("starvation.T3", days, who)[0]).toBeGreaterThan(0.99);
    }
  });
});
