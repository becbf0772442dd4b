/**
 * Does the function tests of adrenals, pituitary, salt, water, clock, islets, fuels, calcium and gonads on the healthy man or woman and on their
 * diseases at three severities, and writes docs/function-tests.md and the answers beside it.
 * Run: npx tsx --conditions=@endocrine/source scripts/function-tests.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { short } from "../packages/clinic/src/digits.ts";
import { disorders } from "../packages/clinic/src/disorders/disorders.ts";
import type { TestReport } from "../packages/clinic/src/report.ts";
import type { Scenario } from "../packages/clinic/src/scenario.ts";
import { runTest } from "../packages/clinic/src/tests/runTest.ts";
import type { Discrimination } from "./discrimination.ts";
import { discriminations } from "./functionTestCases.ts";
import { writeResults } from "./keptResults.ts";

const docs = join(import.meta.dirname, "..", "docs");

/** Where the page is kept. */
export const pagePath: string = join(docs, "function-tests.md");
/** Where the answers behind it are, with the hash of the equations and values that they are of. */
export const answersPath: string = join(docs, "function-tests.json");

/** One patient's answer to one test. */
export interface TestRow {
  readonly test: Discrimination;
  /** Left out for the healthy. */
  readonly disorder?: string;
  readonly severity?: number;
  readonly report: TestReport;
  /** Whether the reading is the one that the test should give. */
  readonly told: boolean;
}

const man = "adult-male";

/** The usual severity of a disorder of the catalogue. */
function usualSeverity(id: string): readonly number[] {
  return disorders.filter((entry) => entry.id === id).map((entry) => entry.usualSeverity);
}

/** A patient of the table, before the test. */
export type Tested = Pick<TestRow, "test" | "disorder" | "severity"> & {
  readonly scenario: Scenario;
  readonly reading: RegExp;
};

function patientsOf(test: Discrimination): readonly Tested[] {
  const patient = test.patient ?? man;
  return [
    { test, scenario: { patient }, reading: test.healthy },
    ...test.diseases.flatMap(({ id, severities, reading, lesion }) =>
      [...severities, ...usualSeverity(id)]
        .sort((a, b) => a - b)
        .map((severity) => {
          const ill =
            lesion === undefined
              ? { disorders: [{ id, severity }] }
              : { set: { [lesion]: 1 - severity } };
          return { test, disorder: id, severity, scenario: { patient, ...ill }, reading };
        }),
    ),
  ];
}

/** Every patient of the table, test by test. */
export const tested: readonly Tested[] = discriminations.flatMap(patientsOf);

/** The row of a patient, by what the test answered. */
export function rowOf({ test, disorder, severity, reading }: Tested, report: TestReport): TestRow {
  const who = disorder === undefined ? {} : { disorder, severity };
  return { test, ...who, report, told: reading.test(report.interpretation) } as TestRow;
}

/** Does the test. */
export function answer({ test, scenario }: Tested): TestReport {
  return runTest(test.id, scenario);
}

function rounded(value: number): string {
  return short(Math.abs(value) < 0.005 ? 0 : value);
}

function shown({ test, report }: TestRow): string {
  return test.shows
    .map((entry) => `${entry} ${rounded(report.result[entry] as number)} ${report.units[entry]}`)
    .join(", ");
}

/** What the interpretation says before its colon. */
function verdict({ report }: TestRow): string {
  return report.interpretation.split(":")[0] as string;
}

function patientOf({ disorder, severity }: TestRow): string {
  if (disorder === undefined) return "healthy";
  const usual = usualSeverity(disorder).includes(severity as number);
  return `${disorder} ${severity}${usual ? " (usual)" : ""}`;
}

function section(test: Discrimination, rows: readonly TestRow[]): string {
  const own = rows.filter((row) => row.test.id === test.id);
  const [first] = own;
  const ill = own.filter(({ disorder }) => disorder !== undefined);
  const told = ill.filter((row) => row.told).length;
  return [
    `## ${test.id}`,
    `${first?.report.name}. Cut-off: ${test.cutOff}. Told from health: ${told} of ${ill.length}.${test.note === undefined ? "" : ` ${test.note}`}`,
    [
      "| patient | result | verdict | as it should |",
      "| --- | --- | --- | --- |",
      ...own.map(
        (row) =>
          `| ${patientOf(row)} | ${shown(row)} | ${verdict(row)} | ${row.told ? "yes" : "no"} |`,
      ),
    ].join("\n"),
    ...Object.entries(test.misses ?? {}).map(([id, reason]) => `Not shown by ${id}: ${reason}.`),
    `Source: ${first?.report.source}`,
  ].join("\n\n");
}

/** The whole page, in Markdown. */
export function functionTestPage(rows: readonly TestRow[]): string {
  const told = rows.filter((row) => row.told).length;
  return `${[
    "# Function tests in health and in their diseases",
    `Made by \`npx tsx --conditions=@endocrine/source scripts/function-tests.ts\`; change nothing here by hand. Each test is done as in the clinic, on the day when the disorder has its full picture, at the usual severity and two others (on the disorder's own scale, 0 to 1); those are our choice, and of failing glands they begin where the reserve ends, for no test finds less. Verdicts follow from the published cut-offs alone. ${told} of ${rows.length} readings are as they should be.`,
    ...discriminations.map((test) => section(test, rows)),
  ].join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const answers = tested.map(answer);
  const rows = tested.map((each, i) => rowOf(each, answers[i] as TestReport));
  writeFileSync(pagePath, functionTestPage(rows));
  writeResults(answersPath, "answers", answers);
  for (const row of rows.filter(({ told }) => !told)) {
    console.log(`not told: ${row.test.id} ${patientOf(row)}: ${row.report.interpretation}`);
  }
  console.log(pagePath);
}
