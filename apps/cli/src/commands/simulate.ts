import { readSettings, runStochasticCase, suiteCsv, translate } from "@endocrine/formats";
import type { Command } from "commander";
import { readModel, readText } from "../input/modelFile.ts";
import { readCount, readNumber } from "../input/number.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { type ChanceFlags, readChance, stochasticCourses } from "../model/chance.ts";
import { fluxes } from "../model/fluxes.ts";
import { readGrid } from "../model/grid.ts";
import { type TimeCourseFlags, timeCourses } from "../model/timeCourses.ts";
import { coursesCsv, summariseCourses } from "../output/courses.ts";
import { formatUnit } from "../output/numbers.ts";
import { suiteColumns } from "../output/suiteResult.ts";
import { runToSvg } from "../output/svg.ts";
import { runToText } from "../output/terminalPlot.ts";
import { plainAxis } from "../output/timeAxis.ts";
import { type FileSession, printJson, toJson } from "../session.ts";
import { isExperiment, simulateExperiment } from "./experiment.ts";

interface SimulateFlags extends TimeCourseFlags, ChanceFlags {
  readonly seed?: string;
  readonly suiteSettings?: string;
  readonly out?: string;
  readonly plot?: boolean;
  readonly json?: boolean;
}

const examples = `
MODEL is SBML (any level and version, with submodels and flux balance), CellML or Antimony. Times are
in the model's own unit. Signals are the ids of the file; amount(S) and [S] ask for a species as amount
or concentration. A flux balance model is solved instead of run. A SED-ML experiment (.sedml) or a
COMBINE archive (.omex) says itself what to run; its reports and plots go to the folder --out.

Examples:
  endocrine simulate model.xml --end 100 --signals S1,S2 --plot
  endocrine simulate model.cellml --end 60 --steps 600 --signals membrane__V --out v.csv
  endocrine simulate model.xml --stochastic --runs 1000 --end 50 --out spread.csv
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
    .option("--stochastic [method]", "fire reactions one by one: direct (default), next-reaction")
    .option("--runs <n>", "stochastic runs; more than one give means and deviations (default: 1)")
    .option("--suite-settings <file>", "times, variables and tolerances of an SBML Test Suite case")
    .option("--out <file>", "write a file: .csv, .json, .svg; for an experiment, a folder")
    .option("--plot", "draw in the terminal")
    .addHelpText("after", examples)
    .action((path: string, _flags: unknown, self: Command) =>
      run(session, path, self.optsWithGlobals<SimulateFlags>()),
    );
}

async function run(session: FileSession, path: string, flags: SimulateFlags): Promise<void> {
  if (isExperiment(path)) return simulateExperiment(session, path, flags);
  const out =
    flags.out === undefined ? undefined : checkOutputFile(flags.out, [".csv", ".json", ".svg"]);
  const seed = readCount("--seed", flags.seed, 1);
  const chance = readChance(flags);
  if (flags.suiteSettings !== undefined) {
    const settings = readSettings(readText(flags.suiteSettings), flags.suiteSettings);
    const rtol = flags.rtol === undefined ? undefined : readNumber("--rtol", flags.rtol, 1e-8);
    const table =
      chance === undefined
        ? await suiteColumns(readModel(path), settings, { seed, rtol })
        : runStochasticCase(readModel(path), settings, {
            ...chance,
            seed,
            output: settings.output,
          });
    const csv = suiteCsv(table);
    if (out) writeWhole(out.path, csv);
    else session.io.stdout.write(csv);
    return;
  }
  const model = readModel(path);
  const courses =
    chance !== undefined
      ? stochasticCourses(model, readGrid(flags), flags.signals, { ...chance, seed })
      : model.fluxes === undefined
        ? timeCourses(session, path, translate(model), flags, seed)
        : await fluxes(model);
  const title = model.name ?? model.id ?? path;
  const axis = plainAxis(formatUnit(courses.time.unit));
  if (out) {
    const texts = {
      ".csv": () => coursesCsv(courses),
      ".json": () => `${toJson(courses)}\n`,
      ".svg": () => runToSvg(courses, title, axis),
    };
    writeWhole(out.path, texts[out.extension]());
    session.io.stderr.write(`wrote ${out.path}: ${courses.time.values.length} samples\n`);
  }
  if (flags.json) printJson(session, courses);
  else if (flags.plot) session.io.stdout.write(runToText(courses, session.io.columns, axis));
  else if (!out) session.io.stdout.write(summariseCourses(courses, title));
}
