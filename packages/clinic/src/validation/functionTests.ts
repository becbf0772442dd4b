import { trhDose } from "../treatments/drugs/trhDose.ts";
import type { Entry } from "./entry.ts";
import { absentBeside, atLeast, atMost, between, type Expectation } from "./expectation.ts";
import { type Plan, valueOn, values } from "./experiment.ts";
import { fullPicture, ill, twin, whenIll } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { numbers, readValue } from "./readValue.ts";

/** TSH after intravenous TRH at 09:00 of the day of the full picture. */
interface Answer {
  readonly basal: number;
  readonly at30: number;
  readonly at60: number;
  /** Highest TSH of two hours. */
  readonly peak: number;
}

const minutes = [0, 10, 20, 30, 40, 50, 60, 75, 90, 105, 120];

function trhTest(plan: Plan, ug: number): Answer {
  const start = fullPicture(plan) * 24 + 9;
  const tested: Plan = {
    ...plan,
    link: [trhDose],
    actions: [{ at: start, add: { "trhDose.amount": ug * 1000 } }],
  };
  // the baseline is drawn just before the dose
  const times = minutes.map((minute) => start + (minute === 0 ? -0.01 : minute / 60));
  const tsh = values(tested, "TSH", "m[IU]/L", times);
  const at = (minute: number): number => tsh[minutes.indexOf(minute)] as number;
  return { basal: at(0), at30: at(30), at60: at(60), peak: Math.max(...tsh) };
}

const rise = ({ basal, peak }: Answer): number => peak - basal;

/** TRH neurons that have all but failed, under a healthy pituitary. */
const hypothalamic: Plan = { ...twin, set: { "trhNeurons.function": 0.1 } };
/** Myxoedema with a TSH above 50 mU/L. */
const severe = ill("hashimoto", 0.95);

function fold(id: string, plan: Plan, note: string): Question {
  return {
    id,
    note,
    ask: ({ value }: Entry) => {
      const answer = trhTest(plan, 500);
      return { value: answer.peak / answer.basal, expected: readValue(value) };
    },
  };
}

/** Hardly any rise, beside that of the healthy twin after the same dose. */
function hardlyAny(id: string): Question {
  return {
    id,
    unit: "m[IU]/L",
    note: "rise of TSH in Graves' disease",
    ask: () => ({
      value: rise(trhTest(ill("graves"), 500)),
      expected: absentBeside(rise(trhTest(twin, 500))),
    }),
  };
}

/** 60 min below 30 min: on the way back to baseline. */
function returning({ at30, at60 }: Answer): Part {
  return { label: "TSH at 60 min", value: at60, expected: atMost(at30) };
}

function times30({ at30, basal }: Answer, expected: Expectation): Part {
  return { label: "fold at 30 min", value: at30 / basal, expected };
}

/** Share by which eight days of T3 lower the 24-h uptake, %. */
function fallOfUptake(disorders: NonNullable<Plan["disorders"]>): number {
  const treated: Plan = { ...twin, disorders, treatments: [{ id: "liothyronine", dose: 75 }] };
  // treatment begins when the full picture has come, at midnight of day 0
  const [before = 0, after = 0] = values(treated, "radioiodineUptake24h", "%", [0, 8 * 24 + 8]);
  return 100 * (1 - after / before);
}

function uptake(id: string, plan: Plan): Question {
  return {
    id,
    ask: ({ value }: Entry) => ({
      value: whenIll(plan, "radioiodineUptake24h", "%"),
      expected: readValue(value),
    }),
  };
}

/** TRH tests, radioiodine uptake and T3 suppression. */
export const functionTests: readonly Question[] = [
  {
    id: "trh-test-500-ug-normal-tsh-rise",
    ask: ({ value }) => {
      const { basal, at30, at60 } = trhTest(twin, 500);
      const [low = 0, high = 0] = numbers(value, "fold");
      return { value: Math.max(at30, at60) / basal, expected: between(low, high) };
    },
  },
  {
    id: "trh-test-200-500-ug-iv-minimal-normal-tsh-increment",
    note: "after the smallest dose, 200 ug",
    ask: ({ value }) => {
      const { basal, at30, at60 } = trhTest(twin, 200);
      return { value: Math.max(at30, at60) - basal, expected: readValue(value) };
    },
  },
  {
    id: "trh-test-500-ug-iv-normal",
    note: "contradicts the 2- to 4-fold rise that another source calls normal",
    ask: () => {
      const answer = trhTest(twin, 500);
      return [times30(answer, between(5, 10)), returning(answer)];
    },
  },
  {
    id: "trh-test-500-ug-iv-primary-hypothyroidism",
    ask: () => {
      const answer = trhTest(ill("hashimoto"), 500);
      return [times30(answer, atLeast(10)), returning(answer)];
    },
  },
  {
    id: "trh-test-500-ug-iv-hypothalamic-hypothyroidism",
    note: "patient whose TRH neurons work at a tenth",
    ask: () => {
      const { basal, at30, at60 } = trhTest(hypothalamic, 500);
      return [
        { label: "TSH at 30 min", value: at30, expected: atLeast(1.05 * basal) },
        { label: "TSH at 60 min", value: at60, expected: atLeast(at30) },
      ];
    },
  },
  hardlyAny("trh-test-500-ug-iv-hyperthyroidism"),
  fold(
    "trh-test-tsh-fold-response-primary-hypothyroid-tsh-50",
    severe,
    "highest TSH of two hours after 500 ug; Hashimoto's disease of severity 0.95",
  ),
  fold(
    "trh-test-tsh-fold-response-central-hypothyroid-untreated",
    ill("central-hypothyroidism"),
    "highest TSH of two hours after 500 ug",
  ),
  fold(
    "trh-test-tsh-fold-response-central-hypothyroid-on-t4",
    { ...ill("central-hypothyroidism"), treatments: [{ id: "levothyroxine" }] },
    "highest TSH of two hours after 500 ug; on 100 ug levothyroxine for 8 weeks",
  ),
  hardlyAny("trh-test-tsh-fold-response-thyrotoxic"),
  uptake("radioiodine-uptake-24-h-iodine-sufficient-euthyroid", twin),
  uptake("radioiodine-uptake-24-h-graves", ill("graves")),
  {
    id: "radioiodine-uptake-24-h-thyroiditis-exogenous-t4",
    note: "healthy woman on 200 ug levothyroxine for 8 weeks",
    ask: ({ value }) => {
      const plan: Plan = { ...twin, treatments: [{ id: "levothyroxine", dose: 200 }] };
      return {
        value: valueOn(plan, "radioiodineUptake24h", "%", 56),
        expected: readValue(value),
      };
    },
  },
  uptake("radioiodine-uptake-24-h-iodine-deficiency", ill("iodine-deficiency")),
  {
    id: "t3-suppression-test-75-100-ug-d-x-7-8-d-normal-raiu-fall",
    note: "75 ug a day for 8 days",
    ask: ({ value }) => ({ value: fallOfUptake([]), expected: atLeast(Number(value.fall_ge)) }),
  },
  {
    id: "t3-suppression-test-75-100-ug-d-x-7-8-d-graves-autonomous",
    note: "75 ug a day for 8 days",
    ask: ({ value }) => ({
      value: fallOfUptake([{ id: "graves" }]),
      expected: atMost(Number(value.fall_lt)),
    }),
  },
];
