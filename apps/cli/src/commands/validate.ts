import type { ValidationResult } from "@endocrine/clinic";
import type { Command } from "commander";
import { createColors } from "picocolors";
import { at } from "../input/check.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { validationToMarkdown } from "../output/markdown.ts";
import { formatUnit } from "../output/numbers.ts";
import { startProgress } from "../output/progress.ts";
import { renderTable } from "../output/table.ts";
import {
  countByOrgan,
  countVerdicts,
  missText,
  observedText,
  verdictOf,
} from "../output/verdicts.ts";
import { type Io, printJson, type Session, toJson } from "../session.ts";

interface ValidateFlags {
  readonly out?: string;
  readonly json?: boolean;
}

const examples = `
Every published figure against the model; a miss is shown as a miss. Exit code 1 where one misses.

Examples:
  endocrine validate
  endocrine validate --out report.md
  endocrine validate --json
`;

/** Adds `endocrine validate`: published clinical figures against the model. */
export function addValidate(program: Command, session: Session): void {
  program
    .command("validate")
    .description("Compare every published clinical figure with the model.")
    .option("--out <file>", "write the report: .md, .json")
    .addHelpText("after", examples)
    .action((_flags: unknown, self: Command) =>
      printValidation(session, self.optsWithGlobals<ValidateFlags>()),
    );
}

function printValidation(session: Session, flags: ValidateFlags): void {
  const { clinic, io } = session;
  const path = flags.out;
  const out =
    path === undefined
      ? undefined
      : at("--out", () => checkOutputFile(path, [".md", ".json"] as const));
  const progress = startProgress(io, "validating");
  let results: readonly ValidationResult[];
  try {
    results = clinic.validate((done, of, id) => progress.update(done / of, id));
  } finally {
    progress.stop();
  }
  if (results.some((result) => result.holds === false)) session.exitCode = 1;
  if (out) {
    const json = out.extension === ".json";
    writeWhole(out.path, json ? `${toJson(results)}\n` : validationToMarkdown(results));
    io.stderr.write(`wrote ${out.path}: ${results.length} comparisons\n`);
  }
  if (flags.json) printJson(session, results);
  else io.stdout.write(renderValidation(results, io));
}

function renderValidation(results: readonly ValidationResult[], io: Io): string {
  const paint = createColors(io.colour ?? false);
  const verdicts = { holds: paint.green("holds"), miss: paint.red("miss"), absent: "absent" };
  const right = "right" as const;
  const comparisons = renderTable(
    [
      { title: "verdict" },
      { title: "quantity", width: 34 },
      { title: "expected", width: 34 },
      { title: "observed", width: 34 },
      { title: "unit" },
      { title: "id" },
    ],
    results.map((result) => [
      verdicts[verdictOf(result)],
      result.quantity,
      result.expected,
      observedText(result),
      formatUnit(result.unit ?? ""),
      result.id,
    ]),
  );
  const counts = [...countByOrgan(results), countVerdicts("all", results)];
  const summary = renderTable(
    [
      { title: "organ" },
      ...["holds", "misses", "absent", "figures"].map((title) => ({ title, align: right })),
    ],
    counts.map((row) => [
      row.organ,
      ...[row.holds, row.misses, row.absent, row.total].map((count) => String(count)),
    ]),
  );
  return `${[comparisons, "", ...missLines(results), summary].join("\n")}\n`;
}

function missLines(results: readonly ValidationResult[]): string[] {
  const misses = results.filter((result) => result.holds === false);
  if (misses.length === 0) return [];
  const lines = misses.flatMap((result) => [
    `  ${result.id}`,
    `    ${missText(result)}`,
    ...(result.note ? [`    ${result.note}`] : []),
  ]);
  return ["Misses:", ...lines, ""];
}
