import { call, type Expression, number, symbol } from "./expression.ts";
import {
  constants,
  functionNames,
  type Infix,
  infixOperators,
  operators,
  precedence,
  shorthandFunctions,
} from "./operators.ts";
import { didYouMean } from "./suggest.ts";
import { formulaError, type Token, tokenize } from "./tokens.ts";

export interface ParseOptions {
  /** User functions that the formula may call: number of arguments by name. */
  readonly functions?: ReadonlyMap<string, number>;
}

/** Deepest nesting of parentheses, calls, signs and operators. */
const deepest = 300;

/**
 * Reads a formula in the infix syntax of SBML Level 3.
 *
 * Precedences are those of libSBML's `L3Parser.ypp`: `^` binds to the right; `* / %` before `+ -` before
 * relations before `&& ||`. Where that grammar and mathematical custom read the same text differently,
 * the text is refused and parentheses are asked for, so a formula has one meaning everywhere: `-a^b`
 * (libSBML: (-a)^b), `!a + b` (libSBML: !(a + b)), `a || b && c` (libSBML: (a || b) && c), and a chain
 * of relations `a < b < c`. `log(x)` is the decimal logarithm, `%` the remainder with the dividend's sign.
 *
 * Chains of `+`, `*`, `&&`, `||` become one call with many arguments; a minus before a literal is part
 * of it; constants become literals.
 * @throws ModelError with the position
 */
export function parseFormula(formula: string, options: ParseOptions = {}): Expression {
  return new Parser(formula, options.functions ?? new Map()).parse();
}

class Parser {
  readonly #formula: string;
  readonly #functions: ReadonlyMap<string, number>;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(formula: string, functions: ReadonlyMap<string, number>) {
    this.#formula = formula;
    this.#functions = functions;
    this.#tokens = tokenize(formula);
  }

  parse(): Expression {
    if (this.#peek().kind === "end") this.#fail(this.#peek(), "the formula is empty");
    const tree = this.#infix(0);
    const rest = this.#peek();
    if (rest.kind === "end") return tree;
    if (rest.text === ")") this.#fail(rest, 'this ")" closes nothing');
    this.#fail(rest, `expected an operator, found "${rest.text}"`);
  }

  #infix(weakest: number): Expression {
    let left = this.#prefix();
    let previous: Infix | undefined;
    for (;;) {
      const token = this.#peek();
      const operator = token.kind === "sign" ? infixOperators.get(token.text) : undefined;
      if (operator === undefined || operator.precedence < weakest) return left;
      this.#refuseAmbiguity(previous, operator, token);
      this.#next++;
      const power = operator.precedence === precedence.power;
      const tighter = power ? operator.precedence : operator.precedence + 1;
      const right = this.#deeper(token, () => this.#infix(tighter));
      if (previous === operator && operator.chains && left.kind === "call") {
        left = call(operator.name, [...left.args, right], left.at);
      } else {
        left = call(operator.name, [left, right], token.at);
      }
      previous = operator;
    }
  }

  #refuseAmbiguity(previous: Infix | undefined, operator: Infix, token: Token): void {
    if (previous === undefined || previous.precedence !== operator.precedence) return;
    if (operator.precedence === precedence.relational) {
      this.#fail(token, 'relations do not chain; write "a < b && b < c"');
    }
    if (operator.precedence === precedence.logical && previous !== operator) {
      this.#fail(token, '"&&" and "||" need parentheses to be mixed');
    }
  }

  #prefix(): Expression {
    const token = this.#peek();
    if (token.kind !== "sign" || (token.text !== "-" && token.text !== "!")) return this.#operand();
    this.#next++;
    const tree = this.#deeper(token, () =>
      token.text === "-" ? this.#negation(token) : call("not", [this.#prefix()], token.at),
    );
    const after = this.#peek();
    if (after.kind === "sign" && this.#rivals(token.text).has(after.text)) {
      this.#fail(
        after,
        `"${after.text}" after "${token.text}" is ambiguous; put parentheses around what belongs together`,
      );
    }
    return tree;
  }

  #rivals(sign: string): ReadonlySet<string> {
    return sign === "-" ? new Set("^") : new Set("+-*/%^");
  }

  #negation(minus: Token): Expression {
    const operand = this.#peek();
    const tree = this.#prefix();
    const literal =
      tree.kind === "number" && (operand.kind === "number" || operand.kind === "name");
    return literal ? number(-tree.value, minus.at) : call("minus", [tree], minus.at);
  }

  #operand(): Expression {
    const token = this.#take();
    if (token.kind === "number") return number(Number(token.text), token.at);
    if (token.kind === "name") {
      if (this.#peek().text === "(") return this.#application(token);
      const constant = constants.get(token.text);
      return constant === undefined ? symbol(token.text, token.at) : number(constant, token.at);
    }
    if (token.text === "(") {
      const tree = this.#deeper(token, () => this.#infix(0));
      this.#close(token);
      return tree;
    }
    if (token.kind === "end") this.#fail(token, "expected a value, found the end");
    this.#fail(token, `expected a value, found "${token.text}"`);
  }

  #application(name: Token): Expression {
    const open = this.#take();
    const args = this.#deeper(name, () => this.#arguments(open));
    const own = this.#functions.get(name.text);
    if (own !== undefined) {
      this.#count(name, args.length, own, own);
      return call(name.text, args, name.at);
    }
    const short = this.#shorthand(name, args);
    if (short !== undefined) return short;
    const mathml = functionNames.get(name.text);
    if (mathml === undefined) {
      const known = [...this.#functions.keys(), ...functionNames.keys(), ...shorthandFunctions];
      this.#fail(name, `unknown function "${name.text}"${didYouMean(name.text, known)}`);
    }
    const { least, most } = operators.get(mathml)!;
    this.#count(name, args.length, least, most);
    return call(mathml, args, name.at);
  }

  #shorthand(name: Token, args: readonly Expression[]): Expression | undefined {
    const [first] = args;
    if (shorthandFunctions.includes(name.text)) this.#count(name, args.length, 1, 1);
    if (first === undefined || args.length > 1) return undefined;
    switch (name.text) {
      case "log":
      case "log10":
        return call("log", [number(10), first], name.at);
      case "sqrt":
        return call("root", [number(2), first], name.at);
      case "sqr":
        return call("power", [first, number(2)], name.at);
      default:
        return undefined;
    }
  }

  #arguments(open: Token): Expression[] {
    const args: Expression[] = [];
    if (this.#peek().text === ")") {
      this.#next++;
      return args;
    }
    for (;;) {
      args.push(this.#infix(0));
      if (this.#peek().text !== ",") break;
      this.#next++;
    }
    this.#close(open);
    return args;
  }

  #count(name: Token, given: number, least: number, most: number): void {
    if (given >= least && given <= most) return;
    const wanted =
      least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    const noun = wanted.endsWith("1") ? "argument" : "arguments";
    this.#fail(name, `"${name.text}" takes ${wanted} ${noun}, not ${given}`);
  }

  #close(open: Token): void {
    const token = this.#peek();
    if (token.text === ")") {
      this.#next++;
      return;
    }
    const found = token.kind === "end" ? "the end" : `"${token.text}"`;
    this.#fail(token, `expected ")" for the "(" at character ${open.at + 1}, found ${found}`);
  }

  #deeper<T>(token: Token, read: () => T): T {
    if (++this.#depth > deepest) this.#fail(token, `nested more than ${deepest} deep`);
    const result = read();
    this.#depth--;
    return result;
  }

  #peek(): Token {
    return this.#tokens[this.#next]!;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== "end") this.#next++;
    return token;
  }

  #fail(token: Token, fault: string): never {
    throw formulaError(this.#formula, token.at, fault);
  }
}
