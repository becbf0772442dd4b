import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adult, after, stature, surroundings, system } from "./system.ts";

const model = system(stature, ...surroundings);

/** The law of the paper: intake held, activity of 1.5, and nothing of what this body adds to it. */
const paper = {
  "energy.control": 1,
  "energyNeed.activityLevel": 1.5,
  "energy.lethargy": 0,
  "energy.exhaustion": 0,
  "shortTermStores.famineFluid": 0,
};

const man = { ...adult(false, 40, 1.8, 80), ...paper };
const woman = { ...adult(true, 35, 1.65, 65), ...paper };
const weight = "bodyComposition.weight";

function reference(parameters: typeof man): number {
  return after(model, [0], ["energyNeed.reference"], parameters)[0]?.[0] as number;
}

/** Hall's adult model (Lancet 2011;378:826) as the R package bw runs it. */
describe("Hall's adult model", () => {
  it("starts from Mifflin's rate and Jackson's fat", () => {
    const [fat] = after(model, [0], ["bodyComposition.fatMass"], man);
    expect(reference(man)).toBeCloseTo(2599, 0);
    expect(fat?.[0]).toBeCloseTo(17, 1);
  });

  it.each([
    [
      "500 kcal/d less",
      -500,
      man,
      [7, 30, 90, 180, 365, 730, 3650],
      [79.1, 77.8, 74.9, 71.2, 66, 61.8, 60.5],
    ],
    ["250 kcal/d less", -250, man, [365, 730, 3650], [73.1, 70.8, 69.7]],
    ["300 kcal/d more", 300, woman, [365, 3650], [73.1, 79.3]],
  ] as const)("follows %s", (_, change, person, days, published) => {
    const share = change / reference(person);
    const diet = { "energy.restriction": Math.max(-share, 0), "energy.excess": Math.max(share, 0) };
    const [weights] = after(model, days, [weight], { ...person, ...diet });
    published.forEach((kg, i) => {
      expect(Math.abs((weights?.[i] as number) - kg)).toBeLessThan(0.15);
    });
  });

  it("loses a kilogram for every 24 kcal/d in the end, half of it in a year", () => {
    const [weights] = after(model, [365, 7300], [weight], {
      ...man,
      "energy.restriction": 100 / reference(man),
    });
    const [year, end] = (weights ?? []).map((kg) => 80 - kg) as [number, number];
    expect(100 / end).toBeGreaterThan(22);
    expect(100 / end).toBeLessThan(26);
    expect(year / end).toBeGreaterThan(0.5);
    expect(year / end).toBeLessThan(0.75);
  });
});

describe("energy", () => {
  it("is neither made nor lost, whatever is eaten, spent and left in urine", () => {
    fc.assert(
      fc.property(
        fc.record({
          "energy.control": fc.constantFrom(0, 0.5, 1),
          "energy.restriction": fc.double({ min: 0, max: 1, noNaN: true }),
          "energy.excess": fc.double({ min: 0, max: 1, noNaN: true }),
          "renalGlucose.excretion": fc.double({ min: 0, max: 40, noNaN: true }),
          "metabolism.factor": fc.double({ min: 0.6, max: 1.6, noNaN: true }),
          "glucocorticoid.tissue": fc.double({ min: 0, max: 6, noNaN: true }),
        }),
        (change) => {
          const days = Array.from({ length: 81 }, (_, i) => i / 4);
          const [absorbed, lost, spent, fat, lean, glycogen] = after(
            model,
            days,
            [
              "energy.absorbed",
              "energy.lost",
              "energy.expenditure",
              "bodyComposition.fatGain",
              "bodyComposition.leanGain",
              "shortTermStores.glycogenGain",
            ],
            { ...adult(false, 30, 1.76, 70), ...change },
          ) as [number[], number[], number[], number[], number[], number[]];
          const kept = (i: number) =>
            9440.7 * (fat[i] as number) +
            1816.4 * (lean[i] as number) +
            4206.5 * (glycogen[i] as number);
          const surplus = days.map(
            (_, i) => (absorbed[i] as number) - (lost[i] as number) - (spent[i] as number),
          );
          // Simpson's rule over quarter days, from the third day on, when the fast states are smooth
          const from = 12;
          let total = 0;
          for (let i = from; i < 80; i += 2) {
            total +=
              (surplus[i] as number) + 4 * (surplus[i + 1] as number) + (surplus[i + 2] as number);
          }
          total *= 0.25 / 3;
          expect(Math.abs(kept(80) - kept(from) - total)).toBeLessThan(5 + 0.002 * Math.abs(total));
        },
      ),
      { numRuns: 25 },
    );
  });
});
