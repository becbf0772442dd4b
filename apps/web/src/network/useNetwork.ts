import type { Scenario } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import { healthy } from "../state/plan.ts";
import type { Clinic } from "../worker.ts";
import type { Flows } from "./flow.ts";
import type { Graph } from "./graph.ts";
import type { Organ } from "./organs.ts";

/** The organs with what they tell each other, and what flows in the model on a day. */
export interface Network {
  readonly organs: Graph<Organ>;
  /** None before they are computed. */
  readonly flows: Flows;
}

/** Asks the worker for wiring, then for flows; the newest question wins. Null until the first answer. */
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
        // Of a first view the wiring is shown first: it is there long before the flows.
        if (network === null) {
          setNetwork({ organs: await step(clinic.wiring(scenario)), flows: {} });
        }
        setNetwork(await step(clinic.flowing(scenario, healthy(scenario), day)));
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
