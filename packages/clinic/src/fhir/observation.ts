import type { CodeableConcept, Observation, Patient, Quantity } from "@medplum/fhirtypes";
import type { Analyte } from "../laboratory/analyte.ts";
import { analytes } from "../laboratory/analytes.ts";
import { flag, type Interval } from "../laboratory/intervals.ts";
import { type Sign, signs } from "../laboratory/signs.ts";
import {
  category,
  interpretation,
  loincSystem,
  ownSystem,
  reference,
  resourceId,
  simulated,
  ucumSystem,
} from "./codes.ts";
import { vitalSigns } from "./vitalSigns.ts";

/** A value of a patient at an instant. */
export interface Measured {
  /** Id of an analyte or a sign, or a path of the model. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly interval: Interval;
  readonly patient: string;
  /** FHIR instant. */
  readonly at: string;
  /** What tells apart the observations of one quantity. */
  readonly place: string | number;
}

const analyteById = new Map<string, Analyte>(analytes.map((entry) => [entry.id, entry]));
const signById = new Map<string, Sign>(signs.map((entry) => [entry.id, entry]));

/** Whether a quantity is one of the laboratory. */
export function isAnalyte(id: string): boolean {
  return analyteById.has(id);
}

/** A value as an Observation with its reference interval; a value that is no number is absent with its reason. */
export function observationResource(of: Measured): Observation {
  const { id, value, interval } = of;
  const limits = [interval.low, interval.high].some((limit) => limit !== null);
  return {
    resourceType: "Observation",
    id: resourceId(of.patient, id, of.place),
    meta: simulated,
    status: "final",
    category: [category(isAnalyte(id) ? "laboratory" : id in vitalSigns ? "vital-signs" : "exam")],
    code: concept(id),
    subject: reference<Patient>("Patient", resourceId(of.patient)),
    effectiveDateTime: of.at,
    ...(Number.isFinite(value)
      ? {
          valueQuantity: quantity(of, value),
          ...(limits ? { interpretation: [interpretation(flag(value, interval))] } : {}),
        }
      : {
          dataAbsentReason: {
            coding: [
              {
                system: "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                code: "not-a-number",
              },
            ],
          },
        }),
    ...(limits
      ? {
          referenceRange: [
            {
              ...(interval.low === null ? {} : { low: quantity(of, interval.low) }),
              ...(interval.high === null ? {} : { high: quantity(of, interval.high) }),
            },
          ],
        }
      : {}),
  };
}

function quantity({ id, unit }: Measured, value: number): Quantity {
  return { value, unit, system: ucumSystem, code: analyteById.get(id)?.ucum ?? unit };
}

/** What was measured: LOINC's code where one is certain, and always the project's own id. */
function concept(id: string): CodeableConcept {
  const analyte = analyteById.get(id);
  const sign = signById.get(id);
  const text = analyte?.name ?? sign?.name ?? id;
  const loinc = analyte === undefined ? vitalSigns[id] : analyte.loinc;
  const kind = analyte ? "analyte" : sign ? "sign" : "quantity";
  return {
    coding: [
      ...(loinc == null ? [] : [{ system: loincSystem, code: loinc }]),
      { system: ownSystem(kind), code: id, display: text },
    ],
    text,
  };
}
