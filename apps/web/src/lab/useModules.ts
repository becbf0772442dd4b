import type { Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { useEffect, useState } from "react";
import { inTurn } from "../plot/inTurn.ts";
import type { Clinic } from "../worker.ts";
import type { Bench } from "./labWorker.ts";

/** The modules of the patient, known to the lab's worker too. */
export interface ModulesState {
  /** Null until they are there. */
  readonly modules: readonly ModuleDefinition[] | null;
  /** Why there are none. */
  readonly error: string | null;
}

/** Asks for the modules of a patient, and tells them to the lab's worker. */
export function useModules(
  clinic: Remote<Clinic>,
  bench: Remote<Bench> | null,
  scenario: Scenario,
): ModulesState {
  const [state, setState] = useState<ModulesState>({ modules: null, error: null });
  const question = JSON.stringify(scenario);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds the scenario
  useEffect(() => {
    if (bench === null) return;
    let isNewest = true;
    const ask = async () => {
      const modules = await clinic.modules(scenario);
      // Told before anything is asked of it; what is shown need not wait for its answer.
      const taken = bench.takeBody(modules);
      inTurn(() => isNewest && setState({ modules, error: null }));
      await taken;
    };
    ask().catch(({ message }: Error) => isNewest && setState({ modules: null, error: message }));
    return () => {
      isNewest = false;
    };
  }, [clinic, bench, question]);

  return state;
}
