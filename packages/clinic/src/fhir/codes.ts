import type { CodeableConcept, Meta, Reference, Resource } from "@medplum/fhirtypes";

/** Where the ids of disorders, treatments, analytes and signs are codes; a name that never resolves. */
export const ownSystem = (
  kind: "analyte" | "disorder" | "quantity" | "sign" | "treatment",
): string => `https://endocrine.invalid/fhir/CodeSystem/${kind}`;

export const loincSystem = "http://loinc.org";
export const ucumSystem = "http://unitsofmeasure.org";

const hl7 = "http://terminology.hl7.org/CodeSystem";

/** The resource tells of a patient that was computed: HL7 calls that test data. */
export const simulated: Meta = {
  security: [{ system: `${hl7}/v3-ActReason`, code: "HTEST", display: "test health data" }],
};

/** A category of observations. */
export function category(code: "exam" | "laboratory" | "vital-signs"): CodeableConcept {
  return { coding: [{ system: `${hl7}/observation-category`, code }] };
}

/** Below, within or above the reference interval. */
export function interpretation(flag: "H" | "L" | "N"): CodeableConcept {
  const display = { L: "Low", N: "Normal", H: "High" }[flag];
  return { coding: [{ system: `${hl7}/v3-ObservationInterpretation`, code: flag, display }] };
}

/** A status out of one of HL7's lists of conditions. */
export function conditionStatus(list: "clinical" | "ver-status", code: string): CodeableConcept {
  return { coding: [{ system: `${hl7}/condition-${list}`, code }] };
}

/** A reference within a bundle or a file. */
export function reference<T extends Resource>(type: T["resourceType"], id: string): Reference<T> {
  return { reference: `${type}/${id}` };
}

/** An id as FHIR allows it: letters, digits, `-` and `.`, 64 at most. */
export function resourceId(...parts: readonly (string | number)[]): string {
  return parts
    .join("-")
    .replace(/[^A-Za-z0-9.-]/g, "-")
    .slice(0, 64);
}
