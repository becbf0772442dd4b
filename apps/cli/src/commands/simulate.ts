import {
  compile,
  didYouMean,
  InputError,
  IntegrationError,
  ModelError,
  simulate,
} from "@endocrine/engine";
import {
  FormatError,
  fluxBalance,
  type ImportedModel,
  readSettings,
  type SbmlModel,
  suiteCsv,
  translate,
} from "@endocrine/formats";
import type { Command } from "commander";
import { readModel, readText } from "../input/modelFile.ts";
import { readCount, readNumber } from "../input/number.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { type Courses, coursesCsv, summariseCourses } from "../output/courses.ts";
import { suiteColumns } from "../output/suiteResult.ts";
import { type FileSession, printJson, toJson } from "../session.ts";
import { isExperiment, simulateExperiment } from "./experiment.ts";

interface SimulateFlags {
  readonly start?: string;
  readonly end?: string;
  readonly steps?: string;
  readonly rtol?: string;
  readonly atol?: string;
  readonly seed?: string;
  readonly signals?: string;
  readonly suiteSettings?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const examples = `
MODEL is SBML (any level and version, with submodels and flux balance), CellML or Antimony. Times are
in the model's own unit. Signals are the ids of the file; amount(S) and [S] ask for a species as amount
or concentration. A flux balance model is solved instead of run. A SED-ML experiment (.sedml) or a
COMBINE archive (.omex) says itself what to run; its reports and plots go to the folder --out.

Examples:
  endocrine simulate model.xml --end 100
  endocrine simulate model.cellml --end 60 --steps 600 --signals membrane__V --out v.csv
  endocrine simulate experiment.omex --out results
  endocrine simulate case.xml --suite-settings case-settings.txt --out case.csv
`;

/** Adds `endocrine simulate`: a model from a file. */
export function addSimulate(program: Command, session: FileSession): void {
  program
    .command("simulate")
    .description(
      "Simulate a model file or a COMBINE archive; print a summary or JSON, or write files.",
    )
    .argument("<model>", "file of the model or of the experiment")
    .option("--start <time>", "when output begins (default: 0)")
    .option("--end <time>", "when the run ends (default: 100)")
    .option("--steps <n>", "number of equal steps of output (default: 100)")
    .option("--rtol <x>", "relative tolerance (default: 1e-8)")
    .option(
      "--atol <x>",
      "absolute tolerance, as a share of each state's size (default: rtol / 1000)",
    )
    .option("--seed <n>", "decides between events of equal priority (default: 1)")
    .option("--signals <a,b>", "what to look at (default: all that the file names)")
    .option("--suite-settings <file>", "times, variables and tolerances of an SBML Test Suite case")
    .option("--out <file>", "write a file: .csv, .json; for an experiment, a folder")
    .addHelpText("after", examples)
    .action((path: string, _flags: unknown, self: Command) =>
      run(session, path, self.optsWithGlobals<SimulateFlags>()),
    );
}

async function run(session: FileSession, path: string, flags: SimulateFlags): Promise<void> {
  if (isExperiment(path)) return simulateExperiment(session, path, flags);
  const out = flags.out === undefined ? undefined : checkOutputFile(flags.out, [".csv", ".json"]);
  const seed = readCount("--seed", flags.seed, 1);
  if (flags.suiteSettings !== undefined) {
    const settings = readSettings(readText(flags.suiteSettings), flags.suiteSettings);
    const rtol = flags.rtol === undefined ? undefined : readNumber("--rtol", flags.rtol, 1e-8);
    const csv = suiteCsv(await suiteColumns(readModel(path), settings, { seed, rtol }));
    if (out) writeWhole(out.path, csv);
    else session.io.stdout.write(csv);
    return;
  }
  const model = readModel(path);
  const courses =
    model.fluxes === undefined
      ? timeCourses(session, path, translate(model), flags, seed)
      : await fluxes(model);
  if (out) {
    writeWhole(out.path, out.extension === ".csv" ? coursesCsv(courses) : `${toJson(courses)}\n`);
    session.io.stderr.write(`wrote ${out.path}: ${courses.time.values.length} samples\n`);
  }
  if (flags.json) printJson(session, courses);
  else if (!out) session.io.stdout.write(summariseCourses(courses, model.name ?? model.id ?? path));
}

function timeCourses(
  session: FileSession,
  path: string,
  imported: ImportedModel,
  flags: SimulateFlags,
  seed: number,
): Courses {
  const start = readNumber("--start", flags.start, 0);
  const end = readNumber("--end", flags.end, 100);
  const steps = readCount("--steps", flags.steps, 100);
  if (!(start >= 0)) throw new InputError(`--start ${start}: expected 0 or more`);
  if (!(end > start)) throw new InputError(`--end ${end}: expected more than the start, ${start}`);
  if (!(steps >= 1)) throw new InputError(`--steps ${steps}: expected 1 or more`);
  for (const warning of imported.warnings) session.io.stderr.write(`${path}: ${warning}\n`);
  const rtol = readNumber("--rtol", flags.rtol, 1e-8);
  const atol = flags.atol === undefined ? undefined : readNumber("--atol", flags.atol, rtol / 1000);
  const wanted = signalsOf(imported, flags.signals);
  const at = Float64Array.from(
    { length: steps + 1 },
    (_, k) => start + (k * (end - start)) / steps,
  );
  const { trajectory } = atFile(path, () =>
    simulate(compile(imported.system), {
      start: 0,
      end,
      output: { at },
      signals: [...wanted.values()].map(({ flat }) => flat),
      rtol,
      ...(atol !== undefined && { atol }),
      seed,
      passAccumulations: true,
      keepUnset: true,
    }),
  );
  const signals: Record<string, { unit: string; values: Float64Array }> = {};
  for (const [name, { flat, unit }] of wanted) {
    const column = trajectory.columns.get(flat);
    if (column) signals[name] = { unit, values: column.values };
  }
  return { time: { unit: imported.system.timeUnit, values: at }, signals };
}

/** Errors of the model's own (a loop, a rate that is no number) get the file in front. */
function atFile<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ModelError) throw new FormatError(error.message, { file: path });
    if (error instanceof IntegrationError) {
      throw new IntegrationError(`${path}: ${error.message}`, error.time, error.quantity);
    }
    throw error;
  }
}

/** Flat name and unit of each signal asked for, by the name it was asked for by. */
function signalsOf(
  { quantities }: ImportedModel,
  asked: string | undefined,
): Map<string, { readonly flat: string; readonly unit: string }> {
  const known = new Map<string, { flat: string; unit: string }>();
  const defaults: string[] = [];
  for (const [id, { kind, value, amount, concentration, unit }] of quantities) {
    known.set(id, { flat: value, unit });
    if (kind !== "reference") defaults.push(id);
    if (amount !== undefined) known.set(`amount(${id})`, { flat: amount, unit: "1" });
    if (concentration !== undefined) known.set(`[${id}]`, { flat: concentration, unit: "1" });
  }
  const names = asked === undefined ? defaults : asked.split(",").map((name) => name.trim());
  return new Map(
    names.map((name) => {
      const found = known.get(name);
      if (found === undefined) {
        throw new InputError(
          `--signals: "${name}" is no quantity of the model${didYouMean(name, [...known.keys()])}`,
        );
      }
      return [name, found] as const;
    }),
  );
}

async function fluxes(model: SbmlModel): Promise<Courses> {
  const { objective, value, fluxes: found } = await fluxBalance(model);
  const single = (x: number) => ({ unit: "1", values: Float64Array.of(x) });
  const signals = Object.fromEntries([...found].map(([id, flux]) => [id, single(flux)]));
  return { time: single(0), signals: { [objective]: single(value), ...signals } };
}
