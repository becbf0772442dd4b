import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  belowTwin,
  between,
  type Expectation,
  meanAndDeviation,
  unchanged,
} from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";
import { intakeFor } from "./referenceAdults.ts";

/** The pregnant patient in this week, at the beginning of the run. */
export function pregnantIn(week: number, set: Plan["set"] = {}): Plan {
  return { patient: "pregnant", set: { ...set, "pregnancy.week": week } };
}

/** Week at which a trimester is asked for. */
const weekOf = { "1st": 10, "2nd": 20, "3rd": 34 } as const;

function trimester(id: string, signal: string): Question {
  const name = (["1st", "2nd", "3rd"] as const).find((part) => id.includes(`${part}-trimester`));
  const week = weekOf[name ?? "1st"];
  return {
    id,
    note: `week ${week}`,
    ask: ({ unit, value }) => ({
      value: valueOn(pregnantIn(week), signal, unit ?? "1", 0),
      expected: readValue(value),
    }),
  };
}

/** Weeks within the bins of the Aragon series. */
const aragonWeeks = [8, 15, 25, 33, 38] as const;

function aragon(id: string, signal: string): Question {
  return {
    id,
    ask: ({ unit, value }) => {
      const sd = numbers(value, "sd");
      return numbers(value, "mean").map((mean, i): Part => {
        const week = aragonWeeks[i] as number;
        return {
          label: `week ${week}`,
          value: valueOn(pregnantIn(week), signal, unit ?? "1", 0),
          expected: meanAndDeviation(mean, sd[i] as number),
        };
      });
    },
  };
}

const hCG = (week: number, unit: string): number =>
  valueOn(week < 4 ? { patient: "pregnant", week } : pregnantIn(week), "hCG.plasma", unit, 0);

/** hCG in every whole week of the entry's span. */
function hCGin(id: string, ...weeks: readonly number[]): Question {
  return {
    id,
    ask: ({ unit, value }: Entry) => {
      return weeks.map((week): Part => {
        const part = { value: hCG(week, unit ?? "1"), expected: readValue(value) };
        return weeks.length === 1 ? part : { label: `week ${week}`, ...part };
      });
    },
  };
}

/** hCG day by day from week 4 to week 40. */
function hCGcourse(unit: string): readonly { readonly day: number; readonly value: number }[] {
  const times = every(24, 0, 36 * 7 * 24);
  const course = values(pregnantIn(4), "hCG.plasma", unit, times);
  return course.map((value, i) => ({ day: 28 + i, value }));
}

function askPeak({ unit, value }: Entry): readonly Part[] {
  const course = hCGcourse(unit ?? "1");
  const peak = course.reduce((best, point) => (point.value > best.value ? point : best));
  const [from = 0, to = 0] = numbers(value, "t_peak_days_LMP");
  return [
    { label: "peak", value: peak.value, expected: about(Number(value.peak)) },
    { label: "day of the peak", value: peak.day, expected: between(from, to) },
  ];
}

function askRise({ value }: Entry): readonly Part[] {
  const course = hCGcourse("[IU]/L");
  return [4, 5, 6].map((week) => {
    const at = (day: number): number => course.find((point) => point.day === day)?.value as number;
    const rise = 100 * (at(week * 7 + 2) / at(week * 7) - 1);
    return { label: `week ${week}`, value: rise, expected: atLeast(Number(value.min_rise_48h)) };
  });
}

/** Median and spread as printed: [median, low, high]. */
function spread(value: Entry["value"], key: string): Expectation {
  const [, low = 0, high = 0] = numbers(value, key);
  return between(low, high);
}

function askMildDeficiency({ value }: Entry): readonly Part[] {
  const plan = pregnantIn(20, intakeFor(69));
  const part = (label: string, signal: string, unit: string, key: string): Part => ({
    label,
    value: valueOn(plan, signal, unit, 0),
    expected: spread(value, key),
  });
  return [
    part("UIC ug/L", "urineIodine", "ug/L", "UIC_ug_L"),
    part("Tg ug/L", "thyroglobulin", "ug/L", "Tg_ug_L"),
    part("TSH mIU/L", "TSH", "m[IU]/L", "TSH"),
    part("T4 nmol/L", "T4", "nmol/L", "TT4_nmol_L"),
  ];
}

/** The daily iodine that WHO recommends in pregnancy (250 ug) over what the pregnant patient eats. */
const recommended = { "iodide.intakeFactor": 250 / (200 * (60 / 70) ** 0.75) };

/** Thyroid values and hCG through pregnancy. */
export const pregnancyQuestions: readonly Question[] = [
  trimester("free-t4-pregnancy-1st-trimester", "fT4"),
  trimester("tsh-pregnancy-2nd-trimester", "TSH"),
  trimester("free-t4-pregnancy-2nd-trimester", "fT4"),
  trimester("tsh-pregnancy-3rd-trimester", "TSH"),
  trimester("free-t4-pregnancy-3rd-trimester", "fT4"),
  trimester("total-t4-pregnancy-2nd-trimester-nanjing", "T4"),
  trimester("total-t4-pregnancy-3rd-trimester-nanjing", "T4"),
  trimester("tsh-pregnancy-3rd-trimester-nanjing", "TSH"),
  trimester("total-t4-pregnancy-1st-trimester-iran-p5-p95", "T4"),
  trimester("total-t3-pregnancy-1st-trimester-iran-p5-p95", "T3"),
  trimester("total-t4-pregnancy-2nd-trimester-iran-p5-p95", "T4"),
  trimester("total-t3-pregnancy-2nd-trimester-iran-p5-p95", "T3"),
  trimester("total-t4-pregnancy-3rd-trimester-iran-p5-p95", "T4"),
  trimester("total-t3-pregnancy-3rd-trimester-iran-p5-p95", "T3"),
  trimester("free-t3-pregnancy-1st-trimester-india", "fT3"),
  trimester("free-t3-pregnancy-2nd-trimester-india", "fT3"),
  trimester("free-t3-pregnancy-3rd-trimester-india", "fT3"),
  aragon("pregnancy-time-course-tsh-antibody-unselected-pregnant-women-aragon", "TSH"),
  aragon("pregnancy-time-course-free-t3-pregnant-women-aragon", "fT3"),
  hCGin("hcg-pregnancy-3-wk-since-lmp", 3),
  hCGin("hcg-pregnancy-4-wk-since-lmp", 4),
  hCGin("hcg-pregnancy-5-wk-since-lmp", 5),
  hCGin("hcg-pregnancy-6-wk-since-lmp", 6),
  hCGin("hcg-pregnancy-7-8-wk-since-lmp", 7, 8),
  hCGin("hcg-pregnancy-9-12-wk-since-lmp", 9, 10, 11, 12),
  hCGin("hcg-pregnancy-17-24-wk-since-lmp", 17, 20, 24),
  hCGin("hcg-pregnancy-25-40-wk-since-lmp", 25, 32, 40),
  {
    id: "hcg-non-pregnant-woman",
    ask: ({ unit, value }) => ({
      value: valueOn({ patient: "adult-female" }, "hCG.plasma", unit ?? "1", 0),
      expected: readValue(value),
    }),
  },
  { id: "hcg-peak-in-pregnancy-normal-pregnancy", ask: askPeak },
  { id: "urine-total-hcg-median-by-gestational-week-574-term-pregnancies", cannot: "hCG of urine" },
  { id: "hcg-rise-rate-early-viable-pregnancy-early-pregnancy", ask: askRise },
  {
    id: "urinary-iodine-median-uic-pregnant-adequate",
    note: "week 20, on the 250 ug/d that WHO calls adequate",
    ask: ({ value }) => ({
      value: valueOn(pregnantIn(20, recommended), "urineIodine", "ug/L", 0),
      expected: readValue(value),
    }),
  },
  {
    id: "thyroid-profile-mild-iodine-deficiency-in-pregnancy",
    note: "week 20, on the intake of people with the published urinary iodine; spread as printed",
    ask: askMildDeficiency,
  },
  {
    id: "pregnancy-lactation-calcium-table-pregnancy",
    unit: "1",
    note: "week 34 over the same woman, not pregnant",
    ask: ({ value }) => {
      const over = (path: string, unit: string): number =>
        valueOn(pregnantIn(34), path, unit, 0) /
        valueOn({ patient: "adult-female" }, path, unit, 0);
      return [
        {
          label: "calcitriol",
          value: over("calcitriol.plasma", "pmol/L"),
          expected: about(1 + Number(value.calcitriol_change) / 100),
        },
        {
          label: "calcitonin, change in %",
          value: 100 * (over("calcitonin", "ng/L") - 1),
          expected: about(Number(value.calcitonin_change)),
        },
        {
          label: "share of calcium absorbed",
          value: over("calciumAbsorption.trueShare", "1"),
          expected: about(Number(value.intestinal_ca_absorption_fold)),
        },
        {
          label: "total calcium",
          value: over("plasmaCalcium.total", "mmol/L"),
          expected: belowTwin(1),
        },
        {
          label: "ionised calcium",
          value: over("plasmaCalcium.ionised", "mmol/L"),
          expected: unchanged(1),
        },
        { label: "PTH", value: over("PTH.plasma", "pmol/L"), expected: atMost(1.05) },
      ];
    },
  },
  {
    id: "tsh-lower-limit-first-trimester-hyperemesis-hcg-gestational-thyrotoxicosis",
    note: "the lower limit of healthy women: the usual one lies above it, with her lowest TSH in the printed weeks",
    ask: ({ value }) => {
      const weeks = every(1, 5, 20);
      const times = weeks.map((week) => (week - 5) * 7 * 24 + 8);
      const course = values(pregnantIn(5), "TSH", "m[IU]/L", times);
      const lowest = Math.min(...course);
      const [from = 0, to = 0] = numbers(value, "nadir_week");
      return [
        { label: "lowest TSH", value: lowest, expected: atLeast(Number(value.low)) },
        {
          label: "week",
          value: weeks[course.indexOf(lowest)] as number,
          expected: between(from, to),
        },
      ];
    },
  },
];
