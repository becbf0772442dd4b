import { asCondition, asNumber, emit, isLogical, literal, reference, type Text } from "./emit.ts";
import type { Graph } from "./subexpressions.ts";

/** A node to be computed and the statement that keeps its value. */
export interface Output {
  readonly node: number;
  readonly store: (value: string) => string;
}

/** Where leaves are found, and how nodes are called. */
export interface Places {
  /** Text of a symbol: an element of an array, or `t`. */
  readonly symbol: (name: string) => string;
  /** Text of a node computed elsewhere (a hoisted constant), or undefined to compute it here. */
  readonly elsewhere: (node: number) => string | undefined;
  /** Text that computes the delayed value `node`, given the text of its lag. */
  readonly delayed: (node: number, lag: string) => string;
  /** Speaking name of a node that has one. */
  readonly label: (node: number) => string | undefined;
}

/**
 * Operations per function. V8 leaves a function above 61440 bytes of bytecode unoptimised; an
 * operation takes some ten bytes, and smaller functions are optimised sooner.
 */
const operationsPerFunction = 400;

/** Calls inside one another that are written as one expression: its parser has a stack, too. */
const highest = 100;

interface Statement {
  /** The node that becomes a local constant; undefined for a store. */
  readonly node: number | undefined;
  readonly output: Output | undefined;
}

/** Orders the nodes that the outputs need: each local constant before its first use. */
function plan(graph: Graph, outputs: readonly Output[], places: Places) {
  const uses = new Map<number, number>();
  const isLeaf = (id: number): boolean =>
    graph.nodes[id].args.length === 0 || places.elsewhere(id) !== undefined;
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
    ((uses.get(id) as number) > 1 ||
      places.label(id) !== undefined ||
      (heights.get(id) as number) >= highest);
  for (const id of [...uses.keys()].sort((a, b) => a - b)) {
    const below = needs(id).map((arg) => (isLocal(arg) ? 0 : (heights.get(arg) ?? 0)));
    heights.set(id, isLeaf(id) ? 0 : 1 + below.reduce((a, b) => Math.max(a, b), 0));
  }
  const statements: Statement[] = [];
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
function split(
  statements: readonly Statement[],
  needs: (id: number) => readonly number[],
  isLocal: (id: number) => boolean,
): Statement[][] {
  const cost = (id: number): number =>
    needs(id).reduce((sum, arg) => sum + (isLocal(arg) ? 1 : cost(arg)), 1);
  const chunks: Statement[][] = [[]];
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

/**
 * Writes a function that computes the outputs, in as many parts as it takes; values that one part
 * makes and another uses go through the array `s`, from place `firstSpill` on. Returns the text and
 * the number of places it took.
 */
export function schedule(
  graph: Graph,
  name: string,
  parameters: string,
  outputs: readonly Output[],
  places: Places,
  firstSpill: number,
): { readonly code: string; readonly spills: number } {
  const { statements, isLocal, needs } = plan(graph, outputs, places);
  const chunks = split(statements, needs, isLocal);
  const homes = new Map<number, number>();
  chunks.forEach((chunk, k) => {
    for (const { node } of chunk) if (node !== undefined) homes.set(node, k);
  });
  const slots = spilled(chunks, homes, needs, firstSpill);
  const names = new Names();
  const parts = chunks.map((chunk, k) => {
    const lines: string[] = [];
    const loaded = new Map<number, string>();
    const local = (id: number, code: string, fallback: string): string => {
      let label = loaded.get(id);
      if (label === undefined) {
        label = names.of(id, places.label(id) ?? fallback);
        loaded.set(id, label);
        lines.push(`const ${label} = ${code};`);
      }
      return label;
    };
    const value = (id: number): Text => {
      const inner = text(id);
      return isLogical(graph.nodes[id].op) && !isKept(id) ? asNumber(inner) : inner;
    };
    const condition = (id: number): Text => {
      const inner = text(id);
      return isLogical(graph.nodes[id].op) && !isKept(id) ? inner : asCondition(inner);
    };
    const isKept = (id: number): boolean => isLocal(id) || places.elsewhere(id) !== undefined;
    const compute = (id: number): Text => {
      const { op, args } = graph.nodes[id];
      if (op === "delay") return reference(places.delayed(id, value(args[1]).code));
      return emit(
        op,
        args.length,
        (i) => value(args[i]),
        (i) => condition(args[i]),
      );
    };
    const text = (id: number): Text => {
      const { op, name: symbol, value: constant } = graph.nodes[id];
      if (op === "number") return literal(constant);
      const elsewhere = places.elsewhere(id);
      if (elsewhere !== undefined) return reference(local(id, elsewhere, `k${id}`));
      if (op === "symbol") {
        const place = places.symbol(symbol);
        return reference(place.endsWith("]") ? local(id, place, symbol) : place);
      }
      if (!isLocal(id)) return compute(id);
      return reference(local(id, `s[${slots.get(id)}]`, `v${id}`));
    };
    for (const { node, output } of chunk) {
      if (node !== undefined) {
        const inner = compute(node);
        const code = isLogical(graph.nodes[node].op) ? asNumber(inner).code : inner.code;
        const label = local(node, code, `v${node}`);
        if (slots.has(node)) lines.push(`s[${slots.get(node)}] = ${label};`);
      } else if (output !== undefined) {
        lines.push(output.store(value(output.node).code));
      }
    }
    return { name: chunks.length === 1 ? name : `${name}${k + 1}`, lines };
  });
  return { code: assemble(name, parameters, parts), spills: slots.size };
}

/** Gives a place in `s` to each local that a later part uses. */
function spilled(
  chunks: readonly (readonly Statement[])[],
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

/** One function, or one that calls its parts in turn. */
export function assemble(
  name: string,
  parameters: string,
  parts: readonly { readonly name: string; readonly lines: readonly string[] }[],
): string {
  const written = parts.map(
    (part) =>
      `function ${part.name}(${parameters}) {\n${part.lines.map((line) => `  ${line}\n`).join("")}}\n`,
  );
  if (parts.length === 1) return written[0];
  const calls = parts.map((part) => `  ${part.name}(${parameters});\n`).join("");
  return `${written.join("\n")}\nfunction ${name}(${parameters}) {\n${calls}}\n`;
}

/** Valid and distinct JavaScript names within one generated function. */
class Names {
  readonly #given = new Map<number, string>();
  readonly #taken = new Set<string>();
  /** Of names that were wished for more than once: the next number to try. */
  readonly #numbers = new Map<string, number>();

  of(node: number, wish: string): string {
    const known = this.#given.get(node);
    if (known !== undefined) return known;
    // A name with an underscore collides with no keyword, array or function of the generated code.
    const word = wish.replace(/[^A-Za-z0-9]+/g, "_");
    const base = /^[kv]\d+$/.test(word) ? word : word.includes("_") ? word : `_${word}`;
    const start = /^\d/.test(base) ? `_${base}` : base;
    let name = start;
    let n = this.#numbers.get(start) ?? 2;
    for (; this.#taken.has(name); n++) name = `${start}__${n}`;
    this.#numbers.set(start, n);
    this.#taken.add(name);
    this.#given.set(node, name);
    return name;
  }
}
