import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import type { Plan } from "../state/plan.ts";
import type { Clinic } from "../worker.ts";
import type { Edit } from "./edit.ts";

/** The patient with the changed body, and with the unchanged one, over the same days. */
export interface Compared {
  readonly plan: Plan;
  readonly signals: readonly string[];
  readonly unchanged: PatientRun;
  /** Of the unchanged body. */
  readonly report: LabReport;
  /** Null where nothing is changed. */
  readonly changed: PatientRun | null;
}

interface State {
  readonly question: string;
  readonly compared: Compared | null;
  readonly error: string | null;
}

/**
 * Runs both bodies, the changed one in a worker of the lab's own, `open`ed with the first change; the newest question
 * wins, and what was run last is shown until it is answered.
 */
export function useComparison(
  clinic: Remote<Clinic>,
  open: () => Remote<Clinic>,
  plan: Plan,
  edits: readonly Edit[],
  watched: readonly string[],
): { readonly compared: Compared | null; readonly error: string | null; readonly busy: boolean } {
  const [state, setState] = useState<State>({ question: "", compared: null, error: null });
  const latest = useRef(new Latest());
  const original = useRef<{ key: string; run: PatientRun; report: LabReport } | null>(null);
  const question = JSON.stringify([plan, edits, watched]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds all of it
  useEffect(() => {
    if (watched.length === 0) return;
    const { scenario, every, day, at } = plan;
    // One day more, so that the last day has its sample too.
    const days = plan.days + 1;
    const signals = [...new Set([...watched, ...plan.panel.plots])];
    latest.current
      .run(async (step) => {
        const key = JSON.stringify([plan, signals]);
        if (original.current?.key !== key) {
          const found = await step(clinic.follow(scenario, { days, every, signals, day, at }));
          original.current = { key, run: found.run, report: found.report };
        }
        const { run: unchanged, report } = original.current;
        const changed =
          edits.length === 0
            ? null
            : await step(open().changed(scenario, edits, days, every, signals));
        setState({
          question,
          compared: { plan, signals, unchanged, report, changed },
          error: null,
        });
      })
      .catch((reason: Error) => setState({ question, compared: null, error: reason.message }));
  }, [clinic, open, question]);

  return { compared: state.compared, error: state.error, busy: state.question !== question };
}
