import type { PatientRun } from "@endocrine/clinic";
import { type Remote, wrap } from "comlink";
import { useEffect, useRef, useState } from "react";
import type { Clinic } from "../worker.ts";
import { draftOf } from "./draft.ts";
import { Latest } from "./latest.ts";
import type { Plan } from "./plan.ts";

/** A quick course of what is being chosen: it follows a slider, and the exact one comes after. */
export interface Draft {
  readonly plan: Plan;
  readonly course: PatientRun;
}

/**
 * Courses of `wanted` in a worker of their own, so that no exact run is in the way. Null once `isExact`, the exact
 * results being there. The worker starts when first results are, or would slow them down. A first change waits a
 * little: where it stays the only one, exact results are as a rule there sooner.
 */
export function useDraft(wanted: Plan | null, isExact: boolean): Draft | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  const clinic = useRef<Remote<Clinic> | null>(null);
  const latest = useRef(new Latest());
  const isMoving = useRef(false);
  const exact = useRef(isExact);
  exact.current = isExact;

  useEffect(() => {
    if (!isExact || clinic.current !== null) return;
    const worker = new Worker(new URL("../worker.ts", import.meta.url), { type: "module" });
    clinic.current = wrap<Clinic>(worker);
  }, [isExact]);

  const question = wanted === null ? "" : JSON.stringify([wanted.scenario, wanted.days]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what a draft depends on
  useEffect(() => {
    const remote = clinic.current;
    if (isExact) {
      isMoving.current = false;
      setDraft(null);
    }
    if (remote === null || wanted === null || isExact) return;
    const begin = () => {
      const plan = draftOf(wanted);
      latest.current
        .run(async (step) => {
          const signals = [...plan.panel.plots];
          const course = await step(remote.run(plan.scenario, plan.days, plan.every, signals));
          if (!exact.current) setDraft({ plan, course });
        })
        // what cannot be computed is said with the exact results
        .catch(() => setDraft(null));
    };
    if (isMoving.current) return begin();
    isMoving.current = true;
    const timer = setTimeout(begin, patience);
    return () => clearTimeout(timer);
  }, [question, isExact]);

  return isExact ? null : draft;
}

/** How long a first change waits for its exact results before it is drafted, ms. */
const patience = 400;
