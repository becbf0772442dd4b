import { createHash } from "node:crypto";
import { modelHash, type ReportTime, type Scenario, takeSample } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import { healthy } from "../population/healthy.ts";
import {
  type PopulationOptions,
  type VirtualPerson,
  virtualAdults,
} from "../population/virtualAdults.ts";
import { type SensitivityOptions, sensitivityRuns } from "../sensitivity/sensitivityRuns.ts";

/** Patients of the catalogue, as they come. */
export interface PatientList {
  readonly patients: readonly string[];
}

/** A study as a person asks for it. */
export interface StudyRequest extends ReportTime {
  /** Whom to study: drawn adults, patients of the catalogue, or one patient with parameters moved. */
  readonly who: PopulationOptions | PatientList | SensitivityOptions;
  readonly disorders?: Scenario["disorders"];
  readonly treatments?: Scenario["treatments"];
  /** Parameters set for everybody. */
  readonly set?: Readonly<Record<string, number>>;
  readonly resolution?: Scenario["resolution"];
  /**
   * Whether each value is one laboratory sample, with the variation within a person and the imprecision of the
   * assay, by the seed of the population or 1; default false, the level itself.
   */
  readonly measured?: boolean;
  /** Analytes, signs or paths of the model; at least one. */
  readonly record: readonly string[];
}

/** A study that can be run: every run of it is known. */
export interface StudyPlan {
  readonly request: StudyRequest;
  /** One scenario a run, in order. */
  readonly runs: readonly Scenario[];
  /** Parameters that differ between runs, by path: a column each. */
  readonly varied: readonly string[];
  /** UCUM unit or unit of the analyte by recorded id. */
  readonly units: Readonly<Record<string, string>>;
  /** Changes with the request, and with the equations and values of the model. */
  readonly hash: string;
}

const most = 1e6;

/** Days of the longest course; what lies beyond is refused by the sample itself. */
const century = 36525;

/**
 * Draws the persons, and checks on the first of them that everything asked for can be had.
 * @throws InputError where it cannot
 */
export function planStudy(request: StudyRequest): StudyPlan {
  if (request.record.length === 0) {
    throw new InputError("nothing is recorded; allowed are analytes, signs and paths of the model");
  }
  const double = request.record.find((id, i) => request.record.indexOf(id) !== i);
  if (double !== undefined) throw new InputError(`"${double}" is recorded twice`);
  const people = peopleOf(request.who);
  if (people.length === 0 || people.length > most) {
    throw new InputError(`the study has ${people.length} runs; allowed are 1 to ${most}`);
  }
  const { disorders = [], treatments = [], set = {}, resolution } = request;
  const runs = people.map(
    (person, i): Scenario => ({
      patient: person.patient,
      ...(person.age === undefined ? {} : { age: person.age }),
      ...(person.height === undefined ? {} : { height: person.height }),
      ...{ disorders, treatments, seed: i + 1, set: { ...person.set, ...set } },
      ...(resolution === undefined ? {} : { resolution }),
    }),
  );
  const first = runs[0] as Scenario;
  const hash = createHash("sha256")
    .update(JSON.stringify([modelHash(first), request, runs]))
    .digest("hex")
    .slice(0, 16);
  // A stray signal or an hour that is none is known before any work is done.
  const units = unitsOf(first, request);
  const varied = [...new Set(people.flatMap((person) => Object.keys(person.set)))];
  return { request, runs, varied, units, hash };
}

/** Seed of all that is drawn. */
export function seedOf(who: StudyRequest["who"]): number {
  return ("seed" in who ? who.seed : undefined) ?? 1;
}

function peopleOf(who: StudyRequest["who"]): readonly VirtualPerson[] {
  if ("size" in who) return virtualAdults(who);
  if ("parameters" in who) return sensitivityRuns(who, healthy);
  return who.patients.map((patient) => ({ patient, set: {} }));
}

function unitsOf(scenario: Scenario, { day, at, record }: StudyRequest): Record<string, string> {
  const { set: _, ...healthyOne } = scenario;
  const { readings } = takeSample(
    { ...healthyOne, resolution: "daily" },
    {
      day: day !== undefined && (day < 0 || day > century) ? day : 0,
      ...(at === undefined ? {} : { at }),
    },
    record,
  );
  return Object.fromEntries(Object.entries(readings).map(([id, { unit }]) => [id, unit]));
}
