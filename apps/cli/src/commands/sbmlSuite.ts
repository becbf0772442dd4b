import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@endocrine/engine";
import { readSettings, suiteCsv } from "@endocrine/formats";
import type { Command } from "commander";
import { readModel } from "../input/modelFile.ts";
import { checkOutputFile, writeWhole } from "../input/outputFile.ts";
import { startProgress } from "../output/progress.ts";
import { suiteColumns } from "../output/suiteResult.ts";
import { renderVerdicts } from "../output/suiteVerdicts.ts";
import { type FileSession, printJson } from "../session.ts";
import { findCases } from "../suite/cases.ts";
import { countVerdicts, judgeCase, type Verdict } from "../suite/judge.ts";

const examples = `
With a folder alone, every case in it is run in every level and version, and judged by the suite's
rule; exit code 1 where a value is wrong. With all five, one case is run as the suite's own runner
asks for it, as the wrapper: endocrine sbml-suite %d %n %o %l %v

Examples:
  endocrine sbml-suite sbml-test-suite/cases/semantic
  endocrine sbml-suite sbml-test-suite/cases/semantic 00001 results 3 2
`;

/** Adds `endocrine sbml-suite`: the SBML Test Suite, whole or one case of it. */
export function addSbmlSuite(program: Command, session: FileSession): void {
  program
    .command("sbml-suite")
    .description("Run the SBML Test Suite, or one case of it (writes OUT/ID.csv).")
    .argument("<directory>", "folder of the cases")
    .argument("[id]", "number of a case, as 00001")
    .argument("[out]", "folder for its result")
    .argument("[level]", "SBML level")
    .argument("[version]", "SBML version")
    .addHelpText("after", examples)
    .action((directory: string, ...rest: unknown[]) => {
      const [id, out, level, version] = rest as (string | undefined)[];
      if (id === undefined) {
        const { json = false } = (rest.at(-1) as Command).optsWithGlobals<{ json?: boolean }>();
        return runAll(session, directory, json);
      }
      if (out === undefined || level === undefined || version === undefined) {
        throw new InputError(
          "one case needs its number, a folder for the result, a level and a version",
        );
      }
      return runCase(directory, id, out, `l${level}v${version}`);
    });
}

async function runCase(directory: string, id: string, out: string, edition: string): Promise<void> {
  if (!/^\w+$/.test(id)) throw new InputError(`"${id}" is no number of a case`);
  const target = checkOutputFile(join(out, `${id}.csv`), [".csv"]);
  const settings = `${id}-settings.txt`;
  const folder = existsSync(join(directory, id, settings)) ? join(directory, id) : directory;
  if (!existsSync(join(folder, settings))) {
    throw new InputError(`there is no ${settings} in "${directory}" or in a folder ${id} of it`);
  }
  const model = readModel(join(folder, `${id}-sbml-${edition}.xml`));
  const asked = readSettings(readFileSync(join(folder, settings), "utf8"), settings);
  writeWhole(target.path, suiteCsv(await suiteColumns(model, asked)));
}

async function runAll(session: FileSession, directory: string, json: boolean): Promise<void> {
  const cases = findCases(directory);
  const progress = startProgress(session.io, "cases");
  const verdicts: Verdict[] = [];
  try {
    for (const one of cases) {
      verdicts.push(...(await judgeCase(one)));
      progress.update(verdicts.length / (cases.length * 6), one.id);
    }
  } finally {
    progress.stop();
  }
  const counts = countVerdicts(verdicts);
  if (counts.forms.passed < counts.forms.judged) session.exitCode = 1;
  if (json) {
    printJson(session, {
      ...counts,
      editions: Object.fromEntries(counts.editions),
      tags: Object.fromEntries(counts.tags),
      problems: verdicts.filter(({ problem }) => problem !== undefined),
    });
  } else session.io.stdout.write(renderVerdicts(verdicts, counts));
}
