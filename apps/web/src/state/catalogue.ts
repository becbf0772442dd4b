import type { Choices } from "@endocrine/clinic";

/** What can be chosen and measured, and what the model has for habits. */
export interface Catalogue extends Choices {
  /** Parameters of the model that habits move, by path. */
  readonly parameters: readonly string[];
}

/** A treatment with its usual dose. */
export type TreatmentEntry = Catalogue["treatments"][number];

/** Analytes that belong together, and four courses to watch with them. */
export type PanelEntry = Catalogue["panels"][number];

/** Something measured: an analyte or a sign. */
export interface MeasuredEntry {
  readonly id: string;
  readonly name: string;
  /** UCUM. */
  readonly unit: string;
  /** The unit in which many laboratories report it, and the factor to it. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
}

/** The entry with an id, or undefined. */
export function entry<T extends { readonly id: string }>(
  entries: readonly T[],
  id: string | null,
): T | undefined {
  return entries.find((each) => each.id === id);
}
