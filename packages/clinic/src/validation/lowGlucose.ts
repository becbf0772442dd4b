import type { Entry } from "./entry.ts";
import { withDisorder } from "./established.ts";
import { about, atLeast, atMost, meanAndDeviation } from "./expectation.ts";
import { every, type Plan, valueOn, values } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";
import { type Column, course } from "./series.ts";

/** Clock hour at which insulin is given, after a night without food. */
const start = 8;
const glucose = "glucose.plasma";
const GH = "somatotrophs.GH";
/** Insulin in a unit, pmol. */
const unit = 6000;
/** A moment later, so that the sample of this hour is still before it, h. */
const moment = 1e-6;

const minutes = every(5, 0, 120);
const hours = minutes.map((minute) => start + minute / 60);

/** The patient with insulin by vein at 08:00, units for each kg of body mass. */
export function withInsulin(plan: Plan, perKg: number): Plan {
  const mass = valueOn({ ...plan, actions: [] }, "weight", "kg", 0);
  return {
    ...plan,
    actions: [
      { at: 0, set: { "meals.fed": 0 } },
      { at: start + moment, add: { "insulin.pool": perKg * mass * unit } },
    ],
  };
}

/** A signal over two hours after insulin. */
function after(plan: Plan, path: string, inUnit: string, perKg = 0.15): readonly number[] {
  return values(withInsulin(plan, perKg), path, inUnit, hours);
}

const highest = (list: readonly number[]): number => Math.max(...list);

const man: Plan = { patient: "adult-male" };
const lacking = withDisorder("gh-deficiency");
const child: Plan = { patient: "girl", disorders: [{ id: "gh-deficiency" }] };

const ofTest: readonly Column[] = [
  { key: "glucose_mg_dL", path: glucose, unit: "mg/dL", label: "glucose mg/dL" },
  { key: "cortisol_ug_dL", path: "cortisol.total", unit: "ug/dL", label: "cortisol ug/dL" },
  { key: "GH_ng_mL", path: GH, unit: "ng/mL", label: "GH ng/mL" },
  {
    key: "epinephrine_pg_mL",
    path: "medulla.adrenaline",
    unit: "pg/mL",
    label: "adrenaline pg/mL",
  },
  { key: "ACTH_pg_mL", path: "corticotrophs.ACTH", unit: "pg/mL", label: "ACTH pg/mL" },
];

function askNormal({ value }: Entry): readonly Part[] {
  const cortisol = after(man, "cortisol.total", "nmol/L");
  return [
    {
      label: "lowest glucose mmol/L",
      value: Math.min(...after(man, glucose, "mmol/L")),
      expected: atMost(Number(value.glucose_nadir_lt_mmolL)),
    },
    {
      label: "rise of cortisol nmol/L",
      value: highest(cortisol) - (cortisol[0] as number),
      expected: atLeast(Number(value.cortisol_rise_gt_nmolL)),
    },
    {
      label: "peak of cortisol nmol/L",
      value: highest(cortisol),
      expected: atLeast(Number(value.cortisol_peak_gt_nmolL)),
    },
    {
      label: "peak of GH ug/L",
      value: highest(after(man, GH, "ug/L")),
      expected: atLeast(Number(value.gh_peak_gt_ug_L)),
    },
  ];
}

/** Peak of GH after insulin. */
function peak(
  id: string,
  plan: Plan,
  read: (entry: Entry) => Part["expected"],
  perKg?: number,
  note?: string,
): Question {
  return {
    id,
    unit: "ug/L",
    ...(note === undefined ? {} : { note }),
    ask: (entry) => ({ value: highest(after(plan, GH, "ug/L", perKg)), expected: read(entry) }),
  };
}

const spread = ({ value }: Entry): Part["expected"] =>
  meanAndDeviation(Number(value.mean), Number(value.sd));

/** Glucose that falls over two hours and a half under a steady infusion of insulin, as in a stepped clamp. */
const stepped: Plan = {
  ...man,
  actions: [
    { at: 0, set: { "meals.fed": 0 } },
    { at: start, set: { "insulin.infusion": 300 } },
  ],
};
const ofClamp = every(1 / 30, start, start + 3);

/** Glucose at which an answer has come to a tenth of its way from before to its greatest. */
function threshold(path: string, inUnit: string): number {
  const seen = values(stepped, path, inUnit, ofClamp);
  const before = seen[0] as number;
  const begun = before + 0.1 * (highest(seen) - before);
  const at = seen.findIndex((value) => value > begun);
  return values(stepped, glucose, "mg/dL", ofClamp)[at] as number;
}

function answer(id: string, path: string, inUnit: string): Question {
  return {
    id,
    note: "a tenth of the greatest answer, while glucose falls slowly under an infusion of insulin",
    ask: ({ value }) => ({ value: threshold(path, inUnit), expected: readValue(value) }),
  };
}

const clamp = "10-normal-volunteers-hyperinsulinaemic-stepped-clamp";

/** Low glucose: the insulin tolerance test, and glucose at which each answer begins. */
export const lowGlucose: readonly Question[] = [
  answer(`hypoglycaemia-threshold-glucagon-${clamp}`, "glucagon.plasma", "pg/mL"),
  answer(`hypoglycaemia-threshold-epinephrine-${clamp}`, "medulla.adrenaline", "pg/mL"),
  answer(`hypoglycaemia-threshold-norepinephrine-${clamp}`, "medulla.noradrenaline", "pg/mL"),
  answer(`hypoglycaemia-threshold-autonomic-symptoms-${clamp}`, "hypoglycaemia.autonomic", "1"),
  answer(
    `hypoglycaemia-threshold-neuroglycopenic-symptoms-${clamp}`,
    "hypoglycaemia.neuroglycopenic",
    "1",
  ),
  {
    id: `hypoglycaemia-threshold-cognitive-dysfunction-${clamp}`,
    cannot: "tests of attention and memory beside the symptoms are not modelled",
  },
  {
    id: "insulin-tolerance-test-time-course-healthy-adults-0-1-0-15-u-kg",
    note: "man, 0.12 U/kg",
    ask: (entry) => {
      const times = numbers(entry.value, "t_min");
      const at = times.map((minute) => start + minute / 60);
      const labels = times.map((minute) => `${minute} min`);
      return course(entry, withInsulin(man, 0.12), at, labels, ofTest);
    },
  },
  { id: "insulin-tolerance-test-normal-response-adult", note: "man, 0.15 U/kg", ask: askNormal },
  {
    id: "insulin-tolerance-test-nadir-glucose-0-15-u-kg",
    note: "man",
    ask: (entry) => ({
      value: Math.min(...after(man, glucose, "mmol/L")),
      expected: spread(entry),
    }),
  },
  peak("insulin-tolerance-test-gh-peak-adequate-responders-0-15-u-kg", man, spread),
  peak("insulin-tolerance-test-gh-peak-gh-deficient", lacking, spread),
  peak("insulin-tolerance-test-severe-adult-ghd", lacking, ({ value }) =>
    atMost(Number(value.GH_peak_lt)),
  ),
  peak(
    "gh-peak-stimulated-gh-deficiency-dwarfism",
    child,
    ({ value }) => atMost(Number(value.lt)),
    0.1,
    "insulin 0.1 U/kg in a girl of 8 years",
  ),
  peak(
    "gh-response-to-hypoglycaemia-sheehan-syndrome-panhypopituitarism",
    withDisorder("simmonds"),
    () => atMost(3),
    0.05,
    "less than the 3 ug/L of an adequate answer; 0.05 U/kg, as patients bear no more",
  ),
  {
    id: "impaired-counter-regulation-in-severe-hypoglycaemia-112-t2d-patients",
    cannot:
      "patients of an emergency ward, on unknown drugs and with unknown earlier hypoglycaemia",
  },
  {
    id: "glucose-recovery-from-hypoglycaemia-adrenal-medullectomy-bilateral-adrenalectomy-on-steroids",
    unit: "mmol/L",
    note: "near normal: glucose 90 min after 0.05 U/kg, which takes the healthy to some 47 mg/dL (Rizza 1979), is within 25 % of the healthy twin's",
    ask: () => {
      const at = (plan: Plan): number =>
        after(plan, glucose, "mmol/L", 0.05)[minutes.indexOf(90)] as number;
      return {
        value: at(withDisorder("adrenal-medullectomy")),
        expected: about(at({ patient: "adult-female" })),
      };
    },
  },
];
