import { ofReciprocal, reciprocals } from "../compile/reciprocals.ts";
import type { FunctionBuilder } from "./assembler.ts";
import type { Instruction } from "./instructions.ts";

/** Writes one argument of an operation: as a value, or as a condition (an i32 that is 0 or 1; of two lanes, a mask). */
export type WriteArgument = (index: number) => void;

/** What an operation is written with. */
export interface Operands {
  readonly f: FunctionBuilder;
  readonly count: number;
  readonly value: WriteArgument;
  readonly condition: WriteArgument;
  /** Literal value of an argument, or NaN. */
  readonly literal: (index: number) => number;
  /** Applies a function of doubles by its name to what is on the stack. */
  readonly apply: (name: string) => void;
}

/** Left to right: the first argument, then each further one with the operation on it. */
const chains: Readonly<Record<string, Instruction>> = {
  plus: "f64.add",
  times: "f64.mul",
  divide: "f64.div",
  min: "f64.min",
  max: "f64.max",
};

const relations: Readonly<Record<string, Instruction>> = {
  eq: "f64.eq",
  neq: "f64.ne",
  lt: "f64.lt",
  leq: "f64.le",
  gt: "f64.gt",
  geq: "f64.ge",
};

const junctions: Readonly<Record<string, Instruction>> = {
  and: "i32.and",
  or: "i32.or",
  xor: "i32.xor",
};

const unary: Readonly<Record<string, Instruction>> = {
  abs: "f64.abs",
  floor: "f64.floor",
  ceiling: "f64.ceil",
};

/** Functions that are called by their own name. */
export const calledByName: ReadonlySet<string> = new Set([
  ..."exp ln log10 sin cos tan sinh cosh tanh".split(" "),
  ..."arcsin arccos arctan arcsinh arccosh arctanh factorial".split(" "),
]);

/** Names of the functions of doubles that an operation applies. */
export function functionsOf(op: string): readonly string[] {
  if (calledByName.has(op)) return [op];
  if (op in reciprocals) return [reciprocals[op]];
  if (op in ofReciprocal) return [ofReciprocal[op]];
  if (op === "power") return ["power", "exp"];
  if (op === "root") return ["power", "cbrt"];
  return op === "rem" ? ["rem"] : [];
}

/**
 * Writes one operation, with the same roundings in the same order as its JavaScript in `emit.ts`. A
 * logical one leaves a condition on the stack, every other a double.
 */
export function writeOperation(op: string, operands: Operands): void {
  const { f, count, value, condition, literal, apply } = operands;
  const values = (): void => {
    for (let i = 0; i < count; i++) value(i);
  };
  const reciprocal = (index: number): void => {
    f.value(1);
    value(index);
    f.each("f64.div");
  };
  if (op in chains || op === "rem" || op === "quotient") {
    value(0);
    for (let i = 1; i < count; i++) {
      value(i);
      if (op === "rem") apply("rem");
      else f.each(chains[op] ?? "f64.div");
    }
    if (op === "quotient") f.each("f64.trunc");
  } else if (op in relations) {
    for (let i = 0; i + 1 < count; i++) {
      value(i);
      value(i + 1);
      f.each(relations[op]);
      if (i > 0) f.each("i32.and");
    }
  } else if (op in junctions) {
    if (count === 0) writeTruth(f, op === "and");
    for (let i = 0; i < count; i++) {
      condition(i);
      if (i > 0) f.each(junctions[op]);
    }
  } else if (op in unary) {
    value(0);
    f.each(unary[op]);
  } else if (op in reciprocals) {
    f.value(1);
    value(0);
    apply(reciprocals[op]);
    f.each("f64.div");
  } else if (op in ofReciprocal) {
    reciprocal(0);
    apply(ofReciprocal[op]);
  } else if (calledByName.has(op)) {
    values();
    apply(op);
  } else if (op === "minus") {
    values();
    f.each(count === 1 ? "f64.neg" : "f64.sub");
  } else if (op === "not") {
    condition(0);
    writeNot(f);
  } else if (op === "implies") {
    condition(0);
    writeNot(f);
    condition(1);
    f.each("i32.or");
  } else if (op === "power") writePower(operands);
  else if (op === "root") {
    value(1);
    if (literal(0) === 2) f.each("f64.sqrt");
    else if (literal(0) === 3) apply("cbrt");
    else {
      reciprocal(0);
      apply("power");
    }
  } else if (op === "piecewise") writePiecewise(operands);
  else throw new RangeError(`Unknown function ${op} in a compiled formula`);
}

function writeNot(f: FunctionBuilder): void {
  f.op(f.lanes === 1 ? "i32.eqz" : "v128.not");
}

function writeTruth(f: FunctionBuilder, truth: boolean): void {
  if (f.lanes === 1) f.i32(truth ? 1 : 0);
  else f.bits(truth ? -1n : 0n);
}

/** A third argument is the logarithm of the base, which gives the powers of what is positive. */
function writePower({ f, count, value, apply }: Operands): void {
  const direct = (): void => {
    value(0);
    value(1);
    apply("power");
  };
  if (count === 2) {
    direct();
    return;
  }
  const shared = (): void => {
    value(1);
    value(2);
    f.each("f64.mul");
    apply("exp");
  };
  const positive = (): void => {
    value(0);
    f.value(0);
    f.each("f64.gt");
  };
  if (f.lanes === 1) {
    positive();
    f.if(shared, direct, "f64");
    return;
  }
  const result = f.local("v128");
  shared();
  f.set(result);
  positive();
  f.op("i64x2.bitmask");
  f.i32(0b11);
  f.op("i32.ne");
  f.if(() => {
    choose(f, () => f.get(result), direct, positive);
    f.set(result);
  });
  f.get(result);
}

/** Two values of which each lane takes one. */
function choose(
  f: FunctionBuilder,
  then: () => void,
  otherwise: () => void,
  condition: () => void,
): void {
  then();
  otherwise();
  condition();
  f.op("v128.bitselect");
}

function writePiecewise({ f, count, value, condition }: Operands): void {
  const from = (i: number): void => {
    if (i === count) f.value(Number.NaN);
    else if (i === count - 1) value(i);
    else {
      const test = (): void => condition(i + 1);
      const then = (): void => value(i);
      const otherwise = (): void => from(i + 2);
      if (f.lanes === 2) choose(f, then, otherwise, test);
      else {
        test();
        f.if(then, otherwise, "f64");
      }
    }
  };
  from(0);
}
