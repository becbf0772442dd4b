import type { Catalogue as ClinicCatalogue } from "@endocrine/clinic";

/** What the page needs of the clinic's catalogue. */
export interface Catalogue
  extends Pick<
    ClinicCatalogue,
    "patients" | "disorders" | "treatments" | "analytes" | "signs" | "panels" | "sources"
  > {
  /** Parameters of the model that habits move, by path. */
  readonly parameters: readonly string[];
}

/** A treatment with its usual dose. */
export type TreatmentEntry = Catalogue["treatments"][number];

/** Analytes that belong together, and four courses to watch with them. */
export type PanelEntry = Catalogue["panels"][number];

/** A citation. */
export type SourceEntry = Catalogue["sources"][number];

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
