import { isLogical } from "../compile/emit.ts";
import type { Plan, Wanted } from "../compile/plan.ts";
import type { Graph } from "../compile/subexpressions.ts";
import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";
import { type Operands, writeOperation } from "./operations.ts";

/** Where a symbol's value is: the time, a fixed address, or an index into the states. */
export type Place =
  | { readonly kind: "time" }
  | { readonly kind: "address"; readonly address: number }
  | { readonly kind: "state"; readonly index: number };

/** What formulas are made of and where it is found: values of a module's lanes, side by side in the memory. */
export interface Formulas {
  readonly module: ModuleBuilder;
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Place>;
  /** Addresses of the nodes that are computed elsewhere. */
  readonly constants: ReadonlyMap<number, number>;
  /** Address of the values that one part of a function makes and another uses. */
  readonly spills: number;
  /** Applies a function of doubles by its name. */
  readonly apply: (f: FunctionBuilder, name: string) => void;
}

/** A value and its index in the array of results. */
interface Result extends Wanted {
  readonly index: number;
}

/** The arguments of every function of formulas: time, address of the states, address of the results. */
const time: Local = 0;
const states: Local = 1;
const results: Local = 2;

/**
 * Adds an exported function `name(t, y, results)` that writes the planned results. The operations are
 * those of the generated JavaScript in an order that gives the same bits.
 */
export function addFormulas(formulas: Formulas, name: string, planned: Plan<Result>): void {
  const { module, spills } = formulas;
  const signature = { parameters: ["f64", "i32", "i32"] as const };
  const names = planned.chunks.map((chunk, k) => {
    const part = `${name}${k + 1}`;
    module.add(part, {
      ...signature,
      body: (f) => {
        const writer = new PartWriter(f, formulas, planned.isLocal, (id) => {
          const slot = planned.slots.get(id);
          return slot === undefined ? undefined : spills + 8 * f.lanes * slot;
        });
        for (const { node, output } of chunk) {
          if (node !== undefined) writer.keep(node);
          else if (output !== undefined) writer.store(output);
        }
      },
    });
    return part;
  });
  module.add(name, {
    ...signature,
    exported: true,
    body: (f) => {
      for (const part of names) {
        f.get(time);
        f.get(states);
        f.get(results);
        f.call(part);
      }
    },
  });
}

/** Writes the statements of one part. */
class PartWriter {
  readonly #f: FunctionBuilder;
  readonly #formulas: Formulas;
  readonly #isLocal: (id: number) => boolean;
  readonly #spillOf: (id: number) => number | undefined;
  readonly #locals = new Map<number, Local>();

  constructor(
    f: FunctionBuilder,
    formulas: Formulas,
    isLocal: (id: number) => boolean,
    spillOf: (id: number) => number | undefined,
  ) {
    this.#f = f;
    this.#formulas = formulas;
    this.#isLocal = isLocal;
    this.#spillOf = spillOf;
  }

  /** Computes a node that is used later on into a local variable. */
  keep(id: number): void {
    const f = this.#f;
    const local = f.local(f.valueType);
    const spill = this.#spillOf(id);
    if (spill !== undefined) f.i32(0);
    this.#compute(id);
    if (isLogical(this.#op(id))) this.#asValue();
    this.#locals.set(id, local);
    if (spill === undefined) f.set(local);
    else {
      f.tee(local);
      f.store(f.valueType, spill);
    }
  }

  /** Makes 1 or 0 of the condition on the stack. */
  #asValue(): void {
    const f = this.#f;
    if (f.lanes === 1) f.op("f64.convert_i32_u");
    else {
      f.value(1);
      f.op("v128.and");
    }
  }

  store({ node, index }: Result): void {
    const f = this.#f;
    f.get(results);
    this.#value(node);
    f.store(f.valueType, 8 * f.lanes * index);
  }

  #op(id: number): string {
    return this.#formulas.graph.nodes[id].op;
  }

  #isKept(id: number): boolean {
    return this.#isLocal(id) || this.#formulas.constants.has(id);
  }

  #value(id: number): void {
    this.#write(id);
    if (isLogical(this.#op(id)) && !this.#isKept(id)) this.#asValue();
  }

  #condition(id: number): void {
    this.#write(id);
    if (isLogical(this.#op(id)) && !this.#isKept(id)) return;
    this.#f.value(0);
    this.#f.each("f64.ne");
  }

  #write(id: number): void {
    const { op, name, value } = this.#formulas.graph.nodes[id];
    const constant = this.#formulas.constants.get(id);
    if (op === "number") this.#f.value(value);
    else if (constant !== undefined) this.#load(constant);
    else if (op === "symbol") this.#symbol(name);
    else if (!this.#isLocal(id)) this.#compute(id);
    else {
      const local = this.#locals.get(id);
      if (local === undefined) this.#load(this.#spillOf(id) as number);
      else this.#f.get(local);
    }
  }

  #load(address: number): void {
    this.#f.i32(0);
    this.#f.load(this.#f.valueType, address);
  }

  #symbol(name: string): void {
    const place = this.#formulas.places.get(name);
    if (place === undefined) throw new RangeError(`Unknown symbol ${name} in a compiled formula`);
    const f = this.#f;
    if (place.kind === "time") {
      f.get(time);
      if (f.lanes === 2) f.op("f64x2.splat");
    } else if (place.kind === "address") this.#load(place.address);
    else {
      f.get(states);
      f.load(f.valueType, 8 * f.lanes * place.index);
    }
  }

  #compute(id: number): void {
    const { op, args } = this.#formulas.graph.nodes[id];
    const f = this.#f;
    const operands: Operands = {
      f,
      count: args.length,
      value: (i) => this.#value(args[i]),
      condition: (i) => this.#condition(args[i]),
      literal: (i) => this.#formulas.graph.nodes[args[i]].value,
      apply: (name) => this.#formulas.apply(f, name),
    };
    writeOperation(op, operands);
  }
}
