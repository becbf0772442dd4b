import type { DiagnosticReport, Observation, Patient } from "@medplum/fhirtypes";
import { loincSystem, reference, resourceId, simulated } from "./codes.ts";

/** The laboratory report of one instant, over the observations of the laboratory that were made then. */
export function diagnosticReport(
  patient: string,
  at: string,
  place: string | number,
  results: readonly Observation[],
): DiagnosticReport {
  return {
    resourceType: "DiagnosticReport",
    id: resourceId(patient, "laboratory", place),
    meta: simulated,
    status: "final",
    category: [
      { coding: [{ system: "http://terminology.hl7.org/CodeSystem/v2-0074", code: "LAB" }] },
    ],
    code: {
      coding: [{ system: loincSystem, code: "11502-2", display: "Laboratory report" }],
      text: "Laboratory report",
    },
    subject: reference<Patient>("Patient", resourceId(patient)),
    effectiveDateTime: at,
    issued: at,
    result: results.map(({ id }) => reference<Observation>("Observation", id as string)),
  };
}
