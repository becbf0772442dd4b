import { parseUnit as parseCode } from "@atomic-ehr/ucum";
import { math } from "../wasm/mathModule.ts";
import { ModelError } from "./errors.ts";
import { atomValue, type Dimension, isMetric, withoutNoise } from "./unitAtoms.ts";
import { unitSuggestion } from "./unitMistakes.ts";

/** A unit of measure: a UCUM code, or what formulas make of such units. */
export interface Unit {
  /** UCUM code as written; for a derived unit, one that is put together from its terms. */
  readonly code: string;
  /** Exponents of the base units m, g, s, K, C, cd, mol, [IU], Cel and the arbitrary units. */
  readonly dimension: Dimension;
  /** How many base units one of this unit is. */
  readonly factor: number;
  /** Exponents by prefixed atom (`ng`, `L`), for the code of derived units. */
  readonly terms: Readonly<Record<string, number>>;
}

/** The unit of pure numbers. */
export const dimensionless: Unit = { code: "1", dimension: {}, factor: 1, terms: {} };

/** The library's syntax tree, spelled out because its declarations do not resolve under NodeNext. */
type Syntax =
  | { readonly type: "factor"; readonly value: number }
  | { readonly type: "group"; readonly expression: Syntax }
  | { readonly type: "unary"; readonly operand: Syntax }
  | {
      readonly type: "binary";
      readonly operator: "." | "/";
      readonly left: Syntax;
      readonly right: Syntax;
    }
  | Simple;

interface Simple {
  readonly type: "unit";
  readonly prefix?: string;
  readonly atom: string;
  readonly exponent?: number;
}

interface Parsed {
  readonly ast?: Syntax;
  readonly errors: readonly unknown[];
}

const cache = new Map<string, Unit>();

/** Letters of a code: the parser works by recursion. */
const longest = 500;

/**
 * Reads a UCUM code (case-sensitive): `ng/L`, `m[IU]/L`, `mm[Hg]`, `10*6/d`, `/min`, `{beats}/min`.
 * Moles, international units and degrees Celsius are dimensions of their own; radians are pure numbers.
 * @throws ModelError that suggests the code that was probably meant
 */
export function parseUnit(code: string): Unit {
  const known = cache.get(code);
  if (known !== undefined) return known;
  if (code.length > longest) {
    throw new ModelError(`unit "${code}" is longer than ${longest} letters`);
  }
  const unit = readUnit(code);
  if (unit === undefined) {
    throw new ModelError(`unit "${code}" is not UCUM${unitSuggestion(code, isUnit)}`);
  }
  cache.set(code, unit);
  return unit;
}

/** Whether a code is a unit that `parseUnit` accepts. */
export function isUnit(code: string): boolean {
  return cache.has(code) || (code.length <= longest && readUnit(code) !== undefined);
}

function readUnit(code: string): Unit | undefined {
  if (/[\s]/.test(code.replace(/\{[^{}]*\}/g, ""))) return undefined;
  let parsed: Parsed;
  try {
    parsed = parseCode(code.replace(/\{[^{}]*\}/g, "{x}"));
  } catch {
    return undefined;
  }
  if (parsed.ast === undefined || parsed.errors.length > 0) return undefined;
  const unit = evaluate(parsed.ast);
  return unit && { ...unit, code };
}

function evaluate(syntax: Syntax): Unit | undefined {
  switch (syntax.type) {
    case "factor":
      return syntax.value === 1 ? dimensionless : term(`${syntax.value}`, syntax.value, {});
    case "group":
      return evaluate(syntax.expression);
    case "unary": {
      const operand = evaluate(syntax.operand);
      return operand && divideUnits(dimensionless, operand);
    }
    case "binary": {
      const left = evaluate(syntax.left);
      const right = evaluate(syntax.right);
      if (left === undefined || right === undefined) return undefined;
      return syntax.operator === "/" ? divideUnits(left, right) : multiplyUnits(left, right);
    }
    case "unit":
      return evaluateSimple(syntax);
  }
}

const prefixes: Readonly<Record<string, number>> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 1e1,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
  z: 1e-21,
  y: 1e-24,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

function evaluateSimple({ prefix, atom, exponent }: Simple): Unit | undefined {
  const value = atomValue(atom);
  // The library's table holds "m[Hg]" and "m[H2O]" as atoms, so that "mm[Hg]" has one prefix.
  if (value === undefined || (prefix !== undefined && !isMetric(atom))) return undefined;
  const scale = prefix === undefined ? 1 : prefixes[prefix];
  if (scale === undefined) return undefined;
  const single = term(`${prefix ?? ""}${atom}`, scale * value.factor, value.dimension);
  return exponent === undefined ? single : powerUnit(single, exponent);
}

function term(text: string, factor: number, dimension: Dimension): Unit {
  return { code: text, dimension, factor: withoutNoise(factor), terms: { [text]: 1 } };
}

/** The unit of a product. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  return derived(a, b, 1, a.factor * b.factor);
}

/** The unit of a quotient. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return derived(a, b, -1, a.factor / b.factor);
}

/** The unit of a power with a known exponent, which need not be whole. */
export function powerUnit(unit: Unit, exponent: number): Unit {
  return derived(dimensionless, unit, exponent, math.power(unit.factor, exponent));
}

/** Whether values in the two units differ by a factor only. */
export function commensurable(a: Unit, b: Unit): boolean {
  return Object.keys(combine(a.dimension, b.dimension, -1)).length === 0;
}

/** Whether values in the unit are pure numbers, of whatever scale (`1`, `%`, `10*6`). */
export function isDimensionless(unit: Unit): boolean {
  return commensurable(unit, dimensionless);
}

/** Text of a unit for messages: the code, with 1 for none. */
export function unitText(unit: Unit): string {
  return unit.code === "" ? "1" : unit.code;
}

function derived(a: Unit, b: Unit, exponent: number, factor: number): Unit {
  const terms = combine(a.terms, b.terms, exponent);
  const dimension = combine(a.dimension, b.dimension, exponent);
  return { code: codeOf(terms), dimension, factor, terms };
}

/** Adds exponents, b's times `weight`; leaves out zeros and the noise of thirds. */
export function combine(a: Dimension, b: Dimension, weight: number): Dimension {
  const sum: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const total = (sum[base] ?? 0) + weight * exponent;
    const whole = Math.round(total);
    const exact = Math.abs(total - whole) < 1e-9 ? whole : total;
    if (exact === 0) delete sum[base];
    else sum[base] = exact;
  }
  return sum;
}

function codeOf(terms: Readonly<Record<string, number>>): string {
  const entries = Object.entries(terms);
  const over = entries.filter(([, exponent]) => exponent > 0).map(([text, e]) => raised(text, e));
  const under = entries.filter(([, exponent]) => exponent < 0);
  const head = over.length === 0 && under.length === 0 ? "1" : over.join(".");
  return head + under.map(([text, exponent]) => `/${raised(text, -exponent)}`).join("");
}

function raised(text: string, exponent: number): string {
  if (exponent === 1) return text;
  const plain = Number.isInteger(exponent) && !/\d$/.test(text);
  return plain ? `${text}${exponent}` : `${text}^${Number(exponent.toPrecision(4))}`;
}
