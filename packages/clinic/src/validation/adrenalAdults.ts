import { mean } from "../mean.ts";
import type { Entry } from "./entry.ts";
import { between, type Expectation } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };
const both = { man, woman } as const;

/** On the feet from 08:00 on. */
const upright = (plan: Plan): Plan => ({
  ...plan,
  actions: [{ at: 8, set: { "posture.upright": 1 } }],
});
const standing = { man: upright(man), woman: upright(woman) } as const;

/** One answer for each patient. */
function forEach(
  patients: Readonly<Record<string, Plan>>,
  ask: (plan: Plan) => Omit<Part, "label">,
): readonly Part[] {
  const all = Object.entries(patients);
  return all.map(([label, plan]) => (all.length === 1 ? ask(plan) : { label, ...ask(plan) }));
}

/** Hours that a usual day is sampled at, so that questions share the run. */
const hours = every(0.5, 7, 31);

function at(plan: Plan, path: string, unit: string, hour: number): number {
  return values(plan, path, unit, hours)[hours.indexOf(hour)] as number;
}

/** Healthy people: each of these patients must keep the published limits at this hour. */
function healthy(
  id: string,
  path: string,
  { patients = both, hour = 8, note }: Options = {},
): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: ({ unit, value }) =>
      forEach(patients, (plan) => ({
        value: at(plan, path, unit ?? "1", hour),
        expected: readValue(value),
      })),
  };
}

interface Options {
  readonly patients?: Readonly<Record<string, Plan>>;
  /** Hour from midnight of day 0; 24 is the next midnight. */
  readonly hour?: number;
  readonly note?: string;
}

/** Salivary cortisol by an assay that prints its detection floor for whatever is below. */
function saliva(id: string, hour: number): Question {
  return {
    id,
    note: "the lower limit is the assay's detection floor, which it prints for whatever is below",
    ask: ({ unit, value }: Entry) =>
      forEach(both, (plan) => ({
        value: Math.max(at(plan, "cortisol.saliva", unit ?? "1", hour), Number(value.low)),
        expected: readValue(value),
      })),
  };
}

/** A night of melatonin, its highest value. */
function nightPeak(id: string, patients: Readonly<Record<string, Plan>>): Question {
  return {
    id,
    ask: ({ unit, value }) =>
      forEach(patients, (plan) => ({
        value: Math.max(...values(plan, "pineal.melatonin", unit ?? "1", hours)),
        expected: readValue(value),
      })),
  };
}

const urineMetanephrines =
  "metanephrines of urine, most of them conjugated by gut and liver, are not modelled";

/** Share of the usual salt of the low-sodium diet, 10 mmol a day. */
const lowSodium = 10 / 150;

/** Aldosterone at 08:00 after five days of the low-sodium diet (Williams 1972) over that of the usual diet. */
function saltMultiplier(plan: Plan): number {
  const diet = { ...plan, actions: [{ at: 0, set: { "extracellular.intakeFactor": lowSodium } }] };
  const [low = 0] = values(diet, "aldosterone.plasma", "pmol/L", [5 * 24 + 8]);
  return low / at(plan, "aldosterone.plasma", "pmol/L", 8);
}

function ratio(plan: Plan): number {
  const standingUp = upright(plan);
  return (
    at(standingUp, "aldosterone.plasma", "ng/dL", 10) / at(standingUp, "renin.plasma", "pg/mL", 10)
  );
}

const range = (value: Entry["value"]): Expectation =>
  between(Number(value.low), Number(value.high));

/** Reference intervals of the adrenal hormones, melatonin and pressure in healthy adults. */
export const adrenalAdults: readonly Question[] = [
  saliva("salivary-cortisol-healthy-adult-waking", 7),
  saliva("salivary-cortisol-healthy-adult-1-h-post-waking", 8),
  saliva("salivary-cortisol-healthy-adult-12-00", 12),
  saliva("salivary-cortisol-healthy-adult-16-00", 16),
  saliva("salivary-cortisol-healthy-adult-20-00", 20),
  saliva("salivary-cortisol-healthy-adult-24-00-midnight", 24),
  healthy("salivary-cortisol-healthy-adult-late-night", "cortisol.saliva", { hour: 23 }),
  healthy("cortisol-adult-morning-08-00", "cortisol.total"),
  healthy("cortisol-adult-evening-20-00", "cortisol.total", { hour: 20 }),
  healthy("cortisol-adult-random-clinical-methods-1990", "cortisol.total", { hour: 10 }),
  healthy("cortisol-adult-16-00", "cortisol.total", { hour: 16 }),
  healthy("cortisol-adult-midnight-asleep", "cortisol.total", { hour: 24 }),
  healthy("cortisol-woman-non-pregnant-morning", "cortisol.total", { patients: { woman } }),
  healthy("acth-adult-clinical-methods-1990", "corticotrophs.ACTH"),
  healthy("acth-adult-08-00", "corticotrophs.ACTH"),
  healthy("urinary-free-cortisol-adult-lc-ms-ms", "cortisol.urineFree"),
  healthy("metanephrine-plasma-free-adult-supine", "medulla.metanephrine"),
  healthy("normetanephrine-plasma-free-adult-supine", "medulla.normetanephrine"),
  healthy("metanephrine-plasma-free-adult-volunteers", "medulla.metanephrine"),
  healthy("normetanephrine-plasma-free-adult-volunteers", "medulla.normetanephrine"),
  { id: "metanephrine-urine-24-h-adult-male-normotensive-18-y", cannot: urineMetanephrines },
  { id: "metanephrine-urine-24-h-adult-female-normotensive-18-y", cannot: urineMetanephrines },
  healthy("epinephrine-adult-supine", "medulla.adrenaline"),
  healthy("epinephrine-adult-upright", "medulla.adrenaline", { patients: standing, hour: 8.5 }),
  healthy("norepinephrine-adult-supine", "medulla.noradrenaline"),
  healthy("norepinephrine-adult-upright", "medulla.noradrenaline", {
    patients: standing,
    hour: 8.5,
  }),
  healthy("epinephrine-adult-seated-15-min", "medulla.adrenaline"),
  healthy("norepinephrine-adult-seated-15-min", "medulla.noradrenaline"),
  healthy("norepinephrine-adult-supine-mayo", "medulla.noradrenaline"),
  healthy("norepinephrine-adult-standing-mayo", "medulla.noradrenaline", {
    patients: standing,
    hour: 8.5,
  }),
  healthy("epinephrine-adult-supine-mayo", "medulla.adrenaline"),
  healthy("epinephrine-adult-standing-mayo", "medulla.adrenaline", {
    patients: standing,
    hour: 8.5,
  }),
  healthy("aldosterone-adult-upright", "aldosterone.plasma", { patients: standing, hour: 10 }),
  healthy("aldosterone-woman-non-pregnant", "aldosterone.plasma", { patients: { woman } }),
  {
    id: "aldosterone-adult-low-sodium-diet-multiplier-over-normal-na",
    note: "after five days of 10 mmol of sodium a day, as in Williams 1972",
    ask: ({ value }) =>
      forEach(both, (plan) => ({ value: saltMultiplier(plan), expected: range(value) })),
  },
  healthy("renin-activity-pra-adult-normal-na-diet-supine", "angiotensin.reninActivity"),
  healthy("renin-activity-pra-adult-normal-na-diet-upright", "angiotensin.reninActivity", {
    patients: standing,
    hour: 10,
  }),
  healthy("renin-activity-pra-woman-non-pregnant", "angiotensin.reninActivity", {
    patients: { woman },
  }),
  {
    id: "renin-activity-pra-cord-blood",
    cannot: "the model's life begins after birth",
  },
  healthy("renin-direct-adult", "renin.plasma"),
  {
    id: "aldosterone-direct-renin-ratio-adult",
    note: "two hours on the feet",
    ask: ({ value }) => forEach(both, (plan) => ({ value: ratio(plan), expected: range(value) })),
  },
  healthy("17-hydroxyprogesterone-woman-follicular-phase", "hydroxyprogesterone.plasma", {
    patients: { woman },
  }),
  {
    id: "17-hydroxyprogesterone-woman-luteal-phase",
    note: "day 21 of the cycle",
    ask: ({ unit, value }) => ({
      value: valueOn(
        { patient: "adult-female", set: { "cycle.day": 21 } },
        "hydroxyprogesterone.plasma",
        unit ?? "1",
        0,
      ),
      expected: readValue(value),
    }),
  },
  {
    id: "17-hydroxyprogesterone-pregnancy-3rd-trimester",
    note: "week 34",
    ask: ({ unit, value }) => ({
      value: valueOn(
        { patient: "pregnant", set: { "pregnancy.week": 34 } },
        "hydroxyprogesterone.plasma",
        unit ?? "1",
        0,
      ),
      expected: readValue(value),
    }),
  },
  healthy("dhea-s-woman-18-29-y", "DHEAS.plasma", { patients: { woman } }),
  {
    id: "crh-plasma-woman-non-pregnant",
    cannot: "CRH of the model is in the portal blood, relative to the healthy day",
  },
  healthy("alpha-msh-adult", "melanotrophs.MSH"),
  healthy("melatonin-young-adult-day", "pineal.melatonin", {
    hour: 14,
    note: "at 14:00; the model's 10 pmol/L are what gut and other tissues make",
  }),
  nightPeak("melatonin-young-adult-night-peak", both),
  nightPeak("melatonin-51-60-y-night-peak", { man: { ...man, age: 55 } }),
  nightPeak("melatonin-60-y-night-peak", { man: { patient: "elderly-male" } }),
  nightPeak("melatonin-child-3-y-night-peak", { girl: { patient: "girl", age: 3 } }),
  nightPeak("melatonin-adult-night-peak", both),
  healthy("sbp-adult-optimal", "pressure.systolic"),
  healthy("dbp-adult-optimal", "pressure.diastolic"),
  healthy("copeptin-healthy-adult", "vasopressin.copeptin"),
  healthy("oxytocin-woman", "oxytocin.plasma", { patients: { woman } }),
  {
    id: "urine-osmolality-24-h-habitual-healthy-young-adults",
    ask: ({ value }) =>
      forEach(both, (plan) => ({
        value: mean(values(plan, "urine.osmolality", "mosm/kg", hours)),
        expected: readValue(value),
      })),
  },
  healthy("sodium-adult", "extracellular.sodium"),
  healthy("potassium-adult", "extracellular.potassium"),
  healthy("osmolality-serum-adult", "osmolality.plasma"),
  healthy("vasopressin-adult-at-285-290-mosm-kg", "vasopressin.plasma"),
  {
    id: "osmolality-urine-adult-possible",
    note: "after a litre and a half of water, and after 36 hours without any",
    ask: ({ value }) => extremes().map((part) => ({ ...part, expected: readValue(value) })),
  },
];

/** The most dilute and the most concentrated urine of a man: a water load, a day and a half without water. */
function extremes(): readonly Omit<Part, "expected">[] {
  const load = { ...man, actions: [{ at: 8, add: { "water.gut": 1.5 } }] };
  const dry = { ...man, actions: [{ at: 8, set: { "water.allowed": 0 } }] };
  const diluted = Math.min(...values(load, "urine.osmolality", "mosm/kg", every(0.25, 8, 12)));
  const [concentrated = 0] = values(dry, "urine.osmolality", "mosm/kg", [8 + 36]);
  return [
    { label: "most dilute", value: diluted },
    { label: "most concentrated", value: concentrated },
  ];
}
