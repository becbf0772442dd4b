import type { TestProtocol, TestReport } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useState } from "react";
import { useLoaded } from "../state/useLoaded.ts";
import { useOwnClinic } from "../state/useOwnClinic.ts";
import type { TestEntry } from "../testing/functionTests.ts";
import { useTestList } from "../testing/useTestList.ts";
import type { Clinic } from "../worker.ts";
import type { Case } from "./draw.ts";
import type { TreatmentEffect } from "./serve.ts";

/** A function test that has been ordered. */
export interface OrderedTest {
  readonly protocol: TestProtocol;
  readonly report: TestReport;
}

/** What has been decided, and the truth of a treatment. */
export interface Decision {
  readonly disorder: string;
  readonly treatment: string | null;
  readonly effect: TreatmentEffect | null;
}

/** A case and what has been done in it. */
export interface CaseState {
  /** Null until it is drawn. */
  readonly found: Case | null;
  /** Function tests that can be ordered; null until they are loaded. */
  readonly orderable: readonly TestEntry[] | null;
  readonly panels: readonly string[];
  readonly tests: readonly OrderedTest[];
  readonly decision: Decision | null;
  /** Whether a test or a treatment is being run. */
  readonly isBusy: boolean;
  readonly error: string | null;
  readonly orderPanel: (panel: string) => void;
  readonly orderTest: (test: string) => void;
  readonly decide: (disorder: string, treatment: string | null) => void;
}

/** Draws the case of a number in a worker, and keeps what is ordered and decided. */
export function useCase(clinic: Remote<Clinic>, seed: number): CaseState {
  const open = useOwnClinic();
  const orderable = useTestList(clinic);
  const drawn = useLoaded<Case>(() => open().drawCase(seed), [open, seed]);
  const { found } = drawn;
  const [panels, setPanels] = useState<readonly string[]>([]);
  const [tests, setTests] = useState<readonly OrderedTest[]>([]);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError((reason as Error).message);
    }
    setBusy(false);
  };

  return {
    found,
    orderable,
    panels,
    tests,
    decision,
    isBusy,
    error: error ?? drawn.error,
    orderPanel: (panel) => setPanels((ordered) => [...ordered, panel]),
    orderTest: (test) =>
      busily(async () => {
        if (found === null) return;
        const protocol = await open().protocol(test);
        const report = await open().functionTest(test, found.scenario, null);
        setTests((ordered) => [...ordered, { protocol, report }]);
      }),
    decide: (disorder, treatment) =>
      busily(async () => {
        if (found === null) return;
        const effect = treatment === null ? null : await open().treatmentEffect(found, treatment);
        setDecision({ disorder, treatment, effect });
      }),
  };
}
