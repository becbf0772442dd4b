import type { MathFunction } from "../mathFunction.ts";
import { hyperbolicSine, hyperbolicTangent } from "./coefficients.ts";
import {
  absolute,
  add,
  argument,
  atMost,
  call,
  choose,
  define,
  div,
  giveIf,
  less,
  mul,
  sub,
  type Term,
  unequal,
  type Variable,
  withSign,
  write,
} from "./expressions.ts";
import { giveOddPolynomial } from "./oddPolynomial.ts";

/**
 * Hyperbolic functions: from the exponential and, where that would cancel, a polynomial. Greatest errors
 * found, in units of the last place: tanh 1.44, sinh 1.56, cosh 1.22, the last two 1.64 beyond 709.
 */

/** e^size / 2 where e^-size counts no more, size <= 711 or the result is infinite. */
function halfExponential(size: Variable): Term {
  // One less in the exponent, where the power itself would overflow before its half does.
  return mul(call("exp", sub(size, 1)), Math.E / 2);
}

const hyperbolicSineFunction: MathFunction = {
  name: "sinh",
  arity: 1,
  uses: ["exp"],
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, 1, hyperbolicSine);
    giveIf(f, less(709, size), withSign(halfExponential(size), x));
    const power = define(f, mul(call("exp", size), 1 / 2));
    write(f, withSign(sub(power, div(1 / 4, power)), x));
  },
};

const hyperbolicCosineFunction: MathFunction = {
  name: "cosh",
  arity: 1,
  uses: ["exp"],
  body: (f) => {
    const size = define(f, absolute(argument(0)));
    giveIf(f, less(709, size), halfExponential(size));
    const power = define(f, mul(call("exp", size), 1 / 2));
    write(f, add(power, div(1 / 4, power)));
  },
};

const hyperbolicTangentFunction: MathFunction = {
  name: "tanh",
  arity: 1,
  uses: ["exp"],
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, 0.55, hyperbolicTangent);
    giveIf(f, unequal(x, x), x);
    const power = call("exp", mul(2, size));
    const value = define(f, sub(1, div(2, add(power, 1))));
    write(f, withSign(choose(atMost(size, 20), value, 1), x));
  },
};

export const hyperbolicFunctions: readonly MathFunction[] = [
  hyperbolicSineFunction,
  hyperbolicCosineFunction,
  hyperbolicTangentFunction,
];
