import type { FunctionBuilder, Local } from "../assembler.ts";
import type { ValueType } from "../encode.ts";
import type { Instruction } from "../instructions.ts";

/**
 * Formulas as they are read, `add(mul(a, b), c)`, written as instructions of a stack machine. Operands
 * are evaluated from left to right; nothing is reordered, so that every rounding is where it is written.
 * In a function of two lanes each instruction is the one that does the same to both.
 */

/** Writes instructions that leave one value on the stack. */
export type Writer = (f: FunctionBuilder) => void;

/** A number is a double, a bigint an integer of 64 bits. */
export type Term = number | bigint | Writer;

export type Unary = (a: Term) => Writer;
export type Binary = (a: Term, b: Term) => Writer;

/** A local variable. */
export interface Variable extends Writer {
  readonly local: Local;
}

export function write(f: FunctionBuilder, term: Term): void {
  if (typeof term === "number") f.value(term);
  else if (typeof term === "bigint") f.bits(term);
  else term(f);
}

const unary =
  (name: Instruction): Unary =>
  (a) =>
  (f) => {
    write(f, a);
    f.each(name);
  };

const binary =
  (name: Instruction): Binary =>
  (a, b) =>
  (f) => {
    write(f, a);
    write(f, b);
    f.each(name);
  };

/** Shifts; those of two lanes go by a constant number of bits. */
const shift =
  (name: Instruction): Binary =>
  (a, count) =>
  (f) => {
    write(f, a);
    if (f.lanes === 1) write(f, count);
    else f.i32(Number(count));
    f.each(name);
  };

export const add: Binary = binary("f64.add");
export const sub: Binary = binary("f64.sub");
export const mul: Binary = binary("f64.mul");
export const div: Binary = binary("f64.div");
export const root: Unary = unary("f64.sqrt");
export const negative: Unary = unary("f64.neg");
export const absolute: Unary = unary("f64.abs");
export const truncated: Unary = unary("f64.trunc");
export const withSign: Binary = binary("f64.copysign");
export const less: Binary = binary("f64.lt");
export const atMost: Binary = binary("f64.le");
export const equal: Binary = binary("f64.eq");
export const unequal: Binary = binary("f64.ne");

/** The bits of a double as an integer, and back. */
export const bitsOf: Unary = unary("i64.reinterpret_f64");
export const doubleOf: Unary = unary("f64.reinterpret_i64");
export const numberOf: Unary = unary("f64.convert_i64_s");
export const numberOfUnsigned: Unary = unary("f64.convert_i64_u");

export const add64: Binary = binary("i64.add");
export const sub64: Binary = binary("i64.sub");
export const mul64: Binary = binary("i64.mul");
export const and64: Binary = binary("i64.and");
export const or64: Binary = binary("i64.or");
export const xor64: Binary = binary("i64.xor");
export const left: Binary = shift("i64.shl");
export const right: Binary = shift("i64.shr_u");
export const rightSigned: Binary = shift("i64.shr_s");
export const divUnsigned: Binary = binary("i64.div_u");
export const remUnsigned: Binary = binary("i64.rem_u");
export const leadingZeros: Unary = unary("i64.clz");
export const isZero64: Unary = unary("i64.eqz");
export const less64: Binary = binary("i64.lt_s");
/** With two lanes `b` is a constant: there are signed comparisons alone. */
export const lessUnsigned: Binary = (a, b) => (f) => {
  if (f.lanes === 1) binary("i64.lt_u")(a, b)(f);
  else less64(xor64(a, 2n ** 63n), (b as bigint) - 2n ** 63n)(f);
};
export const equal64: Binary = binary("i64.eq");

/** Conditions, of 32 bits. */
export const both: Binary = binary("i32.and");
export const either: Binary = binary("i32.or");
export const differ: Binary = binary("i32.xor");
export const no: Unary = unary("i32.eqz");
/** A condition as an integer of 64 bits. */
export const widened: Unary = unary("i64.extend_i32_u");
/** The low half of an integer: an address or a condition. */
export const narrowed: Unary = unary("i32.wrap_i64");

/** The whole part of an integer over 2^52, as a double; of two lanes, which have no conversion, by adding. */
export const exponentOf: Unary = (a) => (f) => {
  if (f.lanes === 1) numberOf(rightSigned(a, 52n))(f);
  else {
    const biased = right(add64(a, 2n ** 62n), 52n);
    sub(doubleOf(or64(biased, 0x4330000000000000n)), 2 ** 52 + 1024)(f);
  }
};

/** `a` where the condition holds, else `b`; both are evaluated. */
export function choose(condition: Term, a: Term, b: Term): Writer {
  return (f) => {
    write(f, a);
    write(f, b);
    write(f, condition);
    f.each("select");
  };
}

/** Argument number `index` of the function. */
export function argument(index: number): Variable {
  return Object.assign((f: FunctionBuilder) => f.get(index), { local: index });
}

/** A new local variable with a value; in a function of two lanes it is a vector. */
export function define(f: FunctionBuilder, value: Term, type: ValueType = "f64"): Variable {
  const local = f.local(f.lanes === 1 ? type : "v128");
  write(f, value);
  f.set(local);
  return Object.assign((to: FunctionBuilder) => to.get(local), { local });
}

export function assign(f: FunctionBuilder, variable: Variable, value: Term): void {
  write(f, value);
  f.set(variable.local);
}

/** Ends the function with `value` if the condition holds. */
export function giveIf(f: FunctionBuilder, condition: Term, value: Term): void {
  write(f, condition);
  f.if(() => {
    write(f, value);
    f.return();
  });
}

/** The value at an address (of 32 bits) plus `offset` bytes; of two lanes, each from its own. */
export function load(type: "f64" | "i64", address: Term, offset: number): Writer {
  return (f) => {
    write(f, address);
    if (f.lanes === 1) f.load(type, offset);
    else {
      f.lowOfLane(1);
      write(f, address);
      f.lowOfLane(0);
      f.loadFirstLane(offset);
      f.loadSecondLane(offset);
    }
  };
}

/** What another function gives. */
export function call(name: string, ...values: readonly Term[]): Writer {
  return (f) => {
    for (const value of values) write(f, value);
    f.call(name);
  };
}

/** c0 + c1 x + c2 x^2 + ..., by Horner's scheme. */
export function polynomial(x: Term, coefficients: readonly number[]): Writer {
  return (f) => {
    const count = coefficients.length;
    f.value(coefficients[count - 1]!);
    for (let i = count - 2; i >= 0; i--) {
      write(f, x);
      f.each("f64.mul");
      f.value(coefficients[i]!);
      f.each("f64.add");
    }
  };
}

/** c0 + c1 x + c2 x^2 + ..., even and odd terms apart: two shorter chains that run side by side. */
export function twoChains(x: Term, square: Term, coefficients: readonly number[]): Writer {
  const even = coefficients.filter((_, i) => i % 2 === 0);
  const odd = coefficients.filter((_, i) => i % 2 === 1);
  return add(polynomial(square, even), mul(x, polynomial(square, odd)));
}
