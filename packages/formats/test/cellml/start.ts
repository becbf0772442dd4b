import { type Expression, evaluate } from "@endocrine/engine";
import type { SbmlModel } from "../../src/sbml/document.ts";

/** Values of a model of parameters and rules at the start, worked out one by one as asked for. */
export class ModelStart {
  readonly #rules = new Map<string, Expression>();
  readonly #rates = new Map<string, Expression>();
  readonly #initial = new Map<string, Expression>();
  readonly #values = new Map<string, number>();
  readonly #given = new Map<string, number>();

  constructor(model: SbmlModel, guesses: Readonly<Record<string, number>> = {}) {
    for (const { id, value } of model.parameters) {
      if (id !== undefined && value !== undefined) this.#given.set(id, value);
    }
    for (const [id, value] of Object.entries(guesses)) this.#given.set(id, value);
    for (const { kind, variable, math } of model.rules) {
      if (variable === undefined || math === undefined) continue;
      (kind === "rate" ? this.#rates : this.#rules).set(variable, math);
    }
    for (const { symbol, math } of model.initialAssignments) {
      if (math !== undefined) this.#initial.set(symbol, math);
    }
  }

  value(id: string): number {
    if (id === "time") return 0;
    const known = this.#values.get(id);
    if (known !== undefined) return known;
    const math = this.#rules.get(id) ?? this.#initial.get(id);
    const value = math === undefined ? (this.#given.get(id) ?? Number.NaN) : this.formula(math);
    this.#values.set(id, value);
    return value;
  }

  rate(id: string): number {
    const math = this.#rates.get(id);
    return math === undefined ? 0 : this.formula(math);
  }

  formula(math: Expression): number {
    return evaluate(math, (name) => this.value(name));
  }
}
