import { call, type Expression, number, operators, symbol } from "@endocrine/engine";
import { functionOf } from "../sbml/document.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./tokens.ts";
import { constantNames, draws, functionNames, isBuiltIn, keywords } from "./words.ts";

/** Functions of the file by name: how many arguments they take. */
export type Arities = ReadonlyMap<string, number>;

interface Infix {
  readonly name: string;
  readonly strength: number;
  readonly chains: boolean;
}

const infixes: ReadonlyMap<string, Infix> = new Map(
  (
    [
      ["&&", "and", 1, true],
      ["||", "or", 1, true],
      ["==", "eq", 2, true],
      ["!=", "neq", 2, false],
      ["<", "lt", 2, true],
      ["<=", "leq", 2, true],
      [">", "gt", 2, true],
      [">=", "geq", 2, true],
      ["+", "plus", 3, true],
      ["-", "minus", 3, false],
      ["*", "times", 4, true],
      ["/", "divide", 4, false],
      ["%", "rem", 4, false],
      ["^", "power", 6, false],
    ] as const
  ).map(([sign, name, strength, chains]) => [sign, { name, strength, chains }]),
);

const relational = 2;
const negation = 5;
const power = 6;

/** Operators in a row; each may make the tree one deeper. */
const longest = 2000;

/**
 * Reads a formula up to where it ends. `^` binds to the right and before a sign, `!` before all others;
 * `&&` and `||` are of one strength and go from left to right; `log` of one argument is the natural
 * logarithm. Names keep their dots.
 * @throws FormatError with line and column
 */
export function readFormula(cursor: Cursor, functions: Arities): Expression {
  return infix(0);

  function infix(weakest: number): Expression {
    let left = prefix();
    let before: Infix | undefined;
    for (let links = 0; ; links++) {
      const token = cursor.peek();
      const operator = token.kind === "sign" ? infixes.get(token.text) : undefined;
      if (operator === undefined || operator.strength < weakest) return left;
      const { name, strength, chains } = operator;
      if (strength === relational && before?.strength === relational && before !== operator) {
        cursor.fail("different relations do not chain; put parentheses", token);
      }
      if (name === "neq" && before === operator) cursor.fail('"!=" does not chain', token);
      if (links > longest) cursor.fail(`a chain of more than ${longest} operators`, token);
      cursor.take();
      const right = cursor.deeper(() => infix(strength === power ? negation : strength + 1));
      const goesOn = before === operator && chains && left.kind === "call";
      left = call(
        name,
        goesOn ? [...(left as { args: readonly Expression[] }).args, right] : [left, right],
      );
      before = operator;
    }
  }

  function prefix(): Expression {
    const token = cursor.peek();
    if (cursor.takes("!")) return call("not", [cursor.deeper(tight)]);
    if (cursor.takes("+")) return cursor.deeper(prefix);
    if (!cursor.takes("-")) return operand();
    const { kind, text } = cursor.peek();
    const literal = kind === "number" || (kind === "word" && constantNames.has(text));
    const tree = cursor.deeper(() => infix(power));
    if (token.kind === "sign" && literal && tree.kind === "number") return number(-tree.value);
    return call("minus", [tree]);
  }

  /** What `!` applies to. */
  function tight(): Expression {
    if (cursor.takes("!")) return call("not", [cursor.deeper(tight)]);
    return cursor.is("-") ? prefix() : operand();
  }

  function operand(): Expression {
    const token = cursor.take();
    if (token.kind === "number") {
      refuseUnit(token);
      return number(Number(token.text));
    }
    if (token.kind === "sign" && token.text === "...")
      cursor.fail("DNA strands are not read", token);
    if (token.kind === "sign" && token.text === "(") {
      const tree = cursor.enclosed(() => {
        const inner = cursor.deeper(() => infix(0));
        cursor.expect(")");
        return inner;
      });
      return tree;
    }
    if (token.kind === "word" && !keywords.has(token.text)) return named(token);
    return cursor.fail(`expected a value, found ${cursor.found(token)}`, token);
  }

  function refuseUnit(token: Token): void {
    const { kind, text } = cursor.peek();
    if (kind !== "word" || keywords.has(text)) return;
    cursor.fail(
      `the unit "${text}" of a number within a formula is not kept; give it to a parameter`,
      token,
    );
  }

  function named(token: Token): Expression {
    if (cursor.is("(")) return application(token);
    let name = token.text;
    while (cursor.is(".") && cursor.peek(1).kind === "word") {
      cursor.take();
      name += `.${cursor.take().text}`;
    }
    const constant = constantNames.get(name);
    return constant === undefined ? symbol(name) : number(constant);
  }

  function application(token: Token): Expression {
    const { text } = token;
    cursor.take();
    const args = cursor.enclosed(() => cursor.deeper(argumentList));
    const own = functions.get(text);
    if (own !== undefined) {
      count(token, args.length, own, own);
      return call(functionOf(text), args);
    }
    if (!isBuiltIn(text)) cursor.fail(`the function "${text}" is not known`, token);
    if (draws.has(text)) return call(`distrib:${text}`, args);
    return builtIn(token, args);
  }

  function builtIn(token: Token, args: readonly Expression[]): Expression {
    const { text } = token;
    const [only] = args;
    if (only !== undefined && args.length === 1) {
      if (text === "log") return call("ln", [only]);
      if (text === "log10") return call("log", [number(10), only]);
      if (text === "sqrt" || text === "root") return call("root", [number(2), only]);
      if (text === "sqr") return call("power", [only, number(2)]);
    }
    const name = functionNames.get(text);
    if (name === undefined)
      return cursor.fail(`"${text}" takes 1 argument, not ${args.length}`, token);
    const { least = 0, most = Infinity } = operators.get(name) ?? {};
    count(token, args.length, least, most);
    return call(name, args);
  }

  function count({ text, ...rest }: Token, given: number, least: number, most: number): void {
    if (given >= least && given <= most) return;
    const wanted = least === most ? `${least}` : `${least} or more`;
    cursor.fail(`"${text}" takes ${wanted} arguments, not ${given}`, { text, ...rest });
  }

  function argumentList(): Expression[] {
    const args: Expression[] = [];
    if (cursor.takes(")")) return args;
    do args.push(infix(0));
    while (cursor.takes(","));
    cursor.expect(")");
    return args;
  }
}
