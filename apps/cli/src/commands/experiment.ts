import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { InputError } from "@endocrine/engine";
import {
  type ExperimentResults,
  readArchive,
  readSedml,
  reportToCsv,
  runArchive,
  runExperiment,
} from "@endocrine/formats";
import { besideOf, readBytes, readText } from "../input/modelFile.ts";
import { writeWhole } from "../input/outputFile.ts";
import { renderTable } from "../output/table.ts";
import { type FileSession, printJson } from "../session.ts";

/** Flags that an experiment takes; all others it decides itself. */
interface ExperimentFlags {
  readonly out?: string;
  readonly json?: boolean;
}

const kinds = [".omex", ".sedml"];

/** Whether a file holds a simulation experiment rather than a model. */
export function isExperiment(path: string): boolean {
  return kinds.includes(extname(path).toLowerCase());
}

/** Runs a COMBINE archive or a SED-ML document; writes reports and plots, or prints what there is. */
export async function simulateExperiment(
  session: FileSession,
  path: string,
  flags: ExperimentFlags,
): Promise<void> {
  const given = Object.keys(flags).find((name) => name !== "out" && name !== "json");
  if (given !== undefined) throw new InputError(`--${given}: the experiment itself says that`);
  const folder = flags.out === undefined ? undefined : checkFolder(flags.out);
  const results = await resultsOf(path);
  for (const line of results.log) session.io.stderr.write(`${line}\n`);
  const files = filesOf(results);
  if (folder !== undefined) {
    for (const [name, text] of files) {
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true });
      writeWhole(target, text);
    }
    session.io.stderr.write(`wrote ${files.size} files to ${folder}\n`);
  }
  if (flags.json) printJson(session, { reports: results.reports, log: results.log });
  else if (folder === undefined) session.io.stdout.write(summarise(results));
}

async function resultsOf(path: string): Promise<ExperimentResults> {
  if (extname(path).toLowerCase() === ".omex") {
    return runArchive(readArchive(readBytes(path), { file: path }), { file: path });
  }
  const document = readSedml(readText(path), { file: basename(path) });
  const folder = dirname(resolve(path));
  // The document may name what lies beside it or below, like an archive's.
  const files = {
    has: (location: string) => existsSync(besideOf(path, location)),
    get: (location: string) =>
      files.has(location) ? readBytes(join(folder, location)) : undefined,
  };
  return runExperiment(document, files, { file: path });
}

function checkFolder(path: string): string {
  if (!existsSync(path)) {
    const parent = dirname(resolve(path));
    if (!existsSync(parent)) throw new InputError(`--out "${path}": there is no folder ${parent}`);
  } else if (!statSync(path).isDirectory()) {
    throw new InputError(`--out "${path}" is a file; an experiment writes into a folder`);
  }
  return path;
}

/** Text of each file to write, by its name below the folder: `document/report.csv`. */
function filesOf({ reports, plots }: ExperimentResults): Map<string, string> {
  const files = new Map<string, string>();
  const add = (document: string, id: string, extension: string, text: string): void => {
    files.set(join(...document.split("/").map(safe), `${safe(id)}${extension}`), text);
  };
  for (const report of reports) add(report.document, report.id, ".csv", reportToCsv(report));
  for (const { document, id, svg } of plots) add(document, id, ".svg", svg);
  return files;
}

/** A name that no file system takes for anything else. */
function safe(name: string): string {
  return name.replace(/[^\w.-]/g, "_").replace(/^\.+/, "_") || "_";
}

function summarise({ reports, plots }: ExperimentResults): string {
  const right = "right" as const;
  const rows = [
    ...reports.map(({ document, id, name, columns }) => [
      document,
      id,
      "report",
      `${columns.length}`,
      `${Math.max(0, ...columns.map(({ values }) => values.length))}`,
      name ?? "",
    ]),
    ...plots.map(({ document, id, name }) => [document, id, "plot", "", "", name ?? ""]),
  ];
  const columns = [
    { title: "experiment" },
    { title: "output" },
    { title: "kind" },
    { title: "columns", align: right },
    { title: "values", align: right },
    { title: "name" },
  ];
  return `${renderTable(columns, rows)}\n\n--out FOLDER writes reports as CSV and plots as SVG; --json prints the reports.\n`;
}
