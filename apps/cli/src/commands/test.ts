import type { TestReport } from "@endocrine/clinic";
import type { Command } from "commander";
import { at, checkId, readNumber } from "../input/check.ts";
import { addDayOption, type DayFlags, readDay } from "../input/day.ts";
import {
  addPatientOptions,
  maybeScenarioFile,
  type PatientFlags,
  readScenario,
} from "../input/patient.ts";
import { formatMeasured, formatUnit, formatValue } from "../output/numbers.ts";
import { renderTable } from "../output/table.ts";
import { noDevice, printJson, type Session } from "../session.ts";

interface TestFlags extends PatientFlags, DayFlags {
  readonly dose?: string;
  readonly json?: boolean;
}

const examples = `
The first sample is the baseline; minutes count from the start of the test.

Examples:
  endocrine test trh-test --patient adult-female
  endocrine test trh-test --disorder graves --day 90 --json
  endocrine list tests
`;

/** Adds `endocrine test`: a function test with protocol, samples and interpretation. */
export function addTest(program: Command, session: Session): void {
  const command = program
    .command("test")
    .description("A function test: samples, result and interpretation.")
    .argument("<id>", "the test: `endocrine list tests`");
  addDayOption(addPatientOptions(command))
    .option("--dose <n>", "dose in the unit of the test (default: the usual one for the patient)")
    .addHelpText("after", examples)
    .action((id: string, scenario: string | undefined, _flags: unknown, self: Command) =>
      printTest(session, id, scenario, self.optsWithGlobals<TestFlags>()),
    );
}

function printTest(session: Session, id: string, path: string | undefined, flags: TestFlags): void {
  const { clinic } = session;
  checkId("test", id, clinic.catalogue.tests, "tests");
  const file = maybeScenarioFile(path);
  const scenario = readScenario(clinic, flags, file);
  const { dose } = flags;
  const report = clinic.runTest(id, scenario, {
    ...readDay(flags, file),
    ...(dose !== undefined && { dose: at("--dose", () => readNumber(dose, { least: 0 })) }),
  });
  if (flags.json) printJson(session, report);
  else session.io.stdout.write(renderTest(report));
}

function renderTest(report: TestReport): string {
  const right = "right" as const;
  const analytes = [...new Set(report.samples.flatMap((sample) => Object.keys(sample.analytes)))];
  const titled = (id: string) => [id, formatUnit(report.units[id] ?? "")].filter(Boolean).join(" ");
  const rows = report.samples.map((sample) => [
    formatValueOrWhole(sample.minute),
    ...analytes.map((id) => formatMeasured(sample.analytes[id] ?? Number.NaN)),
  ]);
  const results = Object.entries(report.result).map(([id, value]) => [
    id,
    formatValue(value),
    formatUnit(report.units[id] ?? ""),
  ]);
  return `${[
    [`${report.test}: ${report.name}`, report.patient, ...doseText(report)].join(" | "),
    "",
    renderTable(
      [
        { title: "minute", align: right },
        ...analytes.map((id) => ({ title: titled(id), align: right })),
      ],
      rows,
    ),
    "",
    renderTable(
      [{ title: "result" }, { title: "value", align: right }, { title: "unit" }],
      results,
    ),
    "",
    ...(report.died === undefined
      ? []
      : [`The patient dies on day ${formatValue(report.died)}: later samples are as at death.`]),
    `Interpretation: ${report.interpretation}`,
    `Source: ${report.source}`,
    "",
    noDevice,
  ].join("\n")}\n`;
}

function doseText({ dose }: TestReport): string[] {
  if (dose === null) return [];
  return [`dose ${formatValueOrWhole(dose.value)} ${formatUnit(dose.unit)}`];
}

function formatValueOrWhole(minute: number): string {
  return Number.isInteger(minute) ? String(minute) : formatValue(minute);
}
