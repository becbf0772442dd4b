import {
  choices,
  type LabReport,
  labReport,
  modulesOf,
  type PatientRun,
  type RunWithReport,
  runPatient,
  runWithReport,
  type Scenario,
  type Source,
} from "@endocrine/clinic";
import type { ModuleDefinition } from "@endocrine/engine";
import { expose } from "comlink";
import { cases } from "./cases/serve.ts";
import { lab } from "./lab/serve.ts";
import { lessons } from "./lessons/serve.ts";
import { network } from "./network/serve.ts";
import { withWords } from "./network/words.ts";
import { habitParameters } from "./patient/habits.ts";
import type { Catalogue } from "./state/catalogue.ts";
import { testing } from "./testing/serve.ts";
import { withBody } from "./withBody.ts";

/** The clinic, as the page calls it across the thread. */
export const clinic = {
  ...network,
  ...testing,
  ...cases,
  ...lessons,
  ...lab,

  /** The modules that a scenario is computed with, and what they say about themselves. */
  async modules(scenario: Scenario): Promise<readonly ModuleDefinition[]> {
    return withWords(network.modules(scenario));
  },

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

  /** That course, and the laboratory report of a day at a clock time: both from one life. */
  follow(scenario: Scenario, { days, every, signals, day, at }: Followed): RunWithReport {
    return runWithReport(scenario, { days, every, signals, time: { day, at } });
  },
};

/** What to follow a patient for: days, hours between two points, and the moment of the report. */
interface Followed {
  readonly days: number;
  readonly every: number;
  readonly signals: string[];
  readonly day: number;
  readonly at: string;
}

/** The worker's interface. */
export type Clinic = typeof clinic;

expose(withBody(clinic, ["catalogue", "sources"]));
