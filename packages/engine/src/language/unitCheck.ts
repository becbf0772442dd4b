import { factorBetween, missing } from "./conversion.ts";
import { ModelError } from "./errors.ts";
import { type CallNode, call, type Expression, number } from "./expression.ts";
import type { Substance } from "./module.ts";
import { operators } from "./operators.ts";
import { printFormula } from "./print.ts";
import {
  dimensionless,
  divideUnits,
  isDimensionless,
  multiplyUnits,
  powerUnit,
  type Unit,
  unitText,
} from "./units.ts";

/** What the check must know of the quantities that a formula names. */
export interface UnitContext {
  /** Unit of a symbol; the check asks for no `time`. */
  readonly unitOf: (name: string) => Unit;
  /** Unit of `time`, of lags and of the denominator of `rateOf`. */
  readonly timeUnit: Unit;
}

/** A tree with its conversions written out, and its unit; undefined fits any (a literal 0, inf, nan). */
export interface Measured {
  readonly expression: Expression;
  readonly unit: Unit | undefined;
}

/** Multiplies a tree by a conversion factor. */
export function scaled(expression: Expression, factor: number): Expression {
  if (factor === 1) return expression;
  if (expression.kind === "number") return { ...expression, value: expression.value * factor };
  return call("times", [number(factor), expression]);
}

/**
 * Infers the unit of a formula and writes conversion factors into its tree: operands of sums,
 * comparisons and choices take the scale of the first, arguments of functions become pure numbers.
 * Literals are pure numbers, but 0, inf and nan fit any unit.
 * @throws ModelError that names the part of the formula and the units that do not fit
 */
export function measure(expression: Expression, context: UnitContext): Measured {
  switch (expression.kind) {
    case "number":
      return { expression, unit: fitsAny(expression.value) ? undefined : dimensionless };
    case "symbol": {
      const clock = expression.name === "time";
      return { expression, unit: clock ? context.timeUnit : context.unitOf(expression.name) };
    }
    case "call":
      return measureCall(expression, context);
  }
}

/**
 * A formula in the unit of its quantity.
 * @throws ModelError that names both units, where they do not convert
 */
export function measureIn(
  unit: Unit,
  expression: Expression,
  context: UnitContext,
  substance?: Substance,
): Expression {
  const measured = measure(expression, context);
  if (measured.unit === undefined) return measured.expression;
  const factor = factorBetween(measured.unit, unit, substance);
  if (factor !== undefined) return scaled(measured.expression, factor);
  const hint = substance === undefined ? missing(measured.unit, unit) : "";
  throw fault(
    expression,
    `"${printFormula(expression)}" is in ${unitText(measured.unit)}, which does not convert to ${unitText(unit)}${hint}`,
  );
}

function fitsAny(value: number): boolean {
  return value === 0 || !Number.isFinite(value);
}

function fault(node: Expression, message: string): ModelError {
  return new ModelError(message, { position: node.at });
}

function measureCall(node: CallNode, context: UnitContext): Measured {
  const args = node.args.map((argument) => measure(argument, context));
  switch (node.name) {
    case "times":
      return product(node, args);
    case "divide":
      return quotient(node, args);
    case "power":
      return power(node, args, 0, 1, literal(node.args[1]!));
    case "root": {
      const degree = literal(node.args[0]!);
      return power(node, args, 1, 0, degree === undefined ? undefined : 1 / degree);
    }
    case "piecewise":
      return piecewise(node, args);
    case "delay": {
      const lag = measureIn(context.timeUnit, node.args[1]!, context);
      return { expression: rebuilt(node, [args[0]!.expression, lag]), unit: args[0]!.unit };
    }
    case "rateOf": {
      const unit = args[0]!.unit ?? dimensionless;
      return { expression: node, unit: divideUnits(unit, context.timeUnit) };
    }
    case "quotient":
      return { ...alike(node, args), unit: dimensionless };
    default:
      return byKind(node, args);
  }
}

function byKind(node: CallNode, args: readonly Measured[]): Measured {
  switch (operators.get(node.name)?.kind) {
    case "arithmetic":
    case "extremum":
    case "rounding":
      return alike(node, args);
    case "relational":
      return { ...alike(node, args), unit: dimensionless };
    default:
      return pure(node, args);
  }
}

function rebuilt(node: CallNode, args: readonly Expression[]): CallNode {
  return args.every((argument, i) => argument === node.args[i]) ? node : { ...node, args };
}

/** Operands of one dimension; all take the scale of the first that has a unit. */
function alike(node: CallNode, args: readonly Measured[]): Measured {
  const [unit, converted] = unify(
    node,
    args,
    args.map((_, i) => i),
  );
  return { expression: rebuilt(node, converted), unit };
}

function piecewise(node: CallNode, args: readonly Measured[]): Measured {
  const values = args.map((_, i) => i).filter((i) => i % 2 === 0);
  const [unit, converted] = unify(node, args, values);
  const all = converted.map((tree, i) => (i % 2 === 0 ? tree : toPure(node, i, args[i]!)));
  return { expression: rebuilt(node, all), unit };
}

function unify(
  node: CallNode,
  args: readonly Measured[],
  which: readonly number[],
): [Unit | undefined, Expression[]] {
  const converted = args.map(({ expression }) => expression);
  const first = which.find((i) => args[i]!.unit !== undefined);
  if (first === undefined) return [undefined, converted];
  const unit = args[first]!.unit!;
  for (const i of which) {
    const own = args[i]!.unit;
    if (own === undefined) continue;
    const factor = factorBetween(own, unit);
    if (factor === undefined) {
      const one = `"${printFormula(node.args[first]!)}" in ${unitText(unit)}`;
      const other = `"${printFormula(node.args[i]!)}" in ${unitText(own)}`;
      throw fault(node, `"${printFormula(node)}" joins ${one} with ${other}, which do not convert`);
    }
    converted[i] = scaled(converted[i]!, factor);
  }
  return [unit, converted];
}

function pure(node: CallNode, args: readonly Measured[]): Measured {
  const converted = args.map((argument, i) => toPure(node, i, argument));
  return { expression: rebuilt(node, converted), unit: dimensionless };
}

function toPure(node: CallNode, index: number, { expression, unit }: Measured): Expression {
  if (unit === undefined) return expression;
  if (isDimensionless(unit)) return scaled(expression, factorBetween(unit, dimensionless)!);
  const argument = printFormula(node.args[index]!);
  throw fault(
    node,
    `"${printFormula(node)}" needs a pure number, but "${argument}" is in ${unitText(unit)}`,
  );
}

function product(node: CallNode, args: readonly Measured[]): Measured {
  const unit = args.reduce(
    (sum, arg) => multiplyUnits(sum, arg.unit ?? dimensionless),
    dimensionless,
  );
  return {
    expression: rebuilt(
      node,
      args.map(({ expression }) => expression),
    ),
    unit,
  };
}

function quotient(node: CallNode, args: readonly Measured[]): Measured {
  const [over, under] = args.map((argument) => argument.unit ?? dimensionless);
  const unit = divideUnits(over!, under!);
  return {
    expression: rebuilt(
      node,
      args.map(({ expression }) => expression),
    ),
    unit,
  };
}

/** Powers and roots: of a known exponent, or of a pure number. */
function power(
  node: CallNode,
  args: readonly Measured[],
  base: number,
  exponent: number,
  known: number | undefined,
): Measured {
  const unit = args[base]!.unit ?? dimensionless;
  if (known === undefined || isDimensionless(unit)) return pure(node, args);
  const converted = args.map(({ expression }) => expression);
  converted[exponent] = toPure(node, exponent, args[exponent]!);
  return { expression: rebuilt(node, converted), unit: powerUnit(unit, known) };
}

/** Value of a literal, signed or a ratio of literals. */
function literal(node: Expression): number | undefined {
  if (node.kind === "number") return node.value;
  if (node.kind === "symbol") return undefined;
  const values = node.args.map(literal);
  const [first, second] = values;
  if (first === undefined) return undefined;
  if (node.name === "minus" && values.length === 1) return -first;
  if (node.name === "divide" && second !== undefined) return first / second;
  return undefined;
}
