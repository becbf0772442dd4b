import { ModelError } from "../language/errors.ts";
import { type Expression, symbol, symbolsOf } from "../language/expression.ts";
import { isNumber, plus, times } from "./algebra.ts";
import { type Budget, differentiate } from "./differentiate.ts";
import { mostDerivativeNodes } from "./limits.ts";
import type { OrderedAssignment } from "./order.ts";
import type { FlatState } from "./system.ts";

/** The derivative of one live assignment by one state, named so that all who need it share it. */
export interface Intermediate {
  readonly name: string;
  readonly value: Expression;
}

/** An entry that is not zero by structure: of the rate of state `row` by state `column`. */
export interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly value: Expression;
}

/** The sparse Jacobian of the rates; entries by row, then column. */
export interface Jacobian {
  /** In order of evaluation; each uses assignments, states and earlier intermediates. */
  readonly intermediates: readonly Intermediate[];
  readonly entries: readonly JacobianEntry[];
}

/**
 * Forward accumulation over the ordered assignments. A formula is differentiated once by each symbol
 * that it mentions; the chain rule then joins these slopes with the derivatives of the symbols.
 */
export function jacobian(
  states: readonly FlatState[],
  assignments: readonly OrderedAssignment[],
): Jacobian {
  const indexOf = new Map(states.map((state, i) => [state.name, i]));
  const intermediates: Intermediate[] = [];
  /** Of each assignment: its derivative by each state that it depends on. */
  const known = new Map<string, ReadonlyMap<number, Expression>>();
  const budget: Budget = { left: mostDerivativeNodes };

  const gradient = (value: Expression): Map<number, Expression> => {
    const terms = new Map<number, Expression[]>();
    const add = (state: number, term: Expression): void => {
      if (--budget.left < 0) throw new ModelError("the derivatives of the formulas grow too large");
      if (isNumber(term, 0)) return;
      const before = terms.get(state);
      if (before === undefined) terms.set(state, [term]);
      else before.push(term);
    };
    for (const [name, slope] of slopesOf(value, (name) => indexOf.has(name) || known.has(name))) {
      const state = indexOf.get(name);
      const inner = known.get(name);
      if (state !== undefined) add(state, slope);
      else for (const [column, below] of inner ?? []) add(column, times([slope, below]));
    }
    const sums = new Map<number, Expression>();
    for (const [state, summands] of terms) {
      const sum = plus(summands);
      if (!isNumber(sum, 0)) sums.set(state, sum);
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
    if (assignment.constant || !assignment.live) continue;
    const named = new Map<number, Expression>();
    for (const [state, value] of gradient(assignment.value)) {
      if (value.kind !== "call") named.set(state, value);
      else {
        const name = `d ${assignment.name} / d ${states[state].name}`;
        intermediates.push({ name, value });
        named.set(state, symbol(name));
      }
    }
    known.set(assignment.name, named);
  }
  const entries = states.flatMap((state, row) =>
    [...gradient(state.rate)]
      .sort(([a], [b]) => a - b)
      .map(([column, value]) => ({ row, column, value })),
  );
  return { intermediates, entries };
}
