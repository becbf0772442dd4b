import type { PatientRun } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import type { Command } from "commander";
import { at } from "../input/check.ts";
import { addDateOption, type DateFlags, readDate } from "../input/day.ts";
import { checkOutputFile, type OutputFile, writeWhole } from "../input/outputFile.ts";
import {
  addPatientOptions,
  maybeScenarioFile,
  type PatientFlags,
  readScenario,
} from "../input/patient.ts";
import type { ScenarioFile } from "../input/scenarioFile.ts";
import { defaultSignals, readSpan, type SpanFlags } from "../input/span.ts";
import { runToCsv } from "../output/csv.ts";
import { toNdjson } from "../output/ndjson.ts";
import { runToParquet } from "../output/parquet.ts";
import { startProgress } from "../output/progress.ts";
import { describeRun, summariseRun } from "../output/runSummary.ts";
import { runToSvg } from "../output/svg.ts";
import { runToText } from "../output/terminalPlot.ts";
import { printJson, type Session, toJson } from "../session.ts";

interface RunFlags extends PatientFlags, SpanFlags, DateFlags {
  readonly out?: string;
  readonly plot?: boolean;
  readonly json?: boolean;
}

const formats = [".csv", ".json", ".svg", ".parquet", ".ndjson"] as const;

const examples = `
Times: s, min, h, d, wk, mo, a. Hour 0 is midnight of day 0, when an acquired disorder begins.
Signals: analytes, signs and model paths; \`endocrine list signals\` names them all.

Examples:
  endocrine run --disorder graves --for 60d --plot
  endocrine run --disorder graves --treat methimazole:30 --for 60d --out run.csv
  endocrine run --for 2d --every 5min --resolution pulsatile --signals TSH --out day.svg
  endocrine run scenario.yaml --seed 7 --json
  endocrine run --for 1wk --every 1d --signals glucose,HbA1c --out week.fhir.ndjson

A scenario file:
  patient: adult-female
  disorders: [graves:0.7]
  treatments: [methimazole:30]
  for: 60d
  signals: [TSH, fT4]
  out: run.csv
`;

/** Adds `endocrine run`: the simulation itself, as columns of numbers or pictures. */
export function addRun(program: Command, session: Session): void {
  const command = program
    .command("run")
    .description("Simulate a patient; print a summary, a plot or JSON, or write a file.");
  addDateOption(addPatientOptions(command))
    .option("--for <duration>", "how long (default: 1d)")
    .option("--every <duration>", "time between samples (default: some hundreds of samples)")
    .option("--signals <a,b>", `what to look at (default: ${defaultSignals.join(",")})`)
    .option("--out <file>", `write a file: ${formats.join(", ")}`)
    .option("--plot", "draw in the terminal")
    .addHelpText("after", examples)
    .action((scenario: string | undefined, _flags: unknown, self: Command) =>
      simulate(session, scenario, self.optsWithGlobals<RunFlags>()),
    );
}

function simulate(session: Session, path: string | undefined, flags: RunFlags): void {
  if (flags.plot && flags.json) {
    throw new InputError("--plot and --json both print on standard output; give one of them");
  }
  const { clinic, io } = session;
  const file = maybeScenarioFile(path);
  const scenario = readScenario(clinic, flags, file);
  const asked = readSpan(clinic, flags, file);
  const out = readOut(flags, file);
  const isFhir = out?.extension === ".ndjson";
  const date = readDate(clinic, flags, isFhir);
  const needed = isFhir ? [clinic.neededSignal] : [];
  const span = { ...asked, signals: [...new Set([...asked.signals, ...needed])] };
  const title = describeRun(scenario, clinic.catalogue);
  const progress = startProgress(io, "simulating");
  const onProgress = (share: number): undefined => progress.update(share);
  let run: PatientRun;
  try {
    run = clinic.runPatient(scenario, { ...span, onProgress });
  } finally {
    progress.stop();
  }
  if (out) {
    const resources = () => clinic.runToFhir(scenario, run, date);
    writeWhole(out.path, fileContent(out.extension, run, title, resources));
    const rows = run.time.values.length;
    io.stderr.write(`wrote ${out.path}: ${rows} samples of ${span.signals.join(", ")}\n`);
  }
  if (flags.json) printJson(session, run);
  else if (flags.plot ?? file?.fields.plot) io.stdout.write(runToText(run, io.columns));
  else if (!out) io.stdout.write(summariseRun(run, title));
}

function readOut(
  flags: RunFlags,
  file: ScenarioFile | undefined,
): OutputFile<(typeof formats)[number]> | undefined {
  const path = flags.out ?? file?.fields.out;
  if (path === undefined) return undefined;
  const where = flags.out === undefined && file ? file.where("out") : "--out";
  return at(where, () => checkOutputFile(path, formats));
}

function fileContent(
  extension: (typeof formats)[number],
  run: PatientRun,
  title: string,
  resources: () => Iterable<unknown>,
): string | Uint8Array {
  switch (extension) {
    case ".csv":
      return runToCsv(run);
    case ".json":
      return `${toJson(run)}\n`;
    case ".svg":
      return runToSvg(run, title);
    case ".parquet":
      return runToParquet(run);
    case ".ndjson":
      return toNdjson(resources());
  }
}
