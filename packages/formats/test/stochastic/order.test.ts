import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { IndexedQueue } from "../../src/stochastic/indexedQueue.ts";
import { inOrder } from "../../src/stochastic/order.ts";

describe("the indexed queue", () => {
  test.prop([
    fc.array(fc.tuple(fc.nat(19), fc.oneof(fc.double({ noNaN: true }), fc.constant(Infinity))), {
      maxLength: 200,
    }),
  ])("has the least key on top after every change", (changes) => {
    const queue = new IndexedQueue(20);
    for (const [item, key] of changes) {
      queue.set(item, key);
      expect(queue.keys[queue.top]).toBe(Math.min(...queue.keys));
      expect(queue.keys[item]).toBe(key);
    }
  });

  it("of nothing has no top", () => {
    expect(new IndexedQueue(0).top).toBe(-1);
  });
});

describe("the order of names", () => {
  test.prop([fc.array(fc.array(fc.nat(50)), { maxLength: 50 })])(
    "has each name after those that it needs",
    (lists) => {
      // Needing only smaller numbers, there is no circle.
      const needs = new Map(
        lists.map((list, i) => [`${i}`, list.filter((j) => j < i).map(String)]),
      );
      const order = inOrder(needs.keys(), (name) => needs.get(name));
      expect([...order].sort()).toEqual([...needs.keys()].sort());
      for (const [name, list] of needs) {
        for (const other of list) expect(order.indexOf(other)).toBeLessThan(order.indexOf(name));
      }
    },
  );

  it("goes through chains longer than the call stack", () => {
    const last = 200_000;
    const order = inOrder([`${last}`], (name) => (name === "0" ? [] : [`${Number(name) - 1}`]));
    expect(order).toHaveLength(last + 1);
    expect(order[0]).toBe("0");
  });

  it("names a circle", () => {
    const needs: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b"] };
    expect(() => inOrder(["a"], (name) => needs[name])).toThrow(/b -> c -> b$/);
  });
});
