import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { readSettings } from "../../src/sbml/suite/settings.ts";
import { runStochasticCase } from "../../src/stochastic/table.ts";
import { absent } from "../shared.ts";

const folder =
  process.env.SBML_STOCHASTIC ?? join(import.meta.dirname, "../../../../../stochastic-suite");
const present = existsSync(join(folder, "00001"));
const cases = present ? readdirSync(folder).filter((name) => /^\d{5}$/.test(name)) : [];

/** Two cases with some ten thousand molecules cost a hundred times what the others do. */
const large = new Set(["00005", "00023"]);
/** Points of a case that may lie outside their range: the suite's own advice for a right simulator. */
const allowed = 3;

describe.skipIf(!present)(`stochastic cases of the SBML Test Suite${absent(folder)}`, () => {
  it.each(cases)("%s", (id) => {
    const runs = large.has(id) ? 50 : 1000;
    const text = (end: string): string => readFileSync(join(folder, id, `${id}-${end}`), "utf8");
    const { model } = readSbml(text("sbml-l3v2.xml"), { file: `${id}-sbml-l3v2.xml` });
    const settings = readSettings(text("settings.txt"));
    const output = setting(text("settings.txt"), "output");
    const all = [...new Set(output.flatMap((name) => [name, name.replace(/mean$/, "sd")]))];
    const table = runStochasticCase(model, settings, { runs, seed: 4, output: all });
    const got = new Map(table.columns.map(({ name, values }) => [name, values]));

    const [names = [], ...rows] = text("results.csv")
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const wanted = new Map(
      names.map((name, i) => [name.trim(), rows.map((row) => Number(row[i]))]),
    );
    const ranges = {
      mean: setting(text("settings.txt"), "meanRange").map(bound),
      sd: setting(text("settings.txt"), "sdRange").map(bound),
    };
    let outside = 0;
    for (const name of output) {
      const [variable, kind] = name.split(/-(?=mean$|sd$)/) as [string, "mean" | "sd"];
      const [least, most] = ranges[kind] as [number, number];
      got.get(name)?.forEach((value, k) => {
        const expected = wanted.get(name)?.[k] as number;
        // Where the suite has no standard deviation to expect, that of the sample stands for it.
        const sigma = (wanted.get(`${variable}-sd`) ?? got.get(`${variable}-sd`))?.[k] as number;
        // For the logarithm of a start amount of 0 the suite has a 0.
        if (value === Number.NEGATIVE_INFINITY) expect([k, variable]).toEqual([0, "ln(X)"]);
        else if (sigma === 0) expect(value).toBe(expected);
        else {
          const score =
            kind === "mean"
              ? (Math.sqrt(runs) * (value - expected)) / sigma
              : Math.sqrt(runs / 2) * ((value / sigma) ** 2 - 1);
          if (!(score > least && score < most)) outside++;
        }
      });
      expect(got.get(name)).toHaveLength(rows.length);
    }
    expect(outside).toBeLessThanOrEqual(allowed);
  });
});

function setting(text: string, key: string): string[] {
  const line = text.split("\n").find((entry) => entry.startsWith(`${key}:`)) ?? "";
  return line
    .slice(key.length + 1)
    .split(",")
    .map((part) => part.trim());
}

function bound(text: string): number {
  return Number(text.replace(/[()]/g, ""));
}
