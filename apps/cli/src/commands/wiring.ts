import type { LinkResult } from "@endocrine/clinic";
import { InputError } from "@endocrine/engine";
import type { Command } from "commander";
import { createColors } from "picocolors";
import { linkText } from "../output/links.ts";
import { startProgress } from "../output/progress.ts";
import { type Io, printJson, type Session } from "../session.ts";

const examples = `
Exit code 1 where a link does not show.

Examples:
  endocrine wiring
  endocrine wiring cortisol
  endocrine wiring --json
`;

/** Adds `endocrine wiring`: every link between organs, switched off by an experiment. */
export function addWiring(program: Command, session: Session): void {
  program
    .command("wiring")
    .description("Disturb the body with each link between organs, and without it.")
    .argument("[words...]", "only links whose ends hold all of these words")
    .addHelpText("after", examples)
    .action((words: string[], _flags: unknown, self: Command) =>
      printWiring(session, words, self.optsWithGlobals<{ json?: boolean }>().json ?? false),
    );
}

function printWiring(session: Session, words: readonly string[], json: boolean): void {
  const { clinic, io } = session;
  const chosen = clinic.links.filter(({ from, to }) =>
    words.every((word) => `${from} ${to}`.toLowerCase().includes(word.toLowerCase())),
  );
  if (chosen.length === 0) {
    throw new InputError(
      `no link holds "${words.join(" ")}"; allowed are words that "endocrine wiring" prints, as cortisol`,
    );
  }
  const progress = startProgress(io, "wiring");
  let results: readonly LinkResult[];
  try {
    results = clinic.runWiring(chosen, (done, of) => progress.update(done / of, "links"));
  } finally {
    progress.stop();
  }
  if (results.some(({ holds }) => !holds)) session.exitCode = 1;
  if (json) printJson(session, results);
  else io.stdout.write(renderLinks(results, io));
}

function renderLinks(results: readonly LinkResult[], io: Io): string {
  const paint = createColors(io.colour ?? false);
  const lines = results.map((result) => {
    const verdict = result.holds ? paint.green("shows") : paint.red("does not show");
    return `${verdict} ${linkText(result)}`;
  });
  const shown = results.filter(({ holds }) => holds).length;
  return `${[...lines, `${shown} of ${results.length} links show.`].join("\n")}\n`;
}
