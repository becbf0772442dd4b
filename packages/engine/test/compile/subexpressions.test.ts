import { describe, expect, it } from "vitest";
import { compile, compileStages } from "../../src/compile/compile.ts";
import { Graph } from "../../src/compile/subexpressions.ts";
import { f, system } from "./systems.ts";

describe("Graph", () => {
  it("makes one node of equal formulas, whatever the order of terms and factors", () => {
    const graph = new Graph([]);
    const scope = new Map<string, number>();
    const one = graph.enter(f("plus", f("times", "x", "y"), f("exp", "z")), scope);
    const two = graph.enter(f("plus", f("exp", "z"), f("times", "y", "x")), scope);
    expect(two).toBe(one);
    expect(graph.enter(f("minus", "x", "y"), scope)).not.toBe(
      graph.enter(f("minus", "y", "x"), scope),
    );
  });

  it("shares the logarithm among all powers of one base, and squares among whole powers", () => {
    const graph = new Graph(["n", "m"]);
    const scope = new Map<string, number>();
    graph.enter(f("power", "x", "n"), scope);
    graph.enter(f("power", "x", "m"), scope);
    expect(graph.nodes.filter(({ op }) => op === "ln").length).toBe(1);
    const before = graph.nodes.length;
    graph.enter(f("power", "x", 6), scope);
    // The literal 6, x^2, x^3 and x^6.
    expect(graph.nodes.length).toBe(before + 4);
  });

  it("gathers the factors that hang on parameters alone", () => {
    const graph = new Graph(["k", "V"]);
    const product = graph.nodes[graph.enter(f("times", "k", "x", "V", 3), new Map())];
    expect(product.args.map((id) => graph.nodes[id].constant).sort()).toEqual([false, true]);
  });
});

describe("jacobian", () => {
  it("has an entry only where a rate depends on a state, and shares what assignments share", () => {
    const flat = system({
      parameters: { k: 2 },
      assignments: { a: f("exp", "x"), b: f("times", "a", "k"), unused: f("sin", "z") },
      states: {
        x: { start: 0, rate: f("minus", "b", "a") },
        y: { start: 0, rate: f("times", "b", "y") },
        z: { start: 0, rate: f("minus", "k") },
      },
    });
    const { jacobian, source } = compileStages(flat);
    expect(jacobian.entries.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(jacobian.intermediates.map(({ name }) => name)).toEqual(["d a / d x", "d b / d x"]);
    expect(compile(flat).statistics).toEqual({ jacobianEntries: 3, factorEntries: 4 });
    const body = /function jacobian\(t, y\)[^}]*}/.exec(source)?.[0] ?? "";
    expect(body.match(/exp\(/g)?.length).toBe(1);
    expect(body).not.toMatch(/sin/);
    // What only an observer wants is not computed for the rates.
    expect(/function rhs\([^}]*}/.exec(source)?.[0]).not.toMatch(/sin/);
  });
});
