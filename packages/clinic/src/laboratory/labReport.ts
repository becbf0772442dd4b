import type { LabReading, LabReport, Reading } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { openCase } from "../simulation/case.ts";
import { analytes } from "./analytes.ts";
import { type ReportTime, takeSample } from "./sample.ts";
import { signs } from "./signs.ts";

/**
 * The laboratory report and the signs of a patient.
 * @throws InputError where the scenario or the time cannot be had
 */
export function labReport(scenario: Scenario, time: ReportTime = {}): LabReport {
  const patientCase = openCase(scenario);
  const ids = [...analytes, ...signs].map(({ id }) => id);
  const { day, at, died, readings } = takeSample(scenario, time, ids);
  return {
    patient: patientCase.patient.id,
    disorders: patientCase.disorders.map(({ disorder, severity }) => ({
      id: disorder.id,
      severity,
    })),
    treatments: patientCase.prescriptions.map(({ treatment, dose }) => ({
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
