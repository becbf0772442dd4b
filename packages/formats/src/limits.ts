/** What a file may be at most; beyond it, it is refused before it costs time or memory. */
export interface Limits {
  /** Characters of one text file. */
  readonly characters: number;
  /** Elements of one XML document. */
  readonly elements: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Nodes of all formulas after functions, submodels and rules are written out. */
  readonly formulaNodes: number;
  /** Files in an archive. */
  readonly files: number;
  /** Bytes that an archive may unpack to. */
  readonly unpackedBytes: number;
}

/** Design values: ten times the largest published endocrine model and more, and a second of work. */
export const defaultLimits: Limits = {
  characters: 16_000_000,
  elements: 400_000,
  depth: 200,
  formulaNodes: 1_000_000,
  files: 2_000,
  unpackedBytes: 64_000_000,
};
