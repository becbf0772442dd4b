import type { Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { useLoaded } from "../state/useLoaded.ts";
import type { Clinic } from "../worker.ts";

/** The modules of a patient, once they are wanted; null until they are there. What cannot be had is said with its flows. */
export function useModules(
  clinic: Remote<Clinic>,
  scenario: Scenario,
  isWanted: boolean,
): readonly ModuleDefinition[] | null {
  const load = isWanted ? () => clinic.modules(scenario) : null;
  return useLoaded(load, [clinic, JSON.stringify(scenario)]).found;
}
