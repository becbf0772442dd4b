import type { PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import { Latest } from "../state/latest.ts";
import type { Plan } from "../state/plan.ts";
import type { Clinic } from "../worker.ts";
import type { Range } from "./zoom.ts";

/** A course with pulses, from a day on. */
export interface Fine {
  readonly key: string;
  readonly course: PatientRun;
}

/** Longest stretch that shows pulses, and the latest day up to which they are worth their time. */
const most = { length: 4, end: 200 };

/** The course every five minutes and with its pulses, where a short stretch of time is looked at; else null. */
export function useFine(
  clinic: Remote<Clinic>,
  plan: Plan,
  range: Range | null,
): PatientRun | null {
  const [fine, setFine] = useState<Fine | null>(null);
  const latest = useRef(new Latest());
  const wanted =
    range !== null &&
    range.to - range.from <= most.length &&
    range.to <= most.end &&
    plan.scenario.resolution === undefined;
  const from = Math.floor(range?.from ?? 0);
  const to = Math.ceil(range?.to ?? 0);
  const key = wanted ? JSON.stringify([plan.scenario, plan.panel.id, from, to]) : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds what the course depends on
  useEffect(() => {
    if (key === null) return;
    latest.current
      .run(async (step) => {
        const scenario = { ...plan.scenario, resolution: "pulsatile" } as const;
        const course = await step(clinic.fine(scenario, from, to, [...plan.panel.plots]));
        setFine({ key, course });
      })
      .catch(() => setFine(null));
  }, [clinic, key]);

  return fine !== null && fine.key === key ? fine.course : null;
}
