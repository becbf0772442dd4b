import type { FunctionBuilder, Local } from "./assembler.ts";

/** Writes what is done with each element of some arrays; all values are one element wide, or two. */
export class Elements {
  readonly #f: FunctionBuilder;
  readonly #offset: Local;
  readonly #scalars: ReadonlyMap<Local, Local>;
  /** Whether it is two elements at a time. */
  readonly wide: boolean;

  constructor(
    f: FunctionBuilder,
    offset: Local,
    scalars: ReadonlyMap<Local, Local>,
    wide: boolean,
  ) {
    this.#f = f;
    this.#offset = offset;
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
    this.#f.load(this.wide ? "v128" : "f64", address);
  }

  /** Stores what `write` leaves on the stack in the array at `address`. */
  store(address: number, write: () => void): void {
    this.#f.get(this.#offset);
    write();
    this.#f.store(this.wide ? "v128" : "f64", address);
  }

  /** The element of the array at the address in a local variable. */
  loadAt(base: Local): void {
    this.#f.get(this.#offset);
    this.#f.get(base);
    this.#f.op("i32.add");
    this.#f.load(this.wide ? "v128" : "f64");
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
  const offset = f.local("i32");
  const narrow = new Map(scalars.map((local) => [local, local]));
  const pairs = n >> 1;
  f.i32(0);
  f.set(offset);
  if (pairs > 0) {
    const wide = new Map(scalars.map((local) => [local, f.local("v128")]));
    for (const [local, both] of wide) {
      f.get(local);
      f.op("f64x2.splat");
      f.set(both);
    }
    f.loop((again) => {
      write(new Elements(f, offset, wide, true));
      f.get(offset);
      f.i32(16);
      f.op("i32.add");
      f.tee(offset);
      f.i32(16 * pairs);
      f.op("i32.lt_u");
      f.branchIf(again);
    });
  }
  if (n % 2 === 1) write(new Elements(f, offset, narrow, false));
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
 * squares. Even and odd elements are added up apart, as `weightedNorm` does.
 */
export function rootMeanSquare(
  f: FunctionBuilder,
  n: number,
  scalars: readonly Local[],
  write: (elements: Elements) => void,
): void {
  const [both, last] = [f.local("v128"), f.local("f64")];
  forEach(f, n, scalars, (e) => {
    const x = e.local();
    write(e);
    e.tee(x);
    e.get(x);
    e.op("mul");
    if (e.wide) {
      e.get(both);
      e.op("add");
      e.set(both);
    } else e.set(last);
  });
  f.get(both);
  f.lane(0);
  f.get(both);
  f.lane(1);
  f.op("f64.add");
  if (n % 2 === 1) {
    f.get(last);
    f.op("f64.add");
  }
  f.f64(n);
  f.op("f64.div", "f64.sqrt");
}
