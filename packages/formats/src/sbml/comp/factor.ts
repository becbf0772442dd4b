import { call, type Expression, number, type SymbolNode } from "@endocrine/engine";

/** A product and quotient of quantities, such as a conversion factor. */
export interface Factor {
  readonly over: readonly Term[];
  readonly under: readonly Term[];
}

/** A quantity of the flat model. */
export interface Term {
  readonly symbol: SymbolNode;
  /** It keeps its value in the course of time. */
  readonly constant: boolean;
}

/** No conversion at all. */
export const unity: Factor = { over: [], under: [] };

/** Product of factors. */
export function product(...factors: readonly Factor[]): Factor {
  return {
    over: factors.flatMap(({ over }) => over),
    under: factors.flatMap(({ under }) => under),
  };
}

/** 1 divided by the factor. */
export function inverse({ over, under }: Factor): Factor {
  return { over: under, under: over };
}

/** A formula times a factor. */
export function times(formula: Expression, { over, under }: Factor): Expression {
  const product = chain([formula, ...over.map(({ symbol }) => symbol)]);
  if (under.length === 0) return product;
  return call("divide", [product, chain(under.map(({ symbol }) => symbol))]);
}

/** The factor as a formula of its own. */
export function formulaOf({ over, under }: Factor): Expression {
  const [first, ...rest] = over;
  return times(first?.symbol ?? number(1), { over: rest, under });
}

/** Rate of change of a factor: that of its first term times the others, and what the others add. */
export function rateOf(factor: Factor): Expression {
  const [first, ...others] = factor.over;
  if (first === undefined) return number(0);
  const rest = { over: others, under: factor.under };
  const relative = [
    ...others.filter(changes).map(({ symbol }) => relativeRate(symbol)),
    ...factor.under.filter(changes).map(({ symbol }) => call("minus", [relativeRate(symbol)])),
  ];
  const own = times(call("rateOf", [first.symbol]), rest);
  if (relative.length === 0) return own;
  return call("plus", [own, call("times", [formulaOf(factor), call("plus", relative)])]);
}

function changes({ constant }: Term): boolean {
  return !constant;
}

function relativeRate(symbol: SymbolNode): Expression {
  return call("divide", [call("rateOf", [symbol]), symbol]);
}

function chain(formulas: readonly Expression[]): Expression {
  const [first, ...rest] = formulas;
  if (first === undefined) return number(1);
  return rest.length === 0 ? first : call("times", formulas);
}
