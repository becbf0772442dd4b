import { ModelError } from "./errors.ts";

/** A piece of formula text. */
export interface Token {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
  /** Offset in the formula, from 0. */
  readonly at: number;
}

const pattern =
  /(?<space>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?<sign>&&|\|\||==|!=|<=|>=|[-+*/%^!<>(),])/y;

/** Letters of a formula that a message shows. */
const longest = 120;

/** Makes the error of a formula: the place, counted from 1 as people do, then what is wrong there. */
export function formulaError(formula: string, at: number, fault: string): ModelError {
  return new ModelError(`${placeIn(formula, at)}: ${fault}`, { position: at });
}

/** `at character 3 of "2*x"`; of a long formula, the part around the place. */
export function placeIn(formula: string, at: number): string {
  const from = formula.length <= longest ? 0 : Math.max(0, at - longest / 2);
  const part = formula.slice(from, from + longest);
  const head = from > 0 ? "..." : "";
  const tail = from + part.length < formula.length ? "..." : "";
  return `at character ${at + 1} of "${head}${part}${tail}"`;
}

/** Splits a formula into tokens; the last one is the end. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    pattern.lastIndex = at;
    const groups = pattern.exec(formula)?.groups;
    if (groups === undefined) throw formulaError(formula, at, strayCharacter(formula, at));
    const { space, number, name, sign } = groups;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, at });
    at += (space ?? number ?? name ?? sign ?? "").length;
  }
  tokens.push({ kind: "end", text: "", at: formula.length });
  return tokens;
}

const meant = new Map([
  ["=", "=="],
  ["&", "&&"],
  ["|", "||"],
  ["[", "("],
  ["]", ")"],
  ["{", "("],
  ["}", ")"],
  [";", ","],
  ["×", "*"],
  ["·", "*"],
  ["−", "-"],
  ["÷", "/"],
]);

function strayCharacter(formula: string, at: number): string {
  const character = String.fromCodePoint(formula.codePointAt(at)!);
  const right = meant.get(character);
  const hint = right === undefined ? "" : `; did you mean "${right}"?`;
  return `"${character}" has no meaning in a formula${hint}`;
}
