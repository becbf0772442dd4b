import type { NumberWords } from "../numbers.ts";

const count = (one: string, many: string) => (amount: number, printed: string) =>
  `${printed} ${amount === 1 ? one : many}`;

/** Words around numbers. */
export const numbers: NumberWords = {
  missing: "not available",
  to: " to ",
  days: count("day", "days"),
  weeks: count("week", "weeks"),
  months: count("month", "months"),
  years: count("year", "years"),
};
