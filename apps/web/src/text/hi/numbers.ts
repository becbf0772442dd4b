import type { NumberWords } from "../numbers.ts";

const count = (one: string, many: string) => (amount: number, printed: string) =>
  `${printed} ${amount === 1 ? one : many}`;

/** Words around numbers. */
export const numbers: NumberWords = {
  missing: "उपलब्ध नहीं",
  to: " से ",
  days: count("दिन", "दिन"),
  weeks: count("सप्ताह", "सप्ताह"),
  months: count("महीना", "महीने"),
  years: count("वर्ष", "वर्ष"),
};
