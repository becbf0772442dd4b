import type { Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import type { Clinic } from "../worker.ts";
import type { Bench } from "./labWorker.ts";

/** The modules of the patient, known to the lab's worker too; null until they are there. */
export function useModules(
  clinic: () => Remote<Clinic>,
  bench: Remote<Bench> | null,
  scenario: Scenario | null,
): readonly ModuleDefinition[] | null {
  const [modules, setModules] = useState<readonly ModuleDefinition[] | null>(null);
  const question = JSON.stringify(scenario);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds the scenario
  useEffect(() => {
    if (bench === null || scenario === null) return;
    let isNewest = true;
    clinic()
      .modules(scenario)
      .then(async (found) => {
        await bench.takeBody(found);
        if (isNewest) setModules(found);
      })
      // what a scenario cannot have is said with its course
      .catch(() => {});
    return () => {
      isNewest = false;
    };
  }, [clinic, bench, question]);

  return modules;
}
