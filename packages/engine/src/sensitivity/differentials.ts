import { compile } from "../compile/compile.ts";
import { derivatives } from "../compile/jacobian.ts";
import type { Backend, CompiledModel, ModelInstance } from "../compile/model.ts";
import { type Formula, needed } from "../compile/order.ts";
import type { FlatSystem } from "../compile/system.ts";
import { type Expression, number } from "../language/expression.ts";

/** Formulas with their sparse derivatives, compiled together. */
export interface DifferentialFormulas {
  /** A model at rest; its first variables are the formulas' values, then the entries. */
  readonly model: CompiledModel;
  /** Number of formulas. */
  readonly count: number;
  /** Places of the derivatives that are not zero by structure, by row (formula), then column. */
  readonly entries: readonly { readonly row: number; readonly column: number }[];
}

/** Differentiates formulas of a system by the quantities named, through assignments in their order. */
export function differentialFormulas(
  system: FlatSystem,
  formulas: readonly Expression[],
  by: readonly string[],
  assignments: readonly Formula[],
  backend: Backend,
): DifferentialFormulas {
  const used = needed(assignments, formulas);
  const through = assignments.filter(({ name }) => used.has(name));
  const { intermediates, entries } = derivatives(formulas, by, through);
  const named = (kind: string, values: readonly Expression[]): Formula[] =>
    values.map((value, i) => ({ name: `${kind} ${i}`, value }));
  const slopes = entries.map(({ value }) => value);
  const all = [...named("formula", formulas), ...named("slope", slopes), ...through];
  const at = number(0);
  const model = compile(
    {
      timeUnit: system.timeUnit,
      parameters: system.parameters,
      held: (system.held ?? []).map((one) => ({ ...one, start: at })),
      states: system.states.map((state) => ({ ...state, start: at, rate: at })),
      assignments: [...all, ...intermediates].map(({ name, value }) => ({
        name,
        value,
        unit: "1",
      })),
      events: [],
    },
    backend === "javascript" ? { backend } : {},
  );
  return { model, count: formulas.length, entries };
}

/** One run's evaluation of differential formulas. */
export class Differentials {
  /** Values of the formulas, then of the entries. */
  readonly values: Float64Array;
  /** Of each formula: its first entry; one more for the end. */
  readonly first: Int32Array;
  /** Column of each entry. */
  readonly columns: Int32Array;
  /** Number of formulas: where the entries begin in `values`. */
  readonly count: number;

  readonly #instance: ModelInstance;

  constructor({ model, count, entries }: DifferentialFormulas) {
    this.count = count;
    this.#instance = model.instantiate();
    this.values = new Float64Array(model.variables.length);
    this.first = new Int32Array(count + 1);
    this.columns = Int32Array.from(entries, ({ column }) => column);
    for (const { row } of entries) this.first[row + 1]++;
    for (let row = 0; row < count; row++) this.first[row + 1] += this.first[row];
  }

  /** Evaluates at (t, y) with the parameters and held quantities of `run`. */
  evaluate(run: ModelInstance, t: number, y: Float64Array): void {
    const own = this.#instance;
    if (own.held.length > 0) own.held.set(run.held);
    if (!equal(own.parameters, run.parameters)) {
      own.parameters.set(run.parameters);
      own.prepare();
    }
    own.observe(t, y, this.values);
  }

  /** Adds derivatives of formula `row` times rows of `block` (of `width` numbers) to `sum`. */
  addTotal(row: number, block: Float64Array, width: number, sum: Float64Array, offset = 0): void {
    for (let e = this.first[row]; e < this.first[row + 1]; e++) {
      const slope = this.values[this.count + e];
      const from = this.columns[e] * width;
      for (let k = 0; k < width; k++) sum[offset + k] += slope * block[from + k];
    }
  }
}

function equal(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
