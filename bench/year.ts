import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Contender, contenders, type Measurement } from "./contenders.ts";
import { achieved } from "./errors.ts";
import { problem, problemIds, rtol } from "./problems.ts";
import { type ColdStart, type Race, report } from "./report.ts";
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
  const all = contenders(chosen, `${folder}${id}`).filter(
    ({ slow }) => !slow || rounds.slowRounds > 0,
  );
  const [engine, twin, klu] = all as [Contender, Contender, Contender];
  const reference = engine.run(1e-11, 1).output;
  const agreement =
    klu.missing === undefined
      ? achieved(klu.run(1e-11, 1).output, reference, size).worst
      : undefined;
  const cold = Array.from({ length: rounds.rounds }, () =>
    [engine, twin].map((one) => one.run(rtol, 1)),
  );
  const [first, second] = cold[0] as [Measurement, Measurement];
  if (first.output.some((value, k) => !Object.is(value, second.output[k]))) {
    throw new Error(`${id}: WebAssembly and JavaScript do not give the same bits`);
  }
  const target = achieved(first.output, reference, size).worst;
  const coldSeconds = (backend: number): ColdStart => {
    const runs = cold.map((round) => round[backend] as Measurement);
    const compile = runs.map(({ compileSeconds = Number.NaN }) => compileSeconds);
    const run = runs.map(({ firstSeconds = Number.NaN }) => firstSeconds);
    const both = compile.map((value, k) => value + (run[k] as number));
    return { compile: median(compile), first: median(run), both: median(both) };
  };
  const seconds = {
    wasm: coldSeconds(0),
    javascript: coldSeconds(1),
    cc: klu.missing === undefined ? klu.compileSeconds : undefined,
  };
  const entries: Entry[] = [
    ...all.map((contender) => ({ contender, rtol })),
    { contender: engine, rtol: rtol / 2 },
  ];
  const equals = all.slice(2).flatMap((contender): Entry[] => {
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
// The page is for a run in which everybody took part.
if (rounds.slowRounds > 0) writeFileSync(new URL("../docs/performance.md", import.meta.url), text);
process.stdout.write(text);
