import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  answer,
  answersPath,
  functionTestPage,
  pagePath,
  rowOf,
  tested,
} from "../../../scripts/function-tests.ts";
import { discriminations } from "../../../scripts/functionTestCases.ts";
import type { TestReport } from "../src/report.ts";
import { clinicHash } from "../src/simulation/clinicHash.ts";
import { functionTests } from "../src/tests/functionTests.ts";
import { runTest } from "./remembered.ts";

/** What `scripts/function-tests.ts` found with all patients. */
const kept: { readonly model: string; readonly answers: readonly TestReport[] } = JSON.parse(
  readFileSync(answersPath, "utf8"),
);
const rows = tested.map((each, i) => rowOf(each, kept.answers[i] as TestReport));

describe("docs/function-tests.json", () => {
  test("is of the equations and values that there are", () => {
    expect(kept.model, "run scripts/function-tests.ts").toBe(clinicHash());
    expect(kept.answers).toHaveLength(tested.length);
  });

  test("has the answer of one patient in eleven", () => {
    // all of them take more than a minute
    for (const [i, each] of tested.entries()) {
      if (i % 11 !== 1) continue;
      expect(JSON.parse(JSON.stringify(answer(each)))).toEqual(kept.answers[i]);
    }
  });
});

describe("docs/function-tests.md", () => {
  test("is what scripts/function-tests.ts makes of these answers", () => {
    expect(readFileSync(pagePath, "utf8")).toBe(functionTestPage(rows));
  });

  test("has every test but those of the thyroid", () => {
    const thyroid = ["trh-test", "t3-suppression", "radioiodine-uptake"];
    expect(discriminations.map(({ id }) => id).sort()).toEqual(
      functionTests
        .map(({ id }) => id)
        .filter((id) => !thyroid.includes(id))
        .sort(),
    );
  });
});

describe("by the published cut-off", () => {
  test.each(discriminations)("$id reads the healthy man as healthy", ({ id }) => {
    const healthy = rows.find((row) => row.test.id === id && row.disorder === undefined);
    expect(healthy?.report.interpretation).toMatch(healthy?.test.healthy as RegExp);
  });

  test.each(
    discriminations.flatMap(({ id, diseases, misses = {} }) =>
      diseases.map((disease) => ({ test: id, disorder: disease.id, missed: disease.id in misses })),
    ),
  )("$test tells $disorder, or says why not", ({ test: id, disorder, missed }) => {
    const own = rows.filter((row) => row.test.id === id && row.disorder === disorder);
    expect(new Set(own.map(({ severity }) => severity)).size).toBe(3);
    expect(own.every(({ told }) => told)).toBe(!missed);
  });
});

describe("the healthy man has the published answer", () => {
  const man = { patient: "adult-male" };
  const resultOf = (id: string): Readonly<Record<string, number>> => runTest(id, man).result;
  const between = (value: number | undefined, low: number, high: number): void => {
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  };

  test("to cosyntropin: 15.7-29.1 ug/dL at 30 min, 17.9-35.8 at 60 (doi:10.3389/fendo.2022.978238)", () => {
    const { at30, at60 } = resultOf("cosyntropin");
    between(at30, 15.7 * 27.59, 29.1 * 27.59);
    between(at60, 17.9 * 27.59, 35.8 * 27.59);
  });

  test("to CRH: ACTH two- to fourfold", () => {
    between(resultOf("crh-test").ACTHrise, 100, 300);
  });

  test("to thirst: urine above 700 mosm/kg, with at most 1 % of body mass lost in 8 h", () => {
    const { urineAfterThirst, thirst, weightLoss } = resultOf("water-deprivation");
    between(urineAfterThirst, 700, 1200);
    expect(thirst).toBe(8);
    between(weightLoss, 0, 1);
  });

  test("to 3 % saline: sodium of 150 mmol/L within 1230-2220 mL, copeptin 9.6 pmol/L or more", () => {
    const { duration = 0, copeptinAfter } = resultOf("hypertonic-saline");
    const weight = runTest("water-deprivation", man).samples[0]?.analytes.weight as number;
    between(250 + (duration - 15) * 0.15 * weight, 1230 - 0.15 * 15 * weight, 2220);
    between(copeptinAfter, 9.6, 167);
  });

  test("to clonidine: noradrenaline and adrenaline fall by two fifths, from 2.28 to 1.36 nmol/L in patients", () => {
    between(resultOf("clonidine-suppression").fall, 30, 50);
  });

  test("to captopril: aldosterone below 10.7 ng/dL", () => {
    expect(resultOf("captopril-test").aldosteroneAfter).toBeLessThan(10.7 * 27.74);
  });
});

test("refuses the patient who has died before it", () => {
  const lost = { patient: "adult-male", disorders: [{ id: "adrenalectomy" }] };
  expect(() => runTest("cosyntropin", lost, { day: 20 })).toThrow(
    /^the patient dies on day [\d.]+, before cosyntropin on day 20; allowed is an earlier day$/,
  );
});

describe("a test by body mass", () => {
  test("gives metyrapone 30 mg/kg, at most 3 g", () => {
    const man = { patient: "adult-male" };
    const weight = runTest("water-deprivation", man).samples[0]?.analytes.weight as number;
    expect(runTest("metyrapone-test", man).dose?.value).toBe(Math.round(30 * weight));
    expect(functionTests.find(({ id }) => id === "metyrapone-test")?.dose?.usual).toBe(3000);
  });
});

describe("a test that adapts", () => {
  test("ends thirst at 5 % of body mass, and the infusion at a sodium of 150 mmol/L", () => {
    const ill = (severity: number) => ({
      patient: "adult-male",
      disorders: [{ id: "nephrogenic-diabetes-insipidus", severity }],
    });
    const { result, samples } = runTest("water-deprivation", ill(1));
    expect(result.weightLoss).toBeLessThan(6);
    expect(samples.at(-1)?.minute).toBe((result.thirst as number) * 60 + 240);
    const salt = runTest("hypertonic-saline", ill(1)).samples.map(
      ({ analytes }) => analytes.sodium,
    );
    expect(salt.at(-1)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...(salt.slice(0, -1) as number[]))).toBeLessThan(150);
  });
});
