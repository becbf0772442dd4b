import { type Source, sources } from "@endocrine/body";
import type { ModuleDefinition } from "@endocrine/engine";
import { InputError } from "@endocrine/engine";
import type { Scenario } from "../scenario.ts";
import { openCase } from "./case.ts";
import { startOfCourse } from "./course.ts";
import { patientModules, timeUnit } from "./patientModel.ts";

/** The equations of a patient with the numbers that a run begins with: what another program needs. */
export interface PatientEquations {
  readonly modules: readonly ModuleDefinition[];
  /** UCUM code of the unit of time; 0 is midnight of day 0. */
  readonly timeUnit: string;
  /** Parameters that differ from the modules' own, by qualified name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** All states at time 0, by qualified name. */
  readonly initial: Readonly<Record<string, number>>;
  /** Who it is, in words. */
  readonly patient: string;
  readonly sources: Readonly<Record<string, Source>>;
}

/**
 * The equations and start values of the run of a scenario.
 * @throws InputError where the scenario cannot be had, or has what no equation says: doses, pulses
 */
export function patientEquations(scenario: Scenario): PatientEquations {
  const patientCase = openCase(scenario);
  const { patient, prescriptions, resolution, linked } = patientCase;
  const [prescription] = prescriptions;
  if (prescription !== undefined) {
    throw new InputError(
      `${prescription.treatment.id} is given as doses in the course of a run, which no equation says`,
    );
  }
  if (resolution === "pulsatile") {
    throw new InputError("pulses are drawn in the course of a run, which no equation says");
  }
  const modules = patientModules(linked);
  return { modules, timeUnit, ...startOfCourse(patientCase), patient: patient.name, sources };
}
