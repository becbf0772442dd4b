import { asCondition, asNumber, emit, isLogical, literal, reference, type Text } from "./emit.ts";
import type { Plan, Wanted } from "./plan.ts";
import type { Graph } from "./subexpressions.ts";

/** A node to be computed, its place in the array of results, and the statement that keeps its value. */
export interface Output extends Wanted {
  readonly index: number;
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
 * Writes a planned function, in as many parts as it takes; values that one part makes and another uses
 * go through the array `s`.
 */
export function schedule(
  graph: Graph,
  name: string,
  parameters: string,
  { chunks, slots, isLocal }: Plan<Output>,
  places: Places,
): string {
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
  return assemble(name, parameters, parts);
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
