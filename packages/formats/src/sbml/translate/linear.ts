import {
  call,
  differentiate,
  type Expression,
  number,
  simplify,
  symbolsOf,
  transform,
} from "@endocrine/engine";

/** Operators whose slope does not say how they depend on what is in them. */
const opaque = new Set([
  ...["eq", "neq", "lt", "leq", "gt", "geq", "and", "or", "xor", "not", "implies"],
  ...["floor", "ceiling", "factorial", "quotient", "rem", "min", "max", "abs", "delay"],
]);

/** Solves `residual = 0` for a symbol in which it is a straight line; undefined where it is none. */
export function solveLinear(residual: Expression, name: string): Expression | undefined {
  if (hidden(residual, name)) return undefined;
  const slope = simplify(differentiate(residual, name));
  if (symbolsOf(slope).has(name) || (slope.kind === "number" && slope.value === 0))
    return undefined;
  const rest = simplify(
    transform(residual, (node) =>
      node.kind === "symbol" && node.name === name ? number(0) : node,
    ),
  );
  return simplify(call("minus", [call("divide", [rest, slope])]));
}

/** Whether a symbol stands where no derivative sees it. */
function hidden(tree: Expression, name: string): boolean {
  if (tree.kind !== "call") return false;
  if (opaque.has(tree.name)) return symbolsOf(tree).has(name);
  return tree.args.some((arg) => hidden(arg, name));
}

/**
 * Solves a matrix of formulas times unknowns = right side by elimination; what one step makes becomes an
 * assignment through `keep`, so that formulas do not grow. Entries left out are 0.
 * `over` divides; a caller for whom a pivot of 0 means that nothing happens says so there.
 */
export function solveSystem(
  matrix: readonly (readonly (Expression | undefined)[])[],
  right: readonly Expression[],
  keep: (value: Expression) => Expression,
  over: (a: Expression, b: Expression) => Expression = (a, b) => call("divide", [a, b]),
): Expression[] {
  const n = right.length;
  const a = matrix.map((row) => [...row]);
  const b = [...right];
  for (let k = 0; k < n; k++) {
    const p = a.findIndex((row, i) => i >= k && row[k] !== undefined);
    if (p < 0) return b.map(() => number(Number.NaN));
    [a[k], a[p]] = [a[p] as (Expression | undefined)[], a[k] as (Expression | undefined)[]];
    [b[k], b[p]] = [b[p] as Expression, b[k] as Expression];
    const pivot = a[k]?.[k] as Expression;
    for (let i = k + 1; i < n; i++) {
      const below = a[i]?.[k];
      if (below === undefined) continue;
      const factor = keep(over(below, pivot));
      for (let j = k; j < n; j++) {
        const above = a[k]?.[j];
        const row = a[i] as (Expression | undefined)[];
        if (j === k) row[j] = undefined;
        else if (above !== undefined) row[j] = less(row[j], call("times", [factor, above]), keep);
      }
      b[i] = less(b[i], call("times", [factor, b[k] as Expression]), keep);
    }
  }
  const x: Expression[] = new Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let rest = b[i] as Expression;
    for (let j = i + 1; j < n; j++) {
      const entry = a[i]?.[j];
      if (entry !== undefined)
        rest = call("minus", [rest, call("times", [entry, x[j] as Expression])]);
    }
    x[i] = keep(over(rest, a[i]?.[i] as Expression));
  }
  return x;
}

function less(
  a: Expression | undefined,
  b: Expression,
  keep: (value: Expression) => Expression,
): Expression {
  return keep(a === undefined ? call("minus", [b]) : call("minus", [a, b]));
}
