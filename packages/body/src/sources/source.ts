/** A publication that equations or numbers come from; it can be found by one of its identifiers. */
export interface Source {
  /** How modules name it: first author and year. */
  readonly key: string;
  /** Authors, title, journal year;volume:pages. */
  readonly text: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly isbn?: string;
  readonly url?: string;
  /** What it is used for, or what a reader must know about it. */
  readonly note?: string;
}
