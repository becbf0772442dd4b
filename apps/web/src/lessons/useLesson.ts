import type { ClaimResult, PatientRun, Scenario } from "@endocrine/clinic";
import { useEffect, useState } from "react";
import { healthy, isHealthy } from "../state/plan.ts";
import { useOwnClinic } from "../state/useOwnClinic.ts";
import type { Lesson } from "./lessons.ts";

/** Points of an experiment's course. */
const points = 60;

/** What a lesson shows. */
export interface LessonState {
  /** Null until it has run. */
  readonly course: PatientRun | null;
  /** The same patient without what is wrong or given; null where nothing is. */
  readonly healthy: PatientRun | null;
  /** Claims that have been held against numbers so far; null before that is asked for. */
  readonly results: readonly ClaimResult[] | null;
  readonly isChecking: boolean;
  readonly error: string | null;
  readonly check: () => void;
}

/** Runs the experiment of a lesson at once, and its claims when asked to, one after the other. */
export function useLesson(lesson: Lesson): LessonState {
  const open = useOwnClinic();
  const [runs, setRuns] = useState<Pick<LessonState, "course" | "healthy"> | null>(null);
  const [results, setResults] = useState<readonly ClaimResult[] | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const scenario = scenarioOf(lesson);
      const { days, signals } = lesson;
      const every = (days * 24) / points;
      const course = await open().run(scenario, days, every, [...signals]);
      const compared = isHealthy(scenario)
        ? null
        : await open().run(healthy(scenario), days, every, [...signals]);
      if (isWanted) setRuns({ course, healthy: compared });
    };
    show().catch((reason: Error) => isWanted && setError(reason.message));
    return () => {
      isWanted = false;
    };
  }, [open, lesson]);

  const check = async () => {
    setChecking(true);
    setResults([]);
    try {
      // statements of two articles that share an experiment are told once
      const told = new Set<string>();
      for (const id of lesson.claims) {
        const result = await open().claim(id);
        if (told.has(result.claim)) continue;
        told.add(result.claim);
        setResults((known) => [...(known ?? []), result]);
      }
    } catch (reason) {
      setError((reason as Error).message);
    }
    setChecking(false);
  };

  return {
    course: runs?.course ?? null,
    healthy: runs?.healthy ?? null,
    results,
    isChecking,
    error,
    check,
  };
}

/** The patient of a lesson's experiment, by means of days. */
function scenarioOf({ patient, week, disorder, treatment }: Lesson): Scenario {
  return {
    patient,
    ...(week === undefined ? {} : { set: { "pregnancy.week": week } }),
    disorders: disorder === undefined ? [] : [{ id: disorder }],
    treatments: treatment === undefined ? [] : [{ id: treatment }],
    resolution: "daily",
  };
}
