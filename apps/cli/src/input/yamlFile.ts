import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { didYouMean, InputError } from "@endocrine/engine";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** A YAML (or JSON) file that was read and checked. */
export interface YamlFile<Fields> {
  readonly fields: Fields;
  /** Where a field stands, for an error: `scenario.yaml line 3, disorders`. */
  where(...path: readonly (string | number)[]): string;
}

type Document = ReturnType<typeof parseDocument>;

/**
 * Reads a file of these fields. Errors name the field and the line.
 * @param kind What the file is, for errors: `scenario`.
 * @param example A field, for a file that has none: `patient: adult-female`.
 * @throws InputError where the file cannot be read, or a field is not as the schema has it
 */
export function readYamlFile<Shape extends z.ZodObject>(
  path: string,
  kind: string,
  schema: Shape,
  example: string,
): YamlFile<z.infer<Shape>> {
  const name = basename(path);
  const counter = new LineCounter();
  const document = parseDocument(readText(path, kind), { lineCounter: counter });
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
  if (found.success) return { fields: found.data, where };
  throw new InputError(
    firstIssue(found.error.issues[0]!, where, Object.keys(schema.shape), example),
  );
}

function readText(path: string, kind: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new InputError(`cannot read the ${kind} ${path}: ${why}`);
  }
}

function firstIssue(
  issue: z.core.$ZodIssue,
  where: YamlFile<unknown>["where"],
  fields: readonly string[],
  example: string,
): string {
  const path = issue.path as (string | number)[];
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0]!;
    if (path.length > 0) return `${where(...path, key)}: unknown field`;
    const guess = didYouMean(key, fields);
    return `${where(...path, key)}: unknown field${guess || ";"} allowed: ${fields.join(", ")}`;
  }
  if (path.length === 0) return `${where()}: expected fields such as "${example}"`;
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
