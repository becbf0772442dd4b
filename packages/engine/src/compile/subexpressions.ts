import type { Expression } from "../language/expression.ts";

/** One operation of the graph; equal operations are one node. Arguments precede their node. */
export interface GraphNode {
  /** Function name, or `number`, or `symbol`. */
  readonly op: string;
  readonly args: readonly number[];
  /** Of a number. */
  readonly value: number;
  /** Of a symbol. */
  readonly name: string;
  /** Hangs on parameters and literals alone. */
  readonly constant: boolean;
}

/** What symbols stand for while trees are entered into a graph. */
export type Scope = Map<string, number>;

const commutative = new Set(["plus", "times", "min", "max", "and", "or", "xor"]);

/** More nodes than any graph has; its square is still a whole number that doubles tell apart. */
const mostNodes = 2 ** 26;

/** Whole powers up to this are written as products. */
const largestProduct = 64;

/**
 * The formulas of a whole system as one directed acyclic graph: whatever occurs twice, in any
 * formula, is one node. Entering also lowers: whole and half powers become products and roots, other
 * powers share the logarithm of their base, constant factors and terms are gathered so that they can
 * be hoisted.
 */
export class Graph {
  readonly nodes: GraphNode[] = [];
  readonly #ids = new Map<string, number>();
  /** Of calls with one or two arguments, by function name: nodes by a number made of both. */
  readonly #short = new Map<string, Map<number, number>>();
  /** Derivatives share their parts: a call that was entered in a scope is not entered again. */
  readonly #entered = new WeakMap<Scope, Map<Expression, number>>();
  readonly #parameters: ReadonlySet<string>;

  constructor(parameters: Iterable<string>) {
    this.#parameters = new Set(parameters);
  }

  /** Enters a tree and returns its node; symbols in `scope` stand for the nodes given there. */
  enter(expression: Expression, scope: Scope): number {
    if (expression.kind === "number") return this.number(expression.value);
    if (expression.kind === "symbol") {
      return scope.get(expression.name) ?? this.symbol(expression.name);
    }
    let entered = this.#entered.get(scope);
    if (entered === undefined) {
      entered = new Map();
      this.#entered.set(scope, entered);
    }
    const known = entered.get(expression);
    if (known !== undefined) return known;
    const args = expression.args.map((argument) => this.enter(argument, scope));
    const id = this.apply(expression.name, args);
    entered.set(expression, id);
    return id;
  }

  /** The node of a literal. */
  number(value: number): number {
    const key = Object.is(value, -0) ? "#-0" : `#${value}`;
    return this.#intern(key, () => ({ op: "number", args: [], value, name: "", constant: true }));
  }

  /** The node of a symbol that stands for itself. */
  symbol(name: string): number {
    const constant = this.#parameters.has(name);
    const value = Number.NaN;
    return this.#intern(`$${name}`, () => ({ op: "symbol", args: [], value, name, constant }));
  }

  /** The node of a function of nodes. */
  apply(op: string, args: readonly number[]): number {
    if (op === "power") return this.#power(args[0], args[1]);
    if (op === "root" && args.length === 1) return this.apply(op, [this.number(2), args[0]]);
    if (op === "log") return this.#logarithm(args);
    if (op === "delay" && this.nodes[args[0]].constant) return args[0];
    if ((op === "plus" || op === "times") && args.length < 2) {
      return args.length === 1 ? args[0] : this.number(op === "plus" ? 0 : 1);
    }
    if (op === "plus" || op === "times") return this.#gathered(op, args);
    return this.#make(op, args);
  }

  #gathered(op: string, args: readonly number[]): number {
    const constants = args.filter((id) => this.nodes[id].constant);
    if (constants.length < 2 || constants.length === args.length) return this.#make(op, args);
    const others = args.filter((id) => !this.nodes[id].constant);
    return this.#make(op, [this.#make(op, constants), ...others]);
  }

  #power(base: number, exponent: number): number {
    const { op, value } = this.nodes[exponent];
    if (op === "number" && Number.isInteger(2 * value) && Math.abs(value) <= largestProduct) {
      if (value < 0) {
        return this.#make("divide", [this.number(1), this.#power(base, this.number(-value))]);
      }
      if (Number.isInteger(value)) return this.#product(base, value);
      const root = this.#make("root", [this.number(2), base]);
      return value < 1 ? root : this.apply("times", [this.#product(base, value - 0.5), root]);
    }
    if (this.nodes[base].constant && this.nodes[exponent].constant) {
      return this.#make("power", [base, exponent]);
    }
    // exp(n ln x) costs half of Math.pow in V8, and one logarithm serves all powers of x.
    return this.#make("power", [base, exponent, this.#make("ln", [base])]);
  }

  #product(base: number, exponent: number): number {
    if (exponent === 0) return this.number(1);
    if (exponent === 1) return base;
    if (exponent % 2 === 1) {
      return this.#make("times", [this.#product(base, exponent - 1), base]);
    }
    const half = this.#product(base, exponent / 2);
    return this.#make("times", [half, half]);
  }

  #logarithm(args: readonly number[]): number {
    const [base, x] = args.length === 1 ? [this.number(10), args[0]] : args;
    if (this.nodes[base].value === 10) return this.#make("log10", [x]);
    return this.#make("divide", [this.#make("ln", [x]), this.#make("ln", [base])]);
  }

  #make(op: string, args: readonly number[]): number {
    const sorted = commutative.has(op) ? [...args].sort((a, b) => a - b) : args;
    if (sorted.length === 0 || sorted.length > 2) {
      return this.#intern(`${op}(${sorted.join(",")})`, () => this.#node(op, sorted));
    }
    const ofName = this.#short.get(op) ?? new Map<number, number>();
    this.#short.set(op, ofName);
    const key = sorted[0] * mostNodes + (sorted.length === 1 ? 0 : sorted[1] + 1);
    let id = ofName.get(key);
    if (id === undefined) {
      id = this.nodes.push(this.#node(op, sorted)) - 1;
      ofName.set(key, id);
    }
    return id;
  }

  #node(op: string, args: readonly number[]): GraphNode {
    const constant =
      op !== "delay" && op !== "undelayed" && args.every((id) => this.nodes[id].constant);
    return { op, args, value: Number.NaN, name: "", constant };
  }

  #intern(key: string, make: () => GraphNode): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.nodes.push(make());
    this.#ids.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }
}
