import { describe, expect, it } from "vitest";
import { adult, after, stateAfter, stature, surroundings, system, type Values } from "./system.ts";

const model = system(stature, ...surroundings);
const weight = "bodyComposition.weight";

/** Values of one signal at these days. */
function of(signal: string, days: readonly number[], parameters: Values, initial: Values = {}) {
  return [...(after(model, days, [signal], parameters, initial)[0] ?? [])] as number[];
}

/** Change of weight in kg after so many days. */
function change(days: number, parameters: Values, initial: Values = {}): number {
  const [before, later] = of(weight, [0, days], parameters, initial) as [number, number];
  return later - before;
}

/** Change of weight in per cent after so many days. */
function percent(days: number, parameters: Values, initial: Values = {}): number {
  const [before, later] = of(weight, [0, days], parameters, initial) as [number, number];
  return 100 * (later / before - 1);
}

const held = { "energy.control": 1 };

describe("held intake", () => {
  // Keys 1950: 69.4 to 52.6 kg and 9.7 to 3.0 kg of fat in 24 weeks on 1570 of 3300-3500 kcal/d
  it("starves as the men of Minnesota did", () => {
    const who = adult(false, 25.5, 1.787, 69.4);
    const [resting] = of("energyNeed.resting", [0], who) as [number];
    const minnesota = {
      ...who,
      ...held,
      "energyNeed.activityLevel": 3300 / resting,
      "energy.restriction": 1 - 1570 / 3300,
    };
    expect(percent(168, minnesota)).toBeGreaterThan(-29);
    expect(percent(168, minnesota)).toBeLessThan(-22);
    const [, fat] = of("bodyComposition.fatMass", [0, 168], minnesota) as [number, number];
    expect(fat).toBeGreaterThan(2.5);
    expect(fat).toBeLessThan(3.6);
    const [rest, later] = of("energy.resting", [0, 168], minnesota) as [number, number];
    expect(later / rest - 1).toBeGreaterThan(-0.45);
    expect(later / rest - 1).toBeLessThan(-0.28);
    // free food: about 5000 kcal/d in the first weeks, and weight comes back
    const starved = stateAfter(model, 168, minnesota);
    const free = { ...minnesota, "energy.control": 0, "energy.restriction": 0 };
    const [, intake] = of("energy.intake", [0, 14], free, starved) as [number, number];
    expect(intake).toBeGreaterThan(4200);
    expect(intake).toBeLessThan(5800);
    expect(of(weight, [365], free, starved)[0]).toBeGreaterThan(67);
  });

  // Müller 2015: 32 men, a week at +50 % and 3 weeks at -50 %
  it("answers three weeks on half of the food", () => {
    const who = { ...adult(false, 26, 1.8, 77.7), ...held };
    const fed = stateAfter(model, 7, { ...who, "energy.excess": 0.5 });
    const diet = { ...who, "energy.restriction": 0.5 };
    expect(change(21, diet, fed)).toBeGreaterThan(-7);
    expect(change(21, diet, fed)).toBeLessThan(-5.2);
    const [fatBefore, fat] = of("bodyComposition.fatMass", [0, 21], diet, fed) as [number, number];
    expect(fat - fatBefore).toBeGreaterThan(-2.8);
    expect(fat - fatBefore).toBeLessThan(-1.8);
    const [before, resting] = of("energy.resting", [0, 21], diet, fed) as [number, number];
    expect(resting - before).toBeGreaterThan(-320);
    expect(resting - before).toBeLessThan(-200);
  });

  // Diaz 1992: +7.6 (1.6) kg in 42 days at +50 %; Bouchard 1990: +8.1 (2.4) kg by 84 000 kcal in 100 days
  it("is overfed as published", () => {
    const diaz = change(42, { ...adult(false, 30, 1.78, 75), ...held, "energy.excess": 0.5 });
    expect(Math.abs(diaz - 7.6)).toBeLessThan(1.6);
    const lean = adult(false, 21, 1.75, 60.3);
    const [reference] = of("energyNeed.reference", [0], lean) as [number];
    const bouchard = change(100, { ...lean, ...held, "energy.excess": 840 / reference });
    expect(Math.abs(bouchard - 8.1)).toBeLessThan(2.4);
  });

  it("falls by 3-4 kg in a fast of three days", () => {
    const fast = change(3, { ...adult(false, 24, 1.78, 76), "meals.fed": 0 });
    expect(fast).toBeGreaterThan(-4.5);
    expect(fast).toBeLessThan(-2.8);
  });
});

describe("free intake", () => {
  // Polidori 2016: 360 kcal/d lost in urine; appetite rises by about 100 kcal/d per kg lost
  it("makes up for glucose lost in urine", () => {
    const drug = { ...adult(false, 56, 1.7, 92), "renalGlucose.excretion": 360 / 0.67 / 24 };
    const lost = -change(364, drug);
    const [before, intake] = of("energy.intake", [0, 364], drug) as [number, number];
    expect(lost).toBeGreaterThan(2.5);
    expect(lost).toBeLessThan(4.5);
    expect((intake - before) / lost).toBeGreaterThan(85);
    expect((intake - before) / lost).toBeLessThan(115);
  });

  const obese = { ...adult(true, 46, 1.63, 60), "appetite.setPoint": 1.65 };
  const settled = stateAfter(model, 15_000, obese);

  it("comes to rest at a defended weight", () => {
    const [index] = of("bodyComposition.bodyMassIndex", [1], obese, settled) as [number];
    expect(index).toBeGreaterThan(33);
    expect(index).toBeLessThan(37);
    expect(Math.abs(change(365, obese, settled))).toBeLessThan(0.1);
  });

  // CALERIE: 10 % in two years by a diet of 25 %, at its plateau after one
  it("loses a tenth on a diet of a quarter less, and most of it in the first year", () => {
    const diet = { ...obese, "energy.restriction": 0.25 };
    const [year, two] = [percent(365, diet, settled), percent(730, diet, settled)];
    expect(two).toBeGreaterThan(-12.5);
    expect(two).toBeLessThan(-8);
    expect(year / two).toBeGreaterThan(0.88);
    const twenty = percent(140, diet, settled);
    expect(twenty).toBeGreaterThan(-8.5);
    expect(twenty).toBeLessThan(-4.5);
  });

  // STEP 1: -14.9 % at week 68; intake of a meal 35 % lower (Blundell: 24 % of the day by 1 mg)
  it("answers a GLP-1 agonist", () => {
    const drug = { ...obese, "glp1Agonist.GLP1Equivalent": 1000 };
    expect(percent(476, drug, settled)).toBeGreaterThan(-18);
    expect(percent(476, drug, settled)).toBeLessThan(-12);
    const [usual] = of("energy.intake", [0], obese, settled) as [number];
    const [eaten] = of("energy.intake", [7], drug, settled) as [number];
    expect(eaten / usual - 1).toBeGreaterThan(-0.4);
    expect(eaten / usual - 1).toBeLessThan(-0.24);
    // the plateau comes later than that of a diet
    const [year, two] = [percent(365, drug, settled), percent(730, drug, settled)];
    const diet = { ...obese, "energy.restriction": 0.25 };
    expect(year / two).toBeLessThan(
      percent(365, diet, settled) / percent(730, diet, settled) + 0.03,
    );
  });

  // about -30 % two years after gastric bypass, with ghrelin 77 % lower
  it("answers gastric bypass", () => {
    const bypass = { ...obese, "ghrelin.stomach": 0.23, "appetite.satiation": 0.42 };
    expect(percent(730, bypass, settled)).toBeGreaterThan(-36);
    expect(percent(730, bypass, settled)).toBeLessThan(-25);
  });
});

describe("lesions and hormones", () => {
  const woman = adult(true, 28, 1.63, 60);

  // Licinio 2004: body-mass index 51.2 (SEM 2.5) without leptin, 26.9 (2.1) after 18 months of it
  it("grows to a body-mass index of 51 without leptin, and back on it", () => {
    const who = adult(true, 32, 1.63, 60);
    const lacking = stateAfter(model, 9000, { ...who, "leptin.production": 0 });
    const index = "bodyComposition.bodyMassIndex";
    const [before] = of(index, [0], { ...who, "leptin.production": 0 }, lacking) as [number];
    const [later] = of(index, [545], who, lacking) as [number];
    expect(Math.abs(before - 51.2)).toBeLessThan(5);
    expect(Math.abs(later - 26.9)).toBeLessThan(4.2);
  });

  it("is the same without the receptor, with leptin high", () => {
    const blind = { ...woman, "appetite.leptinReceptor": 0 };
    const [index] = of("bodyComposition.bodyMassIndex", [9000], blind) as [number];
    const [leptin] = of("leptin.plasma", [9000], blind) as [number];
    expect(index).toBeGreaterThan(45);
    expect(leptin).toBeGreaterThan(30);
  });

  // claims: Graves' disease loses at least 1 kg in 4 months, myxoedema gains at least 2
  it("loses with too much thyroid hormone and gains with too little", () => {
    expect(change(120, { ...woman, "metabolism.factor": 1.4 })).toBeLessThan(-2);
    expect(change(365, { ...woman, "metabolism.factor": 1.4 })).toBeGreaterThan(-6);
    expect(change(365, { ...woman, "metabolism.factor": 0.7 })).toBeGreaterThan(3);
    expect(change(365, { ...woman, "metabolism.factor": 0.7 })).toBeLessThan(7);
  });

  // Lönn 1994: 10.2 (8.1) kg, of it 8.2 of fat, are lost on treatment of Cushing's syndrome
  it("gains fat and loses muscle for it under cortisol", () => {
    const cushing = { ...woman, "glucocorticoid.tissue": 3 };
    expect(Math.abs(change(365, cushing) - 10.2)).toBeLessThan(4);
    const [fat0, fat] = of("bodyComposition.fatMass", [0, 365], cushing) as [number, number];
    expect((fat - fat0) / change(365, cushing)).toBeGreaterThan(0.7);
    expect(of("fat.centralShare", [365], cushing)[0]).toBeGreaterThan(1.1);
    expect(change(365, { ...woman, "glucocorticoid.tissue": 0.1 })).toBeLessThan(-2);
  });

  it("loses by glucose in urine, by catecholamines and by exercise", () => {
    expect(change(90, { ...woman, "renalGlucose.excretion": 30 })).toBeLessThan(-3);
    expect(
      change(365, { ...woman, "medulla.noradrenaline": 11_200, "medulla.adrenaline": 1000 }),
    ).toBeLessThan(-1);
    expect(change(365, { ...woman, "energy.activity": 1.4 })).toBeLessThan(-1);
  });

  it("puts fat where it does not belong in lipodystrophy", () => {
    const lacking = { ...woman, "bodyComposition.adiposeTissue": 0.3 };
    const [ectopic] = of("bodyComposition.ectopicFat", [1000], lacking) as [number];
    const [leptin] = of("leptin.plasma", [1000], lacking) as [number];
    const [healthy] = of("leptin.plasma", [1000], woman) as [number];
    expect(ectopic).toBeGreaterThan(2);
    expect(leptin).toBeLessThan(0.5 * healthy);
  });

  // Polito 2000: basal rate 21 % lower, leptin 76 % lower, at a body-mass index near 15
  it("starves in anorexia", () => {
    const anorexia = { ...adult(true, 20, 1.65, 58), ...held, "energy.restriction": 0.42 };
    const days = [0, 240];
    const [rest, later] = of("energy.resting", days, anorexia) as [number, number];
    const [leptin, low] = of("leptin.plasma", days, anorexia) as [number, number];
    const [, index] = of("bodyComposition.bodyMassIndex", days, anorexia) as [number, number];
    expect(index).toBeGreaterThan(13);
    expect(index).toBeLessThan(16.5);
    expect(later / rest - 1).toBeGreaterThan(-0.33);
    expect(later / rest - 1).toBeLessThan(-0.17);
    expect(low / leptin - 1).toBeLessThan(-0.55);
  });
});
