import type { Case } from "../simulation/case.ts";
import { daysBeforeTreatment } from "../simulation/course.ts";
import type { Person } from "./limits.ts";

/** Whom a reference interval is for, `hours` after midnight of day 0. */
export function personAt(patientCase: Case, hours: number, weight: number): Person {
  const daysSoFar = hours / 24 + daysBeforeTreatment(patientCase);
  const { age, patient, pregnancyWeek, resolution } = patientCase;
  return {
    age: age + daysSoFar / 365.25,
    female: patient.female,
    pregnancyWeek: pregnancyWeek === undefined ? undefined : pregnancyWeek + daysSoFar / 7,
    weight,
    // means of a day are no morning values
    hour: resolution === "daily" ? 12 : hours % 24,
  };
}
