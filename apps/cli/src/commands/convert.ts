import { extname } from "node:path";
import { InputError } from "@endocrine/engine";
import {
  combineUri,
  type SbmlModel,
  writeAntimony,
  writeArchive,
  writeSbml,
} from "@endocrine/formats";
import type { Command } from "commander";
import { readArchivedModel } from "../input/archiveModel.ts";
import { readModel } from "../input/modelFile.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import type { FileSession } from "../session.ts";

interface ConvertFlags {
  readonly sbml?: string;
}

const extensions = [".xml", ".sbml", ".ant", ".txt", ".omex"] as const;

const examples = `
IN is SBML (.xml, .sbml), CellML (.cellml), Antimony (.ant, .txt), a COMBINE archive with one model
(.omex), or body:PATIENT, the equations of a patient of the catalogue. Submodels are written out.
OUT is SBML (.xml, .sbml), Antimony (.ant, .txt) or an archive with the SBML (.omex). What the format of
OUT cannot say is refused by name.

Examples:
  endocrine convert model.cellml model.xml
  endocrine convert model.ant model.xml --sbml 2.4
  endocrine convert body:adult-female body.xml
`;

/** Adds `endocrine convert`: a model from one format into another. */
export function addConvert(program: Command, session: FileSession): void {
  program
    .command("convert")
    .description("Convert a model between SBML, CellML, Antimony and COMBINE archives.")
    .argument("<in>", "file of the model, or body:PATIENT")
    .argument("<out>", `file to write: ${extensions.join(", ")}`)
    .option("--sbml <level.version>", "SBML to write: 2.4, 2.5, 3.1, 3.2 (default: 3.1 or 3.2)")
    .addHelpText("after", examples)
    .action((source: string, target: string, _flags: unknown, self: Command) =>
      convert(session, source, target, self.optsWithGlobals<ConvertFlags>()),
    );
}

async function convert(
  session: FileSession,
  source: string,
  target: string,
  flags: ConvertFlags,
): Promise<void> {
  const out = checkOutputFile(target, extensions);
  const edition = readEdition(flags.sbml);
  const antimony = out.extension === ".ant" || out.extension === ".txt";
  if (antimony && flags.sbml !== undefined) {
    throw new InputError(`--sbml: "${target}" is an Antimony file`);
  }
  const model = await modelFrom(source);
  const text = antimony ? writeAntimony(model) : writeSbml(model, edition);
  writeWhole(out.path, out.extension === ".omex" ? archived(text) : text);
  const constraints = model.bystanders?.length ?? 0;
  if (constraints > 0) session.io.stderr.write(`left out: ${constraints} constraints\n`);
  session.io.stderr.write(`wrote ${out.path}: ${summary(model)}\n`);
}

async function modelFrom(source: string): Promise<SbmlModel> {
  const patient = /^body:(.*)$/.exec(source)?.[1];
  if (patient !== undefined) return (await import("../input/bodyModel.ts")).bodyModel(patient);
  return extname(source).toLowerCase() === ".omex" ? readArchivedModel(source) : readModel(source);
}

function readEdition(text: string | undefined): { level?: number; version?: number } {
  if (text === undefined) return {};
  const [, level, version] = /^(\d+)\.(\d+)$/.exec(text) ?? [];
  if (level === undefined) throw new InputError(`--sbml: "${text}" is no level and version: 3.1`);
  return { level: Number(level), version: Number(version) };
}

/** An archive with the model alone. */
function archived(text: string): Uint8Array {
  const location = "model.xml";
  return writeArchive({
    files: new Map([[location, new TextEncoder().encode(text)]]),
    entries: [{ location, format: combineUri("sbml"), master: true }],
  });
}

function summary({ species, parameters, reactions, rules, events }: SbmlModel): string {
  return [
    `${species.length} species`,
    `${parameters.length} parameters`,
    `${reactions.length} reactions`,
    `${rules.length} rules`,
    `${events.length} events`,
  ].join(", ");
}
