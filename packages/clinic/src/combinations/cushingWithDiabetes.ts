import { follow, woman } from "../claims/observe.ts";
import { mean } from "../mean.ts";
import type { DisorderChoice, TreatmentChoice } from "../scenario.ts";
import { type Combination, hoursOf } from "./combination.ts";

/** Late enough for the months before to be lived at means of the day. */
const day = 121;
const type2: DisorderChoice = { id: "type-2-diabetes", severity: 0.4 };
const type1: DisorderChoice = { id: "type-1-diabetes" };
const cushing: DisorderChoice = { id: "adrenal-cushing", onset: 0 };

interface Sugar {
  /** At 06:00, mmol/L. */
  readonly fasting: number;
  /** Of the day, mmol/L. */
  readonly mean: number;
  /** mmol/mol. */
  readonly HbA1c: number;
}

function sugar(
  disorders: readonly DisorderChoice[],
  treatments: readonly TreatmentChoice[],
): Sugar {
  const seen = follow(
    { patient: woman, disorders, treatments },
    { at: hoursOf(day), signals: ["glucose", "HbA1c"] },
  );
  const glucose = seen.glucose ?? [];
  return {
    fasting: glucose[3] as number,
    mean: mean(glucose),
    HbA1c: seen.HbA1c?.at(-1) as number,
  };
}

/** Glargine and rapid insulin, U/d, two fifths of them glargine. */
function insulin(dose: number): readonly TreatmentChoice[] {
  return [
    { id: "insulin-basal", dose: 0.4 * dose },
    { id: "insulin-bolus", dose: 0.6 * dose },
  ];
}

/** Doses of insulin, U/d: what a woman of 57 kg usually needs, and what is tried with cortisol in excess. */
const usual = 30;
const tried = [30, 45, 90] as const;

/** The dose at which the mean falls to a level, by lines between the doses that were tried. */
function doseFor(level: number, means: readonly number[]): number {
  const next = means.findIndex((value) => value <= level);
  if (next <= 0) return Number.NaN;
  const [above, below] = [means[next - 1] as number, means[next] as number];
  const [less, more] = [tried[next - 1] as number, tried[next] as number];
  return less + ((more - less) * (above - level)) / (above - below);
}

/** Cortisol in excess makes the diabetes worse that is there, and asks for more insulin. */
export const cushingWithDiabetes: Combination = {
  id: "cushing-diabetes",
  title: "Cushing's syndrome with diabetes",
  expects:
    "Cortisol in excess raises glucose a little in the healthy, much in type 2 diabetes, and in type 1 at the same dose of insulin; the dose that holds glucose rises by a third or more.",
  criteria: [
    {
      of: "healthy",
      says: "fasting glucose of a healthy woman after 4 months of Cushing's syndrome",
      unit: "mmol/L",
      low: 4.5,
      high: 7,
      source: "most patients are not diabetic by fasting glucose",
    },
    {
      of: "type2",
      says: "HbA1c with type 2 diabetes",
      unit: "mmol/mol",
      low: 48,
      high: 80,
      source: "diabetes from 48 mmol/mol",
    },
    {
      of: "type2Rise",
      says: "rise of HbA1c with Cushing's syndrome beside it",
      unit: "mmol/mol",
      low: 5.5,
      source: "half a per cent of HbA1c is a change that counts",
    },
    {
      of: "type2Mean",
      says: "rise of mean glucose with it",
      unit: "mmol/L",
      low: 0.8,
      source: "half a per cent of HbA1c is 0.8 mmol/L",
    },
    {
      of: "type1",
      says: "mean glucose with type 1 diabetes on 30 U/d",
      unit: "mmol/L",
      low: 4.5,
      high: 9,
      source: "0.5 U/kg holds it (Bevier 2008)",
    },
    {
      of: "type1Rise",
      says: "rise of mean glucose with Cushing's syndrome at the same dose",
      unit: "mmol/L",
      low: 2.1,
      source: "110 to 149 mg/dL with prednisone although insulin is raised (Bevier 2008)",
    },
    {
      of: "need",
      says: "dose that holds the mean as before, over before",
      unit: "1",
      low: 1.3,
      high: 3,
      source:
        "30 to 100 % more within three days of prednisone 60 mg/d (Bevier 2008), and weight comes on in months",
    },
  ],
  experiment() {
    const none = [{ id: "metformin", dose: 0 }];
    const before = sugar([type2], none);
    const both = sugar([type2, cushing], none);
    const held = sugar([type1], insulin(usual)).mean;
    const means = tried.map((dose) => sugar([type1, cushing], insulin(dose)).mean);
    return {
      healthy: sugar([cushing], []).fasting,
      type2: before.HbA1c,
      type2Rise: both.HbA1c - before.HbA1c,
      type2Mean: both.mean - before.mean,
      type1: held,
      type1Rise: (means[0] as number) - held,
      need: doseFor(held, means) / usual,
    };
  },
  note: "An adrenal adenoma, 4 months; type 2 diabetes (severity 0.4) untreated, type 1 on glargine and rapid insulin. Left untreated, the beta cells of type 2 diabetes wear out in this glucose within months.",
};
