import type { Action } from "@endocrine/engine";
import { labReport } from "../laboratory/labReport.ts";
import { signal } from "../laboratory/signals.ts";
import { mean } from "../mean.ts";
import type { Scenario } from "../scenario.ts";
import { openCase } from "../simulation/case.ts";
import { runCourse } from "../simulation/course.ts";
import { hoursPerYear } from "../simulation/life.ts";
import { runPatient } from "../simulation/runPatient.ts";

/** The reference patient of the experiments. */
export const woman = "adult-female";

/** Analytes and signs of a patient at 08:00, as numbers by id. */
export function measure(scenario: Scenario, day?: number): Readonly<Record<string, number>> {
  const { analytes, signs } = labReport(scenario, day === undefined ? {} : { day });
  return Object.fromEntries(
    Object.entries({ ...analytes, ...signs }).map(([id, { value }]) => [id, value]),
  );
}

/** Means of signals over the first day of a patient. */
export function dayMeans(
  scenario: Scenario,
  signals: readonly string[],
): Readonly<Record<string, number>> {
  const run = runPatient(scenario, { days: 1, every: 0.5, signals });
  return Object.fromEntries(
    signals.map((id) => {
      const values = run.signals[id]?.values ?? new Float64Array();
      return [id, mean(values)];
    }),
  );
}

/** What is done to a patient beyond the scenario, and when to look, h from midnight of day 0. */
export interface Experiment {
  readonly actions?: readonly Action[];
  /** In rising order. */
  readonly at: readonly number[];
  readonly signals: readonly string[];
}

/** Follows a patient through an experiment; each signal as a list, one number for each time. */
export function follow(
  scenario: Scenario,
  { actions = [], at, signals }: Experiment,
): Readonly<Record<string, readonly number[]>> {
  const patientCase = openCase(scenario);
  const wanted = signals.map((id) => signal(patientCase.model, id));
  const { trajectory } = runCourse(patientCase, {
    end: at.at(-1) as number,
    output: { at },
    signals: [...new Set(wanted.map(({ path }) => path))],
    actions,
  });
  return Object.fromEntries(
    wanted.map(({ id, path, factor }) => [
      id,
      Array.from(trajectory.columns.get(path)?.values ?? [], (value) => value * factor),
    ]),
  );
}

/** Levothyroxine from an age (years) on, ug a day. */
export type DoseByAge = readonly (readonly [age: number, dose: number])[];

/** A girl's life from birth. */
export interface Life {
  readonly disorders: NonNullable<Scenario["disorders"]>;
  /** Levothyroxine; left out, she is not treated. */
  readonly levothyroxine?: DoseByAge;
  /** Ages to look at, years, in rising order. */
  readonly ages: readonly number[];
  readonly signals: readonly string[];
}

/** Follows a girl from birth at daily means; one record of signals for each age. */
export function followLife(life: Life): readonly Readonly<Record<string, number>>[] {
  const { disorders, levothyroxine, ages, signals } = life;
  const patientCase = openCase({
    patient: "newborn",
    disorders,
    resolution: "daily",
    treatments: levothyroxine === undefined ? [] : [{ id: "levothyroxine", dose: 0 }],
  });
  const wanted = signals.map((id) => signal(patientCase.model, id));
  const { trajectory } = runCourse(patientCase, {
    end: (ages.at(-1) as number) * hoursPerYear,
    output: { at: ages.map((age) => age * hoursPerYear) },
    signals: [...new Set(wanted.map(({ path }) => path))],
    actions: (levothyroxine ?? []).map(([age, dose]) => ({
      at: age * hoursPerYear,
      set: { "levothyroxine.infusion": dose },
    })),
  });
  return ages.map((_, i) =>
    Object.fromEntries(
      wanted.map(({ id, path, factor }) => [
        id,
        (trajectory.columns.get(path)?.values[i] as number) * factor,
      ]),
    ),
  );
}

/** Levothyroxine as paediatric guidance gives it by age, 10-15 ug/kg in the newborn to 2 ug/kg in adolescence. */
export const dosesOfChildhood: DoseByAge = [
  [0, 37.5],
  [0.25, 50],
  [1, 62.5],
  [3, 75],
  [6, 88],
  [9, 100],
  [12, 112],
];

/** Those doses from an age on: the dose of that age, then the later ones. */
export function dosesFrom(start: number): DoseByAge {
  const due = dosesOfChildhood.findLast(([age]) => age <= start) as DoseByAge[number];
  return [[start, due[1]], ...dosesOfChildhood.filter(([age]) => age > start)];
}

/** Age, in years, at which a healthy girl is as tall as this (cm). */
export function heightAge(height: number): number {
  const ages = Array.from({ length: 81 }, (_, i) => i / 4);
  const healthy = followLife({ disorders: [], ages, signals: ["height"] });
  const at = healthy.findIndex((record) => (record.height as number) >= height);
  return at < 0 ? (ages.at(-1) as number) : (ages[at] as number);
}
