import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { didYouMean, InputError } from "@endocrine/engine";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";

const text = z.string({ error: "expected a text" });
const number = z.number({ error: "expected a number" });
const notNegative = number.min(0, { error: "expected a number of 0 or more" });
const wholeNumber = "expected a whole number of 0 or more";

const within = (low: number, high: number) => {
  const error = `expected a number from ${low} to ${high}`;
  return number.min(low, { error }).max(high, { error });
};

const disorder = z.union(
  [z.string(), z.strictObject({ id: z.string(), severity: within(0, 1).optional() })],
  { error: "expected ID, ID:severity or {id, severity}, severity 0 to 1" },
);

const treatment = z.union(
  [z.string(), z.strictObject({ id: z.string(), dose: notNegative.optional() })],
  { error: "expected ID, ID:dose or {id, dose}, dose 0 or more" },
);

const fields = z.strictObject({
  patient: text,
  age: within(0, 120),
  disorders: z.array(disorder, { error: "expected a list" }),
  treatments: z.array(treatment, { error: "expected a list" }),
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
export interface ScenarioFile {
  readonly fields: ScenarioFields;
  /** Where a field stands, for an error: `scenario.yaml line 3, disorders`. */
  where(...path: readonly (string | number)[]): string;
}

type Document = ReturnType<typeof parseDocument>;

/** Reads a YAML (or JSON) scenario. Errors name the field and the line. */
export function readScenarioFile(path: string): ScenarioFile {
  const name = basename(path);
  const counter = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: counter });
  const broken = document.errors[0];
  if (broken) {
    const says = broken.message.split(/ at line \d+/)[0];
    throw new InputError(`${name} line ${broken.linePos?.[0].line ?? 1}: ${says}`);
  }
  const where = (...steps: readonly (string | number)[]) => {
    const offset = offsetOf(document, steps);
    const line = offset === undefined ? "" : ` line ${counter.linePos(offset).line}`;
    return `${name}${line}${steps.length > 0 ? `, ${fieldName(steps)}` : ""}`;
  };
  const found = schema.safeParse(document.toJS() ?? {});
  if (!found.success) throw new InputError(firstIssue(found.error.issues[0]!, where));
  return { fields: found.data, where };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new InputError(`cannot read the scenario ${path}: ${why}`);
  }
}

function firstIssue(issue: z.core.$ZodIssue, where: ScenarioFile["where"]): string {
  const path = issue.path as (string | number)[];
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0]!;
    const allowed = Object.keys(fields.shape);
    const guess = didYouMean(key, allowed);
    return `${where(...path, key)}: unknown field${guess || ";"} allowed: ${allowed.join(", ")}`;
  }
  if (path.length === 0) return `${where()}: expected fields such as "patient: adult-female"`;
  return `${where(...path)}: ${issue.message}`;
}

function fieldName(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step + 1}]` : step)).join(" ");
}

/** Offset of the key (or the list item) at a path, or of the nearest thing around it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const around = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const step = path[depth - 1];
    const node = isMap(around)
      ? around.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === step)?.key
      : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
