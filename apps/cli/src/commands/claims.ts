import type { ClaimResult } from "@endocrine/clinic";
import type { Command } from "commander";
import { createColors } from "picocolors";
import { checkId } from "../input/check.ts";
import { startProgress } from "../output/progress.ts";
import { type Io, printJson, type Session } from "../session.ts";

const examples = `
Exit code 1 where a claim does not hold.

Examples:
  endocrine claims
  endocrine claims L10 K13
  endocrine claims --json
`;

/** Adds `endocrine claims`: experiments that show what the articles say. */
export function addClaims(program: Command, session: Session): void {
  program
    .command("claims")
    .description("Run the claims about the endocrine system; say which hold, with the numbers.")
    .argument("[id...]", "which claims (default: all): `endocrine list claims`")
    .addHelpText("after", examples)
    .action((ids: string[], _flags: unknown, self: Command) =>
      printClaims(session, ids, self.optsWithGlobals<{ json?: boolean }>().json ?? false),
    );
}

function printClaims(session: Session, ids: readonly string[], json: boolean): void {
  const { clinic, io } = session;
  for (const id of ids) checkId("claim", id, clinic.catalogue.claims, "claims");
  const progress = startProgress(io, "claims");
  let results: readonly ClaimResult[];
  try {
    results = clinic.runClaims(ids.length > 0 ? [...new Set(ids)] : undefined, (done, of, id) =>
      progress.update(done / of, id),
    );
  } finally {
    progress.stop();
  }
  if (results.some((result) => !result.holds)) session.exitCode = 1;
  if (json) printJson(session, results);
  else io.stdout.write(renderClaims(results, io));
}

function renderClaims(results: readonly ClaimResult[], io: Io): string {
  const paint = createColors(io.colour ?? false);
  const holding = results.filter((result) => result.holds).length;
  const blocks = results.map((result) => {
    const verdict = result.holds ? paint.green("holds") : paint.red("does not hold");
    return [
      `${paint.bold(result.id)} ${verdict}: ${result.claim}`,
      ...numberLines(result).map((line) => `    ${line}`),
      ...(result.note ? [`    ${paint.dim(result.note)}`] : []),
    ].join("\n");
  });
  return `${[...blocks, `${holding} of ${results.length} claims hold.`].join("\n\n")}\n`;
}

/** One line a criterion: what was seen, then what was expected of it. */
function numberLines({ observed, expected }: ClaimResult): string[] {
  const seen = parts(observed);
  const wanted = parts(expected);
  if (seen.length !== wanted.length) return [`observed ${observed}`, `expected ${expected}`];
  return seen.map((part, index) => `${part}; expected ${withoutName(wanted[index]!, part)}`);
}

/** Splits at semicolons, but not at those in brackets. */
function parts(list: string): string[] {
  return list.replaceAll("mm[Hg]", "mmHg").split(/; (?![^[]*\])/);
}

/** Both texts start with the name of the quantity; once is enough. */
function withoutName(expected: string, observed: string): string {
  const [words, others] = [expected.split(" "), observed.split(" ")];
  const same = words.findIndex((word, index) => word !== others[index]);
  return same > 0 ? words.slice(same).join(" ") : expected;
}
