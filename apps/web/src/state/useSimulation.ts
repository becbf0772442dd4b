import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import type { Clinic } from "../worker.ts";
import { Latest } from "./latest.ts";
import { healthy, isHealthy, type Plan } from "./plan.ts";

/** What has been computed so far. */
export interface Simulation {
  /** The plan that these results, or this error, belong to: while it is not the present one, work goes on. */
  readonly plan: Plan | null;
  readonly course: PatientRun | null;
  /** The healthy course of the same patient; null while it is not there, or when the patient is healthy. */
  readonly healthy: PatientRun | null;
  /** The course before the last change of the patient, over the same days; null before any change. */
  readonly before: PatientRun | null;
  /** Whether all of it is there: courses to compare with come last. */
  readonly isComplete: boolean;
  readonly report: LabReport | null;
  readonly error: string | null;
}

const nothing: Simulation = {
  plan: null,
  course: null,
  healthy: null,
  before: null,
  isComplete: false,
  report: null,
  error: null,
};

/** Keeps the results in step with the plan: one computation at a time, and the newest plan wins. */
export function useSimulation(clinic: Remote<Clinic> | null, plan: Plan | null): Simulation {
  const [simulation, setSimulation] = useState(nothing);
  const latest = useRef(new Latest());
  const courses = useRef(new Map<string, PatientRun>());
  const shown = useRef<Plan["scenario"] | null>(null);
  const previous = useRef<Plan["scenario"] | null>(null);

  useEffect(() => {
    if (clinic === null || plan === null) return;
    const run = (scenario: Plan["scenario"]) =>
      remembered(
        courses.current,
        JSON.stringify([scenario, plan.days, plan.every, plan.panel.id]),
        () =>
          // One day more, so that the last day has its sample too.
          clinic.run(scenario, plan.days + 1, plan.every, [...plan.panel.plots]),
      );
    latest.current
      .run(async (step) => {
        const course = await step(run(plan.scenario));
        const report = await step(clinic.labs(plan.scenario, plan.day, plan.at));
        const results = { ...nothing, plan, course, report };
        const { resolution, ...patient } = plan.scenario;
        if (JSON.stringify(shown.current) !== JSON.stringify(patient)) {
          previous.current = shown.current;
          shown.current = patient;
        }
        setSimulation((last) => ({ ...results, healthy: last.healthy, before: last.before }));
        const compared = isHealthy(plan.scenario) ? null : await step(run(healthy(plan.scenario)));
        const resolved = resolution === undefined ? {} : { resolution };
        const before =
          previous.current === null ? null : await step(run({ ...previous.current, ...resolved }));
        setSimulation({ ...results, healthy: compared, before, isComplete: true });
      })
      .catch((error: Error) =>
        setSimulation({ ...nothing, plan, isComplete: true, error: error.message }),
      );
  }, [clinic, plan]);

  return simulation;
}

/** Courses that are kept: moving the day, or going back, computes nothing anew. */
const kept = 24;

async function remembered(
  courses: Map<string, PatientRun>,
  key: string,
  compute: () => Promise<PatientRun>,
): Promise<PatientRun> {
  const known = courses.get(key);
  if (known !== undefined) return known;
  const course = await compute();
  courses.set(key, course);
  const oldest = courses.keys().next().value;
  if (courses.size > kept && oldest !== undefined) courses.delete(oldest);
  return course;
}
