import type { RunRequest } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import type { Clinic } from "../clinic.ts";
import { at, checkId } from "./check.ts";
import type { ScenarioFile } from "./scenarioFile.ts";

/** What of a run is asked for, as options say it. */
export interface SpanFlags {
  readonly for?: string;
  readonly every?: string;
  readonly signals?: string;
}

/** More numbers than this are refused: they would not fit in memory as text. */
const mostValues = 10_000_000;

/** Looked at where no signals are named. */
export const defaultSignals: readonly string[] = ["TSH", "fT4", "fT3"];

/** Length, sampling and signals of a run; options win over the file. */
export function readSpan(
  clinic: Clinic,
  flags: SpanFlags,
  file?: ScenarioFile,
  sign = "--",
): Omit<RunRequest, "onProgress"> {
  const hours = readHours(clinic, "for", flags, file, sign) ?? 24;
  const every = readHours(clinic, "every", flags, file, sign) ?? usualStep(hours);
  const signals = readSignals(clinic, flags, file, sign);
  if (every > hours) {
    throw new InputError(
      `${sign}every ${flags.every ?? file?.fields.every} is longer than the run; give at most ${sign}for`,
    );
  }
  const rows = Math.floor(hours / every) + 1;
  if (rows * signals.length > mostValues) {
    throw new InputError(
      `${sign}every: ${rows} samples of ${signals.length} signals are more than ${mostValues} values; sample less often, or run a shorter time`,
    );
  }
  return { days: hours / 24, every, signals };
}

/** Some hundreds of samples: 5 min up to two days, then an hour, a day, thirty days. */
function usualStep(hours: number): number {
  if (hours <= 48) return Math.min(hours, 1 / 12);
  if (hours <= 60 * 24) return 1;
  return hours <= 6 * 366 * 24 ? 24 : 30 * 24;
}

function readHours(
  clinic: Clinic,
  field: "for" | "every",
  flags: SpanFlags,
  file: ScenarioFile | undefined,
  sign: string,
): number | undefined {
  const text = flags[field] ?? file?.fields[field];
  if (text === undefined) return undefined;
  const where = flags[field] === undefined && file ? file.where(field) : `${sign}${field}`;
  const hours = at(where, () => clinic.parseDuration(text));
  if (hours > 0) return hours;
  throw new InputError(`${where}: "${text}" is not longer than nothing`);
}

function readSignals(
  clinic: Clinic,
  flags: SpanFlags,
  file: ScenarioFile | undefined,
  sign: string,
): string[] {
  const given = flags.signals ?? file?.fields.signals;
  if (given === undefined) return [...defaultSignals];
  const list = typeof given === "string" ? given.split(",") : given;
  const ids = [...new Set(list.map((id) => id.trim()).filter((id) => id !== ""))];
  const where = flags.signals === undefined && file ? file.where("signals") : `${sign}signals`;
  if (ids.length === 0) throw new InputError(`${where}: name at least one signal, as in TSH,fT4`);
  for (const id of ids) at(where, () => checkId("signal", id, clinic.catalogue.signals, "signals"));
  return ids;
}
