import {
  compile,
  didYouMean,
  InputError,
  IntegrationError,
  ModelError,
  simulate,
} from "@endocrine/engine";
import { FormatError, type ImportedModel } from "@endocrine/formats";
import { readNumber } from "../input/number.ts";
import type { Courses } from "../output/courses.ts";
import type { FileSession } from "../session.ts";
import { type GridFlags, readGrid } from "./grid.ts";

/** Flags of a run in time, as given. */
export interface TimeCourseFlags extends GridFlags {
  readonly rtol?: string;
  readonly atol?: string;
  readonly signals?: string;
}

/** Runs a model as differential equations. */
export function timeCourses(
  session: FileSession,
  path: string,
  imported: ImportedModel,
  flags: TimeCourseFlags,
  seed: number,
): Courses {
  const { start, end, steps } = readGrid(flags);
  for (const warning of imported.warnings) session.io.stderr.write(`${path}: ${warning}\n`);
  const rtol = readNumber("--rtol", flags.rtol, 1e-8);
  const atol = flags.atol === undefined ? undefined : readNumber("--atol", flags.atol, rtol / 1000);
  const wanted = signalsOf(imported, flags.signals);
  const at = Float64Array.from(
    { length: steps + 1 },
    (_, k) => start + (k * (end - start)) / steps,
  );
  const { trajectory } = atFile(path, () =>
    simulate(compile(imported.system), {
      start: 0,
      end,
      output: { at },
      signals: [...wanted.values()].map(({ flat }) => flat),
      rtol,
      ...(atol !== undefined && { atol }),
      seed,
      passAccumulations: true,
      keepUnset: true,
    }),
  );
  const signals: Record<string, { unit: string; values: Float64Array }> = {};
  for (const [name, { flat, unit }] of wanted) {
    const column = trajectory.columns.get(flat);
    if (column) signals[name] = { unit, values: column.values };
  }
  return { time: { unit: imported.system.timeUnit, values: at }, signals };
}

/** Errors of the model's own (a loop, a rate that is no number) get the file in front. */
function atFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ModelError) throw new FormatError(error.message, { file: path });
    if (error instanceof IntegrationError) {
      throw new IntegrationError(`${path}: ${error.message}`, error.time, error.quantity);
    }
    throw error;
  }
}

/** Flat name and unit of each signal asked for, by the name it was asked for by. */
function signalsOf(
  { quantities }: ImportedModel,
  asked: string | undefined,
): Map<string, { readonly flat: string; readonly unit: string }> {
  const known = new Map<string, { flat: string; unit: string }>();
  const defaults: string[] = [];
  for (const [id, { kind, value, amount, concentration, unit }] of quantities) {
    known.set(id, { flat: value, unit });
    if (kind !== "reference") defaults.push(id);
    if (amount !== undefined) known.set(`amount(${id})`, { flat: amount, unit: "1" });
    if (concentration !== undefined) known.set(`[${id}]`, { flat: concentration, unit: "1" });
  }
  const names = asked === undefined ? defaults : asked.split(",").map((name) => name.trim());
  return new Map(
    names.map((name) => {
      const found = known.get(name);
      if (found === undefined) {
        throw new InputError(
          `--signals: "${name}" is no quantity of the model${didYouMean(name, [...known.keys()])}`,
        );
      }
      return [name, found] as const;
    }),
  );
}
