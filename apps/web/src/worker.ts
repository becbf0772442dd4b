import {
  choices,
  type LabReport,
  labReport,
  modulesOf,
  type PatientRun,
  runPatient,
  type Scenario,
  type Source,
} from "@endocrine/clinic";
import { expose } from "comlink";
import { network } from "./network/serve.ts";
import { habitParameters } from "./patient/habits.ts";
import type { Catalogue } from "./state/catalogue.ts";

/** The clinic, as the page calls it across the thread. */
export const clinic = {
  ...network,

  /** Everything that can be chosen or measured. */
  catalogue(): Catalogue {
    const present = new Set(
      modulesOf({ patient: "adult-male" }).flatMap(({ id, parameters = {} }) =>
        Object.keys(parameters).map((name) => `${id}.${name}`),
      ),
    );
    const parameters = habitParameters.filter((path) => present.has(path));
    return { ...choices, parameters };
  },

  /** Every citation. */
  async sources(): Promise<readonly Source[]> {
    return (await import("./sources.ts")).citations;
  },

  /** The laboratory report of a day at a clock time. */
  labs(scenario: Scenario, day: number, at: string): LabReport {
    return labReport(scenario, { day, at });
  },

  /** The course of some signals between two days, every five minutes. */
  fine(scenario: Scenario, from: number, to: number, signals: string[]): PatientRun {
    const run = runPatient(scenario, { days: to, every: 1 / 12, signals });
    const first = Math.round(from * 288);
    const part = (values: Float64Array) => values.slice(first);
    return {
      ...run,
      time: { ...run.time, values: part(run.time.values) },
      signals: Object.fromEntries(
        Object.entries(run.signals).map(([id, { unit, values }]) => [
          id,
          { unit, values: part(values) },
        ]),
      ),
    };
  },

  /** The course of some signals, a point `every` so many hours. */
  run(scenario: Scenario, days: number, every: number, signals: string[]): PatientRun {
    return runPatient(scenario, { days, every, signals });
  },
};

/** The worker's interface. */
export type Clinic = typeof clinic;

expose(clinic);
