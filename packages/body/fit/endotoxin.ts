/**
 * Fits monocytes, cytokines and fever to the courses after 0.5, 1 and 2 ng/kg of endotoxin in healthy men
 * (Dillingh 2014, doi:10.1186/s12950-014-0028-1, as digitised in the repository
 * Computational-Biology-TUe/InflammationODE), brought to the level of four laboratories at 2 ng/kg (Copeland 2005,
 * Janum 2016, Kiers 2017, Dillingh 2014: TNF 220 to 335, IL-6 240 to 880 ng/L, fever 1.4 to 2.1 Cel), CRP to 42 mg/L a day after 2 ng/kg (Barber 1993,
 * doi:10.4049/jimmunol.150.5.1999), the drive on CRH to ACTH 2.4-fold after 0.4 ng/kg (Schreiber 1993, PMID 8264845).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/endotoxin.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { type Values, whole } from "../test/stress/axis.ts";

const initial = whole.healthy();
/** The men were given endotoxin in the morning. */
const given = 9;
const signals = ["monocytes.TNF", "inflammation.IL6", "inflammation.fever", "inflammation.CRP"];
const all = [...signals, "corticotrophs.ACTH", "cortisol.total"];

const cytokines = { hours: [1, 1.5, 2, 3, 4, 6], doses: [0.5, 1, 2] };
const TNF = [
  [5.4, 13.5, 18, 17.1, 12.6, 1.7],
  [36.2, 80.5, 86.9, 52.5, 27.1, 11.7],
  [84.2, 222.8, 212.8, 91.4, 37.5, 18],
];
const IL6 = [
  [1.4, 15.3, 31.8, 57.3, 22.1, 6.5],
  [7.7, 41.9, 98.4, 97.3, 38.4, 9.5],
  [7.7, 79, 317.7, 289.9, 68, 13.9],
];
/** Mean of the laboratories over Dillingh's at 2 ng/kg. */
const level = { TNF: 1.2, IL6: 1.75, fever: 1.08 };
const feverHours = [2, 3, 4, 6, 8, 10];
/** Rise over the first half hour. */
const fever = [
  [0.1, 0.5, 0.7, 0.5, 0.25, 0.1],
  [0.65, 1.0, 1.0, 0.65, 0.2, 0.1],
  [0.8, 1.6, 1.2, 0.75, 0.55, 0.4],
];

function answer(parameters: Values, dose: number, hour: number = given) {
  return whole.course(all, hour + 48, 0.25, {
    initial,
    parameters,
    actions: [{ at: hour, add: { "monocytes.endotoxin": dose } }],
  });
}

const root = Math.sqrt;
fit(
  "endotoxin",
  [
    { name: "monocytes.elimination", start: 1.45, low: 0.7, high: 3 },
    { name: "monocytes.halfEndotoxin", start: 1, low: 0.8, high: 6 },
    { name: "monocytes.deactivation", start: 1.06, low: 0.5, high: 3 },
    { name: "monocytes.maximumTNF", start: 700, low: 300, high: 2500 },
    { name: "monocytes.eliminationTNF", start: 1.06, low: 0.5, high: 3 },
    { name: "inflammation.couplingIL6", start: 2, low: 1, high: 6 },
    { name: "inflammation.gainIL6", start: 1100, low: 400, high: 3000 },
    { name: "inflammation.powerIL6", start: 1.94, low: 1, high: 3 },
    { name: "inflammation.eliminationIL6", start: 3.6, low: 1, high: 6 },
    { name: "inflammation.feverGain", start: 1.7, low: 0.5, high: 3 },
    { name: "inflammation.feverTNF", start: 48, low: 10, high: 100 },
    { name: "inflammation.feverTime", start: 2.5, low: 1, high: 4 },
    { name: "inflammation.synthesisCRP", start: 2.7, low: 0.2, high: 20 },
    { name: "inflammation.hypothalamicMaximum", start: 12, low: 1, high: 40 },
  ],
  [
    ...cytokines.doses.flatMap((dose, i) =>
      cytokines.hours.map((hour, j) => ({
        name: `root of TNF, ${dose} ng/kg, ${hour} h`,
        expected: root(level.TNF * (TNF[i]?.[j] as number)),
        weight: 0.25 * dose + 0.25,
      })),
    ),
    ...cytokines.doses.flatMap((dose, i) =>
      cytokines.hours.map((hour, j) => ({
        name: `root of IL-6, ${dose} ng/kg, ${hour} h`,
        expected: root(level.IL6 * (IL6[i]?.[j] as number)),
        weight: 0.25 * dose + 0.25,
      })),
    ),
    ...cytokines.doses.flatMap((dose, i) =>
      feverHours.map((hour, j) => ({
        name: `fever, ${dose} ng/kg, ${hour} h`,
        expected: level.fever * (fever[i]?.[j] as number),
        weight: 3,
      })),
    ),
    { name: "CRP after a day", expected: 42, weight: 0.2 },
    { name: "ACTH over start, 0.4 ng/kg in the evening", expected: 2.44, weight: 2 },
  ],
  (parameters) => {
    const answers = cytokines.doses.map((dose) => answer(parameters, dose));
    const at = (signal: string, hours: readonly number[]) =>
      answers.flatMap((run) => hours.map((hour) => run.at(signal)[(given + hour) * 4] as number));
    const mild = answer(parameters, 0.4, 18)
      .at("corticotrophs.ACTH")
      .slice(18 * 4, 24 * 4);
    return [
      ...at("monocytes.TNF", cytokines.hours).map(root),
      ...at("inflammation.IL6", cytokines.hours).map(root),
      ...at("inflammation.fever", feverHours),
      answers[2]?.at("inflammation.CRP")[(given + 24) * 4] as number,
      Math.max(...mild) / (mild[0] as number),
    ];
  },
);
