import { didYouMean, InputError } from "@endocrine/engine";
import { z } from "zod";

const one = z.array(z.string()).length(1, { error: "give it once" });
const only = one.transform(([value]) => value!).optional();
const several = z.array(z.string()).default([]);

const patientShape = {
  patient: only,
  age: only,
  disorder: several,
  treat: several,
  set: several,
  seed: only,
  resolution: only,
};

/** Parameters of `GET /api/labs`. */
export const labsQuery = z.strictObject({
  ...patientShape,
  day: only,
  at: only,
  units: one.transform(([value]) => value!).default("SI"),
});

/** Parameters of `GET /api/run`. */
export const runQuery = z.strictObject({
  ...patientShape,
  for: only,
  every: only,
  signals: only,
});

/** Reads the parameters of a request; an unknown one is an error that names the nearest. */
export function readQuery<S extends z.ZodObject>(schema: S, url: string): Defined<z.output<S>> {
  const given: Record<string, string[]> = {};
  for (const [name, value] of new URL(url).searchParams) {
    const list = Object.hasOwn(given, name) ? given[name]! : [];
    given[name] = [...list, value];
  }
  const found = schema.safeParse(given);
  if (found.success) return found.data as Defined<z.output<S>>;
  const issue = found.error.issues[0]!;
  if (issue.code === "unrecognized_keys") {
    const allowed = Object.keys(schema.shape);
    const guess = didYouMean(issue.keys[0]!, allowed);
    throw new InputError(
      `unknown parameter "${issue.keys[0]}"${guess || ";"} allowed: ${allowed.join(", ")}`,
    );
  }
  throw new InputError(`${issue.path.join(".")}: ${issue.message}`);
}

/** Optional fields are left out, never undefined: the parser adds none. */
type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
