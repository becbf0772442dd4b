import type { Entry } from "./entry.ts";
import { type Expectation, keeps } from "./expectation.ts";

/** One number of the model beside the limits that it must keep, in the entry's unit. */
export interface Part {
  /** What it is, where an entry asks more than one thing. */
  readonly label?: string;
  readonly value: number;
  readonly expected: Expectation;
}

/** How an entry is asked of the model, or why it cannot be. */
export type Question =
  | {
      readonly id: string;
      readonly ask: (entry: Entry) => Part | readonly Part[];
      /** How the published words were read, or what limits the comparison. */
      readonly note?: string;
      /** Unit of the observed number, where it is not the entry's. */
      readonly unit?: string;
    }
  | { readonly id: string; readonly cannot: string };

/** The parts of an answer as one verdict. */
export interface Verdict {
  readonly expected: string;
  readonly observed: number | string;
  readonly holds: boolean;
}

function labelled(parts: readonly Part[], text: (part: Part) => string): string {
  return parts
    .map((part) => (part.label === undefined ? text(part) : `${part.label}: ${text(part)}`))
    .join("; ");
}

/** A number for people; what never came about is no number. */
function number(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : "never in the time looked at";
}

/** An entry holds when every part of it does. */
export function verdict(answer: Part | readonly Part[]): Verdict {
  const parts = Array.isArray(answer) ? (answer as readonly Part[]) : [answer as Part];
  const [only] = parts;
  return {
    expected: labelled(parts, ({ expected }) => expected.text),
    observed:
      parts.length === 1 && only !== undefined
        ? number(only.value)
        : labelled(parts, ({ value }) => String(number(value))),
    holds: parts.length > 0 && parts.every(({ value, expected }) => keeps(value, expected)),
  };
}
