import { expect, test } from "vitest";
import { compile, simulate } from "../../src/index.ts";
import { flatSystem } from "../endToEnd/flat.ts";

const model = compile(
  flatSystem({
    parameters: { k: 0.3 },
    held: { level: "1" },
    states: { x: ["1", "-k*x + level*sin(time)"], y: ["2", "x - y"] },
    events: [{ when: "x < 0.5", set: { k: "k*0.5", level: "level + 1" } }],
  }),
);

test.each(["bdf", "rodas5p", "dormandPrince"] as const)(
  "a run leaves no trace in the next one: %s",
  (method) => {
    const options = { start: 0, end: 20, output: { every: 0.5 }, method };
    const first = simulate(model, options);
    const other = { ...options, parameters: { k: 2 }, initial: { x: 7, level: -3 } };
    const between = simulate(model, other);
    expect(between.final).not.toEqual(first.final);
    expect(() => simulate(model, { ...options, initial: { nobody: 1 } })).toThrow("nobody");
    expect(() => simulate(model, { ...options, initial: { x: 1e308 }, maxSteps: 3 })).toThrow();
    const again = simulate(model, options);
    expect(again).toEqual(first);
    expect(again.parameters).toEqual({ k: 0.3 / 2 ** again.trajectory.statistics.events });
  },
);

test("a run started within another has an instance of its own", () => {
  const options = { start: 0, end: 20, output: { every: 0.5 } };
  const alone = simulate(model, options);
  const inner: unknown[] = [];
  const onProgress = (): undefined => {
    if (inner.length === 0) inner.push(simulate(model, { ...options, parameters: { k: 1 } }));
  };
  expect(simulate(model, { ...options, onProgress })).toEqual(alone);
  expect(inner).toEqual([simulate(model, { ...options, parameters: { k: 1 } })]);
});
