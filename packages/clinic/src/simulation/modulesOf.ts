import type { ModuleDefinition } from "@endocrine/engine";
import type { Scenario } from "../scenario.ts";
import { openCase } from "./case.ts";
import { patientModules } from "./patientModel.ts";

/**
 * The modules that a scenario is computed with: the body's, and those of drugs, pregnancy and pulses that it links in.
 * @throws InputError where the scenario cannot be had
 */
export function modulesOf(scenario: Scenario): readonly ModuleDefinition[] {
  return patientModules(openCase(scenario).linked);
}
