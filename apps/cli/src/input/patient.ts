import type { DisorderChoice, Scenario, TreatmentChoice } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import { type Command, Option } from "commander";
import type { Clinic } from "../clinic.ts";
import { at, checkId, checkWord, readAssignment, readNumber } from "./check.ts";
import { readScenarioFile, type ScenarioFields, type ScenarioFile } from "./scenarioFile.ts";

/** Who is simulated, as options on the command line say it. */
export interface PatientFlags {
  readonly patient?: string;
  readonly age?: string;
  readonly disorder: readonly string[];
  readonly treat: readonly string[];
  readonly set: readonly string[];
  readonly seed?: string;
  readonly resolution?: string;
}

/** Simulated where nobody is named. */
export const defaultPatient = "adult-female";

export const resolutions = ["pulsatile", "hourly", "daily"] as const;

/** Adds the options that name the patient. */
export function addPatientOptions(command: Command): Command {
  const several = (value: string, before: string[]) => [...before, value];
  return command
    .argument("[scenario]", "a scenario file (YAML); options win over its fields")
    .option("--patient <id>", `who: \`endocrine list patients\` (default: ${defaultPatient})`)
    .option("--age <years>", "age, where it is not the patient's own")
    .addOption(
      new Option("--disorder <id[:severity]>", "a disorder, severity 0 to 1; repeatable")
        .argParser(several)
        .default([], "healthy"),
    )
    .addOption(
      new Option("--treat <id[:dose]>", "a treatment, in its own unit; repeatable")
        .argParser(several)
        .default([], "untreated"),
    )
    .addOption(
      new Option("--set <path=value>", "a parameter for the whole run; repeatable")
        .argParser(several)
        .default([], "nothing"),
    )
    .option("--seed <n>", "seed of everything random (default: 1)")
    .option("--resolution <name>", `${resolutions.join(", ")} (default: hourly)`);
}

/** Reads a scenario file where one is named. */
export function maybeScenarioFile(path: string | undefined): ScenarioFile | undefined {
  return path === undefined ? undefined : readScenarioFile(path);
}

/**
 * Joins options and file into one scenario; every id is checked.
 *
 * @param sign Stands before a name in errors: `--` on the command line, nothing in a query.
 */
export function readScenario(
  clinic: Clinic,
  flags: PatientFlags,
  file?: ScenarioFile,
  sign = "--",
): Scenario {
  const fields: ScenarioFields = file?.fields ?? {};
  const disorders = byId<DisorderChoice>(
    `${sign}disorder`,
    (fields.disorders ?? []).map((entry, index) =>
      at(file!.where("disorders", index), () => readDisorder(clinic, entry)),
    ),
    flags.disorder.map((text) => at(`${sign}disorder`, () => readDisorder(clinic, text))),
  );
  const treatments = byId<TreatmentChoice>(
    `${sign}treat`,
    (fields.treatments ?? []).map((entry, index) =>
      at(file!.where("treatments", index), () => readTreatment(clinic, entry)),
    ),
    flags.treat.map((text) => at(`${sign}treat`, () => readTreatment(clinic, text))),
  );
  const assigned = flags.set.map((text) => at(`${sign}set`, () => readAssignment(text)));
  const set = Object.fromEntries([...Object.entries(fields.set ?? {}), ...assigned]);
  const age = flags.age === undefined ? fields.age : readAge(flags.age, `${sign}age`);
  const seed = flags.seed === undefined ? fields.seed : readSeed(flags.seed, `${sign}seed`);
  const resolution = readResolution(flags, file, sign);
  return {
    patient: readPatient(clinic, flags, file, sign),
    ...(age !== undefined && { age }),
    disorders,
    treatments,
    ...(Object.keys(set).length > 0 && { set }),
    ...(seed !== undefined && { seed }),
    ...(resolution !== undefined && { resolution }),
  };
}

/** The later list wins where both name an id; neither may name one twice. */
function byId<T extends { readonly id: string }>(
  where: string,
  before: readonly T[],
  after: readonly T[],
): T[] {
  for (const list of [before, after]) {
    const twice = list.find(({ id }, i) => list.findIndex((other) => other.id === id) < i);
    if (twice) throw new InputError(`${where}: ${twice.id} is given twice`);
  }
  const all = new Map<string, T>();
  for (const entry of [...before, ...after]) all.set(entry.id, entry);
  return [...all.values()];
}

function readPatient(
  clinic: Clinic,
  flags: PatientFlags,
  file: ScenarioFile | undefined,
  sign: string,
): string {
  const id = flags.patient ?? file?.fields.patient ?? defaultPatient;
  const where = flags.patient === undefined && file ? file.where("patient") : `${sign}patient`;
  at(where, () => checkId("patient", id, clinic.catalogue.patients, "patients"));
  return id;
}

/** One item of a list in a scenario file. */
type Entry<Field extends "disorders" | "treatments"> = NonNullable<ScenarioFields[Field]>[number];

/** Reads a disorder of a file, and checks its id and severity. */
export function readDisorder(clinic: Clinic, entry: Entry<"disorders">): DisorderChoice {
  checkId("disorder", idOf(entry), clinic.catalogue.disorders, "disorders");
  const { id, severity } = typeof entry === "string" ? clinic.parseDisorder(entry) : entry;
  if (severity === undefined) return { id };
  if (severity >= 0 && severity <= 1) return { id, severity };
  throw new InputError(`severity ${severity} of ${id} is not a number from 0 to 1`);
}

/** Reads a treatment of a file, and checks its id and dose. */
export function readTreatment(clinic: Clinic, entry: Entry<"treatments">): TreatmentChoice {
  checkId("treatment", idOf(entry), clinic.catalogue.treatments, "treatments");
  const { id, dose } = typeof entry === "string" ? clinic.parseTreatment(entry) : entry;
  if (dose === undefined) return { id };
  if (dose >= 0) return { id, dose };
  throw new InputError(`dose ${dose} of ${id} is not a number of 0 or more`);
}

function idOf(entry: string | { readonly id: string }): string {
  return typeof entry === "string" ? (entry.split(":")[0] ?? "") : entry.id;
}

function readAge(text: string, where: string): number {
  return at(where, () => readNumber(text, { least: 0, most: 120 }));
}

function readSeed(text: string, where: string): number {
  return at(where, () => readNumber(text, { least: 0, most: 2 ** 32 - 1, whole: true }));
}

function readResolution(
  flags: PatientFlags,
  file: ScenarioFile | undefined,
  sign: string,
): Scenario["resolution"] {
  const word = flags.resolution ?? file?.fields.resolution;
  if (word === undefined) return undefined;
  const own = flags.resolution !== undefined || file === undefined;
  const where = own ? `${sign}resolution` : file.where("resolution");
  return at(where, () => checkWord(word, resolutions));
}
