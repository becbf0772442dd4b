import { glucagonDose } from "../treatments/drugs/glucagonDose.ts";
import type { Entry } from "./entry.ts";
import { withDisorder } from "./established.ts";
import { atLeast, atMost } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import { fasted, start, starved, woman } from "./fasting.ts";
import type { Part, Question } from "./question.ts";

const glucose = "glucose.plasma";
const tumour = withDisorder("insulinoma");

/** Hours from midnight of day 0 at which a patient with an insulinoma is looked at: a fast is short. */
const watch = every(0.5, start, start + 48);

/** First hour of a fast at which glucose is below a limit, mg/dL; the end where it never is. */
function firstBelow(limit: number): number {
  const seen = values(starved(tumour), glucose, "mg/dL", watch);
  const found = seen.findIndex((value) => value < limit);
  return found < 0 ? watch.length - 1 : found;
}

/** A signal of the patient with an insulinoma when glucose first falls below a limit. */
function atLowGlucose(path: string, unit: string, limit = 45): number {
  return values(starved(tumour), path, unit, watch)[firstBelow(limit)] as number;
}

/** Hours of fasting until symptoms have come to half their greatest. */
function hoursToSymptoms(): number {
  const seen = values(starved(tumour), "hypoglycaemia.neuroglycopenic", "1", watch);
  const found = seen.findIndex((value) => value >= 0.5);
  return found < 0 ? Number.POSITIVE_INFINITY : (watch[found] as number) - start;
}

/** Glucagon by vein when glucose has fallen: rise of glucose in half an hour. */
function riseAfterGlucagon(): number {
  const fall = watch[firstBelow(45)] as number;
  const plan: Plan = {
    ...starved(tumour),
    link: [glucagonDose],
    actions: [
      { at: start, set: { "meals.fed": 0 } },
      { at: fall + 1e-6, add: { "glucagonDose.intravenous": 1 } },
    ],
  };
  const seen = values(plan, glucose, "mg/dL", [fall, fall + 1 / 6, fall + 1 / 3, fall + 0.5]);
  return Math.max(...seen) - (seen[0] as number);
}

function askHyperinsulinism({ value }: Entry): readonly Part[] {
  const insulin = atLowGlucose("insulin.plasma", "u[IU]/mL", 55);
  return [
    { label: "insulin uU/mL", value: insulin, expected: atLeast(Number(value.insulin_uU_mL_ge)) },
    {
      label: "C-peptide ng/mL",
      value: atLowGlucose("insulin.Cpeptide", "ng/mL", 55),
      expected: atLeast(Number(value.c_peptide_ng_mL_ge)),
    },
    {
      label: "proinsulin pmol/L",
      value: atLowGlucose("insulin.proinsulin", "pmol/L", 55),
      expected: atLeast(Number(value.proinsulin_pmol_L_ge)),
    },
  ];
}

/** The tumour is above the limits, the healthy woman after three days below them. */
function askAgainstNormal({ value }: Entry): readonly Part[] {
  const pair = (label: string, path: string, unit: string, limit: unknown): readonly Part[] => [
    {
      label: `${label}, insulinoma`,
      value: atLowGlucose(path, unit),
      expected: atLeast(Number(limit)),
    },
    {
      label: `${label}, healthy after 72 h`,
      value: fasted(woman, path, unit, [72])[0] as number,
      expected: atMost(Number(limit)),
    },
  ];
  return [
    ...pair("insulin uU/mL", "insulin.plasma", "u[IU]/mL", value.insulin_immunometric_uU_mL),
    ...pair("C-peptide nmol/L", "insulin.Cpeptide", "nmol/L", value.c_peptide_nmol_L),
    ...pair("proinsulin pmol/L", "insulin.proinsulin", "pmol/L", value.proinsulin_pmol_L),
  ];
}

/** Fasts of a patient with an insulinoma. */
export const insulinoma: readonly Question[] = [
  {
    id: "72-h-fast-endogenous-hyperinsulinism-at-glucose-55-mg-dl",
    note: "insulinoma, when glucose first falls below 55 mg/dL",
    ask: askHyperinsulinism,
  },
  {
    id: "72-h-fast-normal-vs-insulinoma-at-glucose-45-mg-dl",
    note: "insulinoma, when glucose first falls below 45 mg/dL, against the limits of the sensitive assays",
    ask: askAgainstNormal,
  },
  {
    id: "72-h-fast-glucagon-1-mg-iv-at-end-insulinoma-glucose-rise",
    note: "within half an hour",
    ask: ({ value }) => ({ value: riseAfterGlucagon(), expected: atLeast(Number(value.ge)) }),
  },
  {
    id: "72-h-fast-bhb-insulinoma",
    ask: ({ value }) => ({
      value: atLowGlucose("ketones.plasma", "mmol/L"),
      expected: atMost(Number(value.le)),
    }),
  },
  {
    id: "insulin-at-hypoglycaemia-insulinoma",
    note: "in a fast, when glucose first falls below 45 mg/dL",
    ask: ({ value }) => {
      const insulin = atLowGlucose("insulin.plasma", "u[IU]/mL");
      return [
        { label: "insulin", value: insulin, expected: atLeast(Number(value.gt)) },
        {
          label: "over glucose in mg/dL",
          value: insulin / atLowGlucose(glucose, "mg/dL"),
          expected: atLeast(Number(value.ratio_I_G_gt)),
        },
      ];
    },
  },
  {
    id: "c-peptide-at-hypoglycaemia-insulinoma",
    note: "in a fast, when glucose first falls below 45 mg/dL",
    ask: ({ value }) => ({
      value: atLowGlucose("insulin.Cpeptide", "ng/mL"),
      expected: atLeast(Number(value.ge)),
    }),
  },
  {
    id: "proinsulin-insulinoma",
    note: "in a fast, when glucose first falls below 45 mg/dL",
    ask: ({ value }) => ({
      value: atLowGlucose("insulin.proinsulin", "pmol/L"),
      expected: atLeast(Number(value.ge)),
    }),
  },
  {
    id: "time-to-symptoms-in-fast-insulinoma",
    unit: "h",
    note: "70 to 80 % within 24 h: the usual patient has neuroglycopenic symptoms by then",
    ask: () => ({ value: hoursToSymptoms(), expected: atMost(24) }),
  },
  {
    id: "glucose-fasting-symptomatic-insulinoma",
    note: "lowest of a fast of 48 h",
    ask: ({ value }) => ({
      value: Math.min(...values(starved(tumour), glucose, "mg/dL", watch)),
      expected: atMost(Number(value.lt)),
    }),
  },
];
