import { call, type Expression, evaluate, number, operators } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { distributions } from "./distributions.ts";

const infix: Readonly<Record<string, string>> = { plus: "+", times: "*", minus: "-", divide: "/" };

const relations: Readonly<Record<string, string>> = {
  eq: "===",
  neq: "!==",
  lt: "<",
  leq: "<=",
  gt: ">",
  geq: ">=",
};

const functions: Readonly<Record<string, string>> = {
  power: "Math.pow",
  exp: "Math.exp",
  ln: "Math.log",
  abs: "Math.abs",
  floor: "Math.floor",
  ceiling: "Math.ceil",
  min: "Math.min",
  max: "Math.max",
};

/** Prefix of the names of calls that draw from a distribution. */
export const drawPrefix = "distrib:";

/** Where generated code finds what a formula mentions. */
export interface Places {
  /** JavaScript of a symbol; undefined where the name is not known. */
  readonly symbol: (name: string) => string | undefined;
  readonly at: Place;
}

/**
 * A formula as JavaScript. The code sees `apply`, and for draws `distributions` and `chance.random`.
 * Common operators become JavaScript's own; all others go through the engine's table of functions.
 * @throws FormatError for what has no value in a system that jumps, and for unknown names
 */
export function javascript(math: Expression, places: Places): string {
  if (math.kind === "number") return literal(math.value);
  if (math.kind === "symbol") {
    const found = places.symbol(math.name);
    if (found === undefined) throw new FormatError(`${math.name} is not known`, places.at);
    return found;
  }
  const { name, args } = math;
  const values = (): string[] => args.map((argument) => javascript(argument, places));
  const sign = infix[name];
  if (sign !== undefined && args.length > 1) return `(${values().join(` ${sign} `)})`;
  const direct = functions[name];
  if (direct !== undefined) return `${direct}(${values().join(", ")})`;
  if (name === "piecewise") return piecewise(args, places);
  if (isTruth(name, args.length)) return `(${condition(math, places)} ? 1 : 0)`;
  if (name.startsWith(drawPrefix)) return draw(name, values(), places.at);
  if (name === "delay" || name === "rateOf" || !operators.has(name)) {
    throw new FormatError(`${name} is not supported in a stochastic simulation`, places.at);
  }
  return `apply("${name}", [${values().join(", ")}])`;
}

/** A formula as a JavaScript truth value. */
export function condition(math: Expression, places: Places): string {
  if (math.kind !== "call" || !isTruth(math.name, math.args.length)) {
    return `(${javascript(math, places)} !== 0)`;
  }
  const { name, args } = math;
  const relation = relations[name];
  if (relation !== undefined) {
    return `(${args.map((argument) => javascript(argument, places)).join(` ${relation} `)})`;
  }
  const parts = args.map((argument) => condition(argument, places));
  return name === "not" ? `!${parts[0]}` : `(${parts.join(name === "and" ? " && " : " || ")})`;
}

/** Calls that are written with JavaScript's own relations and logic. */
function isTruth(name: string, count: number): boolean {
  if (name in relations) return count === 2;
  return name === "not" || ((name === "and" || name === "or") && count > 0);
}

function piecewise(args: readonly Expression[], places: Places): string {
  const last = args.length % 2 === 1 ? javascript(args.at(-1) as Expression, places) : "NaN";
  let code = "";
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [value, holds] = [args[i], args[i + 1]] as [Expression, Expression];
    code += `${condition(holds, places)} ? ${javascript(value, places)} : `;
  }
  return `(${code}${last})`;
}

function draw(name: string, values: readonly string[], at: Place): string {
  const short = name.slice(drawPrefix.length);
  const distribution = distributions.get(short);
  if (distribution === undefined)
    throw new FormatError(`the distribution ${short} is not known`, at);
  if (!distribution.arguments.includes(values.length)) {
    const counts = distribution.arguments.join(" or ");
    throw new FormatError(`${short} has ${values.length} arguments, expected ${counts}`, at);
  }
  return `distributions.get("${short}").draw(${["chance.random", ...values].join(", ")})`;
}

function literal(value: number): string {
  return value < 0 || Object.is(value, -0)
    ? `(${Object.is(value, -0) ? "-0" : value})`
    : String(value);
}

/** The engine's function of that name on numbers. */
export function apply(name: string, values: readonly number[]): number {
  return evaluate(
    call(
      name,
      values.map((value) => number(value)),
    ),
    () => Number.NaN,
  );
}

/** Whether a formula draws from a distribution. */
export function draws(math: Expression): boolean {
  return math.kind === "call" && (math.name.startsWith(drawPrefix) || math.args.some(draws));
}
