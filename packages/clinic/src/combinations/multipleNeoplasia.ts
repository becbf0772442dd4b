import { measure } from "../claims/observe.ts";
import type { DisorderChoice, TreatmentChoice } from "../scenario.ts";
import type { Combination } from "./combination.ts";

const patient = "adult-male";
const tumours: readonly DisorderChoice[] = [
  { id: "primary-hyperparathyroidism" },
  { id: "insulinoma" },
  { id: "prolactinoma" },
];
const day = 60;
const everything: readonly TreatmentChoice[] = [
  { id: "parathyroidectomy" },
  { id: "diazoxide" },
  { id: "cabergoline" },
];

/** Parathyroids, beta cells and lactotrophs at once: each tumour shows as alone, and each is treated by itself. */
export const multipleNeoplasia: Combination = {
  id: "three-tumours",
  title: "Hyperparathyroidism, insulinoma and prolactinoma at once",
  expects:
    "Calcium and PTH are high, glucose falls low in the fast with insulin not held back, prolactin is high and testosterone low; the hereditary syndrome has all three. Surgery, diazoxide and cabergoline each mend their own.",
  criteria: [
    {
      of: "calcium",
      says: "calcium with all three",
      unit: "mmol/L",
      low: 2.6,
      source: "above the reference interval (Thakker 2012)",
    },
    {
      of: "PTH",
      says: "PTH, over healthy",
      unit: "1",
      low: 1.5,
      source: "not held back by calcium",
    },
    {
      of: "glucose",
      says: "fasting glucose",
      unit: "mmol/L",
      high: 3.5,
      source: "hypoglycaemia of the fast (Cryer 2009)",
    },
    {
      of: "insulin",
      says: "insulin at that glucose",
      unit: "pmol/L",
      low: 18,
      source: "3 mU/L or more is not held back (Cryer 2009)",
    },
    {
      of: "prolactin",
      says: "prolactin",
      unit: "mU/L",
      low: 1000,
      source: "above 50 ug/L in a prolactinoma",
    },
    {
      of: "testosterone",
      says: "testosterone, over healthy",
      unit: "1",
      high: 0.7,
      source: "prolactin holds GnRH back",
    },
    {
      of: "calciumAlone",
      says: "calcium with all three, over hyperparathyroidism alone",
      unit: "1",
      low: 0.97,
      high: 1.03,
      source: "no tumour hides another",
    },
    {
      of: "prolactinAlone",
      says: "prolactin with all three, over prolactinoma alone",
      unit: "1",
      low: 0.8,
      high: 1.25,
      source: "no tumour hides another",
    },
    {
      of: "syndromeCalcium",
      says: "calcium in the hereditary syndrome",
      unit: "mmol/L",
      low: 2.6,
      source: "nine of ten (Thakker 2012)",
    },
    {
      of: "syndromeGlucose",
      says: "fasting glucose in it",
      unit: "mmol/L",
      high: 4,
      source: "insulinoma in one of ten (Thakker 2012)",
    },
    {
      of: "syndromeProlactin",
      says: "prolactin in it",
      unit: "mU/L",
      low: 1000,
      source: "prolactinoma in two of ten (Thakker 2012)",
    },
    {
      of: "calciumTreated",
      says: "calcium 60 days after surgery, with diazoxide and cabergoline",
      unit: "mmol/L",
      low: 2.1,
      high: 2.55,
      source: "reference interval",
    },
    {
      of: "glucoseTreated",
      says: "fasting glucose then, above before",
      unit: "mmol/L",
      low: 0.5,
      source: "diazoxide opens the potassium channel of beta cells",
    },
    {
      of: "prolactinTreated",
      says: "prolactin then, over before",
      unit: "1",
      high: 0.3,
      source: "cabergoline brings nine of ten to normal",
    },
    {
      of: "testosteroneTreated",
      says: "testosterone then, over healthy",
      unit: "1",
      low: 0.75,
      source: "returns with prolactin",
    },
  ],
  experiment() {
    const healthy = measure({ patient });
    const all = measure({ patient, disorders: tumours });
    const syndrome = measure({ patient, disorders: [{ id: "men1" }] });
    const treated = measure({ patient, disorders: tumours, treatments: everything }, day);
    const alone = (index: number) =>
      measure({ patient, disorders: tumours.slice(index, index + 1) }, 365);
    const value = (id: string, report: Readonly<Record<string, number>>) => report[id] as number;
    return {
      calcium: value("calcium", all),
      PTH: value("PTH", all) / value("PTH", healthy),
      glucose: value("glucose", all),
      insulin: value("insulin", all),
      prolactin: value("prolactin", all),
      testosterone: value("testosterone", all) / value("testosterone", healthy),
      calciumAlone: value("calcium", all) / value("calcium", alone(0)),
      prolactinAlone: value("prolactin", all) / value("prolactin", alone(2)),
      syndromeCalcium: value("calcium", syndrome),
      syndromeGlucose: value("glucose", syndrome),
      syndromeProlactin: value("prolactin", syndrome),
      calciumTreated: value("calcium", treated),
      glucoseTreated: value("glucose", treated) - value("glucose", all),
      prolactinTreated: value("prolactin", treated) / value("prolactin", all),
      testosteroneTreated: value("testosterone", treated) / value("testosterone", healthy),
    };
  },
  note: "The same in a man with the three disorders by themselves and with `men1`, which adds a somatotroph tumour. The gastrinoma of the syndrome is not in the model.",
};
