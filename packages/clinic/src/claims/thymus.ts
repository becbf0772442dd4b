import type { Claim } from "./claim.ts";
import { follow } from "./observe.ts";

const hoursPerYear = 24 * 365.25;
const ages = [0.5, 1, 5, 10, 12, 15, 20, 30, 40, 50, 60, 70, 80] as const;
const signals = [
  "thymusMass",
  "thymicEpithelium.gland",
  "naiveTcells",
  "TREC",
  "thymulin",
] as const;

/** A signal of a man's life by age. */
function life(): (signal: (typeof signals)[number], age: (typeof ages)[number]) => number {
  const seen = follow(
    { patient: "boy", age: 0, resolution: "daily" },
    { at: ages.map((age) => age * hoursPerYear), signals },
  );
  return (signal, age) => seen[signal]?.[ages.indexOf(age)] as number;
}

/** Days at which the thymus is looked at in and after four weeks of prednisolone. */
const days = [0, 7, 28, 56, 90] as const;

/** Thymus of a man in and after four weeks of prednisolone 60 mg a day, over that before. */
function underSteroid(): readonly number[] {
  const { thymusMass = [] } = follow(
    { patient: "adult-male", treatments: [{ id: "prednisolone", dose: 0 }] },
    {
      actions: Array.from({ length: 28 }, (_, day) => ({
        at: day * 24 + 8.1,
        add: { "prednisolone.gut": 60 },
      })),
      at: days.map((day) => day * 24 + 8),
      signals: ["thymusMass"],
    },
  );
  return thymusMass.map((mass) => mass / (thymusMass[0] as number));
}

/** The thymus grows until puberty and then gives way to fat. */
export const thymus: Claim = {
  ids: ["H31"],
  claim: "The thymus grows until puberty, then it involutes.",
  criteria: [
    {
      of: "birth",
      says: "thymus at half a year",
      unit: "g",
      low: 10,
      high: 20,
      source: "13 g at birth (Hammar)",
    },
    { of: "child", says: "at 5 years", unit: "g", low: 18, high: 30, source: "23 g (Hammar)" },
    {
      of: "puberty",
      says: "at 12 years",
      unit: "g",
      low: 25,
      high: 40,
      source: "26 g at 10 years, 34-37.5 g at puberty (Hammar, Young and Turnbull)",
    },
    { of: "young", says: "at 20 years", unit: "g", low: 19, high: 31, source: "25 g (Hammar)" },
    {
      of: "old",
      says: "at 60 years",
      unit: "g",
      low: 11,
      high: 25,
      source: "15 g in middle age (Young and Turnbull), fat for the most part",
    },
    {
      of: "epitheliumYoung",
      says: "epithelial space at 20 years",
      unit: "g",
      low: 5,
      high: 12,
      source: "7 mL in the young adult (Steinmann 1985)",
    },
    {
      of: "epitheliumOld",
      says: "epithelial space at 60 years",
      unit: "g",
      low: 0.5,
      high: 2,
      source: "1 mL at 55 to 65 years (Steinmann 1985)",
    },
    {
      of: "peakAge",
      says: "age of the greatest epithelium of those looked at",
      unit: "a",
      low: 5,
      high: 15,
      source: "childhood to puberty",
    },
    ...([30, 40, 50, 60, 70, 80] as const).map((age) => ({
      of: `output${age}`,
      says: `naive T cells put out at ${age} years, over those at 20`,
      unit: "1",
      low: 0.75 * Math.exp(-0.044 * (age - 20)),
      high: 1.25 * Math.exp(-0.044 * (age - 20)),
      source: "falls by 4.4 % a year, by half in 15.7 years (Lewkiewicz 2019)",
    })),
    {
      of: "circles",
      says: "excision circles of T cells at 80 years, over those at 20",
      unit: "1",
      high: 0.2,
      source: "rare in the old",
    },
    {
      of: "thymulin",
      says: "thymulin at 60 years, over that at 10",
      unit: "1",
      high: 0.4,
      source: "highest at 5 to 10 years, lowest after 36 (Consolini 2000)",
    },
    {
      of: "steroid",
      says: "thymus after a week of prednisolone 60 mg a day, over that before",
      unit: "1",
      high: 0.5,
      source: "rapid atrophy (Caffey 1960)",
    },
    {
      of: "recovered",
      says: "thymus two months after its end",
      unit: "1",
      low: 0.9,
      high: 1.5,
      source: "regrowth in every infant, beyond the former size in some (Caffey 1960)",
    },
  ],
  experiment() {
    const at = life();
    const [, week = 0, , , recovered = 0] = underSteroid();
    const epithelium = ages.map((age) => at("thymusMass", age));
    const output = (age: 30 | 40 | 50 | 60 | 70 | 80): number =>
      at("naiveTcells", age) / at("naiveTcells", 20);
    return {
      birth: at("thymicEpithelium.gland", 0.5),
      child: at("thymicEpithelium.gland", 5),
      puberty: at("thymicEpithelium.gland", 12),
      young: at("thymicEpithelium.gland", 20),
      old: at("thymicEpithelium.gland", 60),
      epitheliumYoung: at("thymusMass", 20),
      epitheliumOld: at("thymusMass", 60),
      peakAge: ages[epithelium.indexOf(Math.max(...epithelium))] as number,
      output30: output(30),
      output40: output(40),
      output50: output(50),
      output60: output(60),
      output70: output(70),
      output80: output(80),
      circles: at("TREC", 80) / at("TREC", 20),
      thymulin: at("thymulin", 60) / at("thymulin", 10),
      steroid: week,
      recovered,
    };
  },
  note: "The organ keeps its weight in age as fat takes the place of the epithelium, and output falls by half in some sixteen years, with puberty only hastening it.",
};
