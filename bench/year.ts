import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Contender, contenders, type Measurement } from "./contenders.ts";
import { achieved } from "./errors.ts";
import { problem, problemIds, rtol } from "./problems.ts";
import { type Race, report } from "./report.ts";
import { type Entry, matched, median, race } from "./rounds.ts";
import { startUp } from "./startUp.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    "slow-rounds": { type: "string", default: "3" },
  },
});
const rounds = { rounds: Number(values.rounds), slowRounds: Number(values["slow-rounds"]) };
const folder = fileURLToPath(new URL("out/", import.meta.url));
const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const races: Race[] = problemIds.map((id) => {
  const chosen = problem(id);
  const size = chosen.start.length;
  say(chosen.title);
  const all = contenders(chosen, `${folder}${id}`);
  const [engine, klu] = all as [Contender, Contender];
  const reference = engine.run(1e-11, 1).output;
  const agreement =
    klu.missing === undefined
      ? achieved(klu.run(1e-11, 1).output, reference, size).worst
      : undefined;
  const cold = Array.from({ length: rounds.rounds }, () => engine.run(rtol, 1));
  const target = achieved((cold[0] as Measurement).output, reference, size).worst;
  const seconds = {
    compile: median(cold.map(({ compileSeconds = Number.NaN }) => compileSeconds)),
    first: median(cold.map(({ firstSeconds = Number.NaN }) => firstSeconds)),
    cc: klu.missing === undefined ? klu.compileSeconds : undefined,
  };
  const entries: Entry[] = [
    ...all.map((contender) => ({ contender, rtol })),
    { contender: engine, rtol: rtol / 2 },
  ];
  const equals = all.slice(1).flatMap((contender): Entry[] => {
    if (contender.missing !== undefined) return [];
    say(`  matching ${contender.name}`);
    const found = matched(contender, target, reference, size, rtol);
    return found === undefined || found === rtol ? [] : [{ contender, rtol: found }];
  });
  const rows = race([...entries, ...equals], reference, size, rounds);
  return { title: chosen.title, states: size, agreement, seconds, rows };
});

mkdirSync(folder, { recursive: true });
const result = {
  date: new Date().toISOString().slice(0, 10),
  races,
  startUp: startUp(rounds.rounds),
};
writeFileSync(`${folder}year.json`, JSON.stringify(result, null, 2));
const text = report(result);
writeFileSync(new URL("../docs/performance.md", import.meta.url), text);
process.stdout.write(text);
