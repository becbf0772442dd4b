import { FormatError } from "../errors.ts";
import { type Archive, locationsOf, textFile } from "../omex/archive.ts";
import type { SedmlDocument } from "./document.ts";
import { drawOutput, type Plot } from "./plot/outputs.ts";
import { readSedml } from "./read/sedml.ts";
import type { Report, ReportColumn } from "./report.ts";
import { type AddressReader, type FileSource, Files } from "./run/files.ts";
import { Generators } from "./run/generators.ts";
import { standardLoader } from "./run/loader.ts";
import type { ModelLoader } from "./run/model.ts";
import { Models } from "./run/models.ts";

/** What a simulation experiment gave. */
export interface ExperimentResults {
  readonly reports: readonly Report[];
  readonly plots: readonly Plot[];
  /** What was run otherwise than the document says, or left out, a line each. */
  readonly log: readonly string[];
}

/** How to run an experiment. */
export interface ExperimentOptions {
  /** Name of the archive or document, for error messages. */
  readonly file?: string | undefined;
  /** Gets models and data that are named by address; without it such a source is refused. */
  readonly readAddress?: AddressReader | undefined;
  /** Makes models runnable; left out, SBML and CellML. */
  readonly loader?: ModelLoader | undefined;
}

/**
 * Runs the simulation experiments of a COMBINE archive: those marked as masters, or where none is, all.
 * @throws FormatError for what is wrong or not to be had here, by name
 */
export async function runArchive(
  archive: Archive,
  options: ExperimentOptions = {},
): Promise<ExperimentResults> {
  const { file } = options;
  const locations = locationsOf(archive, "sed-ml");
  if (locations.length === 0) {
    throw new FormatError("there is no SED-ML document in the archive", { file });
  }
  const all: ExperimentResults[] = [];
  for (const location of locations) {
    const text = textFile(archive.files, location, file);
    const document = readSedml(text, { file: location });
    all.push(await runExperiment(document, archive.files, options));
  }
  return {
    reports: all.flatMap(({ reports }) => reports),
    plots: all.flatMap(({ plots }) => plots),
    log: all.flatMap(({ log }) => log),
  };
}

/**
 * Runs one simulation experiment: each task that its outputs ask for, once.
 * @param files files that the document may name, by location; the document's own is `document.file`
 * @throws FormatError for what is wrong or not to be had here, by name
 */
export async function runExperiment(
  document: SedmlDocument,
  files: FileSource,
  { readAddress, loader = standardLoader }: ExperimentOptions = {},
): Promise<ExperimentResults> {
  const location = document.file ?? "";
  const log = new Set<string>();
  const warn = (warning: string): void => {
    log.add(location === "" ? warning : `${location}: ${warning}`);
  };
  const source = new Files(files, location, readAddress);
  const models = new Models(document, source, loader);
  const generators = new Generators({ document, models, warn }, source);
  const reports: Report[] = [];
  const plots: Plot[] = [];
  for (const output of document.outputs) {
    const { id, name } = output;
    if (output.kind !== "report") {
      const svg = await drawOutput(output, document, (of, place) => generators.value(of, place));
      plots.push({ document: location, id, name, svg });
      continue;
    }
    const columns: ReportColumn[] = [];
    for (const { id: column, label, dataReference, place } of output.dataSets) {
      columns.push({ id: column, label, ...(await generators.value(dataReference, place)) });
    }
    reports.push({ document: location, id, name, columns });
  }
  for (const warning of models.warnings) warn(warning);
  return { reports, plots, log: [...log] };
}
