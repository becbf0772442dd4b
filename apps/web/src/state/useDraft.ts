import type { PatientRun } from "@endocrine/clinic";
import { type Remote, wrap } from "comlink";
import { useEffect, useRef, useState } from "react";
import type { Clinic } from "../worker.ts";
import { Latest } from "./latest.ts";
import type { Plan } from "./plan.ts";

/** A quick course of what is being chosen: it follows a slider, and the exact one comes after. */
export interface Draft {
  readonly plan: Plan;
  readonly course: PatientRun;
}

/** Longest run that is drafted hour by hour, in days. */
const hourly = 3;
/** Points of a drafted course. */
const points = 200;

/** The plan of a draft: means of days where hours would take too long. */
export function draftOf(plan: Plan): Plan {
  const isShort = plan.days <= hourly && plan.scenario.set === undefined;
  const resolution = isShort ? "hourly" : "daily";
  const every = isShort ? 0.5 : Math.max(Math.min(24, plan.days * 24), (plan.days * 24) / points);
  return { ...plan, scenario: { ...plan.scenario, resolution }, every };
}

/**
 * Courses of `wanted` in a worker of their own, so that no exact run is in the way. Null once `isExact`, the exact
 * results being there. The worker starts when first results are, or would slow them down.
 */
export function useDraft(wanted: Plan | null, isExact: boolean): Draft | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  const clinic = useRef<Remote<Clinic> | null>(null);
  const latest = useRef(new Latest());
  const isReady = useRef(false);
  isReady.current ||= isExact;

  useEffect(() => {
    if (!isExact || clinic.current !== null) return;
    const worker = new Worker(new URL("../worker.ts", import.meta.url), { type: "module" });
    clinic.current = wrap<Clinic>(worker);
  }, [isExact]);

  const question = wanted === null ? "" : JSON.stringify([wanted.scenario, wanted.days]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what a draft depends on
  useEffect(() => {
    const remote = clinic.current;
    if (remote === null || wanted === null || isExact) return;
    const plan = draftOf(wanted);
    latest.current
      .run(async (step) => {
        const signals = [...plan.panel.plots];
        const course = await step(remote.run(plan.scenario, plan.days, plan.every, signals));
        setDraft({ plan, course });
      })
      // what cannot be computed is said with the exact results
      .catch(() => setDraft(null));
  }, [question, isExact]);

  return isExact ? null : draft;
}
