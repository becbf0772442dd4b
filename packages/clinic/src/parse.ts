import { didYouMean, InputError } from "@endocrine/engine";
import type { DisorderChoice, TreatmentChoice } from "./scenario.ts";

const hoursIn: Readonly<Record<string, number>> = {
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  wk: 168,
  mo: 730.5,
  a: 8766,
};

function amount(what: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw new InputError(`${what} "${text}" is not a number`);
  return value;
}

/** Reads `30d`, `5min`, `2wk` as hours. */
export function parseDuration(text: string): number {
  const match = /^\s*([0-9.eE+-]+)\s*([a-z]+)\s*$/.exec(text);
  const unit = match?.[2] ?? "";
  const hours = hoursIn[unit];
  if (match === null || hours === undefined) {
    const hint = match === null ? "" : didYouMean(unit, Object.keys(hoursIn));
    throw new InputError(
      `duration "${text}" is not a number with a unit${hint}; allowed units are ${Object.keys(hoursIn).join(", ")}`,
    );
  }
  const value = amount("duration", match[1] as string) * hours;
  if (value > 0) return value;
  throw new InputError(`duration "${text}" must be above 0`);
}

/** Reads a clock time `08:00` as hours after midnight. */
export function parseClock(text: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  const hour = Number(match?.[1]);
  const minute = Number(match?.[2]);
  if (match === null || hour > 23 || minute > 59) {
    throw new InputError(`clock time "${text}" is not HH:MM between 00:00 and 23:59`);
  }
  return hour + minute / 60;
}

/** Splits `id` or `id:number`. */
function choice(kind: string, number: string, text: string): readonly [string, string?] {
  const [id = "", value, ...more] = text.split(":");
  if (more.length > 0) throw new InputError(`${kind} "${text}" is not ID or ID:${number}`);
  return value === undefined ? [id] : [id, value];
}

/** Reads `graves` or `graves:0.7`. */
export function parseDisorder(text: string): DisorderChoice {
  const [id, severity] = choice("disorder", "severity", text);
  return severity === undefined ? { id } : { id, severity: amount(`severity of ${id}`, severity) };
}

/** Reads `methimazole` or `methimazole:30`. */
export function parseTreatment(text: string): TreatmentChoice {
  const [id, dose] = choice("treatment", "dose", text);
  return dose === undefined ? { id } : { id, dose: amount(`dose of ${id}`, dose) };
}

/** Reads `iodide.intakeFactor=0.2`. */
export function parseSetting(text: string): readonly [string, number] {
  const [path = "", value] = text.split("=");
  if (value === undefined)
    throw new InputError(`setting "${text}" is not path=value, such as pregnancy.week=20`);
  return [path.trim(), amount(`value of ${path.trim()}`, value)];
}
