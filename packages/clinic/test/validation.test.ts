import { IntegrationError } from "@endocrine/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../src/validation/compare.ts";
import { entries } from "../src/validation/entries.ts";
import { type Entry, sourceText } from "../src/validation/entry.ts";
import { missReasons } from "../src/validation/missReasons.ts";
import { questions } from "../src/validation/questions.ts";
import { validate } from "../src/validation/validate.ts";
import { validationReport } from "../src/validation/validationReport.ts";

/** Share of the figures that must hold, of those that can be compared. */
const smallestShare = 0.9;

describe("the mapping", () => {
  const ids = entries.map(({ id }) => id);

  test("asks every entry once, and nothing else", () => {
    const asked = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...asked].sort()).toEqual([...ids].sort());
  });

  test("says why where it cannot ask", () => {
    for (const question of questions) {
      if ("cannot" in question) expect(question.cannot.length, question.id).toBeGreaterThan(5);
    }
  });

  test("gives reasons only for entries", () => {
    expect(Object.keys(missReasons).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("names a source for what was seen in one", () => {
    for (const entry of entries) {
      if (entry.confidence === "verified") expect(sourceText(entry)).not.toMatch(/memory/);
    }
    const entry = entries.find(({ source }) => source.doi !== null);
    expect(entry && sourceText(entry)).toContain("(doi 10.");
  });
});

describe("one comparison", () => {
  const entry = entries.find(({ value }) => typeof value.low === "number") as Entry;
  const { id } = entry;

  test("is a miss, with the reason, where the experiment cannot be integrated", () => {
    const ask = () => {
      throw new IntegrationError("step size vanished at 3 h", 3);
    };
    const { holds, observed, note, expected } = compare(entry, { id, ask });
    expect({ holds, observed }).toEqual({ holds: false, observed: null });
    expect(note).toContain("step size vanished at 3 h");
    expect(expected).toMatch(/^[0-9.]+-[0-9.]+$/);
  });

  test("does not hide a mistake of the question", () => {
    const ask = () => {
      throw new TypeError("no such thing");
    };
    expect(() => compare(entry, { id, ask })).toThrow("no such thing");
  });

  test("says in words what a source prints where nothing is compared", () => {
    const said = (value: Entry["value"], direction: string | null = null) =>
      compare({ ...entry, value, direction }, { id, cannot: "why not" }).expected;
    expect(said({ low: 30, high: 100 })).toBe("30-100");
    expect(said({ positive_pct: 90 })).toBe("positive in %: 90");
    expect(said({ TSH_pulsatility: "down", also: ["a", "b"] })).toBe(
      "TSH pulsatility: down; also: a, b",
    );
    expect(said({}, "up")).toBe("up");
  });
});

describe("validate", () => {
  const progress: string[] = [];
  let results: ReturnType<typeof validate> = [];
  beforeAll(() => {
    results = validate((done, of, id) => progress.push(`${done}/${of} ${id}`));
  }, 600_000);

  test("gives one result an entry and reports each", () => {
    expect(results.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(progress).toHaveLength(entries.length);
    expect(progress.at(-1)).toBe(`${entries.length}/${entries.length} ${entries.at(-1)?.id}`);
  });

  test("observes something wherever it compares, and says why wherever it does not or misses", () => {
    for (const { id, holds, observed, note, expected } of results) {
      expect(expected, id).not.toBe("");
      if (holds === null) expect(observed, id).toBeNull();
      else expect(observed, id).not.toBeNull();
      expect(expected, id).not.toMatch(/[{}[\]"]/);
      if (holds !== true) expect(note, id).not.toBe("");
    }
  });

  test.each([
    ["the figures seen in a source", 130, ["verified"]],
    ["all figures", 180, ["verified", "memory"]],
  ])(`${100 * smallestShare} % or more of %s hold`, (_, least, confidences) => {
    const compared = results.filter(
      ({ confidence, holds }) => confidences.includes(confidence) && holds !== null,
    );
    const missed = compared.filter(({ holds }) => !holds).map(({ id }) => id);
    expect(compared.length).toBeGreaterThan(least);
    const held = compared.length - missed.length;
    expect(held / compared.length, missed.join("\n")).toBeGreaterThanOrEqual(smallestShare);
  });

  test("writes a report with every figure in it, misses first", () => {
    const report = validationReport(results);
    for (const { id } of entries) expect(report).toContain(`id="${id}"`);
    expect(report.indexOf("## Misses")).toBeLessThan(report.indexOf("## What holds"));
  });
});
