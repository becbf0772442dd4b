import type { ModuleDefinition } from "@endocrine/engine";
import type { Scenario } from "../scenario.ts";
import { linkedOf, openIllness } from "./case.ts";
import { patientModules } from "./patientModel.ts";

/**
 * The modules that a scenario is computed with: the body's, and those of drugs, pregnancy and pulses that it links in.
 * Nothing is compiled, so parameters that the scenario sets are not looked up.
 * @throws InputError where patient, disorders or treatments cannot be had
 */
export function modulesOf(scenario: Scenario): readonly ModuleDefinition[] {
  return patientModules(linkedOf(openIllness(scenario), scenario.resolution));
}
