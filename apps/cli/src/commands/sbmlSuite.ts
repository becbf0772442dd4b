import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@endocrine/clinic";
import { readSettings } from "@endocrine/formats";
import type { Command } from "commander";
import { readModel } from "../input/modelFile.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { suiteResult } from "../output/suiteResult.ts";

const examples = `
As the wrapper of the suite's own runner: endocrine sbml-suite %d %n %o %l %v

Example:
  endocrine sbml-suite sbml-test-suite/cases/semantic 00001 results 3 2
`;

/** Adds `endocrine sbml-suite`: one case, called the way the SBML Test Suite Runner calls a wrapper. */
export function addSbmlSuite(program: Command): void {
  program
    .command("sbml-suite")
    .description("Run one case of the SBML Test Suite; write OUT/ID.csv.")
    .argument("<directory>", "folder of all cases, or of this one")
    .argument("<id>", "number of the case, as 00001")
    .argument("<out>", "folder for the result")
    .argument("<level>", "SBML level")
    .argument("<version>", "SBML version")
    .addHelpText("after", examples)
    .action(runCase);
}

async function runCase(
  directory: string,
  id: string,
  out: string,
  level: string,
  version: string,
): Promise<void> {
  if (!/^\w+$/.test(id)) throw new InputError(`"${id}" is no number of a case`);
  const target = checkOutputFile(join(out, `${id}.csv`), [".csv"]);
  const model = `${id}-sbml-l${level}v${version}.xml`;
  const settings = `${id}-settings.txt`;
  const folder = existsSync(join(directory, id, settings)) ? join(directory, id) : directory;
  if (!existsSync(join(folder, settings))) {
    throw new InputError(`there is no ${settings} in "${directory}" or in a folder ${id} of it`);
  }
  const text = readFileSync(join(folder, settings), "utf8");
  const result = await suiteResult(readModel(join(folder, model)), readSettings(text, settings));
  writeWhole(target.path, result);
}
