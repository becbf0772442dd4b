import type { PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import type { Plan } from "../state/plan.ts";
import type { Clinic } from "../worker.ts";

/** The course of a gland's own values over the plan's days; null until it is there. It `waits` for what comes first. */
export function useGlandCourse(
  clinic: Remote<Clinic>,
  plan: Plan,
  measures: readonly string[],
  waits: boolean,
): PatientRun | null {
  const [found, setFound] = useState<{ key: string; course: PatientRun } | null>(null);
  const latest = useRef(new Latest());
  const key = JSON.stringify([plan.scenario, plan.days, plan.every, measures]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds what the course depends on
  useEffect(() => {
    if (measures.length === 0 || waits) return;
    if (found?.key === key) return;
    latest.current
      .run(async (step) => {
        const course = await step(
          clinic.run(plan.scenario, plan.days + 1, plan.every, [...measures]),
        );
        setFound({ key, course });
      })
      .catch(() => setFound(null));
  }, [clinic, key, waits]);

  return found !== null && found.key === key ? found.course : null;
}
