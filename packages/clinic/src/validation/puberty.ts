import { mean } from "../mean.ts";
import { about } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const hoursPerYear = 8766;

/** A life from birth at daily means. */
const life = (patient: "girl" | "boy"): Plan => ({ patient, age: 0, resolution: "daily" });

/** Every tenth day to 20 years, and every day from 40 to 60, h. */
const youth = every(240, 0, 20 * hoursPerYear);

/** Age, a, at which a signal first reaches a level; NaN where it never does. */
function firstAge(plan: Plan, path: string, level: number): number {
  const at = values(plan, path, "1", youth).findIndex((value) => value >= level);
  return (youth[at] ?? Number.NaN) / hoursPerYear;
}

function ageOf(id: string, patient: "girl" | "boy", path: string, level: number): Question {
  return {
    id,
    ask: ({ value }) => ({
      value: firstAge(life(patient), path, level),
      expected: readValue(value),
    }),
  };
}

/** The boy of three months. */
function infant(id: string, path: string): Question {
  return {
    id,
    ask: ({ unit, value }) => ({
      value: valueOn({ patient: "boy", age: 0.25 }, path, unit ?? "1", 0),
      expected: readValue(value),
    }),
  };
}

/** A woman from 40 years on at daily means, looked at every fifth day. */
const late: Plan = { patient: "adult-female", age: 40, resolution: "daily" };
const lateHours = every(48, 0, 20 * hoursPerYear);

/** Age at the last menses, a. */
function menopause(): number {
  const bled = values(late, "endometrium.menses", "1", lateHours);
  const last = bled.findLastIndex((value) => value > 0.5);
  return 40 + (lateHours[last] ?? Number.NaN) / hoursPerYear;
}

/** Means of a signal over the years before and after the last menses: index 0 is the tenth year before. */
function yearlyMeans(path: string, unit: string): readonly number[] {
  const end = menopause();
  const series = values(late, path, unit, lateHours);
  return every(1, -10, 4).map((from) => {
    const own = series.filter((_, i) => {
      const years = 40 + (lateHours[i] as number) / hoursPerYear - end;
      return years >= from && years < from + 1;
    });
    return mean(own);
  });
}

/** Years from the last menses to the middle of the steepest change from one year to the next. */
function steepest(means: readonly number[], sign: 1 | -1): number {
  const steps = means.slice(1).map((value, i) => sign * (value - (means[i] as number)));
  return steps.indexOf(Math.max(...steps)) - 9;
}

/** Puberty, menopause, and the hormones of the first months. */
export const puberty: readonly Question[] = [
  infant("testosterone-total-boy-3-months-mini-puberty", "testosterone.total"),
  infant("fsh-boy-3-months-mini-puberty", "gonadotrophs.FSH"),
  infant("testosterone-free-boy-3-months-mini-puberty", "testosterone.free"),
  ageOf("age-pubarche-ph2-girls", "girl", "tanner.pubicHair", 2),
  ageOf("age-thelarche-b2-girls", "girl", "tanner.stage", 2),
  { id: "age-axillary-hair-girls", cannot: "the model has pubic hair, no other" },
  ageOf("age-menarche-girls", "girl", "endometrium.menses", 0.5),
  {
    id: "puberty-duration-boys",
    note: "from stage 2 to stage 5 of the genitals",
    ask: ({ value }) => ({
      value: firstAge(life("boy"), "tanner.stage", 5) - firstAge(life("boy"), "tanner.stage", 2),
      expected: readValue(value),
    }),
  },
  {
    id: "age-at-natural-menopause-women-us",
    ask: ({ value }) => ({ value: menopause(), expected: readValue(value) }),
  },
  {
    id: "amh-life-course-peak-age-healthy-females",
    ask: ({ value }) => {
      const hours = every(hoursPerYear / 2, 0, 45 * hoursPerYear);
      const course = values(life("girl"), "ovarianReserve.AMH", "pmol/L", hours);
      const at = course.indexOf(Math.max(...course));
      return { value: (hours[at] as number) / hoursPerYear, expected: about(Number(value.value)) };
    },
  },
  {
    id: "menopausal-transition-fsh-timing-relative-to-fmp-1215-women",
    note: "yearly means: the steepest rise between the printed acceleration and deceleration, give or take half a year; the next year after stability changes by less than a tenth",
    ask: ({ value }) => {
      const means = yearlyMeans("gonadotrophs.FSH", "[IU]/L");
      const [before = 0, after = 0] = [means[12], means[13]];
      return [
        {
          label: "steepest rise, a from the last menses",
          value: steepest(means, 1),
          expected: {
            low: Number(value.acceleration) - 0.5,
            high: Number(value.deceleration) + 0.5,
            text: `${value.acceleration} to ${value.deceleration}, half a year either way`,
          },
        },
        {
          label: "change in % from the third to the fourth year after",
          value: 100 * (after / before - 1),
          expected: { low: -10, high: 10, text: "0 +- 10" },
        },
      ];
    },
  },
  {
    id: "menopausal-transition-e2-timing-relative-to-fmp-1215-women",
    note: "yearly means: the steepest fall between the printed beginning and the time of stability; no fall after",
    ask: ({ value }) => {
      const means = yearlyMeans("oestradiol.plasma", "pmol/L");
      const [before = 0, after = 0] = [means[12], means[13]];
      return [
        {
          label: "steepest fall, a from the last menses",
          value: steepest(means, -1),
          expected: {
            low: Number(value.decline_start),
            high: Number(value.stable),
            text: `${value.decline_start} to ${value.stable}`,
          },
        },
        {
          label: "change in % of the usual oestradiol from the third to the fourth year after",
          value: (100 * (after - before)) / (means[0] as number),
          expected: { low: -10, high: 10, text: "0 +- 10" },
        },
      ];
    },
  },
];
