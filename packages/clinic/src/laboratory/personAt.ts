import type { Case } from "../simulation/case.ts";
import { daysBeforeTreatment } from "../simulation/course.ts";
import type { Person } from "./limits.ts";

/** What of the patient is read from the run at the time of the sample. */
export interface Measured {
  /** kg. */
  readonly weight: number;
  /** Days since menses began and since the last ovulation. */
  readonly cycleDay?: number;
  readonly sinceOvulation?: number;
}

/** Quantities of the model that tell the phase of the cycle. */
export const phasePaths = {
  cycleDay: "cycle.day",
  sinceOvulation: "cycle.sinceOvulation",
} as const;

/** Whom a reference interval is for, `hours` after midnight of day 0. */
export function personAt(patientCase: Case, hours: number, measured: Measured): Person {
  const daysSoFar = hours / 24 + daysBeforeTreatment(patientCase);
  const { age, patient, pregnancyWeek, resolution } = patientCase;
  return {
    age: age + daysSoFar / 365.25,
    female: patient.female,
    nursing: patient.nursingMonths !== undefined,
    pregnancyWeek: pregnancyWeek === undefined ? undefined : pregnancyWeek + daysSoFar / 7,
    ...measured,
    // means of a day are no morning values
    hour: resolution === "daily" ? 12 : hours % 24,
  };
}
