import type { Scenario } from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import { healthy } from "../state/plan.ts";
import type { Clinic } from "../worker.ts";
import type { Flows } from "./flow.ts";

/** The wiring of the model and what flows in it on a day. */
export interface Network {
  readonly modules: readonly ModuleDefinition[];
  readonly flows: Flows;
}

/** Asks the worker for wiring and flows; the newest question wins. Null until the first answer. */
export function useNetwork(
  clinic: Remote<Clinic>,
  scenario: Scenario,
  day: number,
): { readonly network: Network | null; readonly error: string | null; readonly busy: boolean } {
  const [network, setNetwork] = useState<Network | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  const latest = useRef(new Latest());
  const question = JSON.stringify([scenario, day]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds scenario and day
  useEffect(() => {
    latest.current
      .run(async (step) => {
        const modules = await step(clinic.modules(scenario));
        const flows = await step(clinic.flows(scenario, healthy(scenario), day));
        setNetwork({ modules, flows });
        setError(null);
        setAnswered(question);
      })
      .catch((reason: Error) => {
        setError(reason.message);
        setAnswered(question);
      });
  }, [clinic, question]);

  return { network, error, busy: answered !== question };
}
