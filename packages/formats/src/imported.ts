import type { FlatSystem } from "@endocrine/engine";

/** A model from a file, ready to compile, with what the file calls its quantities. */
export interface ImportedModel {
  readonly format: "sbml" | "cellml" | "antimony";
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** What the file tells people, as plain text. */
  readonly notes: string | undefined;
  /** Sources that the model as a whole names. */
  readonly sources: readonly SourceReference[];
  readonly system: FlatSystem;
  /** By the name that the file gives: what can be asked for. */
  readonly quantities: ReadonlyMap<string, ImportedQuantity>;
  /** What was read but does not take part, a line each. */
  readonly warnings: readonly string[];
}

/** A quantity of a file and where the flat system has it. */
export interface ImportedQuantity {
  readonly kind: "compartment" | "species" | "parameter" | "reaction" | "reference" | "variable";
  readonly name: string | undefined;
  /** UCUM code, or the file's own text where it has none. */
  readonly unit: string;
  /** Flat name of what the id means in formulas. */
  readonly value: string;
  /** Of a species: flat names of its amount and its concentration, where it has one. */
  readonly amount?: string | undefined;
  readonly concentration?: string | undefined;
  readonly sources: readonly SourceReference[];
}

/** A reference of an annotation: to a paper, an ontology term, a data base entry. */
export interface SourceReference {
  /** BioModels qualifier: `is`, `isDescribedBy`, `hasPart` and so on. */
  readonly qualifier: string;
  /** The address as written. */
  readonly uri: string;
}
