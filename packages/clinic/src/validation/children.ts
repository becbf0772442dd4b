import { entries } from "./entries.ts";
import { valueOn } from "./experiment.ts";
import type { Question } from "./question.ts";
import { readValue } from "./readValue.ts";

const signals: Readonly<Record<string, string>> = {
  TSH: "TSH",
  "free T4": "fT4",
  "free T3": "fT3",
};

/** `female, age 0.25 y`. */
const who = /^(fe)?male, age ([0-9.]+) y$/;

/** TSH, free T4 and free T3 of healthy children by sex and age: each child must lie inside. */
export const children: readonly Question[] = entries.flatMap(({ id, quantity, population }) => {
  const signal = signals[quantity];
  const found = who.exec(population);
  if (signal === undefined || found === null) return [];
  const plan = { patient: found[1] === undefined ? "boy" : "girl", age: Number(found[2]) };
  return [
    {
      id,
      ask: ({ unit, value }) => ({
        value: valueOn(plan, signal, unit ?? "1", 0),
        expected: readValue(value),
      }),
    },
  ];
});
