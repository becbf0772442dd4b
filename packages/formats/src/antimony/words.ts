import { operators } from "@endocrine/engine";

/** Words that are no names. */
export const keywords: ReadonlySet<string> = new Set([
  "after",
  "at",
  "compartment",
  "const",
  "constraint",
  "delete",
  "DNA",
  "end",
  "event",
  "formula",
  "function",
  "gene",
  "geneProduct",
  "has",
  "import",
  "in",
  "is",
  "maximize",
  "minimize",
  "model",
  "module",
  "operator",
  "reaction",
  "species",
  "substanceOnly",
  "unit",
  "var",
]);

/** Random distributions, which are functions of Antimony as they are of SBML's package. */
export const draws: ReadonlySet<string> = new Set([
  "normal",
  "uniform",
  "bernoulli",
  "binomial",
  "cauchy",
  "chisquare",
  "exponential",
  "gamma",
  "laplace",
  "lognormal",
  "poisson",
  "rayleigh",
]);

/** Constants by name; infinity and NaN in several spellings. */
export const constantNames: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["exponentiale", Math.E],
  ["avogadro", 6.02214179e23],
  ["true", 1],
  ["True", 1],
  ["TRUE", 1],
  ["false", 0],
  ["False", 0],
  ["FALSE", 0],
  ["inf", Infinity],
  ["INF", Infinity],
  ["Inf", Infinity],
  ["infinity", Infinity],
  ["nan", Number.NaN],
  ["NaN", Number.NaN],
  ["NAN", Number.NaN],
  ["notanumber", Number.NaN],
]);

/** MathML name of a built-in function by the names that a formula may call it by. */
export const functionNames: ReadonlyMap<string, string> = new Map(
  [...operators.values()].flatMap(({ name, functions }) =>
    functions.map((alias) => [alias, name] as const),
  ),
);

const shorthands = ["log10", "sqrt", "sqr"];

/** Whether a word means something of its own, so that nothing of a model can have it as an id. */
export function isReserved(word: string): boolean {
  return word === "time" || keywords.has(word) || constantNames.has(word) || isBuiltIn(word);
}

/** Whether a word is the name of a built-in function. */
export function isBuiltIn(word: string): boolean {
  return functionNames.has(word) || draws.has(word) || shorthands.includes(word);
}
