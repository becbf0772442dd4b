import type { Condition, MedicationStatement, Patient } from "@medplum/fhirtypes";
import { actsFromBirth } from "../disorders/disorder.ts";
import type { Case } from "../simulation/case.ts";
import {
  conditionStatus,
  ownSystem,
  reference,
  resourceId,
  simulated,
  ucumSystem,
} from "./codes.ts";
import { birthDate, instant } from "./time.ts";

/** The patient of a case; `died` is the hour of death after midnight of day 0. */
export function patientResource(of: Case, dayZero: string, died?: number): Patient {
  return {
    resourceType: "Patient",
    id: resourceId(of.patient.id),
    meta: simulated,
    active: true,
    name: [{ text: of.patient.name }],
    gender: of.patient.female ? "female" : "male",
    birthDate: birthDate(dayZero, of.age),
    ...(died === undefined ? {} : { deceasedDateTime: instant(dayZero, died) }),
  };
}

/** The disorders of a case: those from birth began with the patient, the others on day 0. */
export function conditionResources(of: Case, dayZero: string): Condition[] {
  return of.disorders.map(({ disorder, severity }) => ({
    resourceType: "Condition",
    id: resourceId(of.patient.id, disorder.id),
    meta: simulated,
    clinicalStatus: conditionStatus("clinical", "active"),
    verificationStatus: conditionStatus("ver-status", "confirmed"),
    code: {
      coding: [{ system: ownSystem("disorder"), code: disorder.id, display: disorder.name }],
      text: disorder.name,
    },
    subject: reference<Patient>("Patient", resourceId(of.patient.id)),
    onsetDateTime: actsFromBirth(disorder, of.age) ? birthDate(dayZero, of.age) : dayZero,
    note: [{ text: `severity ${severity} of 1` }],
  }));
}

/** The treatments of a case, from day 0. */
export function medicationResources(of: Case, dayZero: string): MedicationStatement[] {
  return of.prescriptions.map(({ treatment, dose }) => ({
    resourceType: "MedicationStatement",
    id: resourceId(of.patient.id, treatment.id),
    meta: simulated,
    status: "active",
    medicationCodeableConcept: {
      coding: [{ system: ownSystem("treatment"), code: treatment.id, display: treatment.name }],
      text: treatment.name,
    },
    subject: reference<Patient>("Patient", resourceId(of.patient.id)),
    effectivePeriod: { start: dayZero },
    dosage: [
      {
        text: `${dose} ${treatment.unit}`,
        doseAndRate: [
          {
            doseQuantity: {
              value: dose,
              unit: treatment.unit,
              system: ucumSystem,
              code: treatment.unit,
            },
          },
        ],
      },
    ],
  }));
}
