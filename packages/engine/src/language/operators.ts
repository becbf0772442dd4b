/** What an operator or function is, as far as any stage needs to know. */
export interface Operator {
  /** MathML name: the `name` of a call in the formula tree. */
  readonly name: string;
  readonly kind: OperatorKind;
  readonly least: number;
  readonly most: number;
  /** Names by which a formula may call it as a function; the first is the one that is printed. */
  readonly functions: readonly string[];
  /** Sign between (or, for `not` and one-armed `minus`, before) its operands. */
  readonly sign?: string;
}

export type OperatorKind =
  | "arithmetic"
  | "relational"
  | "logical"
  | "choice"
  | "extremum"
  | "rounding"
  | "exponential"
  | "trigonometric"
  | "temporal";

function operator(
  name: string,
  kind: OperatorKind,
  least: number,
  most: number,
  sign?: string,
  aliases: readonly string[] = [],
): Operator {
  const functions = [name, ...aliases];
  return sign === undefined
    ? { name, kind, least, most, functions }
    : { name, kind, least, most, functions, sign };
}

const circular = ["sin", "cos", "tan", "sec", "csc", "cot"];
const hyperbolic = circular.map((name) => `${name}h`);

function trigonometric(): Operator[] {
  const direct = [...circular, ...hyperbolic];
  return [
    ...direct.map((name) => operator(name, "trigonometric", 1, 1)),
    ...direct.map((name) => operator(`arc${name}`, "trigonometric", 1, 1, undefined, [`a${name}`])),
  ];
}

/** Every operator and function of formulas, by MathML name. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    operator("plus", "arithmetic", 0, Infinity, "+"),
    operator("minus", "arithmetic", 1, 2, "-"),
    operator("times", "arithmetic", 0, Infinity, "*"),
    operator("divide", "arithmetic", 2, 2, "/"),
    operator("rem", "arithmetic", 2, 2, "%"),
    operator("power", "arithmetic", 2, 2, "^", ["pow"]),
    operator("quotient", "arithmetic", 2, 2),
    operator("root", "arithmetic", 2, 2),
    operator("abs", "arithmetic", 1, 1),
    operator("eq", "relational", 2, Infinity, "=="),
    operator("neq", "relational", 2, 2, "!="),
    operator("lt", "relational", 2, Infinity, "<"),
    operator("leq", "relational", 2, Infinity, "<="),
    operator("gt", "relational", 2, Infinity, ">"),
    operator("geq", "relational", 2, Infinity, ">="),
    operator("and", "logical", 0, Infinity, "&&"),
    operator("or", "logical", 0, Infinity, "||"),
    operator("xor", "logical", 0, Infinity),
    operator("not", "logical", 1, 1, "!"),
    operator("implies", "logical", 2, 2),
    operator("piecewise", "choice", 1, Infinity),
    operator("min", "extremum", 1, Infinity),
    operator("max", "extremum", 1, Infinity),
    operator("floor", "rounding", 1, 1),
    operator("ceiling", "rounding", 1, 1, undefined, ["ceil"]),
    operator("exp", "exponential", 1, 1),
    operator("ln", "exponential", 1, 1),
    operator("log", "exponential", 2, 2),
    operator("factorial", "exponential", 1, 1),
    ...trigonometric(),
    operator("delay", "temporal", 2, 2),
    operator("rateOf", "temporal", 1, 1),
  ].map((entry) => [entry.name, entry]),
);

/** Names of the operators that compare. */
export const relations: ReadonlySet<string> = new Set(
  [...operators.values()].flatMap(({ name, kind }) => (kind === "relational" ? [name] : [])),
);

/** MathML name by function name as written in a formula (`pow`, `asin`, `ceil`, ...). */
export const functionNames: ReadonlyMap<string, string> = new Map(
  [...operators.values()].flatMap(({ name, functions }) => functions.map((alias) => [alias, name])),
);

/** Functions that are short for another with a fixed argument: log(x), log10(x), sqrt(x), sqr(x). */
export const shorthandFunctions: readonly string[] = ["log10", "sqrt", "sqr"];

/** Constants that a formula may name. `avogadro` is the value that SBML fixes (CODATA 2006). */
export const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["exponentiale", Math.E],
  ["avogadro", 6.02214179e23],
  ["true", 1],
  ["false", 0],
  ["inf", Infinity],
  ["infinity", Infinity],
  ["nan", NaN],
  ["notanumber", NaN],
]);

/** Binding strength of the infix operators; larger binds tighter. */
export const precedence = {
  logical: 1,
  relational: 2,
  not: 3,
  sum: 4,
  product: 5,
  power: 6,
  negation: 7,
  operand: 8,
} as const;

/** An operator that stands between its operands. */
export interface Infix {
  readonly name: string;
  readonly precedence: number;
  /** A chain `a + b + c` is one call with three arguments. */
  readonly chains: boolean;
}

function strength({ name, kind }: Operator): number {
  if (kind === "logical") return precedence.logical;
  if (kind === "relational") return precedence.relational;
  if (name === "power") return precedence.power;
  return name === "plus" || name === "minus" ? precedence.sum : precedence.product;
}

/** Infix operators by sign. */
export const infixOperators: ReadonlyMap<string, Infix> = new Map(
  [...operators.values()].flatMap((entry): [string, Infix][] => {
    if (entry.sign === undefined || entry.name === "not") return [];
    const chains = ["plus", "times", "and", "or"].includes(entry.name);
    return [[entry.sign, { name: entry.name, precedence: strength(entry), chains }]];
  }),
);
