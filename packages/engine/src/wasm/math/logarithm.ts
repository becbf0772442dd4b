import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { highAndLow, ln10 } from "./exact.ts";
import {
  add,
  add64,
  and64,
  argument,
  bitsOf,
  define,
  doubleOf,
  equal,
  exponentOf,
  giveIf,
  left,
  less,
  lessUnsigned,
  load,
  mul,
  narrowed,
  right,
  sub,
  sub64,
  type Term,
  twoChains,
  unequal,
  type Variable,
  write,
} from "./expressions.ts";
import { mostlyPlain } from "./mostlyPlain.ts";
import { intervals, ln2Parts, significandStart, table } from "./table.ts";
import { front } from "./twoParts.ts";

/**
 * Logarithms: x = 2^k z with z in one of 128 intervals with midpoints c; r = z / c - 1 exactly in two
 * parts, since 1/c is short; ln x = k ln 2 + ln c + ln(1 + r), |r| < 1/240. Around 1, c = 1, so that
 * nothing cancels. Greatest errors found, in units of the last place: ln 0.75 within 2^-18 of 1 and 0.51
 * elsewhere, log10 0.51.
 * @see P. T. P. Tang, ACM Trans. Math. Softw. 16 (1990) 378-400, doi:10.1145/98267.98294
 */

const [ln2High, ln2Low] = ln2Parts;
const one = 2n ** 52n;

/** Whether the bits are those of a positive normal number. */
export function isPlain(bits: Term): Term {
  return lessUnsigned(sub64(bits, one), 0x7fe0000000000000n);
}

/** Bits of a positive subnormal number as if its exponent had no end. */
export function extendedBits(x: Term): Term {
  return sub64(bitsOf(mul(x, 2 ** 52)), 52n * one);
}

interface Reduced {
  /** A multiple of 2^-42: k ln 2 + ln c + r without the lower parts of each. */
  readonly high: Variable;
  readonly rHigh: Variable;
  readonly rLow: Variable;
  readonly r: Variable;
  /** The lower part of k ln 2 + ln c. */
  readonly low: Term;
}

function reduce(f: FunctionBuilder, bits: Term): Reduced {
  const offset = define(f, sub64(bits, significandStart), "i64");
  const index = define(f, and64(right(offset, 45n), BigInt(intervals - 1)), "i64");
  const address = define(f, narrowed(add64(left(index, 4n), left(index, 3n))), "i32");
  const z = define(f, sub64(bits, and64(offset, -one)), "i64");
  const k = define(f, exponentOf(offset));
  const zHigh = define(f, doubleOf(and64(add64(z, 2n ** 31n), -(2n ** 32n))));
  const reciprocal = define(f, load("f64", address, f.table));
  const rHigh = define(f, sub(mul(zHigh, reciprocal), 1));
  const rLow = define(f, mul(sub(doubleOf(z), zHigh), reciprocal));
  const base = add(mul(k, ln2High), load("f64", address, f.table + 8));
  const high = define(f, add(base, rHigh));
  const r = define(f, add(rHigh, rLow));
  return { high, rHigh, rLow, r, low: add(mul(k, ln2Low), load("f64", address, f.table + 16)) };
}

/** Writes ln of the number with these bits, plus `more`. */
export function logarithmOf(f: FunctionBuilder, bits: Variable, more?: Term): Term {
  const { high, rLow, r, low } = reduce(f, bits);
  const square = define(f, mul(r, r));
  const cube = mul(r, square);
  const series = twoChains(r, square, [1 / 3, -1 / 4, 1 / 5, -1 / 6, 1 / 7]);
  const rest = add(add(rLow, low), add(mul(square, -1 / 2), mul(cube, series)));
  return add(high, more === undefined ? rest : add(more, rest));
}

/** Writes ln in two parts that together are exact to about 2^-67 of it. */
export function logarithmParts(f: FunctionBuilder, bits: Variable): [Variable, Variable] {
  const { high, rHigh, rLow, r, low } = reduce(f, bits);
  const withR = define(f, add(high, rLow));
  const rest = add(sub(high, withR), rLow);
  const half = define(f, mul(mul(rHigh, rHigh), -1 / 2));
  const sum = define(f, add(withR, half));
  const rest2 = add(sub(withR, sum), half);
  const square = define(f, mul(r, r));
  const cube = mul(r, square);
  const series = twoChains(r, square, [1 / 3, -1 / 4, 1 / 5, -1 / 6, 1 / 7, -1 / 8, 1 / 9]);
  const small = sub(mul(cube, series), mul(mul(rLow, 1 / 2), add(r, rHigh)));
  return [sum, define(f, add(add(rest, rest2), add(low, small)))];
}

/** Arguments that are not positive normal numbers, for the function `name` of the others. */
function extreme(name: string, body: (f: FunctionBuilder, bits: Variable) => Term): MathFunction {
  return {
    name,
    arity: 1,
    uses: [],
    data: table,
    body: (f) => {
      const x = argument(0);
      giveIf(f, equal(x, 0), Number.NEGATIVE_INFINITY);
      giveIf(f, less(x, 0), Number.NaN);
      // Infinity and what is no number are their own logarithms.
      giveIf(f, unequal(sub(x, x), 0), x);
      write(f, body(f, define(f, extendedBits(x), "i64")));
    },
  };
}

function common(name: string, body: (f: FunctionBuilder, bits: Variable) => Term): MathFunction {
  return mostlyPlain(name, 1, `${name}Extreme`, table, (f, leaveUnless) => {
    const bits = define(f, bitsOf(argument(0)), "i64");
    leaveUnless(isPlain(bits));
    return body(f, bits);
  });
}

const bitsOfConstants = 200;
/** 1 / ln 10 as a double of 27 bits and the rest. */
const [perDecadeHigh, perDecadeLow] = highAndLow(
  (1n << BigInt(2 * bitsOfConstants)) / ln10(bitsOfConstants),
  bitsOfConstants,
  27,
);

/** Writes the decadic logarithm: exact for powers of ten. */
function decadic(f: FunctionBuilder, bits: Variable): Term {
  const [high, low] = logarithmParts(f, bits);
  const first = define(f, front(high));
  const rest = define(f, add(sub(high, first), low));
  const small = add(mul(rest, perDecadeHigh), mul(add(first, rest), perDecadeLow));
  return add(mul(first, perDecadeHigh), small);
}

const natural = (f: FunctionBuilder, bits: Variable): Term => logarithmOf(f, bits);

export const logarithms: readonly MathFunction[] = [
  extreme("lnExtreme", natural),
  common("ln", natural),
  extreme("log10Extreme", decadic),
  common("log10", decadic),
];
