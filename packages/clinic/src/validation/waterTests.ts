import { desmopressin } from "../treatments/drugs/desmopressin.ts";
import { atLeast, atMost } from "./expectation.ts";
import { type Plan, values } from "./experiment.ts";
import { fullPicture, ill, twin, whenIll } from "./illness.ts";
import type { Question } from "./question.ts";

const central = ill("central-diabetes-insipidus");
const nephrogenic = ill("nephrogenic-diabetes-insipidus");
/** Six weeks of drinking by habit, 6 L a day. */
const polydipsia: Plan = {
  ...twin,
  actions: [{ at: 0, set: { "water.habitFactor": 5 } }],
};
const weeksOfHabit = 42;

/** Start of the test, h: 08:00 of the day of the full picture. */
const startOf = (plan: Plan): number =>
  8 + 24 * (plan === polydipsia ? weeksOfHabit : fullPicture(plan));

/** Eight hours without water, then 2 ug of desmopressin: urine osmolality at the end of each. */
function deprived(plan: Plan): { readonly dry: number; readonly treated: number } {
  const start = startOf(plan);
  const tested: Plan = {
    ...plan,
    link: [desmopressin],
    actions: [
      ...(plan.actions ?? []),
      { at: start, set: { "water.allowed": 0 } },
      { at: start + 8, add: { "desmopressin.injected": 2 }, set: { "water.allowed": 1 } },
    ],
  };
  const times = [start + 8, start + 10];
  const [dry = 0, treated = 0] = values(tested, "urine.osmolality", "mosm/kg", times);
  return { dry, treated };
}

/** Litres and mmol an hour of 3 % saline. */
const saline = (rate: number): Readonly<Record<string, number>> => ({
  "fluids.infusion": rate,
  "extracellular.infusion": 513 * rate,
});

/**
 * Hypertonic saline: 250 mL of 3 % in 15 min, then 0.15 mL/kg/min until sodium has reached 150 mmol/L:
 * copeptin then.
 */
export function stimulatedCopeptin(plan: Plan): number {
  const start = startOf(plan);
  const tested: Plan = {
    ...plan,
    actions: [
      ...(plan.actions ?? []),
      { at: start, set: { ...saline(1), "water.allowed": 0 } },
      { at: start + 0.25, set: saline(0.15 * 0.06 * 60) },
    ],
  };
  const times = Array.from({ length: 17 }, (_, i) => start + i / 4);
  const sodium = values(tested, "extracellular.sodium", "mmol/L", times);
  const copeptin = values(tested, "vasopressin.copeptin", "pmol/L", times);
  const reached = sodium.findIndex((value) => value >= 150);
  return copeptin[reached < 0 ? copeptin.length - 1 : reached] as number;
}

/** Tests of vasopressin and of the kidney's answer. */
export const waterTests: readonly Question[] = [
  {
    id: "copeptin-baseline-central-di-cut-off",
    ask: ({ unit, value }) => ({
      value: whenIll(central, "vasopressin.copeptin", unit ?? "1"),
      expected: atMost(Number(value.cutoff_below)),
    }),
  },
  {
    id: "copeptin-baseline-nephrogenic-di-avp-r",
    ask: ({ unit, value }) => ({
      value: whenIll(nephrogenic, "vasopressin.copeptin", unit ?? "1"),
      expected: atLeast(Number(value.gt)),
    }),
  },
  {
    id: "water-deprivation-test-normal",
    note: "8 h without water from 08:00",
    ask: ({ value }) => ({
      value: deprived(twin).dry,
      expected: atLeast(Number(value.urine_osm_gt)),
    }),
  },
  {
    id: "water-deprivation-desmopressin-2-ug-im-nephrogenic-di",
    note: "8 h without water, and 2 h after 2 ug",
    ask: ({ value }) => {
      const { dry, treated } = deprived(nephrogenic);
      return [
        {
          label: "after deprivation",
          value: dry,
          expected: atMost(Number(value.urine_after_deprivation_lt)),
        },
        {
          label: "after desmopressin",
          value: treated,
          expected: atMost(Number(value.urine_after_ddavp_lt)),
        },
      ];
    },
  },
  {
    id: "water-deprivation-desmopressin-2-ug-im-duration-and-stop",
    cannot: "how the test is done: no value to compare",
  },
  {
    id: "water-deprivation-test-revised-cut-offs",
    unit: "mosm/kg",
    note: "primary polydipsia: six weeks of 6 L a day by habit; 8 h without water",
    ask: ({ value }) => [
      {
        label: "primary polydipsia",
        value: deprived(polydipsia).dry,
        expected: atLeast(Number(value.urine_osm_PP_gt)),
      },
      {
        label: "central diabetes insipidus",
        value: deprived(central).dry,
        expected: atMost(Number(value.urine_osm_DI_lt)),
      },
    ],
  },
  {
    id: "hypertonic-saline-stimulated-copeptin-avp-d-vs-primary-polydipsia-cut-off",
    ask: ({ value }) => [
      {
        label: "central diabetes insipidus",
        value: stimulatedCopeptin(central),
        expected: atMost(Number(value.AVPD_le)),
      },
      {
        label: "primary polydipsia",
        value: stimulatedCopeptin(polydipsia),
        expected: atLeast(Number(value.AVPD_le)),
      },
    ],
  },
  {
    id: "arginine-stimulated-copeptin-avp-d-cut-off-at-60-min",
    cannot: "arginine does not act on the vasopressin neurons of the model",
  },
];
