import { mean } from "../mean.ts";
import { about, atMost, between } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import { pregnantIn } from "./pregnancy.ts";
import type { Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

const prolactin = "lactotrophs.prolactin";
const oxytocin = "oxytocin.plasma";

/** A morning of a week of pregnancy. */
function inWeek(id: string, signal: string, week: number): Question {
  return {
    id,
    note: `week ${week}`,
    ask: ({ unit, value }) => ({
      value: valueOn(pregnantIn(week), signal, unit ?? "1", 0),
      expected: readValue(value),
    }),
  };
}

/** A woman at the end of week 38, who goes into labour by herself. */
const nearTerm = pregnantIn(38);
/** Every half hour of six weeks. */
const toBirth = every(0.5, 0, 6 * 7 * 24);

/** Hour of birth, from the beginning of week 38. */
function birth(): number {
  const present = values(nearTerm, "pregnancy.present", "1", toBirth);
  return toBirth[present.findIndex((share) => share < 0.5)] ?? Number.NaN;
}

/** A signal in the hours before birth while the cervix is open between two widths, cm: its mean. */
function inLabour(path: string, unit: string, from: number, to: number): number {
  const end = birth();
  const times = every(1 / 12, end - 36, end);
  const wide = values(nearTerm, "cervix.dilatation", "cm", times);
  const seen = values(nearTerm, path, unit, times).filter((_, i) => {
    const width = wide[i] as number;
    return width >= from && width < to;
  });
  return mean(seen);
}

/** Feeds a day of a child that lives on milk alone. */
const feeds = 8;

/** The mother after birth, who nurses or does not. */
const afterBirth = (nursing: boolean): Plan => ({
  ...nearTerm,
  ...(nursing ? { actions: [{ at: birth() + 2, set: { "suckling.feeds": feeds } }] } : {}),
});

/** Days after birth that are looked at in one run. */
const daysAfter = [0, 2, 7, 30, 60, 90, 120, 150, 180, 210] as const;
/** Samples of a day. */
const perDay = 24;

/** The lowest value of a day, between two feeds, on each of the days after birth. */
function betweenFeeds(nursing: boolean, path: string, unit: string): readonly number[] {
  const start = birth() + 1;
  const times = daysAfter.flatMap((day) =>
    every(1, 0, perDay - 1).map((h) => start + 24 * day + h),
  );
  const seen = values(afterBirth(nursing), path, unit, times);
  return daysAfter.map((_, i) => Math.min(...seen.slice(perDay * i, perDay * (i + 1))));
}

function afterDays(day: (typeof daysAfter)[number], path: string, unit: string): number {
  return betweenFeeds(true, path, unit)[daysAfter.indexOf(day)] as number;
}

/** Prolactin of women who are neither pregnant nor nurse, at most, ug/L. */
const basal = 25;

/** The nursing mother through three hours with one feed, whose middle is at noon; a sample every three minutes. */
function feed(path: string, unit: string): readonly number[] {
  return values({ patient: "lactating" }, path, unit, every(0.05, 10.5, 13.5));
}

/** Share of the stimulus of drinking from which a child is said to drink. */
const drinks = 0.05;

/** Hormones of pregnancy, labour, childbed and nursing. */
export const motherhood: readonly Question[] = [
  inWeek("prolactin-pregnancy-at-term", prolactin, 39),
  inWeek("prolactin-pregnancy-at-term-range", prolactin, 39),
  inWeek("oxytocin-pregnancy-1st-trimester-0-16-wk", oxytocin, 10),
  inWeek("oxytocin-pregnancy-2nd-trimester-17-28-wk", oxytocin, 22),
  inWeek("oxytocin-pregnancy-3rd-trimester-29-wk", oxytocin, 34),
  {
    id: "oxytocin-labour-stage-1",
    note: "mean while the cervix opens from 4 to 9.5 cm",
    ask: ({ unit, value }) => ({
      value: inLabour(oxytocin, unit ?? "1", 4, 9.5),
      expected: readValue(value),
    }),
  },
  {
    id: "oxytocin-labour-stage-3",
    note: "in the hour after the child is born",
    ask: ({ unit, value }) => ({
      value: values(nearTerm, oxytocin, unit ?? "1", [birth() + 0.25])[0] as number,
      expected: readValue(value),
    }),
  },
  {
    id: "oxytocin-postpartum-day-2",
    note: "between feeds",
    ask: ({ unit, value }) => ({
      value: afterDays(2, oxytocin, unit ?? "1"),
      expected: readValue(value),
    }),
  },
  {
    id: "oxytocin-postpartum-day-7",
    note: "between feeds",
    ask: ({ unit, value }) => ({
      value: afterDays(7, oxytocin, unit ?? "1"),
      expected: readValue(value),
    }),
  },
  {
    id: "oxytocin-nursing-before-suckling",
    note: "two months after birth, the lowest of three hours",
    ask: ({ unit, value }) => ({
      value: Math.min(...feed(oxytocin, unit ?? "1")),
      expected: readValue(value),
    }),
  },
  inWeek("estradiol-pregnancy-3rd-trimester", "oestradiol.plasma", 34),
  inWeek("shbg-pregnancy-3rd-trimester", "SHBG.plasma", 34),
  inWeek("estradiol-pregnancy-1st-trimester", "oestradiol.plasma", 10),
  inWeek("progesterone-pregnancy-3rd-trimester", "progesterone.plasma", 34),
  inWeek("progesterone-pregnancy-1st-trimester", "progesterone.plasma", 10),
  {
    id: "lactation-prolactin-baseline-time-course-breastfeeding-women",
    note: "the lowest of the day, between feeds",
    ask: ({ unit, value }) => {
      const expected = numbers(value, "value");
      return numbers(value, "x").map((day, i) => ({
        label: `day ${day}`,
        value: afterDays(day as (typeof daysAfter)[number], prolactin, unit ?? "1"),
        expected: about(expected[i] as number),
      }));
    },
  },
  {
    id: "prolactin-response-to-suckling-breastfeeding-women",
    note: "two months after birth; minutes from the beginning of a feed to the highest value",
    ask: ({ value }) => {
      const seen = feed(prolactin, "ug/L");
      const begun = feed("suckling.drinking", "1").findIndex((share) => share > drinks);
      const before = Math.min(...seen.slice(0, begun + 1));
      const later = seen.slice(begun);
      const highest = Math.max(...later);
      return [
        {
          label: "highest over lowest",
          value: highest / before,
          expected: about(Number(value.fold)),
        },
        {
          label: "minutes",
          value: 3 * later.indexOf(highest),
          expected: about(Number(value.t_peak_min)),
        },
      ];
    },
  },
  {
    id: "prolactin-fall-without-breastfeeding-postpartum",
    note: "the fall of the first week of nursing, and day 7 without nursing against women who are not pregnant",
    unit: "1",
    ask: ({ value }) => {
      const nursed = afterDays(7, prolactin, "ug/L") / afterDays(0, prolactin, "ug/L");
      const dry = betweenFeeds(false, prolactin, "ug/L")[daysAfter.indexOf(7)] as number;
      return [
        {
          label: "fall in % while nursing",
          value: 100 * (1 - nursed),
          expected: about(Number(value.first_week_fall_pct_if_breastfeeding)),
        },
        { label: "prolactin in ug/L without", value: dry, expected: atMost(basal) },
      ];
    },
  },
  {
    id: "prolactin-return-to-basal-in-established-nursing-lactation",
    note: "the first month in which prolactin between feeds is below 25 ug/L",
    ask: ({ value }) => {
      const seen = betweenFeeds(true, prolactin, "ug/L");
      const at = seen.findIndex((level, i) => i >= 2 && level < basal);
      return { value: (daysAfter[at] ?? Number.NaN) / 30.4, expected: readValue(value) };
    },
  },
  {
    id: "pregnancy-3rd-trimester-fold-change-vs-non-pregnant-pregnant-women",
    unit: "1",
    note: "week 34 over the same woman, not pregnant; CRH of the model outside pregnancy is in the portal blood, so that it has no fold",
    ask: ({ value }) => {
      const over = (path: string, unit: string, week = 34): number =>
        valueOn(pregnantIn(week), path, unit, 0) /
        valueOn({ patient: "adult-female" }, path, unit, 0);
      const part = (label: string, key: string, fold: number) => {
        const printed = value[key];
        const expected = Array.isArray(printed)
          ? between(Number(printed[0]), Number(printed[1]))
          : about(Number(printed));
        return { label, value: fold, expected };
      };
      const luteal = valueOn(
        { patient: "adult-female", set: { "cycle.day": 21 } },
        "progesterone.plasma",
        "nmol/L",
        0,
      );
      return [
        part("cortisol", "cortisol_total", over("cortisol.total", "nmol/L")),
        part("free cortisol", "cortisol_free", over("cortisol.free", "nmol/L")),
        part("cortisol of saliva", "salivary_cortisol", over("cortisol.saliva", "nmol/L")),
        part("DOC", "DOC", over("DOC.plasma", "nmol/L")),
        part("11-deoxycortisol", "deoxycortisol_11", over("deoxycortisol.plasma", "nmol/L")),
        part(
          "progesterone over luteal",
          "progesterone_vs_luteal",
          valueOn(pregnantIn(34), "progesterone.plasma", "nmol/L", 0) / luteal,
        ),
        part("renin activity", "PRA", over("angiotensin.reninActivity", "ug/L/h")),
        part("aldosterone in week 12", "aldosterone_T1", over("aldosterone.plasma", "pmol/L", 12)),
        part(
          "aldosterone in week 38",
          "aldosterone_38wk",
          over("aldosterone.plasma", "pmol/L", 38),
        ),
      ];
    },
  },
];
