import { InputError } from "@endocrine/engine";
import { type Command, Option } from "commander";
import type { Clinic } from "../clinic.ts";
import { at, checkWord, readNumber } from "./check.ts";
import type { ScenarioFile } from "./scenarioFile.ts";

/** When a patient is looked at, as options say it. */
export interface DayFlags {
  readonly day?: string;
  readonly at?: string;
}

/** Adds `--day`. */
export function addDayOption(command: Command): Command {
  const about = "days after onset or start of treatment (default: the disorder's usual time)";
  return command.addOption(new Option("--day <n>", about));
}

/** Reads the day; options win over the file. */
export function readDay(
  flags: DayFlags,
  file?: ScenarioFile,
  sign = "--",
): { readonly day?: number } {
  if (flags.day !== undefined) {
    const day = at(`${sign}day`, () => readNumber(flags.day!, { least: 0, most: 50_000 }));
    return { day };
  }
  return file?.fields.day === undefined ? {} : { day: file.fields.day };
}

/** Reads the clock time; options win over the file. */
export function readClock(
  clinic: Clinic,
  flags: DayFlags,
  file?: ScenarioFile,
  sign = "--",
): { readonly at?: string } {
  const text = flags.at ?? file?.fields.at;
  if (text === undefined) return {};
  const where = flags.at === undefined && file ? file.where("at") : `${sign}at`;
  at(where, () => clinic.parseClock(text));
  return { at: text };
}

/** Systems of units of a laboratory report. */
export type UnitSystem = "SI" | "conventional";

/** Reads `--units`. */
export function readUnits(word: string, sign = "--"): UnitSystem {
  return at(`${sign}units`, () => checkWord(word, ["SI", "conventional"] as const));
}

/** On which calendar day a run begins, as an option says it. */
export interface DateFlags {
  readonly date?: string;
}

/** Adds `--date`. */
export function addDateOption(command: Command): Command {
  return command.option("--date <day>", "calendar day of day 0 in FHIR (default: 2000-01-01)");
}

/** Reads the calendar day, which only FHIR has a place for. */
export function readDate(clinic: Clinic, flags: DateFlags, isFhir: boolean): string | undefined {
  const { date } = flags;
  if (date === undefined) return undefined;
  if (!isFhir)
    throw new InputError("--date: only FHIR has dates; give --fhir or --out F.fhir.ndjson");
  at("--date", () => clinic.parseDate(date));
  return date;
}
