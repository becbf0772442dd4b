import { call, compileStages, evaluate, number } from "../../packages/engine/src/index.ts";
import type { Problem } from "../models/problem.ts";

type Graph = ReturnType<typeof compileStages>["generated"]["graph"];

/** How a language writes the functions of the model. */
export interface Dialect {
  readonly call: (op: string, args: readonly string[]) => string;
  readonly literal: (value: number) => string;
}

/** The equations of a problem as straight-line code in some language. */
export interface Program {
  readonly size: number;
  /** Statements and results for the rates dy/dt. */
  readonly rates: Code;
  /** The same for the entries of the Jacobian, column by column. */
  readonly slopes: () => Code;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Values kept under a name, in order, and the texts of the results. */
export interface Code {
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly results: readonly string[];
}

/**
 * Writes rates and analytic Jacobian with every shared subexpression written once and everything that
 * hangs on parameters alone computed beforehand: a peer gets the arithmetic that the engine's own
 * generated code gets, with the parameters as literals.
 */
export function program({ system, values }: Problem, dialect: Dialect): Program {
  const { simplified, ordered, jacobian, generated } = compileStages(system);
  const { graph } = generated;
  const scope = new Map<string, number>();
  for (const { name, value } of [...ordered, ...jacobian.intermediates]) {
    scope.set(name, graph.enter(value, scope));
  }
  const rates = simplified.states.map(({ rate }) => graph.enter(rate, scope));
  const entries = [...jacobian.entries].sort((a, b) => a.column - b.column || a.row - b.row);
  const slopes = entries.map(({ value }) => graph.enter(value, scope));
  const places = new Map(simplified.states.map(({ name }, i) => [name, `y${i}`]));
  places.set("time", "t");
  const write = (roots: readonly number[]): Code =>
    writeNodes(graph, roots, { dialect, places, values });
  return {
    size: rates.length,
    rates: write(rates),
    slopes: () => write(slopes),
    rows: entries.map(({ row }) => row),
    columns: entries.map(({ column }) => column),
  };
}

interface Surroundings {
  readonly dialect: Dialect;
  readonly places: ReadonlyMap<string, string>;
  readonly values: Readonly<Record<string, number>>;
}

function writeNodes(graph: Graph, roots: readonly number[], around: Surroundings): Code {
  const { dialect, places, values: known } = around;
  const { nodes } = graph;
  const uses = new Map<number, number>();
  const count = (id: number): void => {
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    if (before === 0 && !nodes[id].constant) nodes[id].args.forEach(count);
  };
  roots.forEach(count);
  const values = new Map<number, number>();
  const constant = (id: number): number => {
    let value = values.get(id);
    if (value === undefined) {
      const { op, name, args, value: literal } = nodes[id];
      if (op === "number") value = literal;
      else if (op === "symbol") value = known[name];
      else
        value = evaluate(
          call(
            op,
            args.map((arg) => number(constant(arg))),
          ),
          () => Number.NaN,
        );
      values.set(id, value);
    }
    return value;
  };
  const locals: { name: string; text: string }[] = [];
  const texts = new Map<number, string>();
  const text = (id: number): string => {
    const { op, name, args } = nodes[id];
    if (nodes[id].constant) return dialect.literal(constant(id));
    if (op === "symbol") {
      const place = places.get(name);
      if (place !== undefined) return place;
      const value = known[name];
      if (value === undefined) throw new RangeError(`unknown symbol ${name}`);
      return dialect.literal(value);
    }
    let written = texts.get(id);
    if (written === undefined) {
      written = dialect.call(op, args.map(text));
      if ((uses.get(id) as number) > 1) {
        locals.push({ name: `v${id}`, text: written });
        written = `v${id}`;
      }
      texts.set(id, written);
    }
    return written;
  };
  const results = roots.map(text);
  return { locals, results };
}

const infix: Readonly<Record<string, string>> = { plus: "+", times: "*", divide: "/" };
const relation: Readonly<Record<string, string>> = {
  eq: "==",
  neq: "!=",
  lt: "<",
  leq: "<=",
  gt: ">",
  geq: ">=",
};

/** What C and Python write alike; undefined for the rest. A comparison is 1 or 0 in both. */
export function common(op: string, args: readonly string[]): string | undefined {
  if (op in infix) return `(${args.join(` ${infix[op]} `)})`;
  if (op in relation && args.length === 2) return `(${args.join(` ${relation[op]} `)})`;
  if (op === "minus") return args.length === 1 ? `(-${args[0]})` : `(${args[0]} - ${args[1]})`;
  return undefined;
}
