import type { CompiledModel } from "@endocrine/engine";
import { signal } from "../src/laboratory/signals.ts";
import type { DisorderChoice } from "../src/scenario.ts";
import { openCase } from "../src/simulation/case.ts";
import { runCourse } from "../src/simulation/course.ts";
import { hoursPerYear } from "../src/simulation/life.ts";

/** Doses of a treatment by age (years), in its own unit; each holds until the next. */
export interface DosesByAge {
  readonly treatment: string;
  /** Parameters of the drug that give the dose at means of the day. */
  readonly parameters: readonly string[];
  readonly doses: readonly (readonly [age: number, dose: number])[];
}

/** A life from birth. */
export interface LifePlan {
  readonly female: boolean;
  readonly disorders?: readonly DisorderChoice[];
  readonly doses?: readonly DosesByAge[];
  readonly signals: readonly string[];
}

/** A life of ninety years, looked at four times a year. */
export interface Lifetime {
  readonly model: CompiledModel;
  /** Age of death, years; undefined in who lives to the end. */
  readonly died: number | undefined;
  /** A signal at an age, a multiple of a quarter of a year. */
  readonly at: (id: string, age: number) => number;
  /** Age at which a signal first passes a value. */
  readonly passing: (id: string, value: number) => number;
  /** Every state in its course. */
  readonly course: (state: string) => Float64Array;
}

const years = 90;
const ages = Array.from({ length: 4 * years + 1 }, (_, i) => i / 4);

/** Lives a plan at means of the day. */
export function lifetime({ female, disorders = [], doses = [], signals }: LifePlan): Lifetime {
  const patientCase = openCase({
    patient: female ? "girl" : "boy",
    age: 0,
    disorders,
    treatments: doses.map(({ treatment }) => ({ id: treatment, dose: 0 })),
    resolution: "daily",
  });
  const { model } = patientCase;
  const wanted = new Map(signals.map((id) => [id, signal(model, id)]));
  const { trajectory, died } = runCourse(patientCase, {
    end: years * hoursPerYear,
    output: { at: ages.map((age) => age * hoursPerYear) },
    signals: [
      ...new Set([
        ...[...wanted.values()].map(({ path }) => path),
        ...model.states.map(({ name }) => name),
      ]),
    ],
    actions: doses
      .flatMap(({ parameters, doses: steps }) =>
        steps.map(([age, dose]) => ({
          at: age * hoursPerYear,
          set: Object.fromEntries(parameters.map((name) => [name, dose])),
        })),
      )
      .sort((a, b) => a.at - b.at),
  });
  const course = (path: string): Float64Array =>
    trajectory.columns.get(path)?.values ?? new Float64Array();
  const values = (id: string): readonly number[] => {
    const { path, factor } = wanted.get(id) ?? { path: id, factor: 1 };
    return Array.from(course(path), (value) => value * factor);
  };
  return {
    model,
    died: died === undefined ? undefined : died / hoursPerYear,
    at: (id, age) => values(id)[ages.indexOf(age)] as number,
    passing: (id, value) => ages[values(id).findIndex((one) => one > value)] ?? Number.NaN,
    course,
  };
}
