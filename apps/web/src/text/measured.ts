/** Something that is measured. */
export interface MeasuredWords {
  /** Abbreviation by which it is known, where it has one. */
  readonly symbol?: string;
  /** In lower case, as within a sentence. */
  readonly name: string;
}

/** Something with a name, in lower case as within a sentence, and a sentence or two about it. */
export interface ExplainedWords {
  readonly name: string;
  readonly about: string;
}

/** A hormone: its symbol is short enough for a picture. */
export interface HormoneWords extends ExplainedWords {
  readonly symbol: string;
}

/** A disorder: its name in lower case, and what is broken. */
export interface DisorderWords {
  readonly name: string;
  readonly cause: string;
}

/** A patient in lower case, and what only the list of patients says. */
export interface PatientWords {
  readonly name: string;
  readonly details?: string;
}
