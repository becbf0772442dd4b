/**
 * Does the experiments of the claims, and writes docs/claims.md and the numbers beside it.
 * Run: npx tsx --conditions=@endocrine/source scripts/claims.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  allowed,
  type Claim,
  type Criterion,
  holds,
  measured,
  meets,
} from "../packages/clinic/src/claims/claim.ts";
import { claims } from "../packages/clinic/src/claims/claims.ts";
import { writeResults } from "./keptResults.ts";

const docs = join(import.meta.dirname, "..", "docs");

/** Where the page is kept. */
export const pagePath: string = join(docs, "claims.md");
/** Where the numbers behind it are, with the hash of the equations and values that they are of. */
export const numbersPath: string = join(docs, "claims.json");

/** What the experiment of a claim measured, by the names that its criteria use. */
export interface Measured {
  readonly ids: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** Does the experiment of a claim. */
export function measure(claim: Claim): Measured {
  return { ids: claim.ids, numbers: claim.experiment() };
}

function row(criterion: Criterion, value: number): string {
  const { says, source } = criterion;
  const verdict = meets(criterion, value) ? "yes" : "**no**";
  const cells = [says, measured(criterion, value), allowed(criterion), source, verdict];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("+-", "±")).join(" | ")} |`;
}

function section({ ids, claim, criteria, note }: Claim, { numbers }: Measured): string {
  return [
    `## ${ids.join(", ")}`,
    `**${claim}**`,
    [
      "| measured | model | expected | by | holds |",
      "| --- | --- | --- | --- | --- |",
      ...criteria.map((criterion) => row(criterion, numbers[criterion.of] ?? Number.NaN)),
    ].join("\n"),
    ...(note === "" ? [] : [note]),
  ].join("\n\n");
}

/** The whole page, in Markdown; `found` is in the order of the claims. */
export function claimsPage(found: readonly Measured[]): string {
  const holding = claims.filter((claim, i) => holds(claim, (found[i] as Measured).numbers));
  const statements = (some: readonly Claim[]) => some.flatMap(({ ids }) => ids).length;
  return `${[
    "# The claims of three articles, as experiments",
    "Made by `npx tsx --conditions=@endocrine/source scripts/claims.ts`; change nothing here by hand. `endocrine claims` does the same.",
    `Three encyclopaedic articles on the human endocrine system, in Latvian (L), Kazakh (K) and Hindi (H), say what its glands do and what their excess and lack bring about. Each statement that a simulation can show is an experiment on the virtual patient here: what it measures, what the model answers, and the range in which the statement holds, with what that range is taken from. ${statements(holding)} of ${statements(claims)} statements hold.`,
    ...claims.map((claim, i) => section(claim, found[i] as Measured)),
  ].join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = claims.map(measure);
  writeFileSync(pagePath, claimsPage(found));
  writeResults(numbersPath, "claims", found);
  console.log(pagePath);
}
