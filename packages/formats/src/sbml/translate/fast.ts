import { call, type Expression, number, simplify, symbol } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import { symbolOf } from "../document.ts";
import { Derivatives } from "./derivative.ts";
import { product, sum } from "./inline.ts";
import { solveSystem } from "./linear.ts";
import type { Parts } from "./parts.ts";
import type { SpeciesTable } from "./quantities.ts";
import type { Stoichiometry } from "./reactions.ts";

/** A direction in which fast reactions move amounts, and the net extent that drives it. */
interface Mode {
  readonly amounts: ReadonlyMap<string, Expression>;
  readonly drive: Expression;
}

/**
 * How many times faster a fast reaction runs whose law switches: a design value, for the definition
 * says no more than that it is faster than all that is of interest. The amounts are off by about the
 * inverse.
 */
const speedUp = 1e6;

/** Fast reactions of a model: their equilibrium costs time in the third power of their number. */
const mostFast = 50;

/**
 * Fast reactions are in equilibrium at all times. In each independent direction that they can move, the
 * net drive g is kept at zero by an extent rate w: dg/dt = 0 is linear in the w, which come on top of
 * the slow rates. At the start and after events the fast reactions alone run to rest. Where a law
 * switches, the equilibrium may jump without an event, and no rate keeps it: then the reactions run at
 * a multiple of their rates.
 */
export function addFastReactions(parts: Parts, { fast }: Stoichiometry, table: SpeciesTable): void {
  if (fast.size === 0) return;
  if (fast.size > mostFast) {
    const problem = `the model has ${fast.size} fast reactions; at most ${mostFast} are kept in equilibrium`;
    throw new FormatError(problem);
  }
  const columns = [...fast].map(([id, column]) => ({
    rate: symbol(symbolOf(id)),
    amounts: new Map(
      [...column].map(([species, entry]) => [
        table.get(species)?.amount as string,
        simplify(entry),
      ]),
    ),
  }));
  addRelaxation(parts, columns);
  if (columns.some(({ rate }) => switches(rate, parts))) runFaster(parts, columns);
  else keepEquilibrium(parts, columns);
}

function keepEquilibrium(parts: Parts, columns: readonly Column[]): void {
  const modes = modesOf(columns);
  const slow = new Derivatives(parts, "slowRateOf");
  const keep = (value: Expression): Expression => {
    const simple = simplify(value);
    if (simple.kind !== "call") return simple;
    const name = `fast ${parts.assignments.size}`;
    parts.assignments.set(name, simple);
    return symbol(name);
  };
  const drift = modes.map(({ drive }) => call("minus", [slow.rate(drive)]));
  const matrix = modes.map(({ drive }) => {
    const gradient = slow.gradient(drive);
    return modes.map(({ amounts }) => along(gradient, amounts));
  });
  // A drive that answers to nothing, its rate constant being 0 for the time being, asks for nothing.
  const idle = (a: Expression, b: Expression): Expression =>
    call("piecewise", [call("divide", [a, b]), call("neq", [b, number(0)]), number(0)]);
  const extents = solveSystem(matrix, drift, keep, idle);
  modes.forEach(({ amounts }, k) => {
    addRates(parts, amounts, extents[k] as Expression);
  });
}

function runFaster(parts: Parts, columns: readonly Column[]): void {
  for (const { rate, amounts } of columns) addRates(parts, amounts, product(number(speedUp), rate));
}

/** Adds what an extent rate does to the rates of the amounts. */
function addRates(
  parts: Parts,
  amounts: ReadonlyMap<string, Expression>,
  extent: Expression,
): void {
  for (const [amount, entry] of amounts) {
    const state = parts.states.get(amount);
    if (state === undefined) continue;
    parts.states.set(amount, { ...state, rate: sum([state.rate, product(entry, extent)]) });
  }
}

function addRelaxation(parts: Parts, columns: readonly Column[]): void {
  for (const { rate, amounts } of columns) {
    for (const [amount, entry] of amounts) {
      const before = parts.relaxation.get(amount);
      const term = product(entry, rate);
      parts.relaxation.set(amount, before ? sum([before, term]) : term);
    }
  }
}

/** Whether a formula, through assignments, chooses between cases. */
function switches(formula: Expression, parts: Parts): boolean {
  const seen = new Set<string>();
  const open = [formula];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (tree.kind === "call") {
      if (tree.name === "piecewise") return true;
      for (const argument of tree.args) open.push(argument);
    } else if (tree.kind === "symbol" && !seen.has(tree.name)) {
      seen.add(tree.name);
      const value = parts.assignments.get(tree.name);
      if (value !== undefined) open.push(value);
    }
  }
  return false;
}

/** Derivative along a direction; undefined where it is 0. */
function along(
  gradient: ReadonlyMap<string, Expression>,
  direction: ReadonlyMap<string, Expression>,
): Expression | undefined {
  const terms: Expression[] = [];
  for (const [name, entry] of direction) {
    const slope = gradient.get(name);
    if (slope !== undefined) terms.push(product(slope, entry));
  }
  return terms.length === 0 ? undefined : simplify(sum(terms));
}

interface Column {
  readonly rate: Expression;
  readonly amounts: ReadonlyMap<string, Expression>;
}

/**
 * Independent directions among the columns, each with its net drive. Columns of numbers that depend on
 * earlier ones (a reaction beside its reverse, a circle) are drives in those directions; columns of
 * formulas count as independent.
 */
function modesOf(columns: readonly Column[]): Mode[] {
  const basis: { readonly column: Column; readonly drives: Expression[] }[] = [];
  for (const column of columns) {
    const weights = combination(
      column,
      basis.map((one) => one.column),
    );
    if (weights === undefined) {
      basis.push({ column, drives: [column.rate] });
      continue;
    }
    weights.forEach((weight, k) => {
      if (weight !== 0) basis[k]?.drives.push(product(number(weight), column.rate));
    });
  }
  return basis.map(({ column, drives }) => ({ amounts: column.amounts, drive: sum(drives) }));
}

/** Weights of the basis that add up to the column; undefined where there are none. */
function combination(column: Column, basis: readonly Column[]): number[] | undefined {
  const all = [...basis, column];
  const rows = [...new Set(all.flatMap(({ amounts }) => [...amounts.keys()]))];
  const entries = all.map(({ amounts }) =>
    rows.map((name) => {
      const entry = amounts.get(name);
      return entry === undefined ? 0 : entry.kind === "number" ? entry.value : Number.NaN;
    }),
  );
  if (basis.length === 0 || entries.some((list) => list.some(Number.isNaN))) return undefined;
  const target = entries.at(-1) as number[];
  const weights = leastSquares(entries.slice(0, -1), target);
  const met = rows.every((_, i) => {
    const reached = weights.reduce(
      (total, weight, k) => total + weight * (entries[k]?.[i] ?? 0),
      0,
    );
    return Math.abs(reached - (target[i] ?? 0)) < 1e-9;
  });
  return met ? weights : undefined;
}

/** Weights of independent columns that come closest to the target, by the normal equations. */
function leastSquares(
  columns: readonly (readonly number[])[],
  target: readonly number[],
): number[] {
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((total, x, i) => total + x * (b[i] ?? 0), 0);
  const n = columns.length;
  const a = columns.map((left) => [...columns.map((right) => dot(left, right)), dot(left, target)]);
  for (let k = 0; k < n; k++) {
    const pivot = a[k] as number[];
    for (let i = 0; i < n; i++) {
      const row = a[i] as number[];
      if (i === k) continue;
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  return a.map((row, k) => (row[n] as number) / (row[k] as number));
}
