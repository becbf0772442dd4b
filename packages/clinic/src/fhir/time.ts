import { InputError } from "@endocrine/engine";

/** The calendar day of day 0 where none is given: a body has no calendar of its own. */
export const usualDayZero = "2000-01-01";

const hourInMs = 3_600_000;

/**
 * Reads a calendar day, `2000-01-01`, as its midnight in ms since 1970, UTC.
 * @throws InputError for what is no day
 */
export function parseDate(text: string): number {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 30 February is taken by some engines for 1 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text) {
    throw new InputError(`"${text}" is no date; give one as 2000-01-31`);
  }
  return midnight;
}

/** The instant `hours` after midnight of day 0, as FHIR writes it, to the second. */
export function instant(dayZero: string, hours: number): string {
  const rounded = Math.round((parseDate(dayZero) + hours * hourInMs) / 1000) * 1000;
  return `${new Date(rounded).toISOString().slice(0, 19)}Z`;
}

/** The birthday of somebody who is `age` years old on day 0. */
export function birthDate(dayZero: string, age: number): string {
  const born = new Date(parseDate(dayZero));
  const years = Math.floor(age);
  born.setUTCFullYear(born.getUTCFullYear() - years);
  const days = Math.round((age - years) * 365.25);
  return new Date(born.getTime() - days * 24 * hourInMs).toISOString().slice(0, 10);
}
