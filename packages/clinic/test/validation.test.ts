import { readFileSync } from "node:fs";
import { IntegrationError } from "@endocrine/engine";
import { describe, expect, test } from "vitest";
import type { ValidationResult } from "../src/report.ts";
import { clinicHash } from "../src/simulation/clinicHash.ts";
import { compare } from "../src/validation/compare.ts";
import { entries } from "../src/validation/entries.ts";
import { type Entry, sourceText } from "../src/validation/entry.ts";
import { missReasons } from "../src/validation/missReasons.ts";
import { questions } from "../src/validation/questions.ts";
import { validate } from "../src/validation/validate.ts";
import { validationReport } from "../src/validation/validationReport.ts";

/** Share of the figures that must hold, of those that can be compared. */
const smallestShare = 0.92;

const docs = new URL("../../../docs/", import.meta.url);
const ids = entries.map(({ id }) => id);

describe("the mapping", () => {
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

/** What `scripts/validation-report.ts` found with all figures. */
const kept: { readonly model: string; readonly results: readonly ValidationResult[] } = JSON.parse(
  readFileSync(new URL("validation.json", docs), "utf8"),
);

describe("docs/validation.json", () => {
  const { model, results } = kept;

  test("is of the equations and values that there are", () => {
    const remedy = "run scripts/validation-report.ts";
    expect(model, remedy).toBe(clinicHash());
    expect(
      results.map(({ id }) => id),
      remedy,
    ).toEqual(ids);
  });

  test("has an observation wherever it compares, and says why wherever it does not or misses", () => {
    for (const { id, holds, observed, note, expected } of results) {
      expect(expected, id).not.toBe("");
      if (holds === null) expect(observed, id).toBeNull();
      else expect(observed, id).not.toBeNull();
      expect(expected, id).not.toMatch(/[{}[\]"]/);
      if (holds !== true) expect(note, id).not.toBe("");
    }
  });

  test.each([
    ["the figures seen in a source", 700, ["verified"]],
    ["all figures", 900, ["verified", "memory"]],
  ])(`${100 * smallestShare} % or more of %s hold`, (_, least, confidences) => {
    const compared = results.filter(
      ({ confidence, holds }) => confidences.includes(confidence) && holds !== null,
    );
    const missed = compared.filter(({ holds }) => !holds).map(({ id }) => id);
    expect(compared.length).toBeGreaterThan(least);
    const held = compared.length - missed.length;
    expect(held / compared.length, missed.join("\n")).toBeGreaterThanOrEqual(smallestShare);
  });

  test("is what docs/validation.md says, with every figure, misses first", () => {
    const report = validationReport(results);
    expect(report).toBe(readFileSync(new URL("validation.md", docs), "utf8"));
    for (const { id } of entries) expect(report).toContain(`id="${id}"`);
    expect(report.indexOf("## Misses")).toBeLessThan(report.indexOf("## What holds"));
  });
});

describe("validate", () => {
  /** So many figures are asked anew here, spread over all organs; all of them take minutes. */
  const every = 23;

  test("finds what is kept, in one figure of twenty-three", () => {
    const sample = entries.filter((_, i) => i % every === 5);
    const progress: string[] = [];
    const results = validate((done, of, id) => progress.push(`${done}/${of} ${id}`), sample);
    const sampled = new Set(sample.map(({ id }) => id));
    expect(results).toEqual(kept.results.filter(({ id }) => sampled.has(id)));
    expect(progress).toEqual(sample.map(({ id }, i) => `${i + 1}/${sample.length} ${id}`));
  }, 600_000);
});
