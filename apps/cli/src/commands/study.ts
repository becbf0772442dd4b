import { basename, dirname, extname, join } from "node:path";
import type { Command } from "commander";
import { at, readNumber } from "../input/check.ts";
import { readStudyFile } from "../input/studyFile.ts";
import { startProgress } from "../output/progress.ts";
import { renderStudy } from "../output/studyReport.ts";
import { printJson, type Session } from "../session.ts";

interface StudyFlags {
  readonly out?: string;
  readonly threads?: string;
  readonly json?: boolean;
}

const examples = `
A study that is stopped, or killed, goes on where it was when the command is given again. The folder of results
(default: the file's name with .study) gets one Parquet file for every few persons, and result.parquet.

A population:
  population: {size: 200, seed: 7, age: [20, 80]}
  disorders: [hashimoto:0.5]
  treatments: [levothyroxine:75]
  day: 90
  record: [TSH, fT4, fT3]
  measured: true           # one sample each: varies from day to day, and with the assay

A sensitivity study, parameters as shares of the healthy value:
  sensitivity:
    patient: adult-male
    method: local          # or sampled, with samples: 100 and seed: 1
    parameters:
      tshReceptor.normalTSH: [0.8, 1.2]
      deiodinases.D1activity: [0.8, 1.2]
  resolution: daily
  record: [TSH, fT4, fT3]
`;

/** Adds `endocrine study`: a population, or a sensitivity study. */
export function addStudy(program: Command, session: Session): void {
  program
    .command("study")
    .description("A population or a sensitivity study on all cores; resumes where it stopped.")
    .argument("<file>", "the study (YAML or JSON)")
    .option("--out <folder>", "folder of the results")
    .option("--threads <n>", "threads (default: all that the machine can run at once)")
    .addHelpText("after", examples)
    .action((file: string, _flags: unknown, self: Command) =>
      study(session, file, self.optsWithGlobals<StudyFlags>()),
    );
}

async function study(session: Session, path: string, flags: StudyFlags): Promise<void> {
  const { clinic, io, studyWorker } = session;
  const { request, out } = readStudyFile(clinic, path);
  const threads =
    flags.threads === undefined
      ? undefined
      : at("--threads", () => readNumber(flags.threads!, { least: 1, most: 256, whole: true }));
  // hearing of the persons needs the pool of threads, which other commands do without
  const { planStudy, runStudy, summariseStudy } = await import("@endocrine/study");
  const plan = at(basename(path), () => planStudy(request));
  const folder = flags.out ?? out ?? join(dirname(path), `${basename(path, extname(path))}.study`);
  const progress = startProgress(io, "studying");
  try {
    const result = await runStudy(plan, {
      folder,
      ...(threads !== undefined && { threads }),
      ...(studyWorker && { worker: studyWorker }),
      onProgress: (done, of) => void progress.update(done / of, `${done} of ${of} persons`),
    });
    progress.stop();
    const summary = summariseStudy(result);
    if (result.resumed > 0) {
      io.stderr.write(`${result.resumed} of ${summary.persons} persons were there already\n`);
    }
    io.stderr.write(`results are in ${join(folder, "result.parquet")}\n`);
    if (flags.json) printJson(session, { folder, hash: plan.hash, ...summary });
    else io.stdout.write(renderStudy(summary));
  } finally {
    progress.stop();
  }
}
