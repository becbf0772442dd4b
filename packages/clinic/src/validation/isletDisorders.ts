import { mean } from "../mean.ts";
import { glucagonDose } from "../treatments/drugs/glucagonDose.ts";
import { inTheMorning, inTheTwin, withDisorder } from "./established.ts";
import {
  aboveTwin,
  atLeast,
  atMost,
  belowTwin,
  both,
  type Expectation,
  meanAndDeviation,
} from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { afterMeal } from "./glucoseLoad.ts";
import type { Part, Question } from "./question.ts";
import { readDirection, readValue } from "./readValue.ts";

const glucose = "glucose.plasma";
const insulin = "insulin.plasma";
const ketones = "ketones.plasma";

const type1 = withDisorder("type-1-diabetes");
const type2 = withDisorder("type-2-diabetes");
const insulinoma = withDisorder("insulinoma");
const glucagonoma = withDisorder("glucagonoma");
const somatostatinoma = withDisorder("somatostatinoma");
const addison = withDisorder("addison");

/** The printed value at 08:00, and the printed direction where it is a plain up or down. */
function morning(id: string, plan: Plan, path: string, note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: (entry) => {
      const unit = entry.unit ?? "1";
      const printed = readValue(entry.value);
      const way = entry.direction;
      return {
        value: inTheMorning(plan, path, unit),
        expected:
          way === "up" || way === "down"
            ? both(printed, readDirection(way, inTheTwin(plan, path, unit)))
            : printed,
      };
    },
  };
}

/** The printed direction alone. */
function towards(
  id: string,
  plan: Plan,
  path: string,
  unit: string,
  way: (twin: number) => Expectation,
): Question {
  return {
    id,
    unit,
    ask: () => ({
      value: inTheMorning(plan, path, unit),
      expected: way(inTheTwin(plan, path, unit)),
    }),
  };
}

/** C-peptide 90 min after a meal of 600 kcal, nmol/L. */
function afterMixedMeal(plan: Plan): number {
  return values(afterMeal(plan), "insulin.Cpeptide", "nmol/L", [8, 8.5, 9, 9.5, 10])[3] as number;
}

/** C-peptide 6 min after 1 mg of glucagon by vein at 08:00, nmol/L. */
function afterGlucagon(plan: Plan): number {
  const given: Plan = {
    ...plan,
    link: [glucagonDose],
    actions: [{ at: 8, add: { "glucagonDose.intravenous": 1 } }],
  };
  return values(given, "insulin.Cpeptide", "nmol/L", [8.1])[0] as number;
}

/** A limit between those who need insulin and others. */
function separates(limit: number, need: number, other: number, who: string): readonly Part[] {
  return [
    { label: "type 1", value: need, expected: atMost(limit) },
    { label: who, value: other, expected: atLeast(limit) },
  ];
}

/**
 * Insulin 80 mU/min and glucose 6 mg/kg/min by vein, own insulin held back: glucose from 150 to 180 min
 * tells how well insulin works (Shen 1970).
 */
function steadyState(plan: Plan): number {
  const mass = inTheMorning(plan, "weight", "kg");
  const infused: Plan = {
    ...plan,
    actions: [
      { at: 0, set: { "meals.fed": 0 } },
      {
        at: 8,
        set: {
          "betaCells.function": 0,
          "insulin.infusion": 480,
          "glucose.infusion": (6 * mass) / 180.16,
        },
      },
    ],
  };
  return mean(values(infused, glucose, "mg/dL", [10.5, 10.75, 11]));
}

function steady(group: string, plan: Plan, note?: string): Question {
  return {
    id: `steady-state-plasma-glucose-insulin-resistance-reaven-miller-${group}`,
    ...(note === undefined ? {} : { note }),
    ask: ({ value }) => ({
      value: steadyState(plan),
      expected: meanAndDeviation(Number(value.mean), Number(value.sd)),
    }),
  };
}

const signs = "signs of skin, vein and gallbladder are not modelled";

/** Disorders of the islets, and glucose in disorders of other glands, at their full picture. */
export const fuelDisorders: readonly Question[] = [
  {
    id: "glucose-at-dka-presentation-type-1-diabetes",
    note: "mean of the day: patients come at any hour",
    ask: ({ unit, value }) => ({
      value: mean(values(type1, glucose, unit ?? "1", every(1, 0, 23))),
      expected: readValue(value),
    }),
  },
  morning("beta-hydroxybutyrate-type-1-diabetes", type1, ketones),
  morning("hba1c-type-1-diabetes", type1, "HbA1c.percent"),
  {
    id: "mixed-meal-tolerance-test-c-peptide-preserved-function-in-t1d",
    note: "90 min after 600 kcal: the usual patient has lost what the healthy woman has",
    ask: ({ value }) =>
      separates(
        Number(value.at90min_ge),
        afterMixedMeal(type1),
        afterMixedMeal({ patient: "adult-female" }),
        "healthy",
      ),
  },
  {
    id: "glucagon-c-peptide-test-1-mg-iv-6-min-non-insulin-dependent-vs-dependent",
    unit: "nmol/L",
    ask: ({ value }) =>
      separates(Number(value.cutoff), afterGlucagon(type1), afterGlucagon(type2), "type 2"),
  },
  morning("fasting-glucose-ukpds-diet-arm-type-2-diabetes", type2, glucose),
  morning("fasting-glucose-type-2-diabetes", type2, glucose),
  morning("fasting-glucose-reaven-miller-overt-diabetic", type2, glucose),
  steady("normal", { patient: "adult-female" }),
  steady(
    "chemical-diabetic",
    withDisorder("type-2-diabetes", 0.2),
    "type 2 diabetes at two fifths of its usual severity",
  ),
  steady("overt-diabetic", type2),
  morning("hba1c-type-2-diabetes", type2, "HbA1c.percent"),
  morning("insulin-fasting-type-2-diabetes", type2, insulin),
  towards("weight-insulinoma", insulinoma, "weight", "kg", aboveTwin),
  { id: "features-glucagonoma", cannot: signs },
  { id: "nme-as-presenting-symptom-glucagonoma", cannot: signs },
  {
    id: "glucagon-vs-stress-organ-failure-ceiling-glucagonoma",
    unit: "x upper limit",
    note: "above what illness alone raises; upper limit 100 pg/mL",
    ask: ({ value }) => ({
      value: inTheMorning(glucagonoma, "glucagon.plasma", "pg/mL") / 100,
      expected: atLeast(Number(value.nonspecific_max)),
    }),
  },
  morning("glucose-glucagonoma", glucagonoma, glucose),
  {
    id: "amino-acids-glucagonoma",
    cannot: "amino acids of plasma are not modelled, but for infused arginine",
  },
  towards("weight-glucagonoma", glucagonoma, "weight", "kg", belowTwin),
  {
    id: "somatostatin-somatostatinoma",
    ask: ({ value, unit }) => ({
      value: inTheMorning(somatostatinoma, "somatostatin.plasma", unit ?? "1"),
      expected: atLeast(Number(value.gt)),
    }),
  },
  towards("glucose-somatostatinoma", somatostatinoma, glucose, "mmol/L", aboveTwin),
  towards("insulin-somatostatinoma", somatostatinoma, insulin, "pmol/L", belowTwin),
  { id: "triad-somatostatinoma", cannot: signs },
  morning("glucose-addison-disease", addison, glucose),
  towards("glucose-cushing-disease", withDisorder("cushing-disease"), glucose, "mmol/L", aboveTwin),
  towards(
    "glucose-phaeochromocytoma",
    withDisorder("pheochromocytoma"),
    glucose,
    "mmol/L",
    aboveTwin,
  ),
];
