import {
  type CallNode,
  call,
  calls,
  differentiate,
  type Expression,
  number,
  simplify,
  symbol,
  symbolsOf,
} from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import { substitute, sum } from "./inline.ts";
import type { Parts } from "./parts.ts";

const clock = "time";
/** Quantities whose rates hang on one another in a chain. */
const deepest = 300;
const zero = number(0);
const one = number(1);

/**
 * Derivatives along the way of a model, as formulas. The rate of a quantity becomes an assignment of
 * its own, `rateOf(x)`, which all who need it share. Under another word than `rateOf` the rates are those
 * that the states have at the time of asking.
 */
export class Derivatives {
  readonly #parts: Parts;
  readonly #word: string;
  readonly #gradients = new Map<string, ReadonlyMap<string, Expression>>();
  #depth = 0;

  constructor(parts: Parts, word: string = "rateOf") {
    this.#parts = parts;
    this.#word = word;
  }

  /** d tree / dt */
  rate(tree: Expression): Expression {
    const past = new Map<string, Expression>();
    const line = this.#withoutPast(tree, past);
    const terms: Expression[] = [];
    for (const name of symbolsOf(line)) {
      const slope = substitute(simplify(differentiate(line, name)), past);
      if (isZero(slope)) continue;
      const delayed = past.get(name);
      const inner = delayed === undefined ? this.rateOf(name) : this.#delayedRate(delayed);
      if (!isZero(inner)) terms.push(call("times", [slope, inner]));
    }
    return simplify(sum(terms));
  }

  /** The rate of the quantity of that name. */
  rateOf(name: string): Expression {
    if (name === clock) return one;
    const parts = this.#parts;
    const own = `${this.#word}(${name})`;
    if (parts.assignments.has(own)) return symbol(own);
    const state = parts.states.get(name);
    const assigned = parts.assignments.get(name);
    if (state === undefined && assigned === undefined) return zero;
    if (++this.#depth > deepest) {
      throw new FormatError(`rates hang on one another more than ${deepest} deep`);
    }
    // A place is kept first, so that what hangs on itself is found as a loop and not followed forever.
    parts.assignments.set(own, symbol(own));
    const rate = state ? state.rate : this.rate(assigned as Expression);
    parts.assignments.set(own, rate);
    this.#depth--;
    return rate.kind === "number" ? rate : symbol(own);
  }

  /** Gives `rateOf(x)` its formula, for names that formulas have asked for. */
  define(names: Iterable<string>): void {
    for (const name of names) {
      const rate = this.rateOf(name);
      const own = `${this.#word}(${name})`;
      if (!this.#parts.assignments.has(own)) this.#parts.assignments.set(own, rate);
    }
  }

  /** Takes all `rateOf(x)` back, as when the rates of states have changed. */
  forget(): void {
    for (const name of [...this.#parts.assignments.keys()]) {
      if (name.startsWith(`${this.#word}(`)) this.#parts.assignments.delete(name);
    }
  }

  /** Derivatives of a tree by the states, through all assignments; delayed values count as given. */
  gradient(tree: Expression): ReadonlyMap<string, Expression> {
    const past = new Map<string, Expression>();
    const line = this.#withoutPast(tree, past);
    const terms = new Map<string, Expression[]>();
    const add = (state: string, term: Expression): void => {
      const simple = simplify(term);
      if (!isZero(simple)) terms.set(state, [...(terms.get(state) ?? []), simple]);
    };
    for (const name of symbolsOf(line)) {
      const slope = substitute(simplify(differentiate(line, name)), past);
      if (isZero(slope)) continue;
      if (this.#parts.states.has(name)) add(name, slope);
      else {
        for (const [state, inner] of this.#gradientOf(name)) {
          add(state, call("times", [slope, inner]));
        }
      }
    }
    return new Map([...terms].map(([state, list]) => [state, simplify(sum(list))]));
  }

  #gradientOf(name: string): ReadonlyMap<string, Expression> {
    const known = this.#gradients.get(name);
    if (known !== undefined) return known;
    if (++this.#depth > deepest) {
      throw new FormatError(`the algebraic rules hang on chains of more than ${deepest} rules`);
    }
    this.#gradients.set(name, new Map());
    const assigned = this.#parts.assignments.get(name);
    const gradient =
      assigned === undefined ? new Map<string, Expression>() : this.gradient(assigned);
    this.#gradients.set(name, gradient);
    this.#depth--;
    return gradient;
  }

  #delayedRate(delayed: Expression): Expression {
    const [x, lag] = (delayed as CallNode).args as readonly [Expression, Expression];
    const then = call("geq", [symbol(clock), zero]);
    const before = call("piecewise", [this.rate(x), then, zero]);
    const pace = simplify(call("minus", [one, this.rate(lag)]));
    return simplify(call("times", [call("delay", [before, lag]), pace]));
  }

  /** The tree with its outermost delays as symbols of their own, given in `past`. */
  #withoutPast(tree: Expression, past: Map<string, Expression>): Expression {
    if (!calls(tree, "delay")) return tree;
    const visit = (node: Expression): Expression => {
      if (node.kind !== "call") return node;
      if (node.name === "delay") {
        const name = `past ${past.size}`;
        past.set(name, node);
        return symbol(name);
      }
      return { ...node, args: node.args.map(visit) };
    };
    return visit(tree);
  }
}

function isZero(tree: Expression): boolean {
  return tree.kind === "number" && tree.value === 0;
}

/**
 * Puts the symbol `rateOf(x)` for each call of that name, and notes x in `wanted`. Before the start, as
 * `delay` may ask, nothing moves.
 */
export function nameRates(tree: Expression, wanted: Set<string>, place?: Place): Expression {
  if (!calls(tree, "rateOf")) return tree;
  const visit = (node: Expression, inPast: boolean): Expression => {
    if (node.kind !== "call") return node;
    const [x, lag] = node.args as readonly [Expression, Expression];
    if (node.name === "rateOf") {
      if (x.kind === "number") return zero;
      if (x.kind === "call") throw new FormatError("rateOf takes the name of a quantity", place);
      wanted.add(x.name);
      const rate = symbol(`rateOf(${x.name})`);
      if (!inPast) return rate;
      return call("piecewise", [rate, call("geq", [symbol(clock), zero]), zero]);
    }
    if (node.name === "delay") return call("delay", [visit(x, true), visit(lag, inPast)]);
    return { ...node, args: node.args.map((arg) => visit(arg, inPast)) };
  };
  return visit(tree, false);
}
