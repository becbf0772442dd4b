import type { FunctionBuilder, Local } from "./assembler.ts";

/** Writes what is done with each element of some arrays; all values are one element wide, or two. */
export class Elements {
  readonly #f: FunctionBuilder;
  readonly #offset: Local;
  readonly #shift: number;
  readonly #scalars: ReadonlyMap<Local, Local>;
  /** Whether it is two elements at a time. */
  readonly wide: boolean;

  constructor(
    f: FunctionBuilder,
    offset: Local,
    scalars: ReadonlyMap<Local, Local>,
    wide: boolean,
    shift: number = 0,
  ) {
    this.#f = f;
    this.#offset = offset;
    this.#shift = shift;
    this.#scalars = scalars;
    this.wide = wide;
  }

  /** A local variable for one or two elements. */
  local(): Local {
    return this.#f.local(this.wide ? "v128" : "f64");
  }

  get(local: Local): void {
    this.#f.get(local);
  }

  set(local: Local): void {
    this.#f.set(local);
  }

  tee(local: Local): void {
    this.#f.tee(local);
  }

  op(...names: readonly ("abs" | "add" | "sub" | "mul" | "div" | "max")[]): void {
    for (const name of names) this.#f.op(this.wide ? `f64x2.${name}` : `f64.${name}`);
  }

  /** One of the numbers that are the same for all elements. */
  scalar(local: Local): void {
    this.#f.get(this.#scalars.get(local) as Local);
  }

  /** The element of the array at `address`. */
  load(address: number): void {
    this.#f.get(this.#offset);
    this.#f.load(this.wide ? "v128" : "f64", address + this.#shift);
  }

  /** Stores what `write` leaves on the stack in the array at `address`. */
  store(address: number, write: () => void): void {
    this.#f.get(this.#offset);
    write();
    this.#f.store(this.wide ? "v128" : "f64", address + this.#shift);
  }

  /** Stores what `write` leaves on the stack in the array at `address` plus the bytes in a local variable. */
  storeAt(base: Local, address: number, write: () => void): void {
    this.#f.get(this.#offset);
    this.#f.get(base);
    this.#f.op("i32.add");
    write();
    this.#f.store(this.wide ? "v128" : "f64", address + this.#shift);
  }

  /** The element of the array at the address in a local variable. */
  loadAt(base: Local): void {
    this.#f.get(this.#offset);
    this.#f.get(base);
    this.#f.op("i32.add");
    this.#f.load(this.wide ? "v128" : "f64", this.#shift);
  }
}

/**
 * Writes a loop over `n` elements, two at a time; `scalars` are doubles that are the same for all.
 * Element by element the operations are those of a plain loop, so that the bits are the same.
 */
export function forEach(
  f: FunctionBuilder,
  n: number,
  scalars: readonly Local[],
  write: (elements: Elements) => void,
): void {
  forEachOf(f, n, scalars, [write], write);
}

/**
 * Writes a loop in which each turn goes over two elements by each of `turn`, and, after it, over the two or
 * one that are left by `last`.
 */
function forEachOf(
  f: FunctionBuilder,
  n: number,
  scalars: readonly Local[],
  turn: readonly ((elements: Elements) => void)[],
  last: (elements: Elements) => void,
): void {
  const offset = f.local("i32");
  const narrow = new Map(scalars.map((local) => [local, local]));
  const wide = new Map(n < 2 ? [] : scalars.map((local) => [local, f.local("v128")]));
  const inTurns = n - (n % (2 * turn.length));
  f.i32(0);
  f.set(offset);
  for (const [local, both] of wide) {
    f.get(local);
    f.op("f64x2.splat");
    f.set(both);
  }
  if (inTurns > 0) {
    f.loop((again) => {
      turn.forEach((write, k) => {
        write(new Elements(f, offset, wide, true, 16 * k));
      });
      f.get(offset);
      f.i32(16 * turn.length);
      f.op("i32.add");
      f.tee(offset);
      f.i32(8 * inTurns);
      f.op("i32.lt_u");
      f.branchIf(again);
    });
  }
  if (n - inTurns > 1) last(new Elements(f, offset, wide, true));
  else if (n > inTurns) last(new Elements(f, offset, narrow, false));
}

/** A local variable with a number in it. */
export function constant(f: FunctionBuilder, value: number): Local {
  const local = f.local("f64");
  f.f64(value);
  f.set(local);
  return local;
}

/**
 * Writes a loop as `forEach`, in which each turn leaves a number, and leaves the root of the mean of their
 * squares. Even and odd elements are added up apart, as `weightedNorm` does. Of two lanes, it is that of the
 * lane where it is greater.
 */
export function rootMeanSquare(
  f: FunctionBuilder,
  n: number,
  scalars: readonly Local[],
  write: (elements: Elements) => void,
): void {
  const squares = (e: Elements): void => {
    const x = e.local();
    write(e);
    e.tee(x);
    e.get(x);
    e.op("mul");
  };
  const addTo = (sum: Local) => (e: Elements) => {
    squares(e);
    e.get(sum);
    e.op("add");
    e.set(sum);
  };
  const last = f.local(f.valueType);
  const setLast = (e: Elements): void => {
    squares(e);
    e.set(last);
  };
  const count = n / f.lanes;
  if (f.lanes === 1) {
    const both = f.local("v128");
    forEachOf(f, n, scalars, [addTo(both)], setLast);
    f.get(both);
    f.lane(0);
    f.get(both);
    f.lane(1);
  } else {
    const [even, odd] = [f.local("v128"), f.local("v128")];
    forEachOf(f, n, scalars, [addTo(even), addTo(odd)], setLast);
    f.get(even);
    f.get(odd);
  }
  f.each("f64.add");
  if (count % 2 === 1) {
    f.get(last);
    f.each("f64.add");
  }
  f.value(count);
  f.each("f64.div", "f64.sqrt");
  if (f.lanes === 1) return;
  f.set(last);
  f.get(last);
  f.lane(0);
  f.get(last);
  f.lane(1);
  f.op("f64.max");
}
