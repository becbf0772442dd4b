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

/**
 * Plans a function that computes the outputs. Nodes `isElsewhere` are at hand; those with a name, and
 * those that are used twice, become local constants.
 */
export function plan<Output extends Wanted>(
  graph: Graph,
  outputs: readonly Output[],
  isElsewhere: (id: number) => boolean,
  isNamed: (id: number) => boolean,
  firstSlot: number,
): Plan<Output> {
  const { statements, isLocal, needs } = order(graph, outputs, isElsewhere, isNamed);
  const chunks = split(statements, needs, isLocal);
  const homes = new Map<number, number>();
  chunks.forEach((chunk, k) => {
    for (const { node } of chunk) if (node !== undefined) homes.set(node, k);
  });
  return { chunks, slots: spilled(chunks, homes, needs, firstSlot), isLocal };
}

/** Orders the nodes that the outputs need: each local constant before its first use. */
function order<Output extends Wanted>(
  graph: Graph,
  outputs: readonly Output[],
  isElsewhere: (id: number) => boolean,
  isNamed: (id: number) => boolean,
) {
  const uses = new Map<number, number>();
  const isLeaf = (id: number): boolean => graph.nodes[id].args.length === 0 || isElsewhere(id);
  /** Nodes evaluated to get this one: not the delayed formula, which another function evaluates. */
  const needs = (id: number): readonly number[] => {
    const { op, args } = graph.nodes[id];
    return isLeaf(id) ? [] : op === "delay" ? [args[1]] : args;
  };
  // By a stack of its own: through assignments the graph may be deeper than the call stack.
  const open = outputs.map(({ node }) => node);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    if (before > 0) continue;
    for (const argument of needs(id)) open.push(argument);
    // Written out, a power names its base and exponent twice.
    if (graph.nodes[id].op === "power") for (const argument of needs(id)) open.push(argument);
  }
  /** Calls inside one another within the expression of a node. */
  const heights = new Map<number, number>();
  const isLocal = (id: number): boolean =>
    !isLeaf(id) &&
    ((uses.get(id) as number) > 1 || isNamed(id) || (heights.get(id) as number) >= highest);
  for (const id of [...uses.keys()].sort((a, b) => a - b)) {
    const below = needs(id).map((arg) => (isLocal(arg) ? 0 : (heights.get(arg) ?? 0)));
    heights.set(id, isLeaf(id) ? 0 : 1 + below.reduce((a, b) => Math.max(a, b), 0));
  }
  const statements: Statement<Output>[] = [];
  const visited = new Set<number>();
  const visit = (root: number): void => {
    const path: { readonly id: number; next: number }[] = [];
    const enter = (id: number): void => {
      if (visited.has(id)) return;
      visited.add(id);
      path.push({ id, next: 0 });
    };
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const argument = needs(step.id)[step.next++];
      if (argument !== undefined) enter(argument);
      else {
        path.pop();
        if (isLocal(step.id)) statements.push({ node: step.id, output: undefined });
      }
    }
  };
  for (const output of outputs) {
    visit(output.node);
    statements.push({ node: undefined, output });
  }
  return { statements, isLocal, needs };
}

/** Splits statements into runs of about `operationsPerFunction` operations. */
function split<Output extends Wanted>(
  statements: readonly Statement<Output>[],
  needs: (id: number) => readonly number[],
  isLocal: (id: number) => boolean,
): Statement<Output>[][] {
  const cost = (id: number): number =>
    needs(id).reduce((sum, arg) => sum + (isLocal(arg) ? 1 : cost(arg)), 1);
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
      if (home === undefined) needs(id).forEach(use);
      else if (home !== k && !slots.has(id)) slots.set(id, first + slots.size);
    };
    for (const { node, output } of chunk) {
      if (node !== undefined) needs(node).forEach(use);
      else if (output !== undefined) use(output.node);
    }
  });
  return slots;
}
