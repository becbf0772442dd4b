import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  compareCorrelations,
  planStudy,
  populationReport,
  runStudy,
  summariseStudy,
} from "../src/index.ts";
import { missReasons } from "../src/summary/missReasons.ts";

const worker = {
  file: fileURLToPath(new URL("sourceStudyWorker.mjs", import.meta.url)),
  execArgv: ["--conditions=@endocrine/source"],
};

const record = [
  ...[
    "TSH",
    "fT4",
    "T4",
    "fT3",
    "HbA1c",
    "glucose",
    "PTH",
    "25OHD",
    "IGF1",
    "person.age",
    "leptin",
  ],
  ...[
    "ionisedCalcium",
    "SHBG",
    "bodyMassIndex",
    "fatMass",
    "weight",
    "calcium",
    "sodium",
    "potassium",
    "cortisol",
  ],
];

// the thousand of docs/population.md, drawn smaller
const size = 80;

describe("a population of virtual adults", async () => {
  const plan = planStudy({ who: { size, seed: 2026 }, resolution: "daily", record });
  const folder = join(mkdtempSync(join(tmpdir(), "population-")), "daily");
  const result = await runStudy(plan, { folder, threads: 2, worker });

  it("can live, every one of them", () => {
    expect(summariseStudy(result)).toMatchObject({ died: 0, failures: { count: 0, reasons: [] } });
  });

  it("lies in the intervals of the laboratory", () => {
    const { quantities } = summariseStudy(result);
    for (const id of ["TSH", "fT4", "PTH", "calcium", "sodium", "potassium", "cortisol"]) {
      expect(quantities[id]!.inside, id).toBeGreaterThanOrEqual(0.9);
    }
  });

  it("correlates in the direction that is published, or is known not to", () => {
    for (const { published, found } of compareCorrelations(result, result)) {
      if (`${published.a} ${published.b}` in missReasons) continue;
      if (published.low > 0) expect(found.high, published.a).toBeGreaterThan(0.2);
      if (published.high < 0) expect(found.low, published.a).toBeLessThan(-0.1);
    }
  });

  it("correlates less in single samples than in its levels", () => {
    const [thyroid] = compareCorrelations(result).filter(({ published }) => published.b === "fT3");
    expect(Math.abs(thyroid!.found.r)).toBeLessThan(thyroid!.levels!.r);
    expect(thyroid!.found.n).toBe(size);
    const women = compareCorrelations(result).find(({ published }) => published.who === "women");
    expect(women!.found.n).toBeGreaterThan(5);
    expect(women!.found.n).toBeLessThan(size / 2);
  });

  it("is reported with its misses first", () => {
    const report = populationReport(result, result);
    expect(report).toContain(`${size} adults of 20 to 80 years`);
    const rows = report.split("\n").filter((line) => / % \| \d+ % \| \d+ % \|$/.test(line));
    const inside = rows.map((row) => Number(/(\d+) % \| \d+ % \| \d+ % \|$/.exec(row)![1]));
    expect(inside).toEqual([...inside].sort((a, b) => a - b));
  });
});
