import type { Bundle, Resource } from "@medplum/fhirtypes";
import { parseClock } from "../parse.ts";
import type { LabReport, Reading } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { openCase } from "../simulation/case.ts";
import { simulated } from "./codes.ts";
import { diagnosticReport } from "./diagnosticReport.ts";
import { observationResource } from "./observation.ts";
import { conditionResources, medicationResources, patientResource } from "./people.ts";
import { instant, usualDayZero } from "./time.ts";

/**
 * A laboratory report as a FHIR R4 bundle: the patient, disorders, treatments, each value and sign as an
 * Observation, and the report over those of the laboratory.
 * @param dayZero calendar day of day 0, `2000-01-31`
 * @throws InputError for a date that is none
 */
export function labReportToFhir(
  scenario: Scenario,
  report: LabReport,
  dayZero: string = usualDayZero,
): Bundle {
  const of = openCase(scenario);
  const at = instant(dayZero, report.day * 24 + parseClock(report.at));
  const patient = of.patient.id;
  const place = report.day;
  const observations = (readings: Readonly<Record<string, Reading>>) =>
    Object.entries(readings).map(([id, { value, unit, low, high }]) =>
      observationResource({ id, value, unit, interval: { low, high }, patient, at, place }),
    );
  const laboratory = observations(report.analytes);
  const died = report.died === undefined ? undefined : report.died * 24;
  const resources: readonly Resource[] = [
    patientResource(of, dayZero, died),
    ...conditionResources(of, dayZero),
    ...medicationResources(of, dayZero),
    diagnosticReport(patient, at, place, laboratory),
    ...laboratory,
    ...observations(report.signs),
  ];
  return {
    resourceType: "Bundle",
    meta: simulated,
    type: "collection",
    timestamp: at,
    entry: resources.map((resource) => ({
      fullUrl: `https://endocrine.invalid/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
}
