import { type Expression, evaluate, number, symbolsOf, transform } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import { aggregate } from "./aggregate.ts";
import { type NumberArray, scalar } from "./array.ts";

/**
 * Evaluates a formula number by number. Values of one number go with all numbers of the others; those
 * with several must have them along the same dimensions.
 * @throws FormatError for symbols that stand for nothing and for arrays that do not fit
 */
export function evaluateArrays(
  math: Expression,
  values: ReadonlyMap<string, NumberArray>,
  place: Place,
): NumberArray {
  const reduced = transform(math, (node) => {
    if (node.kind !== "call" || !node.name.startsWith("aggregate:")) return node;
    const [argument] = node.args;
    if (argument === undefined || node.args.length > 1) {
      throw new FormatError(`${node.name.slice(10)} takes one argument`, place);
    }
    return number(aggregate(node.name.slice(10), elementwise(argument, values, place).values));
  });
  return elementwise(reduced, values, place);
}

function elementwise(
  math: Expression,
  values: ReadonlyMap<string, NumberArray>,
  place: Place,
): NumberArray {
  const names = [...symbolsOf(math)];
  const arrays = names.map((name) => {
    const array = values.get(name);
    if (array !== undefined) return array;
    throw new FormatError(`"${name}" in the formula stands for nothing`, place);
  });
  if (math.kind === "symbol") return arrays[0] as NumberArray;
  const shaped = arrays.filter((array) => array.values.length !== 1);
  const like = shaped[0] ?? arrays[0] ?? scalar(0);
  const odd = shaped.find(({ shape }) => shape.join() !== like.shape.join());
  if (odd !== undefined) {
    const shapes = `${like.shape.join(" x ")} and ${odd.shape.join(" x ")}`;
    throw new FormatError(`the formula is of numbers ${shapes}, which do not go together`, place);
  }
  const result = new Float64Array(like.values.length);
  const current = new Map<string, number>();
  for (let i = 0; i < result.length; i++) {
    for (let n = 0; n < names.length; n++) {
      const numbers = (arrays[n] as NumberArray).values;
      current.set(names[n] as string, numbers[numbers.length === 1 ? 0 : i] as number);
    }
    result[i] = evaluate(math, (name) => current.get(name) as number);
  }
  return { ...like, values: result, unit: undefined };
}

/** The value of a formula of single numbers. */
export function evaluateNumber(
  math: Expression,
  values: ReadonlyMap<string, number>,
  place: Place,
): number {
  const arrays = new Map([...values].map(([name, value]) => [name, scalar(value)]));
  return evaluateArrays(math, arrays, place).values[0] as number;
}
