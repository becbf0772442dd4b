import { entries } from "./entries.ts";
import { type Plan, valueOn } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const signals: Readonly<Record<string, string>> = {
  TSH: "TSH",
  "free T4": "fT4",
  "free T3": "fT3",
  "cortisol (fasting morning)": "cortisol.total",
  aldosterone: "aldosterone.plasma",
  androstenedione: "androstenedione.plasma",
  "17-hydroxyprogesterone": "hydroxyprogesterone.plasma",
  "DHEA-S": "DHEAS.plasma",
  "IGF-1": "liverIGF.IGF1",
  "IGFBP-3": "igfBinding.IGFBP3",
  HbA1c: "HbA1c.percent",
  "testosterone, total": "testosterone.total",
  SHBG: "SHBG.plasma",
};

/** What does not change over the day, so that daily means tell it. */
const steady = ["IGF-1", "IGFBP-3", "HbA1c", "SHBG"];

/** `female, age 0.25 y`. */
const who = /^(fe)?male, age ([0-9.]+) y$/;

/** Youngest age that is asked of the reference adults. */
const grownUp = 18;

function person(female: boolean, age: number): Plan {
  if (age >= grownUp) return { patient: female ? "adult-female" : "adult-male", age };
  return { patient: female ? "girl" : "boy", age };
}

/** Hormones of healthy people by sex and age: each must lie inside. */
const bySexAndAge: readonly Question[] = entries.flatMap(({ id, quantity, population }) => {
  const signal = signals[quantity];
  const found = who.exec(population);
  if (signal === undefined || found === null) return [];
  const plan = person(found[1] !== undefined, Number(found[2]));
  return [
    inside(id, signal, [steady.includes(quantity) ? { ...plan, resolution: "daily" } : plan]),
  ];
});

function inside(id: string, signal: string, plans: readonly Plan[]): Question {
  return {
    id,
    ask: ({ unit, value }) =>
      plans.map((plan) => ({
        ...(plans.length === 1 ? {} : { label: plan.patient }),
        value: valueOn(plan, signal, unit ?? "1", 0),
        expected: readValue(value),
      })),
  };
}

/** A child of each sex, from the middle of the ages that a source prints. */
function ofAge(id: string, signal: string, age: number): Question {
  return inside(id, signal, [
    { patient: "girl", age },
    { patient: "boy", age },
  ]);
}

const activity = "angiotensin.reninActivity";
const days = (count: number): number => count / 365.25;

/** Healthy children by age, and adults where a source goes on with them. */
export const children: readonly Question[] = [
  ...bySexAndAge,
  ofAge("aldosterone-age-0-6-d-posture-unspecified", "aldosterone.plasma", days(3)),
  ofAge("aldosterone-age-1-3-wk-posture-unspecified", "aldosterone.plasma", days(14)),
  ofAge("aldosterone-age-1-2-y-posture-unspecified", "aldosterone.plasma", 1.5),
  ofAge("aldosterone-age-3-10-y-posture-unspecified", "aldosterone.plasma", 7),
  ofAge("aldosterone-age-11-14-y-posture-unspecified", "aldosterone.plasma", 13),
  ofAge("renin-activity-pra-newborn-1-7-d", activity, days(3)),
  ofAge("renin-activity-pra-1-12-mo-supine", activity, 0.5),
  ofAge("renin-activity-pra-13-mo-3-y-supine", activity, 2),
  ofAge("renin-activity-pra-4-5-y-supine", activity, 5),
  ofAge("renin-activity-pra-6-10-y-supine", activity, 8),
  ofAge("renin-activity-pra-11-15-y-supine", activity, 13),
  ofAge("norepinephrine-child-3-15-y-supine", "medulla.noradrenaline", 9),
];
