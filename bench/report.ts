import { spawnSync } from "node:child_process";
import { arch, cpus, release, totalmem, type } from "node:os";
import { candidates, python } from "./candidates.ts";
import type { FirstAnswer } from "./firstAnswer.ts";
import { memoryFactor, type YearMemory } from "./memory.ts";
import type { Race } from "./race.ts";
import type { StartUp } from "./startUp.ts";
import { type Loss, losses, spread } from "./summary.ts";
import { errorTable, failureList, timeTable } from "./tables.ts";

/** All that a run of the benchmark found. */
export interface Result {
  readonly date: string;
  readonly rounds: number;
  readonly races: readonly Race[];
  readonly first: FirstAnswer;
  readonly stages: ReadonlyMap<string, number>;
  readonly firstStep: FirstAnswer;
  readonly memory: YearMemory;
  readonly startUp: readonly StartUp[];
  /** The section on ensembles. */
  readonly ensembles: string;
  /** Load of the machine over the last quarter of an hour at the end. */
  readonly load: number;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const met = (yes: boolean): string => (yes ? "met" : "**missed**");

function goals({ races, first, firstStep, memory }: Result): string {
  const klu = spread(races, "cvode-klu");
  const own = new Set(candidates.filter((one) => one.own).map(({ id }) => id));
  const [worst] = losses(races, own);
  const lines = [
    klu &&
      `- Time over CVODE-KLU's: median **${klu.median.toFixed(2)}** of ${klu.models} models, largest ${klu.largest.toFixed(2)} (${klu.model}); goal 0.45 as the median: ${met(klu.median <= 0.45)}.`,
    ...(["libroadrunner", "copasi"] as const).map((peer) => {
      const found = spread(races, peer, ({ states }) => states >= 30);
      return (
        found &&
        `- Time over ${peer === "copasi" ? "COPASI" : "libRoadRunner"}'s on 30 states and more: median **${found.median.toFixed(3)}** of ${found.models}, largest ${found.largest.toFixed(3)} (${found.model}); goal 0.1 on each: ${met(found.largest <= 0.1)}.`
      );
    }),
    worst === undefined
      ? "- No peer is quicker than ours on any model: met."
      : `- Largest time over a peer's: **${worst.ratio.toFixed(2)}** (${worst.candidate} on ${worst.model}${named(races, worst)}); goal 1: **missed**.`,
    `- First answer of the network of 150 states, fresh process: **${seconds(first.all)}**; goal 0.5 s: ${met(first.all <= 500)}. To the first step of 300 states: **${seconds(firstStep.all)}**; goal 0.3 s: ${met(firstStep.all <= 300)}.`,
    `- Memory of a year of 300 signals every 5 minutes: peak **${memoryFactor(memory).toFixed(2)}** times the result's own ${(memory.result / 1e6).toFixed(0)} MB; goal 2: ${met(memoryFactor(memory) < 2)}.`,
    `- Node, Chromium and the JavaScript twin give the same bits on ${races.filter(({ sameBits }) => sameBits).length} of ${races.length} models.`,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

/** How the method that can be named does where ours is slower than a peer. */
function named(races: readonly Race[], { model, candidate }: Loss): string {
  const rows = races.find(({ id }) => id === model)?.rows ?? [];
  const time = (id: string): number | undefined =>
    rows.find((row) => row.candidate === id)?.milliseconds;
  const [own, peer] = [time("endocrine-rodas5p"), time(candidate)];
  return own === undefined || peer === undefined
    ? ""
    : `; with Rodas5P named ${(own / peer).toFixed(2)}`;
}

function firstLine(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] as string).trim() : "not installed";
}

function machine(load: number): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const sundials = firstLine("dpkg-query", ["-W", "-f", "$" + "{Version}", "libsundials-dev"]);
  const packages = ["libroadrunner", "python-copasi", "scipy", "amici", "pydiffsol"];
  const versions = firstLine(python, [
    "-c",
    `from importlib.metadata import version; print(", ".join(f"{p} {version(p)}" for p in ${JSON.stringify(packages)}))`,
  ]);
  return `${processors.length} cores ${processors[0]?.model ?? arch()}, ${gigabytes} GiB, ${type()} ${release()}, load ${load.toFixed(1)}; Node ${process.version} (V8 ${process.versions.v8}); ${firstLine("cc", ["--version"])} with \`-O3 -march=native -fno-math-errno\`; SUNDIALS ${sundials}; ${versions}.`;
}

function firstAnswers({ first, firstStep, stages }: Result): string {
  const line = (name: string, one: FirstAnswer): string =>
    `| ${name} | ${[one.flatten, one.compile, one.run, one.all].map((ms) => `${ms.toFixed(0)} ms`).join(" | ")} |`;
  const names = [...stages.keys()];
  return `| wall-clock, medians of fresh processes | flatten | compile | run | all |
|---|---|---|---|---|
${line("150 states, 30 days", first)}
${line("300 states, to the first step", firstStep)}

The first of them by stage, from V8's profile of one process (which slows it down):

| ${names.join(" | ")} |
|${names.map(() => "---|").join("")}
| ${names.map((name) => `${(stages.get(name) ?? 0).toFixed(0)} ms`).join(" | ")} |`;
}

/** The page of docs. */
export function report(result: Result): string {
  const { date, rounds, races, memory, startUp, ensembles, load } = result;
  const commands = startUp.map(
    ({ command, milliseconds }) =>
      `| \`${command}\` | ${milliseconds === undefined ? "not built: `npm start -- --no-serve`" : `${milliseconds.toFixed(0)} ms`} |`,
  );
  return `# Performance

Ours beside its peers at equal achieved error, made by \`npm run bench\` on ${date}. Ratios are our time over theirs: below 1 we are quicker.

${goals(result)}

## Times

CPU time of a run, and its ratio to each peer's. *Ours* is the time in Node with the inner loop in WebAssembly.

${timeTable(races)}

${ensembles}
## Errors

Largest over all states and outputs of |y - reference| over the state's largest |reference|; of peers, as a multiple of ours. The reference is our BDF at rtol 1e-11, and *reference* how far CVODE at 1e-11 is from it.

${errorTable(races)}

${failureList(races)}
## First answer

${firstAnswers(result)}

A year of the network of 300 states, ${memory.columns} columns of ${memory.outputs} outputs, takes ${((memory.peak - memory.before) / 1e6).toFixed(0)} MB over the ${(memory.before / 1e6).toFixed(0)} MB before it (\`bench/memory.ts\`).

| whole process, wall-clock | time |
|---|---|
${commands.join("\n")}

## How the times were taken

- ${machine(load)}
- \`bench/setup\` installs the peers; \`--models\`, \`--candidates\` and \`--rounds\` choose; \`--json\` prints the rows.
- CPU time of the process, all threads, for the machine may be shared. Everybody has a process (of Chromium, a page) of its own for each model, and all are asked in turn, in ${rounds} rounds (where a run takes more than 5 s: two; more than 20 s: one). Ours warms up for 0.6 s before the first, for V8 compiles what it finds hot; then, after a run that does not count, short runs are repeated in batches of 20 ms and the quickest batch counts. A time is the median over the rounds, a ratio the median of the ratios within each round.
- Ours sets the error at rtol 1e-6; the tolerance of a peer is moved until its error is within a factor of two of ours, or the nearest in seven tries. Absolute tolerance is a thousandth of rtol times the scale of each state; COPASI scales by itself, AMICI and diffsol take one number, the strictest.
- Everybody gives every state at every output time, and nothing else is timed: model and program are compiled before.
- CVODE (BDF, analytic Jacobian) and SciPy (LSODA's own loop, analytic Jacobian) solve the equations that \`bench/export/\` writes from the compiled system, with shared subexpressions written once and the parameters as literals; diffsol (BDF, LLVM, the quicker of its dense and sparse factorisations) gets the rates and derives the Jacobian itself. libRoadRunner (CVODE, LLVM), COPASI (LSODA) and AMICI (CVODES, KLU, compiled C++) read the SBML: the published file, or our export.
- Doses are events in SBML, and in the others restarts at the same times.

${leftOut}
`;
}

const leftOut = `Models that were wanted and are not here: Peterson 2010 (calcium, BIOMD0000000613), whose doses come when the clock *equals* a time, which peers may step over; Palmer 2014, Proctor 2016, Blum 2000, Komarova 2003 and the metformin models, which have events, while the exports to C and Python know doses at set times only; the bursting beta cells of Fridlyand and Bertram, where ten minutes at rtol 1e-6 leave no digits of the gating variables; Liu 2009, Peng 2013, Ford 2020, Cifelli 2008, Heinze 1998, Kroll 2000 and Sobaleva 2005, whose rates are no number or infinite within the run; Koenig 2012, whose file has no states that change; Sengupta 2015 (181 states), where a state at rtol 1e-6 is off by more than its own size.`;
