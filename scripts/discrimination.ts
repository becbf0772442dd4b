/** A test with the diseases that it should tell from health, and how its readings then begin. */
export interface Discrimination {
  readonly id: string;
  /** Who is tested; left out, the man. */
  readonly patient?: string;
  /** Entries of the result that the table shows. */
  readonly shows: readonly string[];
  /** The published cut-off, in words. */
  readonly cutOff: string;
  readonly healthy: RegExp;
  readonly diseases: readonly {
    /** A disorder of the catalogue, or, with `lesion`, the name of a disease that is not in it. */
    readonly id: string;
    /** Severities beside the disorder's usual one; with `lesion`, all three. */
    readonly severities: readonly number[];
    readonly reading: RegExp;
    /** Parameter that falls from 1 with the severity. */
    readonly lesion?: string;
  }[];
  readonly note?: string;
  /** Diseases that the model's patient does not show in this test, and why. */
  readonly misses?: Readonly<Record<string, string>>;
}
