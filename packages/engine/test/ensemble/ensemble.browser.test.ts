import { expect, test } from "vitest";
import { compile, flatten, runsInPairs, simulateEnsemble } from "../../src/index.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { digest } from "../wasm/runs.ts";
import { varied } from "./support.ts";

/**
 * Runs in Chromium and with the node tests: both are held to the same bits. Where the engine computes
 * otherwise on purpose, what the failing test received goes here.
 */
test("patients side by side have the same bits in the browser and in Node", () => {
  const model = compile(flatten(hormones, { timeUnit: "h", substances }));
  expect(runsInPairs(model, {})).toBe(true);
  const { values, statistics } = simulateEnsemble(model, {
    ...{ start: 0, end: 96, output: { every: 1 }, patients: 5, parameters: varied(model, 5, 0.1) },
    actions: [{ at: 24, add: { "axis1.free": 0.5 } }],
  });
  const { runs, steps } = statistics;
  expect(`${digest([values])}, ${runs} runs, ${steps} steps`).toBe("37650452, 3 runs, 1166 steps");
});
