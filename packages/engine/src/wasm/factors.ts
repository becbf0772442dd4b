import type { Elimination, FactorEntry } from "../compile/eliminate.ts";
import type { FunctionBuilder, Local } from "./assembler.ts";
import type { ValueType } from "./encode.ts";
import type { ModuleBuilder } from "./moduleBuilder.ts";

/** Multiplications per function; what is larger takes the register allocator longer than it gains. */
const multiplicationsPerFunction = 400;

/** One statement of a straight-line program and its number of multiplications. */
interface Step {
  readonly price: number;
  readonly write: (f: FunctionBuilder, locals: Map<number, Local>) => void;
}

/** Gathers steps into functions of bounded size, each with local variables of its own. */
function split(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    if (used + step.price > multiplicationsPerFunction) {
      parts.push([]);
      used = 0;
    }
    used += step.price;
    parts[parts.length - 1].push(step);
  }
  return parts;
}

/** Addresses that the factorisation reads and writes. */
export interface FactorPlaces {
  readonly jacobian: number;
  readonly factors: number;
}

/**
 * Adds `factor(gamma)`: the factors of I - gamma J, in the slots and with the roundings of the generated
 * JavaScript (`compile/factors.ts`). Leaves 0 where a pivot of any lane vanishes or is not finite, else 1.
 */
export function addFactor(
  module: ModuleBuilder,
  elimination: Elimination,
  { jacobian, factors }: FactorPlaces,
): void {
  const gamma: Local = 0;
  const steps: Step[] = [];
  const load = (f: FunctionBuilder, locals: Map<number, Local>, slot: number): void => {
    const local = locals.get(slot);
    if (local !== undefined) {
      f.get(local);
      return;
    }
    f.i32(0);
    f.load(f.valueType, factors + 8 * f.lanes * slot);
  };
  const value = (
    f: FunctionBuilder,
    locals: Map<number, Local>,
    { source, terms }: FactorEntry,
    one: boolean,
  ): void => {
    let begun = one || source >= 0;
    if (one) f.value(1);
    if (source >= 0) {
      f.get(gamma);
      f.each("f64.neg");
      f.i32(0);
      f.load(f.valueType, jacobian + 8 * f.lanes * source);
      f.each("f64.mul");
      if (one) f.each("f64.add");
    }
    if (!begun && terms.length === 0) f.value(0);
    for (const [l, u] of terms) {
      load(f, locals, l);
      load(f, locals, u);
      f.each("f64.mul", begun ? "f64.sub" : "f64.neg");
      begun = true;
    }
  };
  const keep = (
    slot: number,
    price: number,
    write: (f: FunctionBuilder, locals: Map<number, Local>) => void,
    pivot: boolean,
  ): void => {
    steps.push({
      price,
      write: (f, locals) => {
        const local = f.local(f.valueType);
        f.i32(0);
        write(f, locals);
        f.tee(local);
        f.store(f.valueType, factors + 8 * f.lanes * slot);
        locals.set(slot, local);
        if (pivot) returnUnlessUsable(f, local);
      },
    });
  };
  const pivots = new Map<number, number>();
  for (const { row, lower, diagonal, upper } of elimination.rows) {
    for (const entry of lower) {
      const pivot = pivots.get(entry.column) as number;
      const quotient = (f: FunctionBuilder, locals: Map<number, Local>): void => {
        value(f, locals, entry, false);
        load(f, locals, pivot);
        f.each("f64.mul");
      };
      keep(entry.slot, entry.terms.length + 2, quotient, false);
    }
    const reciprocal = (f: FunctionBuilder, locals: Map<number, Local>): void => {
      f.value(1);
      value(f, locals, diagonal, true);
      f.each("f64.div");
    };
    keep(diagonal.slot, diagonal.terms.length + 3, reciprocal, true);
    pivots.set(row, diagonal.slot);
    for (const entry of upper) {
      const write = (f: FunctionBuilder, locals: Map<number, Local>): void =>
        value(f, locals, entry, false);
      keep(entry.slot, entry.terms.length + 1, write, false);
    }
  }
  const type = module.lanes === 1 ? "f64" : "v128";
  const parts = addParts(module, "factor", [type], ["i32"], steps, (f) => f.i32(1));
  module.add("factor", {
    parameters: ["f64"],
    results: ["i32"],
    exported: true,
    body: (f) => {
      for (const part of parts) {
        f.get(gamma);
        if (f.lanes === 2) f.op("f64x2.splat");
        f.call(part);
        f.op("i32.eqz");
        f.if(() => {
          f.i32(0);
          f.return();
        });
      }
      f.i32(1);
    },
  });
}

/** A pivot of 0, Infinity or NaN in any lane: its reciprocal is Infinity, 0 or NaN. */
function returnUnlessUsable(f: FunctionBuilder, reciprocal: Local): void {
  f.get(reciprocal);
  f.get(reciprocal);
  f.each("f64.sub");
  f.value(0);
  f.each("f64.ne");
  f.get(reciprocal);
  f.value(0);
  f.each("f64.eq", "i32.or");
  if (f.lanes === 2) f.op("v128.any_true");
  f.if(() => {
    f.i32(0);
    f.return();
  });
}

/** Adds `solve(b)`: forward and backward substitution in place, at the address given. */
export function addSolve(
  module: ModuleBuilder,
  elimination: Elimination,
  { factors }: FactorPlaces,
): void {
  const b: Local = 0;
  const steps: Step[] = [];
  const subtract = (
    f: FunctionBuilder,
    locals: Map<number, Local>,
    entries: readonly FactorEntry[],
  ): void => {
    for (const { slot, column } of entries) {
      f.i32(0);
      f.load(f.valueType, factors + 8 * f.lanes * slot);
      load(f, locals, column);
      f.each("f64.mul", "f64.sub");
    }
  };
  const load = (f: FunctionBuilder, locals: Map<number, Local>, row: number): void => {
    const local = locals.get(row);
    if (local !== undefined) {
      f.get(local);
      return;
    }
    f.get(b);
    f.load(f.valueType, 8 * f.lanes * row);
  };
  const step = (row: number, price: number, write: Step["write"]): Step => ({
    price,
    write: (f, locals) => {
      const local = f.local(f.valueType);
      f.get(b);
      load(f, locals, row);
      write(f, locals);
      f.tee(local);
      f.store(f.valueType, 8 * f.lanes * row);
      locals.set(row, local);
    },
  });
  for (const { row, lower } of elimination.rows) {
    if (lower.length === 0) continue;
    steps.push(step(row, lower.length, (f, locals) => subtract(f, locals, lower)));
  }
  for (const { row, diagonal, upper } of elimination.rows.toReversed()) {
    const write: Step["write"] = (f, locals) => {
      subtract(f, locals, upper);
      f.i32(0);
      f.load(f.valueType, factors + 8 * f.lanes * diagonal.slot);
      f.each("f64.mul");
    };
    steps.push(step(row, upper.length + 1, write));
  }
  const parts = addParts(module, "solve", ["i32"], [], steps, () => {});
  module.add("solve", {
    parameters: ["i32"],
    exported: true,
    body: (f) => {
      for (const part of parts) {
        f.get(b);
        f.call(part);
      }
    },
  });
}

function addParts(
  module: ModuleBuilder,
  name: string,
  parameters: readonly ValueType[],
  results: readonly "i32"[],
  steps: readonly Step[],
  finish: (f: FunctionBuilder) => void,
): string[] {
  return split(steps).map((part, k) => {
    const body = (f: FunctionBuilder): void => {
      const locals = new Map<number, Local>();
      for (const { write } of part) write(f, locals);
      finish(f);
    };
    module.add(`${name}${k + 1}`, { parameters, results, body });
    return `${name}${k + 1}`;
  });
}
