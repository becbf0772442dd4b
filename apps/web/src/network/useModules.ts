import type { Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import type { Clinic } from "../worker.ts";

/** The modules of a patient, once they are wanted; null until they are there. */
export function useModules(
  clinic: Remote<Clinic>,
  scenario: Scenario,
  isWanted: boolean,
): readonly ModuleDefinition[] | null {
  const [modules, setModules] = useState<readonly ModuleDefinition[] | null>(null);
  const question = JSON.stringify(scenario);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds the scenario
  useEffect(() => {
    if (!isWanted) return;
    let isNewest = true;
    // what a scenario cannot have is said with its flows
    clinic.modules(scenario).then(
      (found) => isNewest && setModules(found),
      () => {},
    );
    return () => {
      isNewest = false;
    };
  }, [clinic, question, isWanted]);

  return modules;
}
