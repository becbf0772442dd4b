import type { NumberWords } from "../numbers.ts";

/** After a number a Kazakh noun keeps its one form. */
const count = (word: string) => (_amount: number, printed: string) => `${printed} ${word}`;

/** Words around numbers. */
export const numbers: NumberWords = {
  missing: "жоқ",
  to: " … ",
  days: count("күн"),
  weeks: count("апта"),
  months: count("ай"),
  years: count("жыл"),
};
