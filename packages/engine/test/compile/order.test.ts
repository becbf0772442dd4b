import { describe, expect, it } from "vitest";
import { order } from "../../src/compile/order.ts";
import { ModelError } from "../../src/language/errors.ts";
import { f, system } from "./systems.ts";

describe("order", () => {
  it("puts each assignment after what it uses and keeps the order given otherwise", () => {
    const ordered = order(
      system({ assignments: { d: f("plus", "c", "b"), a: 1, b: f("exp", "a"), c: 2 } }),
    );
    expect(ordered.map(({ name }) => name)).toEqual(["c", "a", "b", "d"]);
  });

  it("prints the path of an algebraic loop", () => {
    const loop = system({
      assignments: {
        z: f("exp", "a"),
        a: f("plus", "b", 1),
        b: f("times", "c", 2),
        c: f("sin", "a"),
      },
    });
    expect(() => order(loop)).toThrow(ModelError);
    expect(() => order(loop)).toThrow("Algebraic loop: a -> b -> c -> a;");
  });

  it("prints the path of a formula that uses itself, delayed or not", () => {
    expect(() => order(system({ assignments: { a: f("exp", "a") } }))).toThrow("loop: a -> a;");
    expect(() => order(system({ assignments: { a: f("delay", "a", 1) } }))).toThrow("a -> a");
  });

  it("tells constants from what moves, and what rates need from what is only observed", () => {
    const ordered = order(
      system({
        parameters: { k: 1 },
        assignments: {
          fixed: f("exp", "k"),
          alsoFixed: f("times", "fixed", 2),
          used: f("plus", "x", "fixed"),
          through: f("times", "used", "time"),
          seen: f("times", "through", "alsoFixed"),
        },
        states: { x: { start: 0, rate: f("minus", "through") } },
      }),
    );
    const flags = Object.fromEntries(
      ordered.map(({ name, constant, live }) => [name, [constant, live]]),
    );
    expect(flags).toEqual({
      fixed: [true, true],
      alsoFixed: [true, false],
      used: [false, true],
      through: [false, true],
      seen: [false, false],
    });
  });
});
