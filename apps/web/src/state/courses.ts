import type { PatientRun, Scenario } from "@endocrine/clinic";
import type { Plan } from "./plan.ts";

/** How a course is looked at. */
type Look = Pick<Plan, "days" | "every" | "panel">;

/** Courses that are kept. */
const most = 24;

/** The courses computed last: moving the day, or going back, computes nothing anew. */
export class Courses {
  readonly #kept = new Map<string, PatientRun>();

  /** The course of a scenario as a plan looks at it; undefined where it is not kept. */
  get(scenario: Scenario, look: Look): PatientRun | undefined {
    return this.#kept.get(keyOf(scenario, look));
  }

  /** Keeps a course in the place of the one that came first, where there are too many, and returns it. */
  keep(scenario: Scenario, look: Look, course: PatientRun): PatientRun {
    this.#kept.set(keyOf(scenario, look), course);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
    return course;
  }
}

function keyOf(scenario: Scenario, { days, every, panel }: Look): string {
  return JSON.stringify([scenario, days, every, panel.id]);
}
