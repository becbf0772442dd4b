/** A choice that a person can make, as the clinic names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A disorder, what causes it, and how it usually presents. */
export interface DisorderEntry extends Named {
  readonly about: string;
  /** Severity of the usual clinical presentation, 0 to 1. */
  readonly usualSeverity: number;
  /** Days to the full picture. */
  readonly usualDay: number;
  readonly sources: readonly string[];
}

/** A treatment with its usual dose. */
export interface TreatmentEntry extends Named {
  readonly about: string;
  /** Unit of the dose, UCUM. */
  readonly unit: string;
  readonly usualDose: number;
  /** Days to its usual effect. */
  readonly usualDay?: number | undefined;
  readonly sources: readonly string[];
}

/** Something measured: an analyte or a sign. */
export interface MeasuredEntry extends Named {
  /** UCUM. */
  readonly unit: string;
  /** The unit in which many laboratories report it, and the factor to it. */
  readonly conventional?: { readonly unit: string; readonly factor: number } | undefined;
}

/** A citation. */
export interface SourceEntry {
  readonly key: string;
  readonly text: string;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly isbn?: string | undefined;
  readonly url?: string | undefined;
}

/** What the page needs of the clinic's catalogue. */
export interface Catalogue {
  readonly patients: readonly Named[];
  readonly disorders: readonly DisorderEntry[];
  readonly treatments: readonly TreatmentEntry[];
  readonly analytes: readonly MeasuredEntry[];
  readonly signs: readonly MeasuredEntry[];
  readonly sources: readonly SourceEntry[];
}

/** The entry with an id, or undefined. */
export function entry<T extends Named>(entries: readonly T[], id: string | null): T | undefined {
  return entries.find((each) => each.id === id);
}
