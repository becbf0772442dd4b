import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addClaims } from "./commands/claims.ts";
import { addLabs } from "./commands/labs.ts";
import { addList } from "./commands/list.ts";
import { addRun } from "./commands/run.ts";
import { addSbmlSuite } from "./commands/sbmlSuite.ts";
import { addServe } from "./commands/serve.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addTest } from "./commands/test.ts";
import { addValidate } from "./commands/validate.ts";
import { noDevice, type Session } from "./session.ts";

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** Version of the `endocrine` package. */
export const version: string = manifest.version;

const examples = `
Examples:
  endocrine labs --patient adult-female --disorder graves
  endocrine run --disorder graves --treat methimazole:30 --for 60d --plot
  endocrine run scenario.yaml --out run.csv
  endocrine test trh-test --disorder central-hypothyroidism
  endocrine list disorders
  endocrine simulate model.xml --end 100 --plot

Exit codes: 0 done, 1 a check did not hold (or the work failed), 2 bad input.
${noDevice}
`;

/** The command line of one session; nothing in it ends the process. */
export function createProgram(session: Session): Command {
  const { io } = session;
  const program = new Command("endocrine")
    .description("An executable human endocrine system.")
    .version(version, "-V, --version", "print the version")
    .option("--json", "print one JSON document on standard output")
    .helpOption("-h, --help", "print help")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // main() says it, in one line
      outputError: () => {},
      getOutHelpWidth: () => io.columns ?? 100,
      getErrHelpWidth: () => io.columns ?? 100,
    })
    .exitOverride()
    .addHelpText("after", examples);
  addRun(program, session);
  addLabs(program, session);
  addTest(program, session);
  addClaims(program, session);
  addValidate(program, session);
  addList(program, session);
  addSimulate(program, session);
  addSbmlSuite(program, session);
  addServe(program, session, version);
  return program;
}
