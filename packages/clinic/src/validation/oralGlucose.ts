import type { Entry } from "./entry.ts";
import { withDisorder } from "./established.ts";
import { about, atLeast, atMost, between, meanAndDeviation } from "./expectation.ts";
import type { Plan } from "./experiment.ts";
import {
  afterLoad,
  afterMeal,
  areaOf,
  asImpaired,
  asOverweight,
  diabetic,
  impaired,
  overweight,
  start,
} from "./glucoseLoad.ts";
import { shareRule } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";
import { type Column, course } from "./series.ts";

const glucose = "glucose.plasma";
const insulin = "insulin.plasma";
const GH = "somatotrophs.GH";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };
const both = { man, woman } as const;

/** A course of twenty adults, whose oral glucose the model's man is given. */
function fujita(id: string, path: string, unit: string): Question {
  return {
    id,
    unit,
    ask: (entry) => {
      const times = numbers(entry.value, "t_min");
      const sd = numbers(entry.value, "sd");
      const seen = afterLoad(man, path, unit, times);
      return numbers(entry.value, "mean").map((mean, i) => ({
        label: `${times[i]} min`,
        value: seen[i] as number,
        expected: meanAndDeviation(mean, sd[i] as number),
      }));
    },
  };
}

/** Each sample of a load in each of these patients. */
function load(
  id: string,
  patients: Readonly<Record<string, Plan>>,
  path: string,
  note?: string,
): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ value, unit }: Entry) => {
      const times = numbers(value, "t_min");
      const sd = numbers(value, "sd");
      const mean = numbers(value, "mean");
      const all = Object.entries(patients);
      return all.flatMap(([who, plan]) =>
        afterLoad(plan, path, unit ?? "1", times).map((seen, i) => ({
          label: `${all.length === 1 ? "" : `${who}, `}${times[i]} min`,
          value: seen,
          expected: meanAndDeviation(mean[i] as number, sd[i] as number),
        })),
      );
    },
  };
}

/** Rise of insulin over rise of glucose in half an hour, pmol/mmol. */
function insulinogenicIndex(plan: Plan): number {
  const [glucose0 = 0, glucose30 = 0] = afterLoad(plan, glucose, "mmol/L", [0, 30]);
  const [insulin0 = 0, insulin30 = 0] = afterLoad(plan, insulin, "pmol/L", [0, 30]);
  return (insulin30 - insulin0) / (glucose30 - glucose0);
}

function index(id: string, plan: Plan, note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ value }) => ({
      value: insulinogenicIndex(plan),
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

/** Two-hour glucose of a patient against a criterion. */
function twoHours(id: string, plan: Plan, note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    unit: "mg/dL",
    ask: ({ value }) => {
      const [seen = 0] = afterLoad(plan, glucose, "mg/dL", [120]);
      const band = value.t120;
      return {
        value: seen,
        expected: Array.isArray(band)
          ? between(Number(band[0]), Number(band[1]))
          : atLeast(Number(value.t120_ge ?? value.ge)),
      };
    },
  };
}

function area(id: string, plan: Plan, path: string, unit: string, note: string): Question {
  return {
    id,
    note,
    ask: ({ value }) => ({
      value: areaOf(plan, path, unit),
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

function askNormal({ value }: Entry): readonly Part[] {
  const times = [0, 30, 45, 60, 75, 90, 120];
  return Object.entries(both).flatMap(([who, plan]) => {
    const seen = afterLoad(plan, glucose, "mg/dL", times);
    const [from = 0, to = 0] = numbers(value, "peak_window_min");
    return [
      {
        label: `${who}, fasting`,
        value: seen[0] as number,
        expected: atMost(Number(value.fasting_lt)),
      },
      {
        label: `${who}, 120 min`,
        value: seen.at(-1) as number,
        expected: atMost(Number(value.t120_lt)),
      },
      {
        label: `${who}, time of the peak in min`,
        value: times[seen.indexOf(Math.max(...seen))] as number,
        expected: between(from, to),
      },
    ];
  });
}

/** Glucose at 0, 30, 60 and 120 min where only means are printed. */
function askMeans({ value }: Entry): readonly Part[] {
  const times = [0, 30, 60, 120];
  const seen = afterLoad(diabetic, glucose, "mg/dL", times);
  return numbers(value, "mean").map((mean, i) => ({
    label: `${times[i]} min`,
    value: seen[i] as number,
    expected: about(mean),
  }));
}

const mixed: readonly Column[] = [
  { key: "glucose_mg_dL", path: glucose, unit: "mg/dL", label: "glucose mg/dL" },
  { key: "insulin_uU_mL", path: insulin, unit: "u[IU]/mL", label: "insulin uU/mL" },
];

const fromReaven = "area in mg/dL times hours over 3 h after 75 g";

/** Oral glucose and meals: glucose, insulin, fuels and GH. */
export const oralGlucose: readonly Question[] = [
  fujita("ogtt-75-g-time-course-glucose-20-healthy-adults-fujita", glucose, "mg/dL"),
  fujita("ogtt-75-g-time-course-gip-active-20-healthy-adults-fujita", "incretins.GIP", "pmol/L"),
  fujita("ogtt-75-g-time-course-cortisol-20-healthy-adults-fujita", "cortisol.total", "ug/dL"),
  fujita("ogtt-75-g-time-course-gh-20-healthy-adults-fujita", GH, "ng/mL"),
  fujita("ogtt-75-g-time-course-nefa-20-healthy-adults-fujita", "FFA.plasma", "mmol/L"),
  fujita("ogtt-75-g-time-course-total-ketones-20-healthy-adults-fujita", "ketones.total", "umol/L"),
  {
    id: "ogtt-75-g-time-course-lactate-20-healthy-adults-fujita",
    cannot: "the model has no lactate in plasma",
  },
  fujita("ogtt-75-g-time-course-sodium-20-healthy-adults-fujita", "extracellular.sodium", "mmol/L"),
  fujita(
    "ogtt-75-g-time-course-calcium-total-20-healthy-adults-fujita",
    "plasmaCalcium.total",
    "mg/dL",
  ),
  fujita("ogtt-75-g-time-course-igf-1-20-healthy-adults-fujita", "liverIGF.IGF1", "ng/mL"),
  load(
    "ogtt-75-g-time-course-insulin-50-adults-of-the-omnicarb-trial-baseline",
    { man: overweight(man) },
    insulin,
    asOverweight,
  ),
  load("75-g-ogtt-glucose-0-30-120-min-normoglycaemia-india-n-2205", both, glucose),
  {
    id: "75-g-ogtt-glucose-0-30-120-min-isolated-ifg-india-n-641",
    cannot: "isolated impaired fasting glucose is not among the disorders",
  },
  load("75-g-ogtt-glucose-0-30-120-min-igt-india-n-341", { woman: impaired }, glucose, asImpaired),
  index("ogtt-insulinogenic-index-ngt-1-h-155-mg-dl-korea", woman),
  {
    id: "ogtt-insulinogenic-index-ngt-1-h-155-mg-dl-korea-2",
    cannot:
      "normal at 2 h and high at 1 h: a group between health and impaired tolerance that has no patient here",
  },
  index("ogtt-insulinogenic-index-igt-korea", impaired, asImpaired),
  {
    id: "mixed-meal-600-kcal-glucose-and-insulin-healthy-adults",
    note: "80 g carbohydrate, 20 g fat and 25 g protein",
    ask: (entry) => {
      const times = numbers(entry.value, "t_min");
      const at = times.map((minute) => start + minute / 60);
      return course(
        entry,
        afterMeal(man),
        at,
        times.map((minute) => `${minute} min`),
        mixed,
      );
    },
  },
  {
    id: "insulin-pulsatility-healthy",
    cannot: "the fast pulses are not modelled, and the slow waves have the period that is put in",
  },
  { id: "ogtt-75-g-normal", ask: askNormal },
  twoHours("ogtt-75-g-igt", impaired, asImpaired),
  twoHours("ogtt-75-g-diabetes", diabetic),
  twoHours("2-h-ogtt-type-2-diabetes", diabetic),
  twoHours("2-h-ogtt-type-2-diabetes-2", diabetic),
  { id: "ogtt-glucose-0-30-60-120-type-2-diabetes", unit: "mg/dL", ask: askMeans },
  area("3-h-ogtt-glucose-area-reaven-miller-normal", woman, glucose, "mg/dL", fromReaven),
  area(
    "3-h-ogtt-glucose-area-reaven-miller-chemical-diabetic",
    impaired,
    glucose,
    "mg/dL",
    `${fromReaven}; ${asImpaired}`,
  ),
  area(
    "3-h-ogtt-glucose-area-reaven-miller-overt-diabetic",
    diabetic,
    glucose,
    "mg/dL",
    fromReaven,
  ),
  area(
    "ogtt-insulin-area-reaven-miller-overt-diabetic",
    diabetic,
    insulin,
    "u[IU]/mL",
    "area in uU/mL times hours over 3 h after 75 g",
  ),
  {
    id: "diabetes-prevalence-acromegaly",
    unit: "mg/dL",
    note: `${shareRule}: 2 h after the load below the criterion of diabetes`,
    ask: () => {
      const [seen = 0] = afterLoad(withDisorder("acromegaly"), glucose, "mg/dL", [120]);
      return { value: seen, expected: atMost(200) };
    },
  },
];
