import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { ln2, multipleAndRest } from "./exact.ts";
import {
  absolute,
  add,
  add64,
  and64,
  argument,
  bitsOf,
  define,
  doubleOf,
  giveIf,
  left,
  less,
  load,
  mul,
  narrowed,
  polynomial,
  sub,
  type Term,
  unequal,
  type Variable,
  write,
} from "./expressions.ts";
import { mostlyPlain } from "./mostlyPlain.ts";
import { exponentialAt, intervals, table } from "./table.ts";

/**
 * The exponential function: x = (n / 128) ln 2 + r with |r| <= ln 2 / 256; 2^(n / 128) from a table as a
 * power of two times a double and its rest, e^r - 1 from five terms of its series (the sixth is below
 * 2^-60). Greatest error found: 0.51 units of the last place.
 * @see P. T. P. Tang, ACM Trans. Math. Softw. 15 (1989) 144-157, doi:10.1145/63522.214389
 */

/** Added and taken away again, it rounds to whole numbers and leaves them in the low bits. */
const rounder = 1.5 * 2 ** 52;
// 18 bits for n, and so products of n with the high part are exact.
const [stepHigh, stepLow] = multipleAndRest(ln2(180), 180 + 7, 42);
const stepsInOne = 128 / Math.LN2;

/** Up to here neither the exponential nor a term of it comes near the ends of the numbers. */
export const plainLimit: number = 700;

/** e^x = s + s t, where s is a double by its bits, its exponent free to wrap around. */
export interface ScaledExponential {
  readonly scaleBits: Variable;
  readonly rest: Variable;
}

/** Writes the parts of e^(high + low), |low| < 2^-8, |high| < 2^10. */
export function exponentialParts(f: FunctionBuilder, high: Term, low?: Term): ScaledExponential {
  const shifted = define(f, add(mul(high, stepsInOne), rounder));
  const count = define(f, sub(shifted, rounder));
  const bits = define(f, bitsOf(shifted), "i64");
  const exact = sub(sub(high, mul(count, stepHigh)), mul(count, stepLow));
  const r = define(f, low === undefined ? exact : add(exact, low));
  const entry = narrowed(left(and64(bits, BigInt(intervals - 1)), 4n));
  const address = define(f, entry, "i32");
  const power = load("i64", address, f.table + exponentialAt);
  const scaleBits = define(f, add64(power, left(bits, 45n)), "i64");
  const square = define(f, mul(r, r));
  // With `low`, r can be more than twice as large and one term more counts.
  const last = low === undefined ? [1 / 24, 1 / 120] : [1 / 24, 1 / 120, 1 / 720];
  const rest = define(
    f,
    add(
      add(
        add(load("f64", address, f.table + exponentialAt + 8), r),
        mul(square, polynomial(r, [1 / 2, 1 / 6])),
      ),
      mul(mul(square, square), polynomial(r, last)),
    ),
  );
  return { scaleBits, rest };
}

/** The value, where it is a normal number. */
export function plain(f: FunctionBuilder, { scaleBits, rest }: ScaledExponential): Term {
  const s = define(f, doubleOf(scaleBits));
  return add(s, mul(s, rest));
}

/** Writes `return` of a value that may overflow or be subnormal, rounded once; |exponent| < 2^11. */
export function giveWide(
  f: FunctionBuilder,
  positiveExponent: Term,
  { scaleBits, rest }: ScaledExponential,
  sign: Term,
): void {
  write(f, positiveExponent);
  f.if(() => {
    const s = define(f, doubleOf(add64(scaleBits, -1009n * 2n ** 52n)));
    write(f, mul(mul(add(s, mul(s, rest)), 2 ** 1009), sign));
    f.return();
  });
  const s = define(f, doubleOf(add64(scaleBits, 1022n * 2n ** 52n)));
  const more = define(f, mul(s, rest));
  giveIf(f, less(1, add(s, more)), mul(mul(add(s, more), 2 ** -1022), sign));
  // Below 1 the last place that remains is that of numbers from 1 to 2: there the sum is rounded.
  const high = define(f, add(1, s));
  const low = add(sub(1, high), s);
  write(f, mul(mul(sub(add(high, add(low, more)), 1), 2 ** -1022), sign));
  f.return();
}

/** Arguments whose exponential is not a normal number. */
const exponentialOfExtreme: MathFunction = {
  name: "expExtreme",
  arity: 1,
  uses: [],
  data: table,
  body: (f) => {
    const x = argument(0);
    giveIf(f, unequal(x, x), x);
    giveIf(f, less(1000, x), Number.POSITIVE_INFINITY);
    giveIf(f, less(x, -1000), 0);
    giveWide(f, less(0, x), exponentialParts(f, x), 1);
    f.op("unreachable");
  },
};

const exponential = mostlyPlain("exp", 1, "expExtreme", table, (f, leaveUnless) => {
  const x = argument(0);
  leaveUnless(less(absolute(x), plainLimit));
  return plain(f, exponentialParts(f, x));
});

export const exponentials: readonly MathFunction[] = [exponentialOfExtreme, exponential];
