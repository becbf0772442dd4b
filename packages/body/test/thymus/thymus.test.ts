import { describe, expect, it } from "vitest";
import { life, type Values } from "./system.ts";

const day = 1 / 365.25;
const mass = "thymicEpithelium.mass";
const gland = "thymicEpithelium.gland";
const output = "thymocytes.outputOver20";
const thymulin = "thymicHormones.thymulin";

/** Values after a change at an age, over those just before. */
function after(
  age: number,
  years: number,
  signal: string,
  parameters: Values,
  patient: Values = {},
): number {
  const { [signal]: values = [] } = life([age, age + years], [signal], patient, [
    { from: age + day / 100, parameters },
  ]);
  return (values[1] as number) / (values[0] as number);
}

describe("the thymus over life", () => {
  const ages = [0.5, 1, 5, 10, 14, 20, 25, 30, 40, 50, 60, 70, 80];
  const man = life(ages, [mass, gland, output, thymulin]);
  const at = (signal: string, age: number) => man[signal]?.[ages.indexOf(age)] as number;

  it("grows to puberty and then gives way", () => {
    expect(at(mass, 1)).toBeGreaterThan(at(mass, 0.5));
    expect(at(mass, 5)).toBeGreaterThan(at(mass, 1));
    expect(at(mass, 10)).toBeGreaterThan(at(mass, 5));
    const later = ages.filter((age) => age >= 10).map((age) => at(mass, age));
    expect(later).toEqual([...later].sort((a, b) => b - a));
  });

  it.each([
    [1, 13, 30],
    [5, 23, 30],
    [10, 26, 40],
    [14, 25, 37.5],
    [20, 20, 25],
    [40, 15, 25],
    [60, 15, 20],
    [80, 15, 20],
  ])("weighs at %d years what was published, %d to %d g", (age, low, high) => {
    expect(at(gland, age)).toBeGreaterThan(low);
    expect(at(gland, age)).toBeLessThan(high);
  });

  it("has some 7 mL of epithelial space in the young adult and 1 mL at 60", () => {
    expect(Math.abs(at(mass, 25) - 7)).toBeLessThan(1);
    expect(Math.abs(at(mass, 60) - 1)).toBeLessThan(0.5);
  });

  it.each([
    [30, 0.644],
    [40, 0.415],
    [50, 0.267],
    [60, 0.172],
    [70, 0.111],
    [80, 0.0714],
  ])("puts out at %d years %d of what it does at 20", (age, expected) => {
    expect(Math.abs(at(output, age) / expected - 1)).toBeLessThan(0.02);
  });

  it("puts out most at a year", () => {
    const { [output]: early = [] } = life([0.3, 1, 2, 4, 8, 20], [output]);
    expect(Math.max(...early)).toBe(early[1]);
  });

  it("keeps up thymulin most at 5 to 10 years, falling from adolescence", () => {
    const highest = ages.reduce((a, b) => (at(thymulin, b) > at(thymulin, a) ? b : a));
    expect(highest).toBeGreaterThanOrEqual(5);
    expect(highest).toBeLessThanOrEqual(10);
    expect(at(thymulin, 20)).toBeCloseTo(100, -1);
    expect(at(thymulin, 60)).toBeLessThan(40);
  });

  it("keeps more epithelium in women after menopause", () => {
    const { [mass]: woman = [] } = life([60], [mass], { "person.female": 1 });
    expect(woman[0] as number).toBeGreaterThan(1.2 * at(mass, 60));
  });
});

describe("hormones and the thymus", () => {
  const castration = { "gonads.function": 0 };

  it("grows again after castration within months", () => {
    expect(after(60, 0.25, mass, castration)).toBeGreaterThan(1.5);
    expect(after(60, 0.5, mass, castration)).toBeLessThan(2);
    expect(after(60, 1, output, castration)).toBeGreaterThan(1.5);
  });

  it("stays large where puberty does not come", () => {
    const { [mass]: without = [] } = life([20], [mass], castration);
    const { [mass]: healthy = [] } = life([20], [mass]);
    expect((without[0] as number) / (healthy[0] as number)).toBeGreaterThan(1.7);
  });

  it("loses most of its thymocytes within a week of much glucocorticoid, and regains them in weeks", () => {
    const much = { "vessels.cortisolAction": 10 };
    const none = { "vessels.cortisolAction": 1 };
    const ages = [30, 30 + 3 * day, 30 + 7 * day, 30 + 30 * day, 30 + 51 * day, 30 + 120 * day];
    const { [mass]: course = [] } = life(ages, [mass], {}, [
      { from: 30 + day / 100, parameters: much },
      { from: 30 + 30 * day, parameters: none },
    ]);
    const share = course.map((value) => value / (course[0] as number));
    expect(share[1]).toBeLessThan(0.6);
    expect(share[2]).toBeLessThan(0.45);
    expect(share[4]).toBeGreaterThan(0.75);
    expect(share[5]).toBeGreaterThan(1.03);
    expect(share[5]).toBeLessThan(1.5);
  });

  it("is smaller in lasting glucocorticoid excess, larger without cortisol", () => {
    expect(after(30, 0.2, mass, { "vessels.cortisolAction": 3.5 })).toBeLessThan(0.8);
    expect(after(30, 0.5, mass, { "vessels.cortisolAction": 0.1 })).toBeGreaterThan(1.02);
  });

  it.each([
    ["somatotrophs.relative", 2.4, 1.2, 1.5],
    ["somatotrophs.relative", 0.1, 0.3, 0.8],
    ["binding.FT3", 15, 1.4, 2],
    ["binding.FT3", 1.5, 0.4, 0.8],
    ["lactotrophs.relative", 10, 1.05, 1.25],
    ["thymicEpithelium.hyperplasia", 3, 2, 3.1],
  ])("%s at %d changes it to between %d and %d of itself", (name, value, low, high) => {
    const changed = after(40, 0.5, mass, { [name]: value });
    expect(changed).toBeGreaterThan(low);
    expect(changed).toBeLessThan(high);
  });

  it("lets thymosin alpha-1 raise output, and zinc make thymulin", () => {
    expect(after(40, 0.2, output, { "thymalfasin.plasma": 30 })).toBeGreaterThan(1.1);
    expect(after(40, 0.1, thymulin, { "thymicHormones.zinc": 0.5 })).toBeCloseTo(0.5, 2);
  });

  it("loses thymulin when it is taken out", () => {
    expect(after(30, 0.5, thymulin, { "thymicEpithelium.present": 0 })).toBeLessThan(0.05);
  });
});
