import { FormatError } from "../errors.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import type { SbmlDocument } from "../sbml/document.ts";
import { buildModel } from "./build.ts";
import { flattenText } from "./flatten.ts";
import { type ParseOptions, parseAntimony } from "./parse.ts";

/** How to read Antimony. */
export interface AntimonyOptions extends ParseOptions {
  readonly limits?: Limits | undefined;
}

/**
 * Reads an Antimony text into a model: the one with a star, what stands outside all models, or the last.
 * Submodels are written out, `A.S` as `A__S`. Not read, and refused by name: DNA strands, constraints,
 * objectives, deletions and conversion factors of submodels, units of numbers within formulas, layout.
 * @throws FormatError with file, line and column
 */
export function readAntimony(text: string, options: AntimonyOptions = {}): SbmlDocument {
  const { file, limits = defaultLimits } = options;
  if (text.length > limits.characters) {
    const problem = `the file has ${text.length} characters; at most ${limits.characters} are read`;
    throw new FormatError(problem, { file });
  }
  const parsed = parseAntimony(text, options);
  const model = buildModel(parsed, flattenText(parsed, file, limits), file);
  return { model, definitions: new Map(), externals: new Map(), packages: [] };
}
