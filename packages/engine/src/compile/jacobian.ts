import { ModelError } from "../language/errors.ts";
import { type Expression, symbol, symbolsOf } from "../language/expression.ts";
import { isNumber, plus, times } from "./algebra.ts";
import { type Budget, differentiate } from "./differentiate.ts";
import { mostDerivativeNodes } from "./limits.ts";
import type { Formula, OrderedAssignment } from "./order.ts";
import type { FlatState } from "./system.ts";

/** An entry that is not zero by structure: of formula `row` (the rate of that state) by quantity `column`. */
export interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly value: Expression;
}

/** Sparse derivatives of formulas; entries by row, then column. */
export interface Jacobian {
  /**
   * Derivatives of one assignment by one quantity, named so that all who need them share them; in order of
   * evaluation: each uses assignments, states and earlier ones.
   */
  readonly intermediates: readonly Formula[];
  readonly entries: readonly JacobianEntry[];
}

/** The Jacobian of the rates by the states. */
export function jacobian(
  states: readonly FlatState[],
  assignments: readonly OrderedAssignment[],
): Jacobian {
  const moving = assignments.filter(({ constant, live }) => live && !constant);
  const names = states.map(({ name }) => name);
  const rates = states.map(({ rate }) => rate);
  return derivatives(rates, names, moving);
}

/**
 * Derivatives of formulas by the quantities named, through the assignments (in order) that they use:
 * forward accumulation. A formula is differentiated once by each symbol that it mentions; the chain rule
 * then joins these slopes with the derivatives of the symbols.
 */
export function derivatives(
  formulas: readonly Expression[],
  by: readonly string[],
  assignments: readonly Formula[],
): Jacobian {
  const indexOf = new Map(by.map((name, i) => [name, i]));
  const intermediates: Formula[] = [];
  /** Of each assignment: its derivative by each quantity that it depends on. */
  const known = new Map<string, ReadonlyMap<number, Expression>>();
  const budget: Budget = { left: mostDerivativeNodes };

  const gradient = (value: Expression): Map<number, Expression> => {
    const terms = new Map<number, Expression[]>();
    const add = (column: number, term: Expression): void => {
      if (--budget.left < 0) throw new ModelError("the derivatives of the formulas grow too large");
      if (isNumber(term, 0)) return;
      const before = terms.get(column);
      if (before === undefined) terms.set(column, [term]);
      else before.push(term);
    };
    for (const [name, slope] of slopesOf(value, (name) => indexOf.has(name) || known.has(name))) {
      const column = indexOf.get(name);
      const inner = known.get(name);
      if (column !== undefined) add(column, slope);
      else for (const [below, factor] of inner ?? []) add(below, times([slope, factor]));
    }
    const sums = new Map<number, Expression>();
    for (const [column, summands] of terms) {
      const sum = plus(summands);
      if (!isNumber(sum, 0)) sums.set(column, sum);
    }
    return sums;
  };

  function slopesOf(value: Expression, moves: (name: string) => boolean): Map<string, Expression> {
    // A long sum is taken term by term: each of them holds few of its symbols.
    const isSum = value.kind === "call" && value.name === "plus";
    const slopes = new Map<string, Expression[]>();
    for (const term of isSum ? value.args : [value]) {
      for (const name of symbolsOf(term)) {
        if (!moves(name)) continue;
        const slope = differentiate(term, name, budget);
        const before = slopes.get(name);
        if (before === undefined) slopes.set(name, [slope]);
        else before.push(slope);
      }
    }
    return new Map([...slopes].map(([name, list]) => [name, plus(list)]));
  }

  for (const assignment of assignments) {
    const named = new Map<number, Expression>();
    for (const [column, value] of gradient(assignment.value)) {
      if (value.kind !== "call") named.set(column, value);
      else {
        const name = `d ${assignment.name} / d ${by[column]}`;
        intermediates.push({ name, value });
        named.set(column, symbol(name));
      }
    }
    known.set(assignment.name, named);
  }
  const entries = formulas.flatMap((formula, row) =>
    [...gradient(formula)]
      .sort(([a], [b]) => a - b)
      .map(([column, value]) => ({ row, column, value })),
  );
  return { intermediates, entries };
}
