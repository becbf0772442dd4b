import { describe, expect, it } from "vitest";
import { simulate } from "../../src/index.ts";
import { build } from "../endToEnd/support.ts";
import { delayProblems } from "./problems/delays.ts";

describe("delay equations", () => {
  const methods = ["bdf", "rodas5p", "dormandPrince"] as const;
  for (const { name, module, start, values, bounds } of delayProblems) {
    it.each(methods)(`${name} by %s`, (method) => {
      const model = build(module, { units: "ignore" });
      const times = values.map(([t]) => t);
      const run = { start, end: times.at(-1)!, output: { at: times }, rtol: 1e-6, method };
      const { trajectory } = simulate(model, run);
      let worst = 0;
      for (const state of Object.keys(values[0]![1])) {
        const size = Math.max(...values.map(([, wanted]) => Math.abs(wanted[state]!)));
        const found = trajectory.columns.get(`m.${state}`)!.values;
        values.forEach(([, wanted], k) => {
          worst = Math.max(worst, Math.abs(found[k]! - wanted[state]!) / size);
        });
      }
      expect(worst).toBeLessThan(bounds[method]);
      expect(trajectory.statistics.steps).toBeLessThan(2000);
    });
  }
});
