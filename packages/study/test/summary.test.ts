import { describe, expect, it } from "vitest";
import { correlate, correlateRanks } from "../src/summary/correlation.ts";
import { distribution } from "../src/summary/percentiles.ts";

describe("summaries", () => {
  it("take percentiles at (n + 1)p", () => {
    const values = Array.from({ length: 39 }, (_, i) => 39 - i);
    expect(distribution([...values, Number.NaN])).toMatchObject({
      ...{ n: 39, mean: 20, p2_5: 1, p25: 10, p50: 20, p75: 30, p97_5: 39 },
    });
    expect(distribution([1, 2, 3]).deviation).toBe(1);
    expect(distribution([]).p50).toBeNaN();
  });

  it("correlate as the textbook does", () => {
    const x = [1, 2, 3, 4, 5];
    const found = correlate(x, [2, 1, 4, 3, 5]);
    expect(found.r).toBeCloseTo(0.8, 12);
    expect(found.low).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.959964 / Math.SQRT2), 12);
    expect(correlate(x, [1, 1, 1, 1, 1]).r).toBeNaN();
    expect(correlateRanks(x, [1, 10, 100, 1000, 1e9]).r).toBeCloseTo(1, 12);
    expect(correlateRanks([1, 1, 2, 2], [1, 1, 2, 2]).r).toBeCloseTo(1, 12);
    expect(correlate([1, Number.NaN, 2, 3, 4], [1, 5, 2, 3, 4])).toMatchObject({ n: 4, r: 1 });
  });
});
