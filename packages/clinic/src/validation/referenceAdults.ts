import type { Entry } from "./entry.ts";
import { type Plan, valueOn } from "./experiment.ts";
import type { Part, Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const man: Plan = { patient: "adult-male" };
const woman: Plan = { patient: "adult-female" };
const both = { man, woman } as const;

/**
 * Dietary iodine, relative to the model's 200 ug/d of a 70-kg adult, of people with this median
 * urinary iodine (ug/L): intake = urinary iodine x 0.0235 x body mass (Institute of Medicine 2001).
 */
export function intakeFor(urinaryIodine: number): NonNullable<Plan["set"]> {
  return { "iodide.intakeFactor": (urinaryIodine * 0.0235 * 70) / 200 };
}

/** Healthy people: each of these patients must keep the published limits at 08:00. */
function healthy(id: string, signal: string, patients: Readonly<Record<string, Plan>>): Question {
  return {
    id,
    ask: (entry) => {
      const all = Object.entries(patients);
      return all.map(([label, plan]): Part => {
        const part = {
          value: valueOn(plan, signal, entry.unit ?? "1", 0),
          expected: readValue(entry.value),
        };
        return all.length === 1 ? part : { label, ...part };
      });
    },
  };
}

/** A class of iodine status: an intake from the middle of the class must give a urinary iodine in it. */
function iodineClass(name: string, urinaryIodine: number): Question {
  return {
    id: `urinary-iodine-median-uic-population-adult-school-age-${name}`,
    note: `man of 70 kg who has eaten what people with a urinary iodine of ${urinaryIodine} ug/L eat (IOM 2001)`,
    ask: ({ value }: Entry) => ({
      value: valueOn({ ...man, set: intakeFor(urinaryIodine) }, "urineIodine", "ug/L", 0),
      expected: readValue(value),
    }),
  };
}

const old = {
  man: { patient: "elderly-male", age: 82 },
  woman: { patient: "elderly-female", age: 82 },
} as const;
const young = { man: { ...man, age: 25 }, woman: { ...woman, age: 25 } } as const;
const iodineRich = {
  man: { ...man, set: intakeFor(250) },
  woman: { ...woman, set: intakeFor(250) },
} as const;

/** Reference intervals and means of healthy adults. */
export const referenceAdults: readonly Question[] = [
  healthy("tsh-adult-20-29-y-no-thyroid-disease", "TSH", young),
  healthy("tsh-adult-80-y-no-thyroid-disease", "TSH", old),
  healthy("tsh-us-reference-population-nhanes-2007-2012", "TSH", both),
  healthy("total-t4-us-reference-population-nhanes-2007-2012", "T4", both),
  healthy("tsh-korea-iodine-more-than-adequate", "TSH", iodineRich),
  healthy("free-t4-korea-adult", "fT4", both),
  healthy("thyroglobulin-man-healthy", "thyroglobulin", { man }),
  healthy("thyroglobulin-woman-healthy-non-pregnant", "thyroglobulin", { woman }),
  healthy("thyroglobulin-adult-more-than-adequate-iodine-guangzhou", "thyroglobulin", iodineRich),
  healthy("calcitonin-man", "calcitonin", { man }),
  healthy("calcitonin-woman", "calcitonin", { woman }),
  healthy("calcitonin-korea-man-all", "calcitonin", { man }),
  healthy("calcitonin-korea-woman-all", "calcitonin", { woman }),
  healthy("calcitonin-korea-man-never-smoker", "calcitonin", { man }),
  { id: "calcitonin-korea-man-ex-smoker", cannot: "the model's patients have never smoked" },
  healthy("urinary-iodine-median-uic-population-adult-school-age-adequate", "urineIodine", both),
  iodineClass("severe-deficiency", 10),
  iodineClass("moderate-deficiency", 35),
  iodineClass("mild-deficiency", 75),
  iodineClass("above-requirements", 250),
  iodineClass("excessive", 400),
  healthy("free-t4-adult-us-pharmacotherapy-text", "fT4", both),
  healthy("free-t3-adult", "fT3", both),
  healthy("total-t3-adult", "T3", both),
  healthy("total-t4-adult", "T4", both),
  healthy("heart-rate-adult-rest", "heartRate", both),
  healthy("bmr-man-70-kg", "BMR", { man }),
  // the height is the patient's, the body-mass index makes the weight
  healthy("bmr-woman-58-kg", "BMR", {
    woman: { ...woman, set: { "person.adultBodyMassIndex": 58 / 1.63 ** 2 } },
  }),
];
