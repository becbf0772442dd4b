import type { Elimination, FactorEntry } from "./eliminate.ts";
import type { JacobianEntry } from "./jacobian.ts";
import { assemble } from "./schedule.ts";

/** Multiplications per generated function; see `operationsPerFunction` in `schedule.ts`. */
const multiplicationsPerFunction = 400;

/** Statements gathered into functions of bounded size. */
class Parts {
  readonly parts: { name: string; lines: string[] }[] = [];
  /** Names of the local constants of the present part. */
  readonly locals = new Set<string>();
  readonly #name: string;
  readonly #opening: readonly string[];
  #used = Number.POSITIVE_INFINITY;

  constructor(name: string, opening: readonly string[] = []) {
    this.#name = name;
    this.#opening = opening;
  }

  /** Starts another part if `price` more multiplications would be too many. */
  reserve(price: number): void {
    if (this.#used + price > multiplicationsPerFunction) {
      this.parts.push({ name: `${this.#name}${this.parts.length + 1}`, lines: [...this.#opening] });
      this.locals.clear();
      this.#used = 0;
    }
    this.#used += price;
  }

  add(...lines: string[]): void {
    this.parts[this.parts.length - 1].lines.push(...lines);
  }
}

/**
 * `factor(gamma)`: the factors of I - gamma J from the values `j`, row by row into `f`: L without its
 * unit diagonal, the reciprocals of the pivots, U. False where a pivot vanishes or is not finite.
 */
export function factorCode(elimination: Elimination): string {
  const parts = new Parts("factor", ["const g = -gamma;"]);
  const slotOf = (slot: number): string =>
    parts.locals.has(`f${slot}`) ? `f${slot}` : `f[${slot}]`;
  const value = (entry: FactorEntry, one: boolean): string => {
    const source = entry.source < 0 ? "" : `g * j[${entry.source}]`;
    const terms = entry.terms.map(([l, u]) => ` - ${slotOf(l)} * ${slotOf(u)}`).join("");
    if (source === "" && !one) return terms === "" ? "0" : terms.trimStart().replace("- ", "-");
    return [one ? "1" : "", source].filter((text) => text !== "").join(" + ") + terms;
  };
  const keep = (slot: number, code: string): void => {
    parts.add(`const f${slot} = ${code};`, `f[${slot}] = f${slot};`);
    parts.locals.add(`f${slot}`);
  };
  const pivots = new Map<number, number>();
  for (const { row, lower, diagonal, upper } of elimination.rows) {
    for (const entry of lower) {
      parts.reserve(entry.terms.length + 2);
      const pivot = slotOf(pivots.get(entry.column) as number);
      keep(entry.slot, `(${value(entry, false)}) * ${pivot}`);
    }
    parts.reserve(diagonal.terms.length + 3);
    keep(diagonal.slot, `1 / (${value(diagonal, true)})`);
    // A pivot of 0, Infinity or NaN: its reciprocal is Infinity, 0 or NaN.
    const reciprocal = `f${diagonal.slot}`;
    parts.add(`if (!(${reciprocal} - ${reciprocal} === 0) || ${reciprocal} === 0) return false;`);
    pivots.set(row, diagonal.slot);
    for (const entry of upper) {
      parts.reserve(entry.terms.length + 1);
      keep(entry.slot, value(entry, false));
    }
  }
  const written = parts.parts.map(
    ({ name, lines }) =>
      `function ${name}(gamma) {\n${lines.map((line) => `  ${line}\n`).join("")}  return true;\n}\n`,
  );
  const calls = parts.parts.map(({ name }) => `${name}(gamma)`).join(" && ");
  return `${written.join("\n")}\nfunction factor(gamma) {\n  return ${calls || "true"};\n}\n`;
}

/** `solve(b)`: forward and backward substitution in place. */
export function solveCode(elimination: Elimination): string {
  const parts = new Parts("solve");
  const known = (column: number): string =>
    parts.locals.has(`b${column}`) ? `b${column}` : `b[${column}]`;
  const products = (entries: readonly FactorEntry[]): string =>
    entries.map(({ slot, column }) => ` - f[${slot}] * ${known(column)}`).join("");
  for (const { row, lower } of elimination.rows) {
    if (lower.length === 0) continue;
    parts.reserve(lower.length);
    parts.add(`const b${row} = b[${row}]${products(lower)};`, `b[${row}] = b${row};`);
    parts.locals.add(`b${row}`);
  }
  // The second sweep names its results anew.
  const solved = (column: number): string =>
    parts.locals.has(`x${column}`) ? `x${column}` : `b[${column}]`;
  for (const { row, diagonal, upper } of [...elimination.rows].reverse()) {
    parts.reserve(upper.length + 1);
    const terms = upper.map(({ slot, column }) => ` - f[${slot}] * ${solved(column)}`).join("");
    const sum = terms === "" ? known(row) : `(${known(row)}${terms})`;
    parts.add(`const x${row} = ${sum} * f[${diagonal.slot}];`, `b[${row}] = x${row};`);
    parts.locals.add(`x${row}`);
  }
  return assemble("solve", "b", named(parts, "solve"));
}

/** `multiply(v, product)`: the Jacobian's values times a vector. */
export function multiplyCode(size: number, entries: readonly JacobianEntry[]): string {
  const rows: string[][] = Array.from({ length: size }, () => []);
  entries.forEach(({ row, column }, k) => {
    rows[row].push(`j[${k}] * v[${column}]`);
  });
  const parts = new Parts("multiply");
  rows.forEach((products, row) => {
    parts.reserve(products.length + 1);
    parts.add(`product[${row}] = ${products.length === 0 ? "0" : products.join(" + ")};`);
  });
  return assemble("multiply", "v, product", named(parts, "multiply"));
}

/** A single part takes the name of the whole. */
function named(parts: Parts, name: string): { name: string; lines: string[] }[] {
  if (parts.parts.length === 0) return [{ name, lines: [] }];
  return parts.parts.length === 1 ? [{ name, lines: parts.parts[0].lines }] : parts.parts;
}
