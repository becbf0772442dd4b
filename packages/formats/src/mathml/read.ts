import { call, type Expression, number, operators } from "@endocrine/engine";
import { fault, textOf, type XmlElement } from "../xml/element.ts";
import { readNumber } from "./number.ts";

/** What a dialect of content MathML (SBML's, CellML's) puts where MathML leaves a gap. */
export interface MathDialect {
  /** The tree of a `ci` that stands for a quantity. */
  readonly identifier: (name: string, element: XmlElement) => Expression;
  /** The tree of a `csymbol` that stands for a quantity; undefined refuses it. */
  readonly symbol?: (url: string, element: XmlElement) => Expression | undefined;
  /** Name of the call that applying a `ci` makes; left out, functions of one's own are refused. */
  readonly applied?: (name: string, element: XmlElement) => string;
  /** Name of the call that applying a `csymbol` makes; undefined refuses it. */
  readonly appliedSymbol?: (url: string, element: XmlElement) => string | undefined;
  /** Elements beyond the shared ones, such as CellML's `diff`, with their arguments read. */
  readonly operator?: (element: XmlElement, apply: XmlElement) => Expression | undefined;
}

/** A function as written: names of its arguments, and its body where it has one. */
export interface Lambda {
  readonly args: readonly string[];
  readonly body: Expression | undefined;
}

const constants: ReadonlyMap<string, number> = new Map([
  ["pi", Math.PI],
  ["exponentiale", Math.E],
  ["infinity", Number.POSITIVE_INFINITY],
  ["notanumber", Number.NaN],
  ["true", 1],
  ["false", 0],
]);

/** Operands of one operator; each may become an argument of a function of the machine. */
const mostOperands = 20_000;

/**
 * Reads a `math` element; undefined where it is empty.
 * @throws FormatError at the element that is not understood
 */
export function readMath(math: XmlElement, dialect: MathDialect): Expression | undefined {
  const body = contentOf(math);
  if (body.length === 0) return undefined;
  if (body.length > 1) throw fault(body[1] as XmlElement, "a math element holds one formula");
  return readNode(body[0] as XmlElement, dialect);
}

/** Reads a `math` element that holds a `lambda`. */
export function readLambda(math: XmlElement, dialect: MathDialect): Lambda {
  let lambda = contentOf(math)[0];
  if (lambda?.name === "semantics") lambda = contentOf(lambda)[0];
  if (lambda === undefined) return { args: [], body: undefined };
  if (lambda.name !== "lambda") throw fault(lambda, "expected a lambda");
  const args: string[] = [];
  let body: Expression | undefined;
  for (const part of contentOf(lambda)) {
    if (part.name === "bvar") {
      const name = contentOf(part)[0];
      if (name === undefined) throw fault(part, "the bvar is empty");
      args.push(textOf(name));
    } else if (body === undefined) body = readNode(part, dialect);
    else throw fault(part, "a lambda has one body");
  }
  return { args, body };
}

/** Children without annotations. */
function contentOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(({ name }) => !/^annotation(-xml)?$/.test(name));
}

/** Reads one element of a formula. */
export function readNode(element: XmlElement, dialect: MathDialect): Expression {
  const { name } = element;
  const constant = constants.get(name);
  if (constant !== undefined) return number(constant);
  switch (name) {
    case "cn":
      return number(readNumber(element));
    case "ci":
      return dialect.identifier(textOf(element), element);
    case "csymbol":
      return readSymbol(element, dialect);
    case "apply":
      return readApply(element, dialect);
    case "piecewise":
      return readPiecewise(element, dialect);
    case "semantics": {
      const inner = contentOf(element)[0];
      if (inner === undefined) throw fault(element, "it is empty");
      return readNode(inner, dialect);
    }
  }
  throw fault(element, `${name} is not known here`);
}

function readSymbol(element: XmlElement, dialect: MathDialect): Expression {
  const url = element.attributes.get("definitionURL") ?? "";
  const found = dialect.symbol?.(url, element);
  if (found === undefined) throw fault(element, `the symbol "${url}" is not known here`);
  return found;
}

function readPiecewise(element: XmlElement, dialect: MathDialect): Expression {
  const args: Expression[] = [];
  let otherwise: Expression | undefined;
  for (const part of contentOf(element)) {
    const [value, condition] = contentOf(part);
    if (part.name === "piece" && value !== undefined && condition !== undefined) {
      args.push(readNode(value, dialect), readNode(condition, dialect));
    } else if (part.name === "otherwise" && value !== undefined) {
      otherwise = readNode(value, dialect);
    } else throw fault(part, "expected pieces of a value and a condition, and an otherwise");
  }
  if (otherwise !== undefined) args.push(otherwise);
  if (args.length === 0) return number(Number.NaN);
  return args.length === 1 ? (args[0] as Expression) : call("piecewise", args);
}

function readApply(element: XmlElement, dialect: MathDialect): Expression {
  const [head, ...operands] = contentOf(element);
  if (head === undefined) throw fault(element, "it is empty");
  const own = dialect.operator?.(head, element);
  if (own !== undefined) return own;
  if (operands.length > mostOperands) {
    throw fault(head, `it has more than ${mostOperands} operands`);
  }
  const args = operands
    .filter(({ name }) => name !== "degree" && name !== "logbase")
    .map((operand) => readNode(operand, dialect));
  if (head.name === "ci") {
    if (dialect.applied === undefined) throw fault(head, "functions are not known here");
    return call(dialect.applied(textOf(head), head), args);
  }
  if (head.name === "csymbol") {
    const url = head.attributes.get("definitionURL") ?? "";
    const name = dialect.appliedSymbol?.(url, head);
    if (name === undefined) throw fault(head, `the function "${url}" is not known here`);
    return checked(name, args, head);
  }
  if (head.name === "root") return checked("root", [qualifier("degree", 2), ...args], head);
  if (head.name === "log") return checked("log", [qualifier("logbase", 10), ...args], head);
  return checked(head.name, args, head);

  function qualifier(name: string, otherwise: number): Expression {
    const found = operands.find((operand) => operand.name === name);
    const inner = found && contentOf(found)[0];
    return inner === undefined ? number(otherwise) : readNode(inner, dialect);
  }
}

/** A call with as many arguments as the operator takes. */
function checked(name: string, args: readonly Expression[], at: XmlElement): Expression {
  const operator = operators.get(name);
  if (operator === undefined) {
    if (name.includes(":")) return call(name, args);
    throw fault(at, `the operator ${name} is not known here`);
  }
  const { least, most } = operator;
  if (args.length < least || args.length > most) {
    const range = least === most ? `${least}` : `${least} to ${most}`;
    throw fault(at, `${name} has ${args.length} arguments, expected ${range}`);
  }
  return call(name, args);
}
