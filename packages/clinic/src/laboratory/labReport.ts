import type { LabReading, LabReport, Reading } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, openCase } from "../simulation/case.ts";
import { analytes } from "./analytes.ts";
import { type ReportTime, type Sample, takeSample } from "./sample.ts";
import { signs } from "./signs.ts";

/** Ids of all that a report tells. */
export const reported: readonly string[] = [...analytes, ...signs].map(({ id }) => id);

/**
 * The laboratory report and the signs of a patient.
 * @throws InputError where the scenario or the time cannot be had
 */
export function labReport(scenario: Scenario, time: ReportTime = {}): LabReport {
  return reportOf(openCase(scenario), takeSample(scenario, time, reported));
}

/** A sample of all that is reported, with whom it is of. */
export function reportOf(
  { patient, disorders, prescriptions }: Case,
  { day, at, died, readings }: Sample,
): LabReport {
  return {
    patient: patient.id,
    disorders: disorders.map(({ disorder, severity }) => ({ id: disorder.id, severity })),
    treatments: prescriptions.map(({ treatment, dose }) => ({
      id: treatment.id,
      dose,
      unit: treatment.unit,
    })),
    day,
    at,
    ...(died === undefined ? {} : { died }),
    analytes: Object.fromEntries(
      analytes.map(({ id, loinc }): [string, LabReading] => [
        id,
        { ...(readings[id] as Reading), loinc },
      ]),
    ),
    signs: Object.fromEntries(signs.map(({ id }) => [id, readings[id] as Reading])),
  };
}
