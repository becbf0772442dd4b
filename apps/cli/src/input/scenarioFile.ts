import { z } from "zod";
import { readYamlFile, type YamlFile } from "./yamlFile.ts";

const text = z.string({ error: "expected a text" });
const number = z.number({ error: "expected a number" });
const notNegative = number.min(0, { error: "expected a number of 0 or more" });
const wholeNumber = "expected a whole number of 0 or more";

const within = (low: number, high: number) => {
  const error = `expected a number from ${low} to ${high}`;
  return number.min(low, { error }).max(high, { error });
};

/** A disorder of a list: `graves`, `graves:0.7` or `{id, severity}`. */
export const disorderField = z.union(
  [z.string(), z.strictObject({ id: z.string(), severity: within(0, 1).optional() })],
  { error: "expected ID, ID:severity or {id, severity}, severity 0 to 1" },
);

/** A treatment of a list: `metformin`, `metformin:2000` or `{id, dose}`. */
export const treatmentField = z.union(
  [z.string(), z.strictObject({ id: z.string(), dose: notNegative.optional() })],
  { error: "expected ID, ID:dose or {id, dose}, dose 0 or more" },
);

const fields = z.strictObject({
  patient: text,
  age: within(0, 120),
  disorders: z.array(disorderField, { error: "expected a list" }),
  treatments: z.array(treatmentField, { error: "expected a list" }),
  set: z.record(z.string(), number, { error: "expected path: number" }),
  seed: z.int({ error: wholeNumber }).min(0, { error: wholeNumber }),
  resolution: text,
  for: z.string({ error: "expected a duration such as 30d" }),
  every: z.string({ error: "expected a duration such as 5min" }),
  signals: z.union([text, z.array(text)], { error: "expected a list of signals" }),
  day: notNegative,
  at: z.string({ error: 'expected a clock time such as "08:00"' }),
  out: text,
  plot: z.boolean({ error: "expected true or false" }),
});

const schema = fields.partial();

/** The fields of a scenario file; every one may be left out. */
export type ScenarioFields = z.infer<typeof schema>;

/** A scenario file that was read. */
export type ScenarioFile = YamlFile<ScenarioFields>;

/** Reads a YAML (or JSON) scenario. Errors name the field and the line. */
export function readScenarioFile(path: string): ScenarioFile {
  return readYamlFile(path, "scenario", schema, "patient: adult-female");
}
