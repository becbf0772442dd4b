import { call, type Expression, number, symbol } from "../../src/language/expression.ts";

/** The same tree without offsets. */
export function withoutPositions(expression: Expression): Expression {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "symbol":
      return symbol(expression.name);
    case "call":
      return call(expression.name, expression.args.map(withoutPositions));
  }
}
