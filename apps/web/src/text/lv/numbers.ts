import type { NumberWords } from "../numbers.ts";

const rules = new Intl.PluralRules("lv");

/** Latvian has a form for 0, 10 to 20, 30 …, one for 1, 21, 31 …, and one for all others. */
const count = (zero: string, one: string, other: string) => (amount: number, printed: string) => {
  const form = rules.select(amount);
  return `${printed} ${form === "zero" ? zero : form === "one" ? one : other}`;
};

/** Words around numbers. */
export const numbers: NumberWords = {
  missing: "nav pieejams",
  to: " līdz ",
  days: count("dienu", "diena", "dienas"),
  weeks: count("nedēļu", "nedēļa", "nedēļas"),
  months: count("mēnešu", "mēnesis", "mēneši"),
  years: count("gadu", "gads", "gadi"),
};
