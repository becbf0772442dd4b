import type { LabReport } from "@endocrine/clinic";

/** Signs that a person notices, or that are seen at the bedside, and which way each has to be out of range. */
const noticed = [
  ["heartRate", "H"],
  ["heartRate", "L"],
  ["systolic", "H"],
  ["systolic", "L"],
  ["temperature", "H"],
  ["temperature", "L"],
  ["BMRpercent", "H"],
  ["BMRpercent", "L"],
  ["bodyMassIndex", "H"],
  ["bodyMassIndex", "L"],
  ["leanMass", "L"],
  ["appetite", "H"],
  ["appetite", "L"],
  ["thirst", "H"],
  ["acralIndex", "H"],
  ["exophthalmos", "H"],
  ["thyroidVolume", "H"],
  ["pigmentation", "H"],
  ["pigmentation", "L"],
  ["diarrhoea", "H"],
  ["melatoninOnset", "H"],
  ["melatoninOnset", "L"],
] as const;

/** A sign with the way it is out of range: `heartRateH`. */
export type ComplaintKey = `${(typeof noticed)[number][0]}${"H" | "L"}`;

/** What the patient complains of: the signs that are out of range, and nothing else. */
export function complaintKeys({ signs }: LabReport): readonly ComplaintKey[] {
  return noticed
    .filter(([id, flag]) => signs[id]?.flag === flag)
    .map(([id, flag]): ComplaintKey => `${id}${flag}`);
}

/** Signs measured at the bedside for every patient. */
export const bedside: readonly string[] = ["heartRate", "systolic", "diastolic", "temperature"];
