import { expect } from "vitest";

/** Expects a value between two limits, neither of them reached. */
export function within(found: number | undefined, low: number, high: number): void {
  expect(found).toBeGreaterThan(low);
  expect(found).toBeLessThan(high);
}
