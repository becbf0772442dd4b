import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { exponentialParts, giveWide, plain, plainLimit } from "./exponential.ts";
import {
  absolute,
  add,
  argument,
  bitsOf,
  both,
  choose,
  define,
  differ,
  either,
  equal,
  giveIf,
  less,
  less64,
  mul,
  sub,
  type Term,
  truncated,
  unequal,
  type Variable,
  write,
} from "./expressions.ts";
import { extendedBits, isPlain, logarithmParts } from "./logarithm.ts";
import { mostlyPlain } from "./mostlyPlain.ts";
import { table } from "./table.ts";
import { front } from "./twoParts.ts";

/**
 * x^y = e^(y ln x), ln x and its product with y each in two parts, together good to about 2^-67 of them:
 * results that are doubles come out exactly. Greatest error found: 0.52 units of the last place.
 * @see P. T. P. Tang, doi:10.1145/63522.214389 and doi:10.1145/98267.98294, for the two halves
 */

/** Writes y ln x in two parts, x by its bits. */
function exponentParts(f: FunctionBuilder, bits: Variable, y: Variable): [Variable, Variable] {
  const [high, low] = logarithmParts(f, bits);
  const logarithmFront = define(f, front(high));
  const logarithmRest = define(f, add(sub(high, logarithmFront), low));
  const yFront = define(f, front(y));
  const product = define(f, mul(yFront, logarithmFront));
  const rest = add(mul(sub(y, yFront), logarithmFront), mul(y, logarithmRest));
  return [product, define(f, rest)];
}

/** Writes whether y is an odd whole number. */
function isOdd(y: Term): Term {
  const half = mul(y, 1 / 2);
  return both(
    equal(truncated(y), y),
    both(unequal(truncated(half), half), less(absolute(y), 2 ** 53)),
  );
}

/** Whatever is not a positive normal number to a power that gives one, as ECMAScript has it. */
const powerOfExtreme: MathFunction = {
  name: "powerExtreme",
  arity: 2,
  uses: [],
  data: table,
  body: (f) => {
    const [x, y] = [argument(0), argument(1)];
    const infinity = Number.POSITIVE_INFINITY;
    giveIf(f, equal(y, 0), 1);
    giveIf(f, either(unequal(x, x), unequal(y, y)), add(x, y));
    const size = define(f, absolute(x));
    write(f, equal(absolute(y), infinity));
    f.if(() => {
      giveIf(f, equal(size, 1), Number.NaN);
      write(f, choose(differ(less(1, size), less(0, y)), 0, infinity));
      f.return();
    });
    const sign = define(f, choose(both(less64(bitsOf(x), 0n), isOdd(y)), -1, 1));
    const signed = (value: Term): Term => mul(sign, value);
    giveIf(f, equal(size, 0), signed(choose(less(y, 0), infinity, 0)));
    giveIf(f, equal(size, infinity), signed(choose(less(y, 0), 0, infinity)));
    giveIf(f, both(less(x, 0), unequal(truncated(y), y)), Number.NaN);
    const subnormal = less(size, 2 ** -1022);
    const bits = define(f, choose(subnormal, extendedBits(size), bitsOf(size)), "i64");
    const [high, low] = exponentParts(f, bits, y);
    giveIf(f, less(1000, high), signed(infinity));
    giveIf(f, less(high, -1000), signed(0));
    giveWide(f, less(0, high), exponentialParts(f, high, low), sign);
    f.op("unreachable");
  },
};

const power = mostlyPlain("power", 2, "powerExtreme", table, (f, leaveUnless) => {
  const [x, y] = [argument(0), argument(1)];
  const bits = define(f, bitsOf(x), "i64");
  leaveUnless(isPlain(bits));
  const [high, low] = exponentParts(f, bits, y);
  leaveUnless(less(absolute(high), plainLimit));
  return plain(f, exponentialParts(f, high, low));
});

export const powers: readonly MathFunction[] = [powerOfExtreme, power];
