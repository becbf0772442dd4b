import { describe, expect, it } from "vitest";
import { modelCache, structureOf } from "../../src/compile/cache.ts";
import { compile } from "../../src/compile/compile.ts";
import { f, leaf, system } from "./systems.ts";

describe("events of a compiled model", () => {
  const flat = system({
    parameters: { dose: 5, limit: 2 },
    assignments: { high: f("gt", "x", "limit"), twice: f("times", 2, "x") },
    states: { x: { start: 1, rate: 0 }, y: { start: 0, rate: 0 } },
    events: [
      {
        trigger: f("and", f("geq", "time", 8), f("not", f("lt", "twice", "y"))),
        targets: [
          { name: "y", value: f("plus", "y", "dose") },
          { name: "dose", value: leaf(0) },
        ],
        delay: f("times", "x", 3),
        priority: leaf(7),
      },
      { trigger: leaf("high") },
      { trigger: f("or", f("gt", "x", "limit"), f("eq", "dose", "limit"), f("sin", "x")) },
    ],
  });
  const instance = compile(flat).instantiate();
  const y = Float64Array.of(3, 1);

  it("turn each relation of a trigger into a root function, once", () => {
    // time - 8, twice - y, x - limit, and the truth of sin(x); dose = limit cannot turn by itself.
    expect(instance.model.rootCount).toBe(4);
    const values = new Float64Array(4);
    instance.roots(10, y, values);
    expect([...values]).toEqual([2, 5, 1, 0.5]);
  });

  it("say whether a trigger holds", () => {
    const holds = (t: number, x: number): boolean[] =>
      [0, 1, 2].map((i) => instance.triggered(i, t, Float64Array.of(x, 1)));
    expect(holds(8, 3)).toEqual([true, true, true]);
    expect(holds(7, 3)).toEqual([false, true, true]);
    expect(holds(8, 0)).toEqual([false, false, false]);
  });

  it("give values, delay and priority", () => {
    const values = new Float64Array(2);
    instance.eventValues(0, 8, y, values);
    expect([...values]).toEqual([6, 0]);
    expect(instance.eventDelay(0, 8, y)).toBe(9);
    expect(instance.eventPriority(0, 8, y)).toBe(7);
    expect(instance.model.events[0]).toMatchObject({ hasDelay: true, hasPriority: true });
    expect(instance.model.events[0].targets).toEqual([
      { kind: "state", index: 1 },
      { kind: "parameter", index: 0 },
    ]);
    expect(instance.model.events[1]).toMatchObject({ hasDelay: false, hasPriority: false });
  });
});

describe("delays of a compiled model", () => {
  const flat = system({
    parameters: { tau: 2 },
    assignments: { square: f("times", "x", "x"), clock: f("plus", "time", "square") },
    states: {
      x: { start: 3, rate: f("plus", "x", f("delay", "clock", "tau")) },
      z: { start: f("delay", "x", "tau"), rate: f("delay", f("delay", "z", 0.5), "x") },
    },
  });

  it("read states, time and assignments of the past through the history", () => {
    const instance = compile(flat).instantiate();
    const asked: number[] = [];
    instance.history = (t, y) => {
      asked.push(t);
      y[0] = t;
      y[1] = 100 + t;
    };
    const rates = new Float64Array(2);
    instance.rhs(10, Float64Array.of(4, 0), rates);
    // x + (8 + 8^2); z at 10 - 4 - 0.5
    expect([...rates]).toEqual([4 + 8 + 64, 105.5]);
    expect(asked).toEqual([8, 6, 5.5]);
  });

  it("are the present where there is no history, and the start at the start", () => {
    const instance = compile(flat).instantiate();
    const y = new Float64Array(2);
    instance.start(1, y, new Float64Array(0));
    expect([...y]).toEqual([3, 3]);
    const rates = new Float64Array(2);
    instance.rhs(1, y, rates);
    expect([...rates]).toEqual([3 + 1 + 9, 3]);
  });

  it("tell their lags, and leave the length of a step free", () => {
    const model = compile(flat);
    const instance = model.instantiate();
    const lags = new Float64Array(model.delayCount);
    instance.lags(0, Float64Array.of(4, 0), lags);
    expect([...lags].sort()).toEqual([0.5, 2, 4]);
    expect(instance.longestStep(0, Float64Array.of(4, 0))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("modelCache", () => {
  const decay = (k: number, power = 1) =>
    system({
      parameters: { k },
      states: { x: { start: 1, rate: f("times", "k", f("power", "x", power)) } },
    });

  it("shares code between systems that differ in the values of parameters", () => {
    const cache = modelCache();
    const [one, two] = [cache.compile(decay(2)), cache.compile(decay(3))];
    expect(cache.size).toBe(1);
    expect(one.source).toBe(two.source);
    expect([one.defaults[0], two.defaults[0]]).toEqual([2, 3]);
    expect([one, two].map((model) => model.instantiate().parameters[0])).toEqual([2, 3]);
    expect(two.instantiate().model).toBe(two);
  });

  it("tells structures apart and forgets the oldest", () => {
    const cache = modelCache(2);
    for (const power of [1, 2, 3]) cache.compile(decay(1, power));
    expect(cache.size).toBe(2);
    expect(structureOf(decay(1, 2))).not.toBe(structureOf(decay(1, 3)));
    const [slow, quick] = [1, 2].map((rate) => ({
      ...decay(1, 2),
      relaxation: new Map([["x", { kind: "number", value: rate } as const]]),
    }));
    expect(structureOf(slow)).not.toBe(structureOf(quick));
    expect(structureOf(decay(1, Number.NaN))).not.toBe(structureOf(decay(1, Infinity)));
  });
});
