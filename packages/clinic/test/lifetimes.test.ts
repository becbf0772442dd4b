import { describe, expect, it } from "vitest";
import { dosesFrom } from "../src/claims/observe.ts";
import { type LifePlan, type Lifetime, lifetime } from "./lifetime.ts";

/** Levels that an adult keeps, whoever it is. */
const steady = ["weight", "cortisol", "sodium", "potassium", "calcium", "glucose", "HbA1c", "fT4"];
const signals = [
  ...steady,
  ...["height", "TSH", "testosterone", "estradiol", "FSH", "boneMineralDensity", "meanPressure"],
  ...["tanner.stage", "corpusLuteum.ovulations"],
];

/** States that are departures from a norm or angles of a rhythm, and so may be negative; all others are amounts. */
const signed = new Set([
  "pacemaker.x",
  "pacemaker.xc",
  "energy.adaptation",
  "bodyComposition.fatGain",
  "bodyComposition.leanGain",
  "shortTermStores.glycogenGain",
  "shortTermStores.fluidGain",
  "insulinSensitivity.resistance",
  "insulinRoute.excess",
  "FFA.driven",
  "boneMineral.lost",
]);

const plans: Readonly<Record<string, Omit<LifePlan, "signals">>> = {
  "a healthy man": { female: false },
  "a healthy woman": { female: true },
  "a woman born without a thyroid, on levothyroxine": {
    female: true,
    disorders: [{ id: "congenital-hypothyroidism", severity: 1 }],
    doses: [
      {
        treatment: "levothyroxine",
        parameters: ["levothyroxine.infusion"],
        doses: dosesFrom(0.04),
      },
    ],
  },
  "a man with type 1 diabetes from ten years on, on insulin": {
    female: false,
    disorders: [{ id: "type-1-diabetes", onset: 3652 }],
    doses: [
      {
        treatment: "insulin-basal",
        parameters: ["insulinGlargine.dose", "insulinGlargine.infusion"],
        doses: [
          [10, 11],
          [12, 14],
          [14, 20],
          [17, 21],
          [30, 20],
          [45, 18],
          [60, 17],
          // the kidney clears less of it
          [75, 15],
        ],
      },
      {
        treatment: "insulin-bolus",
        parameters: ["rapidInsulin.infusion"],
        doses: [
          [10, 13],
          [12, 15],
          [14, 22],
          [17, 24],
          [30, 22],
          [45, 21],
          [60, 20],
          [75, 18],
        ],
      },
    ],
  },
  "a woman without 21-hydroxylase, on hydrocortisone and fludrocortisone": {
    female: true,
    disorders: [{ id: "cah-21", severity: 1 }],
    doses: [
      {
        treatment: "hydrocortisone",
        parameters: ["hydrocortisone.infusion"],
        doses: [
          [0.01, 3],
          [1, 4],
          [3, 5],
          [6, 7.5],
          [10, 10],
          [13, 15],
          [16, 20],
        ],
      },
      {
        treatment: "fludrocortisone",
        parameters: ["fludrocortisone.infusion"],
        doses: [[0.01, 0.1]],
      },
    ],
  },
  "a woman with Turner's syndrome, on growth hormone, oestradiol and progesterone": {
    female: true,
    disorders: [{ id: "turner" }],
    doses: [
      {
        treatment: "somatropin",
        parameters: ["somatropin.daily"],
        doses: [
          [4, 0.8],
          [8, 1.3],
          [12, 2],
          [15, 0],
        ],
      },
      {
        treatment: "estradiol-oral",
        parameters: ["estradiolOral.infusion"],
        doses: [
          [12, 0.25],
          [13, 0.5],
          [14, 1],
          [15, 2],
          [52, 0],
        ],
      },
      {
        treatment: "progesterone-oral",
        parameters: ["progesteroneOral.infusion"],
        doses: [
          [15, 100],
          [52, 0],
        ],
      },
    ],
  },
};

const lives = Object.entries(plans).map(
  ([who, plan]) => [who, lifetime({ ...plan, signals }), plan] as const,
);
const [man, woman, athyreotic, diabetic, hyperplastic, turner] = lives.map(([, life]) => life) as [
  Lifetime,
  Lifetime,
  Lifetime,
  Lifetime,
  Lifetime,
  Lifetime,
];

/** Mean of five years from an age on: cycles are in it. */
function ofFiveYears(life: Lifetime, id: string, from: number): number {
  const quarters = Array.from({ length: 20 }, (_, i) => life.at(id, from + i / 4));
  return quarters.reduce((sum, value) => sum + value, 0) / quarters.length;
}

/** Levels that follow the dose where insulin is injected: with growth hormone the need falls by age. */
const ofSugar = ["glucose", "HbA1c"];

describe.each(lives)("ninety years of %s", (_, life, { female, doses = [] }) => {
  const injected = doses.some(({ treatment }) => treatment.startsWith("insulin"));

  it("are lived to the end", () => expect(life.died).toBeUndefined());

  it("have no state that is not a number, and no negative amount", () => {
    const { model } = life;
    for (const [i, { name, unit }] of model.states.entries()) {
      const course = life.course(name);
      const scale = Number.isNaN(model.scale[i] as number) ? 1 : (model.scale[i] as number);
      const least = Math.min(...course);
      expect(Number.isFinite(least), name).toBe(true);
      if (!signed.has(name)) {
        expect(least, `${name}, ${unit}`).toBeGreaterThanOrEqual(-1e-6 * scale);
      }
    }
  });

  it("keep their levels from 25 to 45 and from 60 to 90 years", () => {
    for (const id of steady.filter((id) => !(injected && ofSugar.includes(id)))) {
      for (const [from, to] of [
        [25, 40],
        [60, 85],
      ] as const) {
        const drift = ofFiveYears(life, id, to) / ofFiveYears(life, id, from) - 1;
        expect(Math.abs(drift), `${id} from ${from} to ${to}: ${drift}`).toBeLessThan(0.03);
      }
    }
  });

  it("grow until about twenty, and no more", () => {
    for (const age of [4, 8, 12]) {
      expect(life.at("height", age)).toBeGreaterThan(life.at("height", age - 2));
    }
    expect(life.at("height", 90) / life.at("height", 22)).toBeLessThan(1.002);
    expect(life.at("height", 90) / life.at("height", 22)).toBeGreaterThan(0.97);
  });

  it("have their puberty", () => {
    expect(life.passing("tanner.stage", 2)).toBeGreaterThan(9);
    expect(life.passing("tanner.stage", 2)).toBeLessThan(14);
    expect(life.at("tanner.stage", 19)).toBeGreaterThan(4.8);
    if (!female) expect(life.at("testosterone", 25)).toBeGreaterThan(10);
  });

  it("have a menopause where they are a woman's, and lose bone in age", () => {
    if (female) {
      expect(life.at("FSH", 57)).toBeGreaterThan(40);
      expect(life.at("estradiol", 57)).toBeLessThan(75);
    } else expect(life.at("testosterone", 80)).toBeGreaterThan(8);
    expect(life.at("boneMineralDensity", 80)).toBeLessThan(life.at("boneMineralDensity", 30));
  });
});

describe("what treatment is for", () => {
  it("gives the athyreotic girl the height of the healthy, and TSH within limits as an adult", () => {
    expect(Math.abs(athyreotic.at("height", 20) - woman.at("height", 20))).toBeLessThan(3);
    for (const age of [16, 30, 50, 70, 90]) {
      expect(athyreotic.at("TSH", age)).toBeGreaterThan(0.4);
      expect(athyreotic.at("TSH", age)).toBeLessThan(4.5);
    }
  });

  it("keeps the diabetic's HbA1c between 30 and 75 mmol/mol, and lets him grow as tall as others", () => {
    for (const age of [12, 16, 20, 40, 60, 90]) {
      expect(diabetic.at("HbA1c", age), `${age}`).toBeGreaterThan(30);
      expect(diabetic.at("HbA1c", age), `${age}`).toBeLessThan(75);
    }
    expect(Math.abs(diabetic.at("height", 20) - man.at("height", 20))).toBeLessThan(4);
  });

  it("holds salt, androgens and growth of the child without 21-hydroxylase", () => {
    for (const age of [1, 5, 10, 20, 50, 90]) {
      expect(hyperplastic.at("sodium", age)).toBeGreaterThan(134);
      expect(hyperplastic.at("sodium", age)).toBeLessThan(146);
    }
    expect(hyperplastic.at("testosterone", 8)).toBeLessThan(0.7);
    expect(hyperplastic.at("testosterone", 30)).toBeLessThan(2.5);
    expect(hyperplastic.at("height", 20)).toBeGreaterThan(150);
  });

  it("gives the woman with Turner's syndrome puberty and bone, but no cycles", () => {
    expect(turner.at("height", 20)).toBeGreaterThan(145);
    expect(turner.at("height", 20)).toBeLessThan(woman.at("height", 20));
    expect(turner.at("corpusLuteum.ovulations", 45)).toBeLessThan(1);
    expect(turner.at("boneMineralDensity", 30)).toBeGreaterThan(90);
  });
});

describe("the healthy", () => {
  it("are as tall as the references of the adult, man and woman", () => {
    expect(man.at("height", 25)).toBeGreaterThan(173);
    expect(man.at("height", 25)).toBeLessThan(182);
    expect(woman.at("height", 25)).toBeGreaterThan(160);
    expect(woman.at("height", 25)).toBeLessThan(168);
  });

  it("ovulate some 13 times a year, from after twelve to after fifty", () => {
    const yearly = (age: number): number =>
      woman.at("corpusLuteum.ovulations", age + 1) - woman.at("corpusLuteum.ovulations", age);
    expect(yearly(30)).toBeGreaterThan(11);
    expect(yearly(30)).toBeLessThan(15);
    expect(yearly(10)).toBeLessThan(0.1);
    expect(yearly(60)).toBeLessThan(0.1);
  });
});
