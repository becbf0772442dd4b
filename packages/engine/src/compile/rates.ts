import { ModelError } from "../language/errors.ts";
import { call, type Expression, number } from "../language/expression.ts";
import { printFormula } from "../language/print.ts";

/** The rate of a named quantity, undefined where it is not known as a formula. */
export type RateOf = (name: string) => Expression | undefined;

/**
 * Replaces `rateOf(x)` by the rate formula of x: of a state its own, of the clock 1, of a parameter 0.
 * @throws ModelError for a quantity whose rate is not a formula, and for rates that hang on themselves
 */
export function expandRates(
  expression: Expression,
  rateOf: RateOf,
  path: readonly string[] = [],
): Expression {
  if (expression.kind !== "call") return expression;
  if (expression.name === "rateOf") return rate(expression.args[0]!, rateOf, path);
  const args = expression.args.map((argument) => expandRates(argument, rateOf, path));
  return args.every((argument, i) => argument === expression.args[i])
    ? expression
    : { ...expression, args };
}

function rate(of: Expression, rateOf: RateOf, path: readonly string[]): Expression {
  if (of.kind === "number") return number(0);
  if (of.kind === "call") {
    const [factor, linked] = of.args;
    if (of.name === "times" && factor?.kind === "number" && linked?.kind === "symbol") {
      return call("times", [factor, rate(linked, rateOf, path)]);
    }
    throw new ModelError(`rateOf takes the name of a quantity, not "${printFormula(of)}"`);
  }
  if (of.name === "time") return number(1);
  if (path.includes(of.name)) {
    throw new ModelError(`the rates ${[...path, of.name].join(" -> ")} hang on one another`);
  }
  const formula = rateOf(of.name);
  if (formula === undefined) {
    throw new ModelError(`rateOf is for states and parameters; "${of.name}" is a variable`);
  }
  return expandRates(formula, rateOf, [...path, of.name]);
}
