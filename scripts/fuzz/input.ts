/** What kind of file an input is meant to be. */
export type Kind = "sbml" | "cellml" | "antimony" | "sedml" | "omex" | "settings" | "results";

/** A file to be read, sound or damaged. */
export interface Input {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

export const isXml = (kind: Kind): boolean => ["sbml", "cellml", "sedml"].includes(kind);
