import { type Expression, type NumberNode, number, operators } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { namespaces } from "../xml/namespaces.ts";
import { node, type XmlNode } from "../xml/write.ts";
import type { Lambda } from "./read.ts";
import { argumentTruth, type Functions, isTruth, isTruthLiteral } from "./truth.ts";
import { isAvogadro, writeNumber } from "./writeNumber.ts";

/** What a vocabulary of content MathML puts where MathML leaves a gap; the writing side of `MathDialect`. */
export interface WriteDialect {
  /** The element of a symbol: a `ci`, or the `csymbol` of the clock. */
  readonly symbol: (name: string) => XmlNode;
  /** The head of an `apply` that calls what is no operator of MathML; undefined refuses it. */
  readonly applied: (name: string) => XmlNode | undefined;
  /** The element of Avogadro's constant, where there is one. */
  readonly avogadro?: XmlNode | undefined;
  /** Operators of MathML that the vocabulary does not have. */
  readonly missing: ReadonlySet<string>;
  /** Truth values count as the numbers 1 and 0 and numbers as truth values; else both are written out. */
  readonly mixed: boolean;
  readonly functions: Functions;
  /** What the vocabulary is called in an error. */
  readonly name: string;
}

/**
 * Writes a formula as a `math` element. `truth` says that true or false is asked for (a trigger).
 * @throws FormatError for an operator that the vocabulary does not have
 */
export function writeMath(expression: Expression, dialect: WriteDialect, truth = false): XmlNode {
  return mathElement(new MathWriter(dialect).write(expression, truth));
}

/** Writes a function as a `math` element with a `lambda`; its arguments are symbols as in trees. */
export function writeLambda({ args, body }: Lambda, dialect: WriteDialect): XmlNode {
  const bound = args.map((name) => node("bvar", [], [dialect.symbol(name)]));
  const writer = new MathWriter(dialect, new Set(args));
  const rest = body === undefined ? [] : [writer.write(body, isTruth(body, dialect.functions))];
  return mathElement(node("lambda", [], [...bound, ...rest]));
}

function mathElement(content: XmlNode): XmlNode {
  return node("math", [["xmlns", namespaces.mathml]], [content]);
}

class MathWriter {
  readonly #dialect: WriteDialect;
  /** Arguments of the function that is written: what they are is for the caller to say. */
  readonly #bound: ReadonlySet<string>;

  constructor(dialect: WriteDialect, bound: ReadonlySet<string> = new Set()) {
    this.#dialect = dialect;
    this.#bound = bound;
  }

  write(tree: Expression, truth: boolean): XmlNode {
    if (tree.kind === "number") return this.#number(tree, truth);
    const bound = tree.kind === "symbol" && this.#bound.has(tree.name);
    if (bound) return this.#dialect.symbol(tree.name);
    const { mixed, functions } = this.#dialect;
    if (!mixed && tree.kind === "symbol" && truth) return this.#unequalToZero(tree);
    if (tree.kind === "symbol") return this.#dialect.symbol(tree.name);
    if (!mixed && tree.name !== "piecewise" && truth !== isTruth(tree, functions)) {
      return truth ? this.#unequalToZero(tree) : this.#oneOrZero(tree);
    }
    if (tree.name === "piecewise") return this.#piecewise(tree.args, truth);
    return this.#apply(tree.name, tree.args);
  }

  #number(tree: NumberNode, truth: boolean): XmlNode {
    const { value } = tree;
    if (truth && isTruthLiteral(tree)) return node(value === 1 ? "true" : "false");
    if (truth && !this.#dialect.mixed) return this.#unequalToZero(tree);
    const { avogadro } = this.#dialect;
    return avogadro !== undefined && isAvogadro(value) ? avogadro : writeNumber(value);
  }

  #unequalToZero(tree: Expression): XmlNode {
    return this.#apply("neq", [tree, number(0)]);
  }

  #oneOrZero(tree: Expression): XmlNode {
    const piece = node("piece", [], [writeNumber(1), this.write(tree, true)]);
    return node("piecewise", [], [piece, node("otherwise", [], [writeNumber(0)])]);
  }

  #piecewise(args: readonly Expression[], truth: boolean): XmlNode {
    const parts: XmlNode[] = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
      const value = this.write(args[i] as Expression, truth);
      parts.push(node("piece", [], [value, this.write(args[i + 1] as Expression, true)]));
    }
    if (args.length % 2 === 1) {
      parts.push(node("otherwise", [], [this.write(args.at(-1) as Expression, truth)]));
    }
    return node("piecewise", [], parts);
  }

  #apply(name: string, args: readonly Expression[]): XmlNode {
    if (operators.has(name) && this.#dialect.missing.has(name)) {
      throw new FormatError(`"${name}" has no form in ${this.#dialect.name}`);
    }
    if (name === "log" || name === "root") return this.#qualified(name, args);
    const head = this.#head(name);
    const written = args.map((argument, i) =>
      this.write(argument, argumentTruth(name, args, i, this.#dialect.functions)),
    );
    return node("apply", [], [head, ...written]);
  }

  #head(name: string): XmlNode {
    const own = this.#dialect.applied(name);
    if (own !== undefined) return own;
    if (operators.has(name)) return node(name);
    throw new FormatError(`the function "${name}" has no form in ${this.#dialect.name}`);
  }

  #qualified(name: "log" | "root", [first, second]: readonly Expression[]): XmlNode {
    const qualifier = node(
      name === "log" ? "logbase" : "degree",
      [],
      [this.write(first as Expression, false)],
    );
    return node("apply", [], [node(name), qualifier, this.write(second as Expression, false)]);
  }
}
