import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { candidates } from "./candidates.ts";
import { closeChromium } from "./chromium.ts";
import { ensembleSection, measureEnsemble } from "./ensemble.ts";
import { firstAnswer, stageTimes } from "./firstAnswer.ts";
import { readFlags } from "./flags.ts";
import { yearMemory } from "./memory.ts";
import { models } from "./models/index.ts";
import { type Race, race } from "./race.ts";
import { report } from "./report.ts";
import { sectionOf, withSection } from "./section.ts";
import { startUp } from "./startUp.ts";
import { timeTable } from "./tables.ts";

const flags = readFlags(process.argv.slice(2));
const say = (text: string): boolean => process.stderr.write(`${text}\n`);
const taking = candidates.filter(({ id, missing }) => {
  if (!flags.candidates.has(id)) return false;
  const command = missing();
  if (command !== undefined) say(`${id} is missing; install it with: ${command}`);
  return command === undefined;
});

const races: Race[] = [];
for (const model of models) {
  if (!flags.models.has(model.id)) continue;
  say(`${model.id}: ${model.title}`);
  try {
    races.push(await race(model, taking, flags.rounds, say));
  } catch (error) {
    say(`  left out: ${(error as Error).message.split("\n")[0]}`);
  }
}
await closeChromium();
if (flags.everything) say("ensembles");
const ensembles = flags.everything ? await measureEnsemble(flags.rounds) : undefined;

if (flags.json) {
  const rows = races.flatMap(({ id, states, rows: all }) =>
    all.map(({ candidate, milliseconds, error, runs }) => ({
      model: id,
      states,
      candidate,
      medianMs: milliseconds,
      achievedError: error,
      runs,
    })),
  );
  process.stdout.write(`${JSON.stringify([...rows, ...(ensembles?.rows ?? [])])}\n`);
} else if (ensembles !== undefined) {
  say("first answers, memory, start-up");
  const text = report({
    date: new Date().toISOString().slice(0, 10),
    rounds: flags.rounds,
    races,
    first: firstAnswer(25, 30, flags.rounds),
    stages: stageTimes(25, 30),
    firstStep: firstAnswer(50, 1e-6, flags.rounds),
    memory: yearMemory(),
    startUp: startUp(flags.rounds),
    ensembles: ensembleSection(ensembles, flags.rounds),
    load: loadavg()[2] ?? Number.NaN,
  });
  // The page is for a run in which all models and candidates took part.
  const file = new URL("../docs/performance.md", import.meta.url);
  const before = readFileSync(file, "utf8");
  // Presets and the page are measured apart, by presets.ts and page.ts.
  const apart = ["## Presets", "## The page"].map((heading) => sectionOf(before, heading));
  writeFileSync(file, apart.reduce(withSection, text));
  process.stdout.write(text);
} else {
  process.stdout.write(`${timeTable(races)}\n`);
}
