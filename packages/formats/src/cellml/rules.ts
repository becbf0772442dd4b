import { call, symbol } from "@endocrine/engine";
import type { SbmlParameter, SbmlRule } from "../sbml/document.ts";
import { placeOf } from "../xml/element.ts";
import type { Solution } from "./determine.ts";
import { derivative } from "./equations.ts";
import { type Symbols, scaled } from "./symbols.ts";

/**
 * Where to begin to solve from, where the file does not say: quantities of physiology are seldom below
 * zero, and of the orders of magnitude this one is nearest to most.
 */
export const firstGuess = 0.1;

/**
 * The rates that equations give only when solved, as parameters: each is an unknown of its own, and
 * stands wherever an equation uses the derivative.
 */
export function nameRates(solutions: readonly Solution[], symbols: Symbols): SbmlParameter[] {
  const solved = solutions.filter(({ derivative, alone }) => derivative && alone === undefined);
  return solved.map(({ quantity }, i) => {
    const { path, declared } = symbols.source(quantity);
    const id = `rate_${i + 1}`;
    symbols.nameRate(quantity, id);
    const place = placeOf(declared.element);
    return { id, name: `rate of ${path}`, value: firstGuess, constant: false, place };
  });
}

/** The rule that an equation is; one that has to be solved for a rate is two. */
export function rulesOf(
  { equation, quantity, derivative: isRate, alone }: Solution,
  symbols: Symbols,
): SbmlRule[] {
  const place = placeOf(equation.element);
  const variable = symbols.id(symbols.source(quantity));
  if (alone === undefined) {
    const sides = [symbols.rewrite(equation.left), symbols.rewrite(equation.right)];
    const algebraic: SbmlRule = { kind: "algebraic", math: call("minus", sides), place };
    if (!isRate) return [algebraic];
    return [{ kind: "rate", variable, math: symbol(symbols.rateName(quantity)), place }, algebraic];
  }
  const rate = derivative(equation[alone]);
  const math = symbols.rewrite(equation[alone === "left" ? "right" : "left"]);
  if (rate !== undefined) {
    const factor = 1 / symbols.rateScale(rate.target, rate.time);
    return [{ kind: "rate", variable, math: scaled(factor, math), place }];
  }
  const factor = 1 / symbols.scaleOf(equation[alone]);
  return [{ kind: "assignment", variable, math: scaled(factor, math), place }];
}
