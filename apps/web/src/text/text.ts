import { createContext, useContext } from "react";
import type { Dictionary } from "./dictionary.ts";
import { type Language, languageEntry } from "./languages.ts";
import type { MeasuredWords } from "./measured.ts";
import { type NumberPrinter, numberPrinter } from "./numbers.ts";
import { printUnit } from "./units.ts";

/** The words of the language that is shown, and how it writes numbers and units. */
export interface Text {
  readonly language: Language;
  readonly words: Dictionary;
  readonly print: NumberPrinter;
  /** A UCUM unit as the language writes it. */
  unit(ucum: string): string;
  /** Words of an analyte or sign; of an unknown one its id. */
  measured(id: string): MeasuredWords;
}

/** The text of a language whose words are loaded. */
export function makeText(language: Language, words: Dictionary): Text {
  const measured: Readonly<Record<string, MeasuredWords>> = { ...words.signs, ...words.analytes };
  return {
    language,
    words,
    print: numberPrinter(languageEntry(language).numbers, words.numbers),
    unit: (ucum) => printUnit(ucum, words.units),
    measured: (id) => measured[id] ?? { name: id },
  };
}

/** The entry of an id that comes from the catalogue or from an address; undefined where there is none. */
export function wordsOf<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Holds the text for all components. */
export const TextContext = createContext<Text | null>(null);

/** The text of the language that is shown. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error("no language is loaded");
  return text;
}
