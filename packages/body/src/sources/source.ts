/** A publication that equations or numbers come from; it can be found by one of its identifiers. */
export interface Source {
  /** How modules name it: first author and year. */
  readonly key: string;
  /** Authors, title, journal year;volume:pages. */
  readonly text: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  /** Where it was read. An address in PubMed Central is an identifier too. */
  readonly url?: string;
  /**
   * The identifier was read beside the title, in the publication itself, an index, a data set or a
   * model that cites it. Left out: not checked so, and to be checked before it is cited elsewhere.
   */
  readonly seen?: true;
  /**
   * Why there is only an address. `official`: a laboratory's manual, a label, a book's page, a model
   * or a data set that has no identifier, or a compilation of such. `sought`: a publication read as
   * an abstract without its identifier.
   */
  readonly unidentified?: "official" | "sought";
  /** What it is used for, or what a reader must know about it. */
  readonly note?: string;
}
