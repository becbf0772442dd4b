import type { Problem } from "../models/problem.ts";
import { common, type Dialect, program } from "./program.ts";

const functions: Readonly<Record<string, string>> = {
  exp: "exp",
  ln: "log",
  log10: "log10",
  cos: "cos",
  sin: "sin",
  tanh: "tanh",
  abs: "abs",
};

/** Comparisons as DiffSL has them: the step of a difference. */
const steps: Readonly<Record<string, (a: string, b: string) => string>> = {
  gt: (a, b) => `heaviside(${a} - ${b})`,
  geq: (a, b) => `heaviside(${a} - ${b})`,
  lt: (a, b) => `heaviside(${b} - ${a})`,
  leq: (a, b) => `heaviside(${b} - ${a})`,
};

const dialect: Dialect = {
  literal: (value) => {
    if (!Number.isFinite(value)) throw new RangeError(`no DiffSL for ${value}`);
    // DiffSL reads no exponents with a sign of plus, and no minus before a number.
    const text = String(Math.abs(value)).replace("e+", "e");
    const real = /[.e]/.test(text) ? text : `${text}.0`;
    return value < 0 || Object.is(value, -0) ? `(0.0 - ${real})` : real;
  },
  call(op, args) {
    const [a = "", b = ""] = args;
    const step = steps[op];
    if (step !== undefined && args.length === 2) return step(a, b);
    if (op in functions) return `${functions[op]}(${a})`;
    if (op === "minus" && args.length === 1) return `(0.0 - ${a})`;
    const shared = op === "eq" || op === "neq" ? undefined : common(op, args);
    if (shared !== undefined) return shared;
    switch (op) {
      case "max":
      case "min":
        return args.reduce((x, y) => `${op}(${x}, ${y})`);
      case "root":
        return Number(a) === 2 ? `sqrt(${b})` : `pow(${b}, 1.0 / ${a})`;
      case "power":
        return `pow(${a}, ${b})`;
      case "and":
        return `(${args.join(" * ")})`;
      case "or":
        return `(1.0 - ${args.map((arg) => `(1.0 - ${arg})`).join(" * ")})`;
      case "not":
        return `(1.0 - ${a})`;
      case "piecewise": {
        if (args.length % 2 === 0) break;
        let text = args[args.length - 1] as string;
        for (let i = args.length - 3; i >= 0; i -= 2) {
          text = `(${args[i + 1]} * ${args[i]} + (1.0 - ${args[i + 1]}) * ${text})`;
        }
        return text;
      }
    }
    throw new RangeError(`no DiffSL for ${op}`);
  },
};

/** The equations in the language of diffsol; the Jacobian it derives itself. */
export function diffslModel(problem: Problem): string {
  if (problem.doses.length > 0) throw new RangeError("no DiffSL for doses");
  const { rates } = program(problem, dialect);
  const used = new Set(
    [...rates.results, ...rates.locals.map(({ text }) => text)].join(" ").match(/\bv\d+\b/g),
  );
  const locals = rates.locals
    .filter(({ name }) => used.has(name))
    .map(({ name, text }) => `${name} { ${text} }`);
  const starts = [...problem.start].map((value, i) => `  y${i} = ${dialect.literal(value)},`);
  const results = rates.results.map((text) => `  ${text},`);
  return `u_i {\n${starts.join("\n")}\n}\n${locals.join("\n")}\nF_i {\n${results.join("\n")}\n}\n`;
}
