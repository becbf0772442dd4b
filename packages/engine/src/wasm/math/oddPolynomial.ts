import type { FunctionBuilder } from "../assembler.ts";
import {
  add,
  define,
  giveIf,
  less,
  mul,
  type Term,
  twoChains,
  type Variable,
  write,
} from "./expressions.ts";

/** Writes x^3 g(x^2), with x^2 given. */
export function cubicTerms(
  f: FunctionBuilder,
  x: Variable,
  square: Variable,
  g: readonly number[],
): Term {
  const fourth = define(f, mul(square, square));
  return mul(mul(x, square), twoChains(square, fourth, g));
}

/** Writes `return` of x + x^3 g(x^2) where |x| = size < limit; of x itself where that is all of it. */
export function giveOddPolynomial(
  f: FunctionBuilder,
  x: Variable,
  size: Variable,
  limit: number,
  g: readonly number[],
): void {
  write(f, less(size, limit));
  f.if(() => {
    giveIf(f, less(size, 2 ** -27), x);
    write(f, add(x, cubicTerms(f, x, define(f, mul(x, x)), g)));
    f.return();
  });
}
