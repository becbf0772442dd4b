import type { Scenario, TestProtocol, TestReport } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import { healthy as healthyOf, isHealthy } from "../state/plan.ts";
import { useLoaded } from "../state/useLoaded.ts";
import { useOwnClinic } from "../state/useOwnClinic.ts";
import type { Clinic } from "../worker.ts";

/** A test that is chosen, and how far it has come. */
export interface TestState {
  readonly protocol: TestProtocol | null;
  readonly report: TestReport | null;
  readonly healthy: TestReport | null;
  readonly isRunning: boolean;
  readonly error: string | null;
  readonly run: () => void;
}

interface Outcome {
  readonly question: string;
  readonly report: TestReport | null;
  readonly healthy: TestReport | null;
  readonly error: string | null;
}

/** Loads a protocol, and does the test when asked to, in a worker of its own; results of another test, patient or dose are not shown. */
export function useTest(
  clinic: Remote<Clinic>,
  test: string,
  scenario: Scenario,
  dose: number | null,
): TestState {
  const open = useOwnClinic();
  const { found: protocol } = useLoaded(() => clinic.protocol(test), [clinic, test]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const latest = useRef(new Latest());
  const question = JSON.stringify([test, scenario, dose]);

  const run = () => {
    setRunning(question);
    const nothing = { question, report: null, healthy: null, error: null };
    latest.current
      .run(async (step) => {
        const report = await step(open().functionTest(test, scenario, dose));
        const healthy = isHealthy(scenario)
          ? null
          : await step(open().functionTest(test, healthyOf(scenario), dose));
        setOutcome({ ...nothing, report, healthy });
        setRunning(null);
      })
      .catch((error: Error) => {
        setOutcome({ ...nothing, error: error.message });
        setRunning(null);
      });
  };

  const fits = outcome?.question === question ? outcome : null;
  return {
    protocol: protocol?.id === test ? protocol : null,
    report: fits?.report ?? null,
    healthy: fits?.healthy ?? null,
    isRunning: running === question,
    error: fits?.error ?? null,
    run,
  };
}
