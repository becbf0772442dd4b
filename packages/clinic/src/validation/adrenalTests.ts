import { crhDose } from "../treatments/drugs/crhDose.ts";
import { dexamethasone } from "../treatments/drugs/dexamethasone.ts";
import { metyrapone } from "../treatments/drugs/metyrapone.ts";
import type { Entry } from "./entry.ts";
import {
  atLeast,
  atMost,
  between,
  both,
  type Expectation,
  meanAndDeviation,
} from "./expectation.ts";
import { every, type Plan, valueOn } from "./experiment.ts";
import { ill, twin, whenIll } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers } from "./readValue.ts";
import {
  afterCosyntropin,
  answer,
  cortisolInHypoglycaemia,
  fall,
  type Stimulus,
  tablets,
} from "./stimulation.ts";

const ACTH = "corticotrophs.ACTH";
const cortisol = "cortisol.total";

const addison = ill("addison");
const secondary = ill("secondary-adrenal-insufficiency");
const cushing = ill("cushing-disease");
const adenoma = ill("adrenal-cushing");
const ectopic = ill("ectopic-acth");

const protocol = "how the test is done: no value to compare";

const mean = (a: number, b: number): number => (a + b) / 2;

/** Dexamethasone, mg, at 23:00. */
const overnight = (amount: number): Stimulus => tablets(dexamethasone, amount, [23]);

/** Cortisol at 08:00 before and after dexamethasone at 23:00, ug/dL. */
function suppressed(plan: Plan, amount: number): readonly [number, number] {
  const [before = 0, after = 0] = answer(plan, overnight(amount), cortisol, "ug/dL", [8, 32]);
  return [before, after];
}

/** Fall of cortisol after 48 h of 2 mg every 6 h, %. */
function fallInTwoDays(plan: Plan): number {
  const doses = Array.from({ length: 8 }, (_, i) => 9 + 6 * i);
  const [before = 0, after = 0] = answer(
    plan,
    tablets(dexamethasone, 2, doses),
    cortisol,
    "nmol/L",
    [8, 57],
  );
  return fall(before, after);
}

/** Fall of the reduced metabolites of cortisol on the second day of 0.5 mg every 6 h, %. */
function fallOfMetabolites(plan: Plan): number {
  const doses = Array.from({ length: 8 }, (_, i) => 6 * i);
  const ofDay = (first: number): number => {
    const hours = every(0.5, first, first + 24);
    const mean = (path: string): number =>
      answer(
        plan,
        tablets(
          dexamethasone,
          0.5,
          doses.map((hour) => hour + 24),
        ),
        path,
        "nmol/h",
        hours,
      ).reduce((sum, value) => sum + value, 0);
    return mean("cortisol.reduced") + mean("cortisone.reduced");
  };
  return fall(ofDay(0), ofDay(48));
}

/** CRH of 1 ug/kg at 09:00: rises of ACTH (mean of 15 and 30 min) and cortisol (30 and 45 min), %. */
function afterCRH(plan: Plan): { readonly ACTH: number; readonly cortisol: number } {
  const weight = valueOn({ patient: plan.patient }, "weight", "kg", 0);
  const stimulus = {
    drug: crhDose,
    doses: [{ hour: 9, into: "crhDose.amount", amount: weight }],
  };
  const rise = (path: string, unit: string, minutes: readonly [number, number]): number => {
    const hours = [8.99, ...minutes.map((minute) => 9 + minute / 60)];
    const [before = 0, first = 0, second = 0] = answer(plan, stimulus, path, unit, hours);
    return 100 * (mean(first, second) / before - 1);
  };
  return {
    ACTH: rise(ACTH, "pmol/L", [15, 30]),
    cortisol: rise(cortisol, "nmol/L", [30, 45]),
  };
}

/** Metyrapone 30 mg/kg at midnight: 11-deoxycortisol and cortisol at 08:00, ug/dL. */
function afterMetyrapone(plan: Plan): {
  readonly deoxycortisol: number;
  readonly cortisol: number;
} {
  const weight = valueOn({ patient: plan.patient }, "weight", "kg", 0);
  const stimulus = tablets(metyrapone, 30 * weight, [24]);
  const at8 = (path: string): number => answer(plan, stimulus, path, "ug/dL", [32])[0] as number;
  return { deoxycortisol: at8("deoxycortisol.plasma"), cortisol: at8(cortisol) };
}

/** The first number in words such as `>20` or `<10`. */
function inWords(value: unknown): number {
  return Number(/[0-9.]+/.exec(String(value))?.[0]);
}

function metyraponeTest(id: string, plan: Plan, way: (limit: number) => Expectation): Question {
  return {
    id,
    note: "11-deoxycortisol at 08:00 after 30 mg/kg at midnight",
    ask: ({ value }: Entry) => ({
      value: afterMetyrapone(plan).deoxycortisol,
      expected: way(inWords(value.value)),
    }),
  };
}

function askThresholds({ value }: Entry): readonly Part[] {
  const steroid = (plan: Plan): readonly [number, number, number] =>
    afterCosyntropin(plan, "hydroxyprogesterone.plasma", "ng/dL");
  const [healthy] = steroid(twin);
  const [, , stimulated] = steroid(ill("cah-21", 0.4));
  return [
    { label: "healthy, basal", value: healthy, expected: atMost(Number(value.basal_normal_lt)) },
    {
      label: "nonclassic, stimulated",
      value: stimulated,
      expected: atLeast(Number(value.stimulated_positive_gt)),
    },
  ];
}

function askCosyntropin({ value }: Entry): readonly Part[] {
  const [, at30, at60] = afterCosyntropin(twin);
  const limits = (key: string): Expectation => {
    const [low = 0, high = 0] = numbers(value, key);
    return between(low, high);
  };
  return [
    { label: "30 min", value: at30, expected: limits("t30_range") },
    { label: "60 min", value: at60, expected: limits("t60_range") },
  ];
}

function askCutOffs({ value }: Entry): readonly Part[] {
  const people = { "healthy twin": twin, "Addison's": addison, "ACTH deficiency": secondary };
  return Object.entries(people).flatMap(([who, plan]): readonly Part[] => {
    const [, at30, at60] = afterCosyntropin(plan);
    const way = plan === twin ? atLeast : atMost;
    return [
      { label: `${who}, 30 min`, value: at30, expected: way(Number(value.std_30min)) },
      { label: `${who}, 60 min`, value: at60, expected: way(Number(value.std_60min)) },
    ];
  });
}

/** Tests of the pituitary and of the cortex's cortisol. */
export const adrenalTests: readonly Question[] = [
  { id: "1-mg-overnight-dexamethasone-suppression-protocol", cannot: protocol },
  {
    id: "1-mg-overnight-dexamethasone-suppression-normal",
    note: "1 mg at 23:00, cortisol at 08:00",
    ask: ({ value }) => ({
      value: suppressed(twin, 1)[1],
      expected: atMost(Number(value.cortisol_lt)),
    }),
  },
  {
    id: "high-dose-dexamethasone-suppression-overnight-8-mg-suppression-criterion-pituitary-source",
    ask: ({ value }) => ({
      value: fall(...suppressed(cushing, 8)),
      expected: atLeast(Number(value.cortisol_fall_ge)),
    }),
  },
  {
    id: "8-mg-dexamethasone-suppression-cushing-disease-optimal-criterion",
    ask: ({ value }) => ({
      value: fall(...suppressed(cushing, 8)),
      expected: atLeast(Number(value.cortisol_suppression_ge)),
    }),
  },
  {
    id: "high-dose-dst-cushing-disease-vs-adrenal-cushing",
    note: "fall of cortisol after 8 mg overnight; that of urinary cortisol is of a test of days",
    ask: ({ value }) => {
      const cutOff = Number(value.cortisol_suppression_cutoff);
      return [
        {
          label: "Cushing's disease",
          value: fall(...suppressed(cushing, 8)),
          expected: atLeast(cutOff),
        },
        { label: "adenoma", value: fall(...suppressed(adenoma, 8)), expected: atMost(cutOff) },
      ];
    },
  },
  {
    id: "48-h-high-dose-dst-8-mg-d-cushing-disease",
    note: "85 % of patients: the usual patient responds",
    ask: ({ value }) => ({
      value: fallInTwoDays(cushing),
      expected: atLeast(Number(value.fall_ge)),
    }),
  },
  {
    id: "48-h-low-dose-dst-2-mg-d-normal",
    note: "cortisol and cortisone reduced and excreted, which the 17-hydroxycorticosteroids of urine are, on the second day of 0.5 mg every 6 h",
    ask: ({ value }) => ({
      value: fallOfMetabolites(twin),
      expected: atLeast(Number(value.urine_17OHCS_fall_ge)),
    }),
  },
  {
    id: "24-h-urinary-free-cortisol-diagnostic-of-cushing",
    unit: "x upper limit",
    note: "Cushing's disease of greatest severity: what is diagnostic is more than most patients have",
    ask: ({ value }) => ({
      value: (whenIll(ill("cushing-disease", 1), "cortisol.urineFree", "nmol/d") * 0.36246) / 45,
      expected: atLeast(Number(value.ge)),
    }),
  },
  {
    id: "insulin-tolerance-test-cortisol-peak-adequate-responders-0-15-u-kg",
    note: "0.15 U/kg by vein after a night without food",
    ask: ({ value }) => ({
      value: cortisolInHypoglycaemia(twin),
      expected: both(
        meanAndDeviation(Number(value.mean), Number(value.sd)),
        atLeast(Number(value.cutoff_gt)),
      ),
    }),
  },
  { id: "dex-crh-test-protocol-performance", cannot: "how often the test is right: no cut-off" },
  {
    id: "plasma-acth-cushing-disease-vs-adrenal-cushing",
    ask: ({ unit, value }) => [
      {
        label: "Cushing's disease",
        value: whenIll(cushing, ACTH, unit ?? "1"),
        expected: atLeast(Number(value.cutoff)),
      },
      {
        label: "adenoma",
        value: whenIll(adenoma, ACTH, unit ?? "1"),
        expected: atMost(Number(value.cutoff)),
      },
    ],
  },
  { id: "cosyntropin-250-ug-normal-response-elecsys-ii", ask: askCosyntropin },
  {
    id: "cosyntropin-best-total-cortisol-cut-offs",
    note: "250 ug by vein; the healthy twin above, patients below",
    ask: askCutOffs,
  },
  {
    id: "17-ohp-baseline-acth-stimulated-nonclassic-21-ohd-thresholds",
    note: "severity 0.4; between the two basal limits the source says nothing",
    ask: askThresholds,
  },
  metyraponeTest(
    "metyrapone-test-11-deoxycortisol-secondary-adrenal-insufficiency",
    secondary,
    atMost,
  ),
  metyraponeTest("metyrapone-test-11-deoxycortisol-cushing-disease", cushing, atLeast),
  metyraponeTest("metyrapone-test-11-deoxycortisol-normal", twin, atLeast),
  {
    id: "metyrapone-overnight-normal",
    ask: ({ value }) => {
      const { deoxycortisol, cortisol: left } = afterMetyrapone(twin);
      return [
        {
          label: "11-deoxycortisol",
          value: deoxycortisol,
          expected: atLeast(Number(value.s_11deoxycortisol_gt)),
        },
        { label: "cortisol", value: left, expected: atMost(Number(value.cortisol_lt)) },
      ];
    },
  },
  { id: "metyrapone-overnight-protocol", cannot: protocol },
  {
    id: "ocrh-test-1-ug-kg-iv-cushing-disease",
    ask: ({ value }) => {
      const rise = afterCRH(cushing);
      return [
        { label: "ACTH", value: rise.ACTH, expected: atLeast(Number(value.ACTH_rise_ge)) },
        {
          label: "cortisol",
          value: rise.cortisol,
          expected: atLeast(Number(value.cortisol_rise_ge)),
        },
      ];
    },
  },
  {
    id: "ocrh-test-1-ug-kg-iv-ectopic-acth",
    ask: ({ value }) => ({
      value: afterCRH(ectopic).ACTH,
      expected: atMost(Number(value.ACTH_rise_lt)),
    }),
  },
];
