/** One published figure: the fact as the source prints it, and the source. */
export interface Published {
  readonly id: string;
  /** Part of the clinical truth set that it comes from. */
  readonly file: string;
  readonly quantity: string;
  readonly population: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** UCUM, or a word such as `direction`. */
  readonly unit: string | null;
  readonly direction: string | null;
  readonly note: string | null;
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly doi: string | null;
    readonly pmid: string | null;
  };
  /** `memory`: the figure was not seen in a source. */
  readonly confidence: "verified" | "memory";
  readonly sourceGrade: string;
}

/** A published figure and the axis that it is of. */
export interface Entry extends Published {
  readonly organ: string;
}

/** The source in a line: title, then DOI, PubMed number or address. */
export function sourceText({ source: { title, doi, pmid, url } }: Entry): string {
  const where = doi !== null ? `doi ${doi}` : pmid !== null ? `PMID ${pmid}` : url;
  return where === null ? title : `${title} (${where})`;
}
