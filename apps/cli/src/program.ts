import { readFileSync } from "node:fs";
import { Command } from "commander";
import { type FileSession, noDevice, type Session } from "./session.ts";

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** Version of the `endocrine` package. */
export const version: string = manifest.version;

type Adder<S> = (program: Command, session: S) => void;

/** Commands that work on files alone. A command is loaded when it is called: start-up counts in a loop. */
const fileCommands: Readonly<Record<string, () => Promise<Adder<FileSession>>>> = {
  simulate: async () => (await import("./commands/simulate.ts")).addSimulate,
  convert: async () => (await import("./commands/convert.ts")).addConvert,
  "sbml-suite": async () => (await import("./commands/sbmlSuite.ts")).addSbmlSuite,
};

/** Commands that need the body and the clinic. */
const clinicCommands: Readonly<Record<string, () => Promise<Adder<Session>>>> = {
  run: async () => (await import("./commands/run.ts")).addRun,
  labs: async () => (await import("./commands/labs.ts")).addLabs,
  test: async () => (await import("./commands/test.ts")).addTest,
  device: async () => (await import("./commands/device.ts")).addDevice,
  claims: async () => (await import("./commands/claims.ts")).addClaims,
  wiring: async () => (await import("./commands/wiring.ts")).addWiring,
  validate: async () => (await import("./commands/validate.ts")).addValidate,
  study: async () => (await import("./commands/study.ts")).addStudy,
  list: async () => (await import("./commands/list.ts")).addList,
  serve: async () => {
    const { addServe } = await import("./commands/serve.ts");
    return (program, session) => addServe(program, session, version);
  },
};

const examples = `
Examples:
  endocrine labs --patient adult-female --disorder graves
  endocrine run --disorder graves --treat methimazole:30 --for 60d --plot
  endocrine run scenario.yaml --out run.csv
  endocrine test trh-test --disorder central-hypothyroidism
  endocrine study study.yaml
  endocrine list disorders
  endocrine convert model.cellml model.xml
  endocrine simulate model.xml --end 100 --plot

Exit codes: 0 done, 1 a check did not hold (or the work failed), 2 bad input.
${noDevice}
`;

/** What a session needs beyond files, loaded only for the commands that use it. */
export type LoadSession = () => Promise<Session>;

/**
 * The command line of one session; nothing in it ends the process. Where the first word names a command,
 * only that one is there.
 */
export async function createProgram(
  files: FileSession,
  loadSession: LoadSession,
  words: readonly string[],
): Promise<Command> {
  const program = emptyProgram(files);
  const called = words.find((word) => !word.startsWith("-")) ?? "";
  const alone = Object.hasOwn(fileCommands, called) ? fileCommands[called] : undefined;
  if (alone !== undefined) {
    (await alone())(program, files);
    return program;
  }
  if (words.every((word) => word === "-V" || word === "--version")) return program;
  const session = await loadSession();
  const one = Object.hasOwn(clinicCommands, called) ? clinicCommands[called] : undefined;
  if (one !== undefined) {
    (await one())(program, session);
    return program;
  }
  for (const load of Object.values(clinicCommands)) (await load())(program, session);
  for (const load of Object.values(fileCommands)) (await load())(program, session);
  return program;
}

function emptyProgram({ io }: FileSession): Command {
  return new Command("endocrine")
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
}
