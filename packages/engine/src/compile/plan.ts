import type { Graph } from "./subexpressions.ts";

/**
 * Operations per function. V8 leaves a function above 61440 bytes of bytecode unoptimised; an
 * operation takes some ten bytes, and smaller functions are optimised sooner.
 */
const operationsPerFunction = 400;

/** Calls inside one another that are written as one expression: its parser has a stack, too. */
const highest = 100;

/** A node whose value is asked for. */
export interface Wanted {
  readonly node: number;
}

export interface Statement<Output extends Wanted> {
  /** The node that becomes a local constant; undefined for a store. */
  readonly node: number | undefined;
  readonly output: Output | undefined;
}

/** How a function comes about, in as many parts as it takes. */
export interface Plan<Output extends Wanted> {
  readonly chunks: readonly (readonly Statement<Output>[])[];
  /** Places of the values that one part makes and another uses, from the first one given on. */
  readonly slots: ReadonlyMap<number, number>;
  /** Whether a node becomes a local constant. */
  readonly isLocal: (id: number) => boolean;
}

const none: readonly number[] = [];

/** Plans functions over one graph, in memory that they share. */
export class Planner {
  readonly #graph: Graph;
  #uses = new Int32Array(0);
  #heights = new Int32Array(0);
  #visited = new Uint8Array(0);
  /** Of the nodes used: those evaluated to get each. */
  #args: (readonly number[])[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * Plans a function that computes the outputs. Nodes `isElsewhere` are at hand; those with a name, and
   * those that are used twice, become local constants. Values for later parts have places from
   * `firstSlot` on.
   */
  plan<Output extends Wanted>(
    outputs: readonly Output[],
    isElsewhere: (id: number) => boolean,
    isNamed: (id: number) => boolean,
    firstSlot: number,
  ): Plan<Output> {
    this.#grow();
    const { nodes } = this.#graph;
    /** Nodes evaluated to get this one: not the delayed formula, which another function evaluates. */
    const lookUp = (id: number): readonly number[] => {
      const { op, args } = nodes[id];
      if (args.length === 0 || isElsewhere(id)) return none;
      return op === "delay" ? [args[1]] : args;
    };
    const used = this.#countUses(outputs, lookUp);
    this.#measureHeights(used, isNamed);
    const statements = this.#order(outputs, isNamed);
    const known = this.#args;
    const needs = (id: number): readonly number[] => known[id];
    for (const id of used) {
      this.#uses[id] = 0;
      this.#visited[id] = 0;
    }
    const locals = new Set<number>();
    for (const { node } of statements) if (node !== undefined) locals.add(node);
    const isLocal = (id: number): boolean => locals.has(id);
    const chunks = split(statements, needs, isLocal);
    const homes = new Map<number, number>();
    chunks.forEach((chunk, k) => {
      for (const { node } of chunk) if (node !== undefined) homes.set(node, k);
    });
    return { chunks, slots: spilled(chunks, homes, needs, firstSlot), isLocal };
  }

  /** The graph has grown since the last plan. */
  #grow(): void {
    const { length } = this.#graph.nodes;
    if (length <= this.#uses.length) return;
    this.#uses = new Int32Array(2 * length);
    this.#heights = new Int32Array(2 * length);
    this.#visited = new Uint8Array(2 * length);
    this.#args = new Array<readonly number[]>(2 * length).fill(none);
  }

  /** Counts how often each node is asked for; returns those that are, in an order fit for evaluation. */
  #countUses(outputs: readonly Wanted[], needs: (id: number) => readonly number[]): Int32Array {
    const uses = this.#uses;
    const known = this.#args;
    const used: number[] = [];
    // By a stack of its own: through assignments the graph may be deeper than the call stack.
    const open = outputs.map(({ node }) => node);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (uses[id]++ > 0) continue;
      used.push(id);
      const args = needs(id);
      known[id] = args;
      for (const argument of args) open.push(argument);
      // Written out, a power names its base and exponent twice.
      if (this.#graph.nodes[id].op === "power") for (const argument of args) open.push(argument);
    }
    return Int32Array.from(used).sort();
  }

  /** Calls inside one another within the expression of each node; 0 for a leaf. */
  #measureHeights(used: Int32Array, isNamed: (id: number) => boolean): void {
    const heights = this.#heights;
    for (const id of used) {
      const args = this.#args[id];
      heights[id] = args.length === 0 ? 0 : 1;
      for (const arg of args) {
        if (this.#isLocal(arg, isNamed)) continue;
        heights[id] = Math.max(heights[id], 1 + heights[arg]);
      }
    }
  }

  #isLocal(id: number, isNamed: (id: number) => boolean): boolean {
    return (
      this.#heights[id] > 0 && (this.#uses[id] > 1 || isNamed(id) || this.#heights[id] >= highest)
    );
  }

  /** Orders the nodes that the outputs need: each local constant before its first use. */
  #order<Output extends Wanted>(
    outputs: readonly Output[],
    isNamed: (id: number) => boolean,
  ): Statement<Output>[] {
    const visited = this.#visited;
    const known = this.#args;
    const statements: Statement<Output>[] = [];
    const path: { readonly id: number; readonly args: readonly number[]; next: number }[] = [];
    const enter = (id: number): void => {
      if (visited[id] === 1) return;
      visited[id] = 1;
      const args = known[id];
      if (args.length > 0) path.push({ id, args, next: 0 });
    };
    for (const output of outputs) {
      enter(output.node);
      for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const argument = step.args[step.next++];
        if (argument !== undefined) enter(argument);
        else {
          path.pop();
          if (this.#isLocal(step.id, isNamed)) {
            statements.push({ node: step.id, output: undefined });
          }
        }
      }
      statements.push({ node: undefined, output });
    }
    return statements;
  }
}

/** Splits statements into runs of about `operationsPerFunction` operations. */
function split<Output extends Wanted>(
  statements: readonly Statement<Output>[],
  needs: (id: number) => readonly number[],
  isLocal: (id: number) => boolean,
): Statement<Output>[][] {
  const cost = (id: number): number => {
    let sum = 1;
    for (const arg of needs(id)) sum += isLocal(arg) ? 1 : cost(arg);
    return sum;
  };
  const chunks: Statement<Output>[][] = [[]];
  let used = 0;
  for (const statement of statements) {
    const id = statement.node ?? (statement.output as Output).node;
    const price = statement.node === undefined && isLocal(id) ? 1 : cost(id);
    if (used + price > operationsPerFunction && used > 0) {
      chunks.push([]);
      used = 0;
    }
    used += price;
    chunks[chunks.length - 1].push(statement);
  }
  return chunks;
}

/** Gives a place to each local that a later part uses. */
function spilled<Output extends Wanted>(
  chunks: readonly (readonly Statement<Output>[])[],
  homes: ReadonlyMap<number, number>,
  needs: (id: number) => readonly number[],
  first: number,
): Map<number, number> {
  const slots = new Map<number, number>();
  chunks.forEach((chunk, k) => {
    const use = (id: number): void => {
      const home = homes.get(id);
      if (home === undefined) for (const arg of needs(id)) use(arg);
      else if (home !== k && !slots.has(id)) slots.set(id, first + slots.size);
    };
    for (const { node, output } of chunk) {
      if (node !== undefined) for (const arg of needs(node)) use(arg);
      else if (output !== undefined) use(output.node);
    }
  });
  return slots;
}
