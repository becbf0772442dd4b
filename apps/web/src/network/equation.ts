import { type Expression, parseFormula } from "@endocrine/engine";

/** A formula as TeX; user functions are called by name. */
export function formulaToTex(formula: string, functions: ReadonlyMap<string, number>): string {
  return tex(parseFormula(formula, { functions }), 0);
}

/** A quantity's name as TeX: upright, with what stands before the first dot as an index. */
export function nameToTex(name: string): string {
  if (name === "time") return "t";
  const text = (part: string) => `\\mathrm{${part.replaceAll("_", "\\_")}}`;
  return name.split(".").map(text).join(".");
}

const functions: Readonly<Record<string, string>> = {
  exp: "\\exp",
  ln: "\\ln",
  sin: "\\sin",
  cos: "\\cos",
  tan: "\\tan",
  sinh: "\\sinh",
  cosh: "\\cosh",
  tanh: "\\tanh",
  arctan: "\\arctan",
  min: "\\min",
  max: "\\max",
};

const relations: Readonly<Record<string, string>> = {
  eq: "=",
  neq: "\\neq",
  lt: "<",
  leq: "\\le",
  gt: ">",
  geq: "\\ge",
  and: "\\land",
  or: "\\lor",
};

/** Binding strengths: a weaker operand of a stronger operator gets parentheses. */
const sum = 1;
const product = 2;
const power = 3;

function tex(node: Expression, outer: number): string {
  if (node.kind === "number") return numberTex(node.value, outer);
  if (node.kind === "symbol") return nameToTex(node.name);
  const { name, args } = node;
  const [first, second] = args as readonly [Expression, Expression];
  const wrapped = (text: string, own: number) => (own < outer ? `\\left(${text}\\right)` : text);
  switch (name) {
    case "plus":
      return wrapped(
        args
          .map((one) => tex(one, sum))
          .join(" + ")
          .replaceAll("+ -", "- "),
        sum,
      );
    case "minus":
      if (args.length === 1) return wrapped(`-${tex(first, product)}`, sum);
      return wrapped(`${tex(first, sum)} - ${tex(second, product)}`, sum);
    case "times":
      return wrapped(args.map((one) => tex(one, product)).join(" \\cdot "), product);
    case "divide":
      // a fraction shows its own extent, except to an exponent
      return power < outer
        ? `\\left(\\frac{${tex(first, 0)}}{${tex(second, 0)}}\\right)`
        : `\\frac{${tex(first, 0)}}{${tex(second, 0)}}`;
    case "power":
      return wrapped(`{${tex(first, power + 1)}}^{${tex(second, 0)}}`, power);
    case "root":
      return `\\sqrt${isTwo(first) ? "" : `[${tex(first, 0)}]`}{${tex(second, 0)}}`;
    case "abs":
      return `\\left|${tex(first, 0)}\\right|`;
    case "floor":
      return `\\left\\lfloor ${tex(first, 0)} \\right\\rfloor`;
    case "ceiling":
      return `\\left\\lceil ${tex(first, 0)} \\right\\rceil`;
    case "not":
      return `\\lnot ${tex(first, power)}`;
    case "log":
      return `\\log_{${tex(first, 0)}}\\left(${tex(second, 0)}\\right)`;
    case "piecewise":
      return piecewise(args);
  }
  const relation = relations[name];
  if (relation !== undefined) {
    return wrapped(args.map((one) => tex(one, sum)).join(` ${relation} `), 0.5);
  }
  const known = functions[name] ?? `\\operatorname{${name.replaceAll("_", "\\_")}}`;
  return `${known}\\left(${args.map((one) => tex(one, 0)).join(", ")}\\right)`;
}

function piecewise(args: readonly Expression[]): string {
  const rows: string[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    rows.push(`${tex(args[index]!, 0)} & ${tex(args[index + 1]!, 0)}`);
  }
  if (args.length % 2 === 1) rows.push(`${tex(args.at(-1)!, 0)} &`);
  return `\\begin{cases}${rows.join("\\\\")}\\end{cases}`;
}

function isTwo(node: Expression): boolean {
  return node.kind === "number" && node.value === 2;
}

function numberTex(value: number, outer: number): string {
  if (value === Math.PI) return "\\pi";
  const [digits = "", exponent] = String(Number(value.toPrecision(6))).split("e");
  const text = exponent === undefined ? digits : `${digits}\\cdot 10^{${Number(exponent)}}`;
  return value < 0 && outer > sum ? `\\left(${text}\\right)` : text;
}
