import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { combinationsPage, pagePath } from "../../../scripts/combinations.ts";
import { combinations } from "../src/combinations/combinations.ts";
import { runCombinations } from "../src/combinations/runCombinations.ts";

describe("several disorders and treatments in one patient", () => {
  const results = runCombinations();
  const findings = results.flatMap(({ combination, findings }) =>
    findings.map((finding) => [`${combination.id}: ${finding.criterion.says}`, finding] as const),
  );

  it.each(findings)("%s", (_, { value, holds }) => expect(holds, String(value)).toBe(true));

  it("stand in docs/combinations.md as they are", () => {
    expect(readFileSync(pagePath, "utf8")).toBe(combinationsPage(results));
  });

  it.each(combinations.map((combination) => [combination.id, combination] as const))(
    "%s has a range and a source for every number",
    (_, { criteria }) => {
      for (const { of, low, high, source } of criteria) {
        expect(source, of).not.toBe("");
        expect(low ?? Number.NEGATIVE_INFINITY, of).toBeLessThan(high ?? Number.POSITIVE_INFINITY);
      }
      expect(new Set(criteria.map(({ of }) => of)).size).toBe(criteria.length);
    },
  );
});

describe("a number", () => {
  const criterion = { of: "x", says: "x", unit: "1", low: 1, high: 2, source: "a test" };
  const judged = (numbers: Readonly<Record<string, number>>) =>
    runCombinations([
      {
        id: "x",
        title: "x",
        expects: "",
        note: "",
        criteria: [criterion],
        experiment: () => numbers,
      },
    ])[0]?.findings[0]?.holds;

  it("holds at and between its bounds alone, and not where it is missing", () => {
    expect([0.999, 1, 1.5, 2, 2.001].map((x) => judged({ x }))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(judged({})).toBe(false);
  });
});
