import { expect, test } from "vitest";
import { compile, flatten, settle, simulate, steadyState } from "../../src/index.ts";
import { hormones, substances } from "./hormones.ts";
import { inNode } from "./hormonesInNode.ts";

const model = compile(flatten(hormones, { timeUnit: "h", substances }));

/** Runs in Chromium and, by its name, with the node tests too: both are held to the same numbers. */
test("browser and Node get the same numbers, to nine digits", () => {
  const { final } = simulate(model, { start: 0, end: 240, rtol: 1e-12, output: { every: 24 } });
  const { values } = steadyState(model);
  const settled = settle(model, { period: 24, tolerance: 1e-6 });
  for (const [name, run, rest] of inNode) {
    expect(final[name]! / run).toBeCloseTo(1, 9);
    expect(values[name]! / rest).toBeCloseTo(1, 9);
    expect(settled.values[name]).toBeGreaterThan(0);
  }
});
