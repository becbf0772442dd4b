import type { PatientRun } from "@endocrine/clinic";
import { useEffect, useRef, useState } from "react";
import { draftOf } from "./draft.ts";
import { Latest } from "./latest.ts";
import type { Plan } from "./plan.ts";
import { useOwnClinic } from "./useOwnClinic.ts";
import { whenIdle } from "./whenIdle.ts";
import { whenSliding } from "./whenSliding.ts";

/** A quick course of what is being chosen: it follows a slider, and the exact one comes after. */
export interface Draft {
  readonly plan: Plan;
  readonly course: PatientRun;
}

/**
 * Courses of `wanted` in a worker of their own, so that no exact run is in the way. Null once `isExact`, the exact
 * results being there. The worker starts when first results are, or would slow them down, and the page is idle or a
 * slider is taken; then it drafts what is there already, so that the first step of a slider finds it warm. A first
 * change waits a little: where it stays the only one, exact results are as a rule there sooner.
 */
export function useDraft(wanted: Plan | null, isExact: boolean): Draft | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  const open = useOwnClinic();
  const latest = useRef(new Latest());
  const isMoving = useRef(false);
  const exact = useRef(isExact);
  exact.current = isExact;
  const [hasStarted, setStarted] = useState(false);

  const question = wanted === null ? "" : JSON.stringify([wanted.scenario, wanted.days]);
  /** Drafts what is wanted; shows it unless exact results are there. */
  const begin = (plan: Plan) => {
    const { scenario, days, every, panel } = draftOf(plan);
    latest.current
      .run(async (step) => {
        const course = await step(open().run(scenario, days, every, [...panel.plots]));
        if (!exact.current) setDraft({ plan: draftOf(plan), course });
      })
      // what cannot be computed is said with the exact results
      .catch(() => setDraft(null));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what a draft depends on
  useEffect(() => {
    if (!isExact || wanted === null) return;
    const warm = () => {
      setStarted(true);
      begin(wanted);
    };
    const stops = [whenSliding(warm), ...(hasStarted ? [] : [whenIdle(warm)])];
    return () => {
      for (const stop of stops) stop();
    };
  }, [question, isExact, hasStarted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what a draft depends on
  useEffect(() => {
    if (isExact) {
      isMoving.current = false;
      setDraft(null);
    }
    if (wanted === null || isExact || !hasStarted) return;
    if (isMoving.current) return begin(wanted);
    isMoving.current = true;
    const timer = setTimeout(() => begin(wanted), patience);
    return () => clearTimeout(timer);
  }, [question, isExact]);

  return isExact ? null : draft;
}

/** How long a first change waits for its exact results before it is drafted, ms. */
const patience = 400;
