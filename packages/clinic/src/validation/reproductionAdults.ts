import { cycleCourse, highestBeforeOvulation, onDayFrom, ovulationDay, surgeDay } from "./cycle.ts";
import { about, meanAndDeviation, rules } from "./expectation.ts";
import { type Plan, valueOn } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };
const onCycleDay = (day: number): Plan => ({ ...woman, set: { "cycle.day": day } });

/** Age of a woman some years after her last menses, a. */
const afterMenopause = 58;

/** A morning value of healthy people, each within the printed limits. */
function morning(id: string, signal: string, plans: readonly Plan[], note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ unit, value }) =>
      plans.map((plan) => ({
        ...(plans.length === 1 ? {} : { label: `${plan.age ?? "usual"} years` }),
        value: valueOn(plan, signal, unit ?? "1", 0),
        expected: readValue(value),
      })),
  };
}

/** A median with the width between the quartiles. */
function quartiles(id: string, signal: string, plan: Plan): Question {
  return {
    id,
    ask: ({ unit, value }) => ({
      value: valueOn(plan, signal, unit ?? "1", 0),
      expected: meanAndDeviation(Number(value.median), Number(value.iqr) / rules.quartiles),
    }),
  };
}

const LH = "gonadotrophs.LH";
const FSH = "gonadotrophs.FSH";
const E2 = "oestradiol.plasma";
const P4 = "progesterone.plasma";
const T = "testosterone.total";
const ofUrine = "the model has no gonadotropins or steroid conjugates in urine";

/** Hormones of the gonads in healthy men and women, and through the cycle. */
export const reproductionAdults: readonly Question[] = [
  morning(
    "estradiol-woman-18-37-y-follicular-phase",
    E2,
    [onCycleDay(5)],
    "day 5 of the cycle, the middle of ten days that end before the rise",
  ),
  morning(
    "lh-woman-18-37-y-follicular-phase",
    LH,
    [onCycleDay(5)],
    "day 5 of the cycle, the middle of ten days that end before the rise",
  ),
  morning(
    "progesterone-woman-18-37-y-follicular-phase",
    P4,
    [onCycleDay(5)],
    "day 5 of the cycle, the middle of ten days that end before the rise",
  ),
  {
    id: "progesterone-woman-18-37-y-ovulation-phase",
    note: "the morning after the day of the surge",
    ask: ({ unit, value }) => ({
      value: onDayFrom(surgeDay(), P4, unit ?? "1", 1),
      expected: readValue(value),
    }),
  },
  {
    id: "lh-woman-18-37-y-luteal-phase",
    note: "a week after ovulation",
    ask: ({ unit, value }) => ({
      value: onDayFrom(ovulationDay(), LH, unit ?? "1", 7),
      expected: readValue(value),
    }),
  },
  morning("testosterone-total-man-19-39-y-nonobese", T, [man]),
  morning("testosterone-total-man-19-y-lifetime-peak", T, [{ ...man, age: 20 }]),
  morning("testosterone-total-man-40-y-and-older", T, [
    { ...man, age: 45 },
    { ...man, age: 60 },
    { ...man, age: 75 },
  ]),
  morning("testosterone-free-calculated-man-20-29-y", "testosterone.free", [{ ...man, age: 25 }]),
  morning("testosterone-free-calculated-man-80-y", "testosterone.free", [
    { patient: "elderly-male", age: 82 },
  ]),
  quartiles("amh-woman-youngest-group-17-24-y", "ovarianReserve.AMH", { ...woman, age: 21 }),
  quartiles("amh-woman-50-y", "ovarianReserve.AMH", { ...woman, age: 51 }),
  morning("fsh-woman-youngest-group-17-24-y", FSH, [{ ...woman, age: 21 }]),
  morning("fsh-woman-50-y", FSH, [{ ...woman, age: 51 }]),
  morning("inhibin-b-cycling-woman", "inhibinB.plasma", [onCycleDay(3)], "day 3 of the cycle"),
  morning("inhibin-b-menopausal-woman", "inhibinB.plasma", [{ ...woman, age: afterMenopause }]),
  morning("fsh-menopausal-woman", FSH, [{ ...woman, age: afterMenopause }]),
  morning("fsh-fertile-cycling-woman-early-follicular", FSH, [onCycleDay(3)], "day 3"),
  morning("prolactin-woman-non-pregnant-non-lactating", "lactotrophs.prolactin", [woman]),
  {
    id: "oxytocin-woman-on-oral-contraceptive",
    ask: ({ unit, value }) => ({
      value: valueOn(
        { ...woman, treatments: [{ id: "combined-pill" }] },
        "oxytocin.plasma",
        unit ?? "1",
        15,
      ),
      expected: readValue(value),
    }),
  },
  morning("prolactin-man", "lactotrophs.prolactin", [man]),
  morning("lh-man-adult", LH, [man]),
  morning("fsh-man-adult", FSH, [man]),
  {
    id: "fsh-woman-midcycle",
    ask: ({ unit, value }) => ({
      value: highestBeforeOvulation(FSH, unit ?? "1"),
      expected: readValue(value),
    }),
  },
  morning("fsh-woman-luteal", FSH, [onCycleDay(21)], "day 21 of the cycle"),
  morning("estradiol-man-adult", E2, [man]),
  morning("shbg-man-adult", "SHBG.plasma", [man]),
  morning("shbg-woman-adult", "SHBG.plasma", [woman]),
  morning("inhibin-b-man-adult", "inhibinB.plasma", [man]),
  {
    id: "ovulation-day-values-adult-woman-typical",
    note: "the highest oestradiol, LH and FSH before ovulation, and progesterone on the morning after the surge",
    unit: "mixed",
    ask: ({ value }) => [
      {
        label: "oestradiol pg/mL",
        value: highestBeforeOvulation(E2, "pg/mL"),
        expected: about(Number(value.E2_pg_mL)),
      },
      {
        label: "progesterone ng/mL",
        value: onDayFrom(surgeDay(), P4, "ng/mL", 1),
        expected: about(Number(value.P4_ng_mL_approx)),
      },
      {
        label: "LH IU/L",
        value: highestBeforeOvulation(LH, "[IU]/L"),
        expected: about(Number(value.LH_IU_L)),
      },
      {
        label: "FSH IU/L",
        value: highestBeforeOvulation(FSH, "[IU]/L"),
        expected: about(Number(value.FSH_IU_L)),
      },
    ],
  },
  ...(
    [
      ["lh-serum-total", LH],
      ["estradiol-serum", E2],
      ["progesterone-serum", P4],
    ] as const
  ).map(
    ([name, path]): Question => ({
      id: `menstrual-cycle-by-day-from-ovulation-${name}-normally-cycling-women-ovulation-by-ultrasound`,
      note: "days of which the source has 10 women or more; the printed spread is from the tenth to the ninetieth percentile",
      ask: (entry) => cycleCourse(entry, ovulationDay(), path),
    }),
  ),
  {
    id: "menstrual-cycle-by-day-from-ovulation-fsh-urine-normally-cycling-women-ovulation-by-ultrasound",
    cannot: ofUrine,
  },
  {
    id: "menstrual-cycle-by-day-from-ovulation-p3g-urine-normally-cycling-women-ovulation-by-ultrasound",
    cannot: ofUrine,
  },
  ...(
    [
      ["estradiol", E2],
      ["progesterone", P4],
      ["testosterone", T],
    ] as const
  ).map(
    ([name, path]): Question => ({
      id: `menstrual-cycle-by-lh-surge-day-${name}-serum-biocycle-study-regularly-cycling-women-18-44-y`,
      note: "every day within the printed prediction interval",
      ask: (entry) => cycleCourse(entry, surgeDay(), path),
    }),
  ),
];
