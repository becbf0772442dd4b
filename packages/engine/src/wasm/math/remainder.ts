import type { MathFunction } from "../mathFunction.ts";
import {
  absolute,
  add,
  add64,
  and64,
  argument,
  assign,
  bitsOf,
  both,
  call,
  choose,
  define,
  div,
  doubleOf,
  either,
  equal,
  equal64,
  giveIf,
  left,
  less,
  less64,
  mul,
  numberOf,
  or64,
  remUnsigned,
  right,
  rightSigned,
  sub,
  sub64,
  type Term,
  truncated,
  unequal,
  type Variable,
  withSign,
  write,
} from "./expressions.ts";
import { front } from "./twoParts.ts";

/** The remainder of a division whose quotient is cut to a whole number: exact, as JavaScript's `%`. */

const exponentOf = (x: Term): Term => {
  const stored = right(bitsOf(x), 52n);
  return choose(equal64(stored, 0n), 1n, stored);
};

/** The significand as a whole number: x = significand 2^(exponent - 1075). */
const significandOf = (x: Term): Term => {
  const hidden = 2n ** 52n;
  const fraction = and64(bitsOf(x), hidden - 1n);
  return or64(fraction, choose(equal64(right(bitsOf(x), 52n), 0n), 0n, hidden));
};

/** 2^n for -1022 <= n <= 1023. */
const powerOfTwo = (n: Term): Term => doubleOf(left(add64(n, 1023n), 52n));

/** Any finite a >= b > 0, in whole numbers, up to eleven binary digits of the quotient at a time. */
const remainderOfFar: MathFunction = {
  name: "remFar",
  arity: 2,
  uses: [],
  body: (f) => {
    const [a, b] = [argument(0), argument(1)];
    const exponent = define(f, exponentOf(b), "i64");
    const digits = define(f, sub64(exponentOf(a), exponent), "i64");
    const divisor = define(f, significandOf(b), "i64");
    const rest = define(f, remUnsigned(significandOf(a), divisor), "i64");
    const step: Variable = define(f, 0n, "i64");
    f.block((done) => {
      f.loop((again) => {
        write(f, equal64(digits, 0n));
        f.branchIf(done);
        assign(f, step, choose(less64(digits, 11n), digits, 11n));
        assign(f, rest, remUnsigned(left(rest, step), divisor));
        assign(f, digits, sub64(digits, step));
        f.branch(again);
      });
    });
    // In two steps: the unit itself can be subnormal.
    const unit = define(f, sub64(exponent, 1075n), "i64");
    const half = define(f, rightSigned(unit, 1n), "i64");
    write(f, mul(mul(numberOf(rest), powerOfTwo(half)), powerOfTwo(sub64(unit, half))));
  },
};

const remainderFunction: MathFunction = {
  name: "rem",
  arity: 2,
  uses: ["remFar"],
  body: (f) => {
    const [x, y] = [argument(0), argument(1)];
    const [a, b] = [define(f, absolute(x)), define(f, absolute(y))];
    giveIf(f, either(either(equal(b, 0), unequal(sub(x, x), 0)), unequal(y, y)), Number.NaN);
    giveIf(f, less(a, b), x);
    const count = define(f, truncated(div(a, b)));
    write(f, both(less(count, 2 ** 26), both(less(a, 2 ** 1000), less(2 ** -900, b))));
    f.if(() => {
      // Products of the count with either part of b are exact, and so are the differences.
      const first = define(f, front(b));
      const product = define(f, mul(count, b));
      const low = add(sub(mul(count, first), product), mul(count, sub(b, first)));
      const rest = define(f, sub(sub(a, product), low));
      // The quotient may have been rounded up to a whole number.
      write(f, withSign(choose(less(rest, 0), add(rest, b), rest), x));
      f.return();
    });
    write(f, withSign(call("remFar", a, b), x));
  },
};

export const remainders: readonly MathFunction[] = [remainderOfFar, remainderFunction];
