import { fault } from "../xml/element.ts";
import { bare, derivative, type Equation, type Mentions, mentionsOf } from "./equations.ts";
import type { Quantity, Variables } from "./variables.ts";

/** What equations may determine: the value of a quantity or, of one that they differentiate, its rate. */
export interface Unknown {
  readonly quantity: Quantity;
  readonly derivative: boolean;
}

export type Side = "left" | "right";

/** The equations of a model and the unknowns in them, both by number. */
export class EquationSystem {
  readonly equations: readonly Equation[];
  readonly unknowns: readonly Unknown[];
  /** The variable of integration; undefined without derivatives. */
  readonly clock: Quantity | undefined;
  readonly states: ReadonlySet<Quantity>;
  /** Unknowns that each equation mentions. */
  readonly choices: readonly (readonly number[])[];
  readonly #variables: Variables;
  readonly #said: readonly Mentions[];
  readonly #indexOf: ReadonlyMap<Quantity, number>;

  constructor(equations: readonly Equation[], variables: Variables) {
    this.equations = equations;
    this.#variables = variables;
    this.#said = equations.map(({ left, right }) => mentionsOf(left, right));
    this.clock = this.#findClock();
    this.states = this.#findStates();
    this.unknowns = variables.quantities
      .filter((quantity) => quantity !== this.clock)
      .map((quantity) => ({ quantity, derivative: this.states.has(quantity) }));
    this.#indexOf = new Map(this.unknowns.map(({ quantity }, i) => [quantity, i]));
    this.choices = this.#said.map(({ values, derivatives }) => {
      const rates = [...derivatives].map((path) => this.#unknown(path, true));
      const found = [...rates, ...[...values].map((path) => this.#unknown(path, false))];
      return [...new Set(found.filter((index) => index !== undefined))];
    });
  }

  /** Whether nothing but an equation can determine an unknown: it has no value of its own. */
  isFree(index: number): boolean {
    const { quantity, derivative } = this.unknowns[index] as Unknown;
    return derivative || quantity.initial === undefined;
  }

  /** The unknown that is one side of an equation and not in the other. */
  alone(i: number, side: Side): number | undefined {
    const equation = this.equations[i] as Equation;
    const tree = equation[side];
    const rate = derivative(tree);
    const path = rate?.target ?? bare(tree);
    if (path === undefined) return undefined;
    const { values, derivatives } = mentionsOf(equation[side === "left" ? "right" : "left"]);
    const quantity = this.#variables.quantityAt(path);
    for (const other of rate === undefined ? values : derivatives) {
      if (this.#variables.quantityAt(other) === quantity) return undefined;
    }
    return this.#unknown(path, rate !== undefined);
  }

  /** The side on which an unknown stands alone; undefined where the equation has to be solved for it. */
  sideOf(i: number, unknown: number): Side | undefined {
    return (["left", "right"] as const).find((side) => this.alone(i, side) === unknown);
  }

  /** The number of the unknown behind a symbol, if it is one in that role. */
  #unknown(path: string, derivative: boolean): number | undefined {
    const quantity = this.#variables.quantityAt(path);
    return this.states.has(quantity) === derivative ? this.#indexOf.get(quantity) : undefined;
  }

  #findClock(): Quantity | undefined {
    let clock: { readonly quantity: Quantity; readonly path: string } | undefined;
    this.#said.forEach(({ times }, i) => {
      for (const path of times) {
        const quantity = this.#variables.quantityAt(path);
        clock ??= { quantity, path };
        if (quantity === clock.quantity) continue;
        const others = `a derivative by "${path}" and another by "${clock.path}"`;
        throw fault((this.equations[i] as Equation).element, `${others}, which are not connected`);
      }
    });
    return clock?.quantity;
  }

  #findStates(): Set<Quantity> {
    const states = new Set<Quantity>();
    this.#said.forEach(({ derivatives }, i) => {
      for (const path of derivatives) {
        const quantity = this.#variables.quantityAt(path);
        states.add(quantity);
        if (quantity !== this.clock) continue;
        const { element } = this.equations[i] as Equation;
        throw fault(element, `"${path}" is differentiated and is time itself`);
      }
    });
    return states;
  }
}
