import { call, type Expression, number, symbol } from "@endocrine/engine";
import { fault } from "../xml/element.ts";
import type { Solution } from "./determine.ts";
import { bare, derivative } from "./equations.ts";
import { factorBetween } from "./measure.ts";
import { cellmlIdOf } from "./names.ts";
import type { Quantity, Variable, Variables } from "./variables.ts";

/**
 * What the variables of the file are called in the model. Connected variables of equal scale are one
 * parameter, named after the variable that the value comes from (the source); those of another scale
 * are a parameter of their own, the source times a factor.
 */
export class Symbols {
  readonly #variables: Variables;
  readonly #clock: Quantity | undefined;
  readonly #sources = new Map<Quantity, Variable>();
  /** Variable -> the one whose parameter it shares. */
  readonly #shared = new Map<Variable, Variable>();
  /** States whose rate is an unknown with a parameter of its own. */
  readonly #rates = new Map<Quantity, string>();

  constructor(variables: Variables, clock: Quantity | undefined, solutions: readonly Solution[]) {
    this.#variables = variables;
    this.#clock = clock;
    const determined = new Set<Variable>();
    for (const { equation, alone } of solutions) {
      if (alone === undefined) continue;
      const path = derivative(equation[alone])?.target ?? bare(equation[alone]);
      if (path !== undefined) determined.add(variables.all.get(path) as Variable);
    }
    for (const quantity of variables.quantities) {
      const source = sourceOf(quantity, determined);
      this.#sources.set(quantity, source);
      const scales = new Map([[1, source]]);
      for (const member of quantity.members) {
        const scale = factorBetween(source.measure, member.measure);
        const first = scales.get(scale);
        if (first === undefined) scales.set(scale, member);
        this.#shared.set(member, first ?? member);
      }
    }
  }

  source(quantity: Quantity): Variable {
    return this.#sources.get(quantity) as Variable;
  }

  /** The variable whose name the parameter of a variable bears. */
  bearer(variable: Variable): Variable {
    return this.#shared.get(variable) as Variable;
  }

  /** Id of the parameter that holds a variable. */
  id(variable: Variable): string {
    const { instance, declared } = this.bearer(variable);
    return cellmlIdOf(instance.name, declared.name);
  }

  /** How many of a variable's units one of its source's is. */
  scale(variable: Variable): number {
    const source = this.source(this.#variables.quantityOf(variable));
    return factorBetween(source.measure, variable.measure);
  }

  /** The same for the variable that a symbol of the file stands for. */
  scaleOf(tree: Expression): number {
    const path = bare(tree) as string;
    return this.scale(this.#variables.all.get(path) as Variable);
  }

  /** Lets the rate of a state stand as a parameter wherever an equation uses it. */
  nameRate(state: Quantity, id: string): void {
    this.#rates.set(state, id);
  }

  rateName(state: Quantity): string {
    return this.#rates.get(state) as string;
  }

  /** The value of a variable: its parameter, or the clock in its units. */
  value(variable: Variable): Expression {
    if (this.#variables.quantityOf(variable) !== this.#clock) return symbol(this.id(variable));
    return scaled(this.scale(variable), this.#clockValue(this.#clock));
  }

  /** A formula of the file as one of the model. */
  rewrite(tree: Expression): Expression {
    const rate = derivative(tree);
    if (rate !== undefined) return this.#rate(rate.target, rate.time);
    if (tree.kind === "symbol") return this.value(this.#variables.all.get(tree.name) as Variable);
    if (tree.kind === "number") return tree;
    return call(
      tree.name,
      tree.args.map((argument) => this.rewrite(argument)),
    );
  }

  #rate(path: string, time: string): Expression {
    const target = this.#variables.all.get(path) as Variable;
    const state = this.#variables.quantityOf(target);
    const named = this.#rates.get(state);
    const rate =
      named === undefined ? call("rateOf", [symbol(this.id(this.source(state)))]) : symbol(named);
    return scaled(this.rateScale(path, time), rate);
  }

  /** What the rate of a state, in its source's units by the clock's, is times in those of a derivative. */
  rateScale(target: string, time: string): number {
    const { all } = this.#variables;
    return this.scale(all.get(target) as Variable) / this.scale(all.get(time) as Variable);
  }

  /** The clock in its source's units: it stands at the initial value when a run begins at 0. */
  #clockValue(clock: Quantity): Expression {
    const { initial } = clock;
    const start = initial?.declared.initialValue;
    if (initial === undefined || start === undefined || start === 0) return symbol("time");
    if (typeof start === "string") {
      throw fault(initial.declared.element, "time begins at a number, not at a variable");
    }
    return call("plus", [symbol("time"), number(start)]);
  }
}

/** factor x tree */
export function scaled(factor: number, tree: Expression): Expression {
  return factor === 1 ? tree : call("times", [number(factor), tree]);
}

/** The member that the quantity is named after: the one with its value, its equation, or the giver. */
function sourceOf({ givers, initial }: Quantity, determined: ReadonlySet<Variable>): Variable {
  return initial ?? givers.find((member) => determined.has(member)) ?? (givers[0] as Variable);
}
