import type { Entry } from "./entry.ts";
import { absentBeside, atLeast, atMost } from "./expectation.ts";
import { type Plan, valueOn, values } from "./experiment.ts";
import { direction, directionOnly, figure } from "./figure.ts";
import { fullPicture, ill, shareRule, twin, whenIll } from "./illness.ts";
import type { Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";
import { cortisolInHypoglycaemia, cosyntropinPeak, cosyntropinRise } from "./stimulation.ts";

const ACTH = "corticotrophs.ACTH";
const cortisol = "cortisol.total";
const PRA = "angiotensin.reninActivity";
const SBP = "pressure.systolic";

const addison = ill("addison");
const secondary = ill("secondary-adrenal-insufficiency");
const cushing = ill("cushing-disease");
const adenoma = ill("adrenal-cushing");
const ectopic = ill("ectopic-acth");
const conn = ill("conn");
const liddle = ill("liddle");
const pheochromocytoma = ill("pheochromocytoma");
const virilised = ill("virilising-adrenal-tumour");
const feminised: Plan = { patient: "adult-male", disorders: [{ id: "feminising-adrenal-tumour" }] };
const girl: Plan = { patient: "girl", disorders: [{ id: "cah-21" }] };
/** A week old: few live through the second week of the salt-wasting crisis untreated. */
const newborn: Plan = {
  patient: "newborn",
  age: 7 / 365.25,
  disorders: [{ id: "cah-21", severity: 1 }],
};
const medullectomy = ill("adrenal-medullectomy");

const acidBase =
  "bicarbonate answers only to ketones in the model, not to potassium and aldosterone";

/** Upper limit of the urinary free cortisol, nmol/d: 45 ug/d by mass spectrometry. */
const upperLimitUFC = 45 / 0.36246;

function timesUpperLimit(id: string, plan: Plan): Question {
  return {
    id,
    unit: "x upper limit",
    ask: ({ value }) => ({
      value: whenIll(plan, "cortisol.urineFree", "nmol/d") / upperLimitUFC,
      expected: readValue(value),
    }),
  };
}

/** A share of patients below or above a limit, asked of the usual patient. */
function usualPatient(
  id: string,
  plan: Plan,
  path: string,
  unit: string,
  expected: "low" | "high",
  limit: number,
): Question {
  return {
    id,
    unit,
    note: shareRule,
    ask: () => ({
      value: whenIll(plan, path, unit),
      expected: expected === "low" ? atMost(limit) : atLeast(limit),
    }),
  };
}

/** Rise of cortisol after cosyntropin against the healthy twin's, ug/dL. */
function noResponse(id: string, plan: Plan): Question {
  return {
    id,
    unit: "ug/dL",
    note: "rise of cortisol 60 min after 250 ug",
    ask: () => ({ value: cosyntropinRise(plan), expected: absentBeside(cosyntropinRise(twin)) }),
  };
}

/** Conn's adenoma: aldosterone over renin activity, at 10:00 after two hours on the feet. */
function askRatio({ value }: Entry): { value: number; expected: ReturnType<typeof atLeast> } {
  const day = fullPicture(conn);
  const up = { ...conn, actions: [{ at: day * 24 + 8, set: { "posture.upright": 1 } }] };
  const at = (path: string, unit: string): number => valueOn(up, path, unit, day, 10);
  const [criterion = 0] = numbers(value, "gt");
  return {
    value: at("aldosterone.plasma", "ng/dL") / at(PRA, "ng/mL/h"),
    expected: atLeast(criterion),
  };
}

/** Highest systolic pressure of half an hour in which the tumour secretes eleven times as much. */
function paroxysm(): number {
  const start = fullPicture(pheochromocytoma) * 24 + 10;
  const attack = {
    ...pheochromocytoma,
    actions: [{ at: start, set: { "medulla.paroxysm": 1 } }],
  };
  return Math.max(...values(attack, SBP, "mm[Hg]", [start + 0.1, start + 0.25, start + 0.5]));
}

/** Disorders of the adrenals and of ACTH at their usual severity on the day of their full picture. */
export const adrenalDisorders: readonly Question[] = [
  figure("acth-addison-disease", addison, ACTH),
  figure("cortisol-addison-disease", addison, cortisol),
  noResponse("cosyntropin-response-addison-disease", addison),
  usualPatient("sodium-addison-disease", addison, "extracellular.sodium", "mmol/L", "low", 135),
  {
    id: "potassium-addison-disease",
    note: "half of patients have hyperkalaemia: only the direction is asked",
    unit: "mmol/L",
    ask: (entry) => direction(addison, "extracellular.potassium", "mmol/L", entry),
  },
  figure("potassium-addison-disease-2", addison, "extracellular.potassium"),
  {
    id: "calcium-addison-disease",
    unit: "mmol/L",
    note: `${shareRule}: total calcium is not above 2.55 mmol/L`,
    ask: () => ({
      value: whenIll(addison, "plasmaCalcium.total", "mmol/L"),
      expected: atMost(2.55),
    }),
  },
  directionOnly("renin-addison-disease", addison, "renin.plasma", "m[IU]/L"),
  figure("renin-activity-pra-addison-disease", addison, PRA),
  directionOnly("dhea-s-addison-disease", addison, "DHEAS.plasma", "umol/L"),
  figure("aldosterone-addison-disease", addison, "aldosterone.plasma"),
  {
    id: "nausea-addison-disease",
    cannot: "20 to 62 % of patients: a statistic on both sides of one half",
  },
  { id: "eosinophils-addison-disease", cannot: "the model has no eosinophils" },
  figure("acth-secondary-adrenal-insufficiency", secondary, ACTH),
  figure("cortisol-secondary-adrenal-insufficiency", secondary, cortisol),
  {
    id: "cosyntropin-response-secondary-adrenal-insufficiency",
    unit: "ug/dL",
    note: "higher of the values 30 and 60 min after 250 ug",
    ask: () => ({ value: cosyntropinPeak(secondary), expected: atMost(18) }),
  },
  figure("sodium-secondary-adrenal-insufficiency", secondary, "extracellular.sodium"),
  figure("potassium-secondary-adrenal-insufficiency", secondary, "extracellular.potassium"),
  {
    id: "pigmentation-secondary-adrenal-insufficiency",
    unit: "1",
    ask: (entry) => direction(secondary, "skin.pigmentation", "1", { ...entry, direction: "down" }),
  },
  {
    ...figure("cortisol-8-am-sheehan-syndrome-panhypopituitarism", secondary, cortisol),
    note: "the adrenal part of it: ACTH deficiency",
  },
  {
    id: "sodium-sheehan-syndrome-panhypopituitarism",
    note: `${shareRule}; ACTH deficiency with central hypothyroidism`,
    unit: "mmol/L",
    ask: () => {
      const both: Plan = {
        ...twin,
        disorders: [{ id: "secondary-adrenal-insufficiency" }, { id: "central-hypothyroidism" }],
      };
      return { value: whenIll(both, "extracellular.sodium", "mmol/L"), expected: atMost(135) };
    },
  },
  {
    id: "potassium-sheehan-syndrome-panhypopituitarism",
    note: `${shareRule}: potassium of the usual patient is not low`,
    unit: "mmol/L",
    ask: () => ({
      value: whenIll(secondary, "extracellular.potassium", "mmol/L"),
      expected: atLeast(3.5),
    }),
  },
  {
    id: "cortisol-response-to-hypoglycaemia-sheehan-syndrome-panhypopituitarism",
    unit: "nmol/L",
    note: `${shareRule}: less than the 450 nmol/L of an adequate answer; half an hour of low glucose`,
    ask: () => ({ value: cortisolInHypoglycaemia(secondary), expected: atMost(450) }),
  },
  figure("cortisol-cushing-disease", cushing, cortisol),
  {
    id: "cosyntropin-response-cushing-disease",
    unit: "ug/dL",
    note: "marked: the rise of cortisol is above the healthy twin's",
    ask: (entry) => ({
      value: cosyntropinRise(cushing),
      expected: {
        ...atLeast(cosyntropinRise(twin)),
        text: `marked: > healthy twin's (${entry.direction})`,
      },
    }),
  },
  timesUpperLimit("ufc-cushing-disease", cushing),
  {
    id: "midnight-serum-cortisol-cushing-disease",
    ask: ({ value, unit }) => ({
      value: valueOn(cushing, cortisol, unit ?? "1", fullPicture(cushing), 24),
      expected: readValue(value),
    }),
  },
  {
    id: "dhea-s-cushing-disease",
    note: "normal or up: not below the healthy twin's",
    unit: "umol/L",
    ask: () => ({
      value: whenIll(cushing, "DHEAS.plasma", "umol/L"),
      expected: atLeast(whenIll(twin, "DHEAS.plasma", "umol/L")),
    }),
  },
  figure("acth-adrenal-cushing", adenoma, ACTH),
  noResponse("cosyntropin-response-adrenal-cushing", adenoma),
  directionOnly("dhea-s-adrenal-cushing", adenoma, "DHEAS.plasma", "umol/L"),
  timesUpperLimit("ufc-adrenal-cushing", adenoma),
  figure("cortisol-ectopic-acth", ectopic, cortisol),
  {
    id: "cosyntropin-response-ectopic-acth",
    cannot: "marked to absent: nothing that a patient could fail",
  },
  timesUpperLimit("ufc-ectopic-acth", ectopic),
  { id: "bicarbonate-ectopic-acth", cannot: acidBase },
  {
    id: "plasma-free-metanephrines-phaeochromocytoma",
    unit: "x upper limit",
    note: "the higher of metanephrine over 0.5 and normetanephrine over 0.9 nmol/L",
    ask: ({ value }) => ({
      value: Math.max(
        whenIll(pheochromocytoma, "medulla.metanephrine", "nmol/L") / 0.5,
        whenIll(pheochromocytoma, "medulla.normetanephrine", "nmol/L") / 0.9,
      ),
      expected: atLeast(Number(value.diagnostic_ge)),
    }),
  },
  figure(
    "normetanephrine-plasma-free-phaeochromocytoma",
    pheochromocytoma,
    "medulla.normetanephrine",
  ),
  figure("norepinephrine-phaeochromocytoma", pheochromocytoma, "medulla.noradrenaline"),
  figure("epinephrine-adrenal-men2-phaeochromocytoma", pheochromocytoma, "medulla.adrenaline"),
  {
    id: "sbp-paroxysm-phaeochromocytoma",
    note: "half an hour in which the tumour secretes eleven times as much",
    ask: ({ value }) => ({ value: paroxysm(), expected: readValue(value) }),
  },
  {
    id: "aldosterone-renin-ratio-primary-aldosteronism-conn",
    note: "above the laxer of two criteria; after two hours on the feet",
    ask: askRatio,
  },
  figure("aldosterone-primary-aldosteronism-conn", conn, "aldosterone.plasma"),
  figure("potassium-primary-aldosteronism-conn-2", conn, "extracellular.potassium"),
  figure("sodium-primary-aldosteronism-conn", conn, "extracellular.sodium"),
  figure("sbp-primary-aldosteronism-conn", conn, SBP),
  figure("potassium-liddle-syndrome", liddle, "extracellular.potassium", "most patients"),
  directionOnly("renin-activity-pra-liddle-syndrome", liddle, PRA, "ng/mL/h"),
  { id: "age-at-onset-liddle-syndrome", cannot: "when it is found: a statistic of patients" },
  { id: "bicarbonate-liddle-syndrome", cannot: acidBase },
  figure("aldosterone-liddle-syndrome-2", liddle, "aldosterone.plasma"),
  figure("renin-activity-pra-liddle-syndrome-2", liddle, PRA),
  figure("potassium-liddle-syndrome-2", liddle, "extracellular.potassium"),
  figure("sbp-liddle-syndrome", liddle, SBP),
  { id: "response-to-amiloride-liddle-syndrome", cannot: "amiloride is not among the drugs" },
  {
    id: "17-hydroxyprogesterone-after-acth-cah-21-hydroxylase-deficiency-nonclassic",
    note: "60 min after 250 ug; severity 0.4",
    ask: ({ unit, value }) => ({
      value: cosyntropinPeak(ill("cah-21", 0.4), "hydroxyprogesterone.plasma", unit ?? "1"),
      expected: readValue(value),
    }),
  },
  figure(
    "17-hydroxyprogesterone-cah-21-hydroxylase-deficiency-salt-wasting-newborn",
    newborn,
    "hydroxyprogesterone.plasma",
  ),
  figure(
    "sodium-cah-21-hydroxylase-deficiency-salt-wasting-newborn",
    newborn,
    "extracellular.sodium",
  ),
  figure(
    "potassium-cah-21-hydroxylase-deficiency-salt-wasting-newborn",
    newborn,
    "extracellular.potassium",
  ),
  figure("cortisol-cah-21-hydroxylase-deficiency-salt-wasting-newborn", newborn, cortisol),
  figure("acth-cah-21-hydroxylase-deficiency-salt-wasting-newborn", newborn, ACTH),
  directionOnly(
    "androstenedione-cah-21-hydroxylase-deficiency-salt-wasting-newborn",
    newborn,
    "androstenedione.plasma",
    "nmol/L",
  ),
  figure("renin-activity-pra-cah-21-hydroxylase-deficiency-salt-wasting-newborn", newborn, PRA),
  figure(
    "17-hydroxyprogesterone-cah-21-hydroxylase-deficiency-simple-virilising",
    girl,
    "hydroxyprogesterone.plasma",
  ),
  figure(
    "testosterone-girl-cah-21-hydroxylase-deficiency-simple-virilising",
    girl,
    "testosterone.plasma",
  ),
  {
    id: "height-velocity-cah-21-hydroxylase-deficiency-simple-virilising",
    cannot: "androgens do not reach the growth plate yet",
  },
  figure("dhea-s-adrenal-virilising-tumour", virilised, "DHEAS.plasma"),
  figure("testosterone-woman-adrenal-virilising-tumour", virilised, "testosterone.plasma"),
  directionOnly("lh-adrenal-virilising-tumour", virilised, "gonadotrophs.LH", "[IU]/L"),
  figure("testosterone-adrenal-feminising-tumour-man", feminised, "testosterone.plasma"),
  { id: "gynaecomastia-adrenal-feminising-tumour-man", cannot: "the model has no breast tissue" },
  figure(
    "epinephrine-adrenal-medullectomy-bilateral-adrenalectomy-on-steroids",
    medullectomy,
    "medulla.adrenaline",
  ),
  figure(
    "metanephrine-plasma-free-adrenal-medullectomy-bilateral-adrenalectomy-on-steroids",
    medullectomy,
    "medulla.metanephrine",
  ),
  {
    id: "norepinephrine-adrenal-medullectomy-bilateral-adrenalectomy-on-steroids",
    note: "normal: within the laboratory's interval of a supine adult, 112 to 658 pg/mL",
    unit: "pg/mL",
    ask: () => ({
      value: whenIll(medullectomy, "medulla.noradrenaline", "pg/mL"),
      expected: { low: 112, high: 658, text: "112-658" },
    }),
  },
  {
    id: "melatonin-night-pineal-destruction",
    note: "at 03:00",
    ask: ({ unit, value }) => ({
      value: valueOn(ill("pinealectomy"), "pineal.melatonin", unit ?? "1", 14, 27),
      expected: readValue(value),
    }),
  },
  {
    id: "puberty-timing-children-non-germ-cell-pineal-destruction",
    cannot: "the pineal does not act on puberty in the model",
  },
];
