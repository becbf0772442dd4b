import { InputError } from "@endocrine/engine";
import type { StudyRequest } from "@endocrine/study";
import { z } from "zod";
import type { Clinic } from "../clinic.ts";
import { at, checkId, checkWord } from "./check.ts";
import { readDisorder, readTreatment, resolutions } from "./patient.ts";
import { disorderField, treatmentField } from "./scenarioFile.ts";
import { readYamlFile } from "./yamlFile.ts";

const number = z.number({ error: "expected a number" });
const text = z.string({ error: "expected a text" });
const from = z.tuple([number, number], { error: "expected [from, to]" });

const population = z.strictObject(
  {
    size: number,
    seed: number.optional(),
    women: number.optional(),
    age: from.optional(),
    bodyMassIndex: from.optional(),
    variation: number.optional(),
  },
  {
    error:
      "expected fields such as size: 100; allowed: size, seed, women, age, bodyMassIndex, variation",
  },
);

const sensitivity = z.strictObject(
  {
    patient: text,
    age: number.optional(),
    parameters: z.record(z.string(), from, { error: "expected path: [low, high]" }),
    method: z.enum(["local", "sampled"], { error: "expected local or sampled" }).optional(),
    samples: number.optional(),
    seed: number.optional(),
  },
  { error: "expected fields patient and parameters; allowed too: age, method, samples, seed" },
);

const fields = z.strictObject({
  population: population.optional(),
  patients: z.array(text, { error: "expected a list of patients" }).optional(),
  sensitivity: sensitivity.optional(),
  disorders: z.array(disorderField, { error: "expected a list" }).optional(),
  treatments: z.array(treatmentField, { error: "expected a list" }).optional(),
  set: z.record(z.string(), number, { error: "expected path: number" }).optional(),
  resolution: text.optional(),
  measured: z.boolean({ error: "expected true or false" }).optional(),
  day: number.optional(),
  at: z.string({ error: 'expected a clock time such as "08:00"' }).optional(),
  record: z.array(text, { error: "expected a list of signals, such as [TSH, fT4]" }),
  out: text.optional(),
});

/** A study as its file says it. */
export interface StudyFile {
  readonly request: StudyRequest;
  /** Folder for the results, where the file names one. */
  readonly out?: string;
}

/**
 * Reads a study from YAML or JSON; every id is checked.
 * @throws InputError with the line and the field
 */
export function readStudyFile(clinic: Clinic, path: string): StudyFile {
  const file = readYamlFile(path, "study", fields, "record: [TSH]");
  const { disorders, treatments, set, day, out, record, measured } = file.fields;
  const clock = file.fields.at;
  const resolution = file.fields.resolution;
  if (clock !== undefined) at(file.where("at"), () => clinic.parseClock(clock));
  const request: StudyRequest = {
    who: whoOf(clinic, file),
    record,
    ...(disorders && {
      disorders: disorders.map((entry, i) =>
        at(file.where("disorders", i), () => readDisorder(clinic, entry)),
      ),
    }),
    ...(treatments && {
      treatments: treatments.map((entry, i) =>
        at(file.where("treatments", i), () => readTreatment(clinic, entry)),
      ),
    }),
    ...(set && { set }),
    ...(day !== undefined && { day }),
    ...(measured !== undefined && { measured }),
    ...(clock !== undefined && { at: clock }),
    ...(resolution !== undefined && {
      resolution: at(file.where("resolution"), () => checkWord(resolution, resolutions)),
    }),
  };
  return { request, ...(out !== undefined && { out }) };
}

type File = ReturnType<typeof readYamlFile<typeof fields>>;

function whoOf(clinic: Clinic, file: File): StudyRequest["who"] {
  const { population: drawn, patients, sensitivity: moved } = file.fields;
  const known = (id: string) => checkId("patient", id, clinic.catalogue.patients, "patients");
  const given = [drawn, patients, moved].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new InputError(
      `${file.where()}: expected one of the fields population, patients and sensitivity`,
    );
  }
  if (drawn) return { ...withoutGaps(drawn), size: drawn.size, seed: drawn.seed ?? 1 };
  if (patients) {
    for (const [i, id] of patients.entries()) at(file.where("patients", i), () => known(id));
    return { patients };
  }
  const { patient, parameters, method = "local" } = moved!;
  at(file.where("sensitivity", "patient"), () => known(patient));
  return { ...withoutGaps(moved!), patient, parameters, method };
}

/** Without the fields that are undefined. */
function withoutGaps<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
