import type { LabReport, PatientRun } from "@endocrine/clinic";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import type { Clinic } from "../worker.ts";
import { Courses } from "./courses.ts";
import { draftOf } from "./draft.ts";
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
  const courses = useRef(new Courses());
  const shown = useRef<Plan["scenario"] | null>(null);
  const previous = useRef<Plan["scenario"] | null>(null);

  useEffect(() => {
    if (clinic === null || plan === null) return;
    const follow = ({ scenario, days, every, signals, day, at }: Plan) =>
      clinic.follow(scenario, { days: withLast(days), every, signals: [...signals], day, at });
    const courseOf = async (scenario: Plan["scenario"]) => {
      const known = courses.current.get(scenario, plan);
      if (known !== undefined) return known;
      const signals = [...plan.signals];
      const course = await clinic.run(scenario, withLast(plan.days), plan.every, signals);
      return courses.current.keep(scenario, plan, course);
    };
    latest.current
      .run(async (step) => {
        // Of a first view means of days are shown first: they are there long before the hours.
        if (shown.current === null && plan.scenario.resolution === undefined && plan.days > brief) {
          const quick = draftOf(plan);
          const { run, report } = await step(follow(quick));
          setSimulation({ ...nothing, plan: quick, course: run, report });
        }
        const known = courses.current.get(plan.scenario, plan);
        const { run: course, report } =
          known === undefined
            ? await step(follow(plan))
            : { run: known, report: await step(clinic.labs(plan.scenario, plan.day, plan.at)) };
        courses.current.keep(plan.scenario, plan, course);
        const results = { ...nothing, plan, course, report };
        const { resolution, ...patient } = plan.scenario;
        if (JSON.stringify(shown.current) !== JSON.stringify(patient)) {
          previous.current = shown.current;
          shown.current = patient;
        }
        setSimulation((last) => ({ ...results, healthy: last.healthy, before: last.before }));
        const compared = isHealthy(plan.scenario)
          ? null
          : await step(courseOf(healthy(plan.scenario)));
        const resolved = resolution === undefined ? {} : { resolution };
        const before =
          previous.current === null
            ? null
            : await step(courseOf({ ...previous.current, ...resolved }));
        setSimulation({ ...results, healthy: compared, before, isComplete: true });
      })
      .catch((error: Error) =>
        setSimulation({ ...nothing, plan, isComplete: true, error: error.message }),
      );
  }, [clinic, plan]);

  return simulation;
}

/** Longest run whose hours are computed at once, days. */
const brief = 14;

/** One day more, so that the last day has its sample too. */
function withLast(days: number): number {
  return days + 1;
}
