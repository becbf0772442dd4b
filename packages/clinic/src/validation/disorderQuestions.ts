import { trhDose } from "../treatments/drugs/trhDose.ts";
import { absentBeside, atLeast, atMost, between } from "./expectation.ts";
import { every, normal, type Plan, valueOn, values } from "./experiment.ts";
import { direction, directionOnly, figure } from "./figure.ts";
import { ill, shareRule, twin, whenIll } from "./illness.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";
import { intakeFor } from "./referenceAdults.ts";
import { answer } from "./stimulation.ts";

/** Rise of TSH from its lowest in the afternoon to its highest in the night, %. */
function surge(plan: Plan, day: number): number {
  const times = every(1 / 3, day * 24 + 12, day * 24 + 32);
  const tsh = values(plan, "TSH", "m[IU]/L", times);
  return 100 * (Math.max(...tsh) / Math.min(...tsh.slice(0, 27)) - 1);
}

/** Times the upper limit of normal. */
function overLimit(signal: string, unit: string): number {
  return whenIll(ill("graves"), signal, unit) / (normal(signal).high as number);
}

/** A child of this urinary iodine from birth has a goitre when the gland is above the limit for its size. */
function childWithout(id: string, urinaryIodine: number): Question {
  return {
    id,
    note: "under half of the children: the usual girl of 8 years has no goitre (limit 0.28 mL/kg)",
    unit: "mL/kg",
    ask: () => {
      const plan: Plan = { patient: "girl", set: intakeFor(urinaryIodine) };
      const perMass = valueOn(plan, "thyroidVolume", "mL", 0) / valueOn(plan, "weight", "kg", 0);
      return { value: perMass, expected: atMost(0.28) };
    },
  };
}

/** A nodule that works in spite of little iodine: it secretes mostly T3. */
const t3Toxicosis: Plan = { ...ill("toxic-nodule"), set: intakeFor(35) };
const t3Note = "autonomous nodule in moderate iodine deficiency";

const graves = ill("graves");
const hashimoto = ill("hashimoto");
const goitre = ill("iodine-deficiency");
const sick = ill("sick-euthyroid");
const cretin: Plan = { patient: "girl", disorders: [{ id: "congenital-hypothyroidism" }] };
const central = ill("central-hypothyroidism");

/** Disorders at their usual severity on the day of their full picture. */
export const disorderQuestions: readonly Question[] = [
  figure("heart-rate-hypothyroid", hashimoto, "heartRate"),
  figure("heart-rate-hyperthyroid", graves, "heartRate"),
  {
    id: "nocturnal-tsh-surge-central-hypothyroidism",
    unit: "%",
    ask: () => ({ value: surge(central, 180), expected: absentBeside(surge(twin, 0)) }),
  },
  {
    id: "t3-2x-uln-share-graves-disease",
    unit: "x upper limit",
    note: shareRule,
    ask: () => [
      { label: "T3 (57 % above 2)", value: overLimit("T3", "nmol/L"), expected: atLeast(2) },
      { label: "T4 (16 % above 2)", value: overLimit("T4", "nmol/L"), expected: atMost(2) },
    ],
  },
  {
    id: "trab-graves-disease",
    ask: ({ value }) => ({
      value: whenIll(graves, "TRAb", "[IU]/L"),
      expected: atLeast(Number(value.inclusion_ge)),
    }),
  },
  {
    id: "resting-energy-expenditure-vs-predicted-graves-disease",
    ask: ({ value }) => ({
      value: whenIll(graves, "BMRpercent", "%") - 100,
      expected: readValue(value),
    }),
  },
  {
    id: "prolactin-response-to-trh-sheehan-syndrome-panhypopituitarism",
    unit: "ug/L",
    note: "the rise 20 min after 400 ug of TRH by vein",
    ask: () => {
      const rise = (plan: Plan): number => {
        const [before = 0, after = 0] = answer(
          plan,
          { drug: trhDose, doses: [{ hour: 9, into: "trhDose.amount", amount: 400_000 }] },
          "lactotrophs.prolactin",
          "ug/L",
          [8.99, 9 + 1 / 3],
        );
        return after - before;
      };
      return { value: rise(ill("simmonds")), expected: absentBeside(rise(twin)) };
    },
  },
  {
    id: "tsh-basal-sheehan-syndrome-panhypopituitarism",
    note: "the thyroid part of it: central hypothyroidism; TSH normal although hypothyroid",
    unit: "m[IU]/L",
    ask: () => ({ value: whenIll(central, "TSH", "m[IU]/L"), expected: normal("TSH") }),
  },
  {
    id: "axis-failure-prevalence-sheehan-syndrome-panhypopituitarism",
    cannot: "how many patients lose which axis: a statistic of a population",
  },
  {
    ...figure("free-t4-sheehan-syndrome-panhypopituitarism", central, "fT4"),
    note: "the thyroid part of it: central hypothyroidism",
  },
  childWithout("total-goitre-rate-at-mild-iodine-status-endemic-goitre", 75),
  childWithout("total-goitre-rate-at-moderate-iodine-status-endemic-goitre", 35),
  {
    id: "total-goitre-rate-at-severe-iodine-status-endemic-goitre",
    cannot: "30 to 100 % of a population: says nothing of the usual child",
  },
  directionOnly("free-t3-sick-euthyroid-ntis", sick, "fT3", "pmol/L"),
  directionOnly("reverse-t3-sick-euthyroid-ntis", sick, "rT3", "nmol/L"),
  figure(
    "total-t4-poor-prognosis-sick-euthyroid-ntis",
    ill("sick-euthyroid", 1),
    "T4",
    "poor prognosis: illness of the greatest severity",
  ),
  {
    id: "tsh-sick-euthyroid-ntis",
    note: "normal or low",
    ask: () => ({
      value: whenIll(sick, "TSH", "m[IU]/L"),
      expected: atMost(normal("TSH").high as number),
    }),
  },
  {
    id: "tsh-hashimoto-primary-hypothyroidism-myxoedema",
    note: "overt disease",
    ask: ({ value }) => ({
      value: whenIll(hashimoto, "TSH", "m[IU]/L"),
      expected: atLeast(Number(value.overt_gt)),
    }),
  },
  {
    id: "signs-hashimoto-primary-hypothyroidism-myxoedema",
    note: "bradycardia is asked: heart rate below the healthy twin's; the model has no oedema, reflexes, voice or bowel",
    unit: "/min",
    ask: (entry) => direction(hashimoto, "heartRate", "/min", { ...entry, direction: "down" }),
  },
  figure("heart-rate-hashimoto-primary-hypothyroidism-myxoedema", hashimoto, "heartRate"),
  figure("tsh-graves-disease", graves, "TSH"),
  figure("free-t4-graves-disease", graves, "fT4"),
  figure("free-t3-graves-disease", graves, "fT3"),
  figure("total-t3-graves-disease", graves, "T3"),
  figure("heart-rate-graves-disease", graves, "heartRate"),
  directionOnly("pulse-pressure-graves-disease", graves, "circulation.pulse", "mm[Hg]"),
  {
    id: "calcium-graves-disease",
    unit: "mmol/L",
    note: `${shareRule}: total calcium is not above 2.55 mmol/L`,
    ask: () => ({
      value: whenIll(ill("graves"), "plasmaCalcium.total", "mmol/L"),
      expected: atMost(2.55),
    }),
  },
  figure("free-t4-toxic-nodule", ill("toxic-nodule"), "fT4"),
  {
    id: "trab-toxic-nodule",
    unit: "[IU]/L",
    ask: () => ({
      value: whenIll(ill("toxic-nodule"), "TRAb", "[IU]/L"),
      expected: normal("TRAb"),
    }),
  },
  {
    id: "scan-toxic-nodule",
    unit: "1",
    note: "activity of the follicles beside the nodule",
    ask: () => ({
      value: whenIll(ill("toxic-nodule"), "tshReceptor.activity", "1"),
      expected: absentBeside(whenIll(twin, "tshReceptor.activity", "1")),
    }),
  },
  figure("free-t3-t3-thyrotoxicosis", t3Toxicosis, "fT3", t3Note),
  figure("free-t4-t3-thyrotoxicosis", t3Toxicosis, "fT4", t3Note),
  figure("tsh-t3-thyrotoxicosis", t3Toxicosis, "TSH", t3Note),
  figure("tsh-hashimoto-primary-hypothyroidism-myxoedema-2", hashimoto, "TSH"),
  { id: "anti-tpo-hashimoto-primary-hypothyroidism-myxoedema", cannot: "anti-TPO antibody" },
  { id: "cholesterol-hashimoto-primary-hypothyroidism-myxoedema", cannot: "cholesterol" },
  { id: "creatine-kinase-hashimoto-primary-hypothyroidism-myxoedema", cannot: "creatine kinase" },
  {
    id: "prolactin-hashimoto-primary-hypothyroidism-myxoedema",
    ask: ({ unit, value }) => ({
      value: whenIll(ill("hashimoto"), "lactotrophs.prolactin", unit ?? "1"),
      expected: readValue(value),
    }),
  },
  {
    id: "bmr-hashimoto-primary-hypothyroidism-myxoedema",
    ask: ({ value }) => ({
      value: whenIll(hashimoto, "BMRpercent", "%") - 100,
      expected: readValue(value),
    }),
  },
  figure("tsh-cretinism-congenital-hypothyroidism", cretin, "TSH"),
  figure("total-t4-cretinism-congenital-hypothyroidism", cretin, "T4"),
  {
    id: "bone-age-cretinism-congenital-hypothyroidism",
    unit: "a",
    note: "girl of 8 years",
    ask: (entry) => direction(cretin, "boneAge", "a", { ...entry, direction: "down" }),
  },
  figure("total-t3-endemic-goitre", goitre, "T3"),
  figure("thyroid-volume-endemic-goitre", goitre, "thyroidVolume"),
  figure("raiu-24-h-endemic-goitre", goitre, "radioiodineUptake24h"),
  figure("total-t3-sick-euthyroid-ntis", sick, "T3"),
  figure("reverse-t3-sick-euthyroid-ntis-2", sick, "rT3"),
  {
    id: "tsh-sick-euthyroid-ntis-2",
    note: "the rebound on recovery is not asked: a disorder has no end here",
    ask: ({ value }) => ({
      value: whenIll(sick, "TSH", "m[IU]/L"),
      expected: between(Number(value.low), Number(value.high)),
    }),
  },
];
