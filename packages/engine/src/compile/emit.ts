import { ofReciprocal, reciprocals } from "./reciprocals.ts";
/** JavaScript text and how tightly its outermost operator binds. */
export interface Text {
  readonly code: string;
  readonly binding: number;
}

const atom = 20;
const unary = 14;
const ternary = 2;

/** Infix operators with their binding. */
const infix: Readonly<Record<string, readonly [string, number]>> = {
  plus: ["+", 11],
  times: ["*", 12],
  divide: ["/", 12],
  rem: ["%", 12],
};

const relations: Readonly<Record<string, readonly [string, number]>> = {
  eq: ["===", 8],
  neq: ["!==", 8],
  lt: ["<", 9],
  leq: ["<=", 9],
  gt: [">", 9],
  geq: [">=", 9],
};

/** Functions with other names in JavaScript than in formulas; see `mathNames`. */
const renamed: Readonly<Record<string, string>> = {
  abs: "Math.abs",
  floor: "Math.floor",
  ceiling: "Math.ceil",
  min: "Math.min",
  max: "Math.max",
};

/** Functions that the generated code calls by the names that they have in formulas. */
export const mathNames: readonly string[] = [
  ..."exp ln log10 power cbrt sin cos tan sinh cosh tanh".split(" "),
  ..."arcsin arccos arctan arcsinh arccosh arctanh".split(" "),
];

const functions: Readonly<Record<string, string>> = {
  ...renamed,
  factorial: "factorial",
  ...Object.fromEntries(mathNames.map((name) => [name, name])),
};

const logical = new Set([...Object.keys(relations), "and", "or", "xor", "not", "implies"]);

/** Whether a function's JavaScript is a boolean, to be made 1 or 0 where a number is wanted. */
export function isLogical(op: string): boolean {
  return logical.has(op);
}

/** A literal. */
export function literal(value: number): Text {
  if (Number.isNaN(value)) return { code: "NaN", binding: atom };
  const negative = value < 0 || Object.is(value, -0);
  return { code: Object.is(value, -0) ? "-0" : String(value), binding: negative ? unary : atom };
}

/** A name or an element of an array. */
export function reference(code: string): Text {
  return { code, binding: atom };
}

/** The text, in brackets where it binds less than `binding`. */
function within(text: Text, binding: number): string {
  return text.binding < binding ? `(${text.code})` : text.code;
}

function joined(operator: string, binding: number, args: readonly Text[]): Text {
  const [first, ...rest] = args;
  const code = [within(first, binding), ...rest.map((arg) => within(arg, binding + 1))];
  return { code: code.join(` ${operator} `), binding };
}

/** A number from a boolean. */
export function asNumber(condition: Text): Text {
  return { code: `${within(condition, 3)} ? 1 : 0`, binding: ternary };
}

/** A boolean from a number. */
export function asCondition(value: Text): Text {
  return { code: `${within(value, 9)} !== 0`, binding: 8 };
}

/**
 * The JavaScript of one function. Arguments come as `value` (number) and `condition` (boolean) texts
 * on request, for only the function knows which it wants; a logical function yields a boolean.
 */
export function emit(
  op: string,
  count: number,
  value: (index: number) => Text,
  condition: (index: number) => Text,
): Text {
  const values = (): Text[] => Array.from({ length: count }, (_, i) => value(i));
  const conditions = (): Text[] => Array.from({ length: count }, (_, i) => condition(i));
  if (op in infix) return joined(...infix[op], values());
  if (op in relations) {
    const pairs = Array.from({ length: count - 1 }, (_, i) =>
      joined(...relations[op], [value(i), value(i + 1)]),
    );
    return pairs.length === 1 ? pairs[0] : joined("&&", 4, pairs);
  }
  if (op in functions && op !== "power") {
    return reference(
      `${functions[op]}(${values()
        .map((arg) => arg.code)
        .join(", ")})`,
    );
  }
  if (op in reciprocals) {
    return { code: `1 / ${reciprocals[op]}(${value(0).code})`, binding: 12 };
  }
  if (op in ofReciprocal) {
    return reference(`${ofReciprocal[op]}(1 / ${within(value(0), 13)})`);
  }
  switch (op) {
    case "minus": {
      if (count === 2) return joined("-", 11, values());
      const inner = value(0);
      return { code: `-${within(inner, unary + 1)}`, binding: unary };
    }
    case "quotient":
      return reference(`Math.trunc(${joined("/", 12, values()).code})`);
    case "power": {
      if (count === 2) return reference(`power(${value(0).code}, ${value(1).code})`);
      const [base, exponent, logarithm] = values();
      const direct = `power(${base.code}, ${exponent.code})`;
      const shared = `exp(${joined("*", 12, [exponent, logarithm]).code})`;
      return { code: `${within(base, 10)} > 0 ? ${shared} : ${direct}`, binding: ternary };
    }
    case "root": {
      const [degree, x] = values();
      if (degree.code === "2") return reference(`Math.sqrt(${x.code})`);
      if (degree.code === "3") return reference(`cbrt(${x.code})`);
      return reference(`power(${x.code}, 1 / ${within(degree, 13)})`);
    }
    case "undelayed": {
      const slope = within(value(0), 3);
      const late = `${within(value(1), 10)} > 0 && self.history !== undefined`;
      return { code: `${late} ? 0 : ${slope}`, binding: ternary };
    }
    case "piecewise": {
      let text = count % 2 === 1 ? value(count - 1) : literal(Number.NaN);
      for (let i = count - (count % 2) - 2; i >= 0; i -= 2) {
        const test = within(condition(i + 1), 3);
        text = { code: `${test} ? ${within(value(i), 3)} : ${text.code}`, binding: ternary };
      }
      return text;
    }
    case "and":
      return count === 0 ? reference("true") : joined("&&", 4, conditions());
    case "or":
      return count === 0 ? reference("false") : joined("||", 3, conditions());
    case "xor":
      return count === 0 ? reference("false") : joined("!==", 8, conditions());
    case "not":
      return { code: `!${within(condition(0), unary + 1)}`, binding: unary };
    case "implies":
      return {
        code: `!${within(condition(0), unary + 1)} || ${within(condition(1), 4)}`,
        binding: 3,
      };
  }
  throw new RangeError(`Unknown function ${op} in a compiled formula`);
}
