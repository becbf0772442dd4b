import { spawnSync } from "node:child_process";
import { arch, cpus, release, totalmem, type } from "node:os";
import type { Row } from "./rounds.ts";
import type { StartUp } from "./startUp.ts";

/** Wall-clock seconds of a fresh process from the flat system to the end of the first run. */
export interface ColdStart {
  readonly compile: number;
  readonly first: number;
  readonly both: number;
}

/** One problem and how everybody did on it. */
export interface Race {
  readonly title: string;
  readonly states: number;
  /** Worst difference between the engine's reference and CVODE's at the same tolerance. */
  readonly agreement: number | undefined;
  /** Wall-clock times before the first warm run; `cc` is the C compiler's for CVODE. */
  readonly seconds: {
    readonly wasm: ColdStart;
    readonly javascript: ColdStart;
    readonly cc: number | undefined;
  };
  readonly rows: readonly Row[];
}

/** All that a run of the benchmark found. */
export interface Result {
  readonly date: string;
  readonly races: readonly Race[];
  readonly startUp: readonly StartUp[];
}

function firstLine(command: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] as string).trim() : "not installed";
}

function machine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const sundials = firstLine("dpkg-query", ["-W", "-f", "$" + "{Version}", "libsundials-dev"]);
  const scipy = firstLine("python3", [
    "-c",
    "import scipy, numpy, platform; print(f'{scipy.__version__} with NumPy {numpy.__version__}, Python {platform.python_version()}')",
  ]);
  return `- ${processors.length} cores ${processors[0]?.model ?? arch()}, ${gigabytes} GiB, ${type()} ${release()}
- Node ${process.version} (V8 ${process.versions.v8})
- ${firstLine("cc", ["--version"])}, \`-O3 -march=native -fno-math-errno\`
- SUNDIALS ${sundials}
- SciPy ${scipy}`;
}

const scientific = (value: number): string => value.toExponential(1);
const time = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(0)} ms`;

function line(row: Row, first: Row): string {
  if (row.missing !== undefined) return `| ${row.name} | ${row.missing} | | | | | | |`;
  const share = Math.max(row.error.worst / first.error.worst, first.error.worst / row.error.worst);
  const note = row !== first && share <= 2 ? " (equal)" : "";
  const cells = [
    row.name,
    scientific(row.rtol),
    time(row.milliseconds),
    row.ratio.toFixed(row.ratio < 10 ? 2 : 0),
    `${scientific(row.error.worst)}${note}`,
    scientific(row.error.median),
    `${row.steps === 0 ? "" : row.steps}`,
    `${row.rhs}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function cold(name: string, { compile, first, both }: ColdStart): string {
  return `| ${name} | ${time(compile * 1000)} | ${time(first * 1000)} | ${time(both * 1000)} |`;
}

function table({ title, states, agreement, seconds, rows }: Race): string {
  const agreed =
    agreement === undefined
      ? ""
      : ` The reference is our BDF at rtol 1e-11; CVODE at 1e-11 agrees with it to ${scientific(agreement)}.`;
  const cc =
    seconds.cc === undefined
      ? ""
      : `\nThe C compiler takes ${time(seconds.cc * 1000)} for the equations of CVODE.`;
  return `## ${title[0]?.toUpperCase()}${title.slice(1)}

${states} states, every one recorded at each of 8761 hours.${agreed}

| | rtol | CPU time | times ours | largest error | middle error | steps | rates |
|---|---|---|---|---|---|---|---|
${rows.map((row) => line(row, rows[0] as Row)).join("\n")}

Not in these times, wall-clock, medians of fresh processes:

| | flat system to functions | first run | both |
|---|---|---|---|
${cold("endocrine", seconds.wasm)}
${cold("inner loop in JavaScript", seconds.javascript)}
${cc}
`;
}

/** The page of docs. */
export function report({ date, races, startUp }: Result): string {
  const year = races[0]?.rows[0] as Row;
  const fast = races[0]?.rows[0]?.rounds ?? 0;
  const slow = Math.min(...races.flatMap(({ rows }) => rows.map((row) => row.rounds || fast)));
  const commands = startUp.map(
    ({ command, milliseconds }) =>
      `| \`${command}\` | ${milliseconds === undefined ? "not built: `npm start -- --no-serve`" : time(milliseconds)} |`,
  );
  return `# Performance

A year of the thyroid axis takes ${time(year.milliseconds)} on one core after warm-up (goal: below 150 ms).

Made by \`npm run bench\` on ${date}; the numbers are those of this machine at that time:

${machine()}

How the times were taken: CPU time of the process (all threads), for the machine may be shared. All
contenders run in turn, each in a process of its own, in ${fast} rounds (SciPy in ${slow}). A process repeats the run five
times (SciPy once) and its quickest counts; ours warms up with nine runs first. A time is the median
over the rounds, a ratio the median of the ratios within each round.

Ours runs its inner loop in WebAssembly; the row *inner loop in JavaScript* is the same engine with
\`backend: "javascript"\`, which gives the same bits: the benchmark stops if a single one differs.

Everybody solves the same equations: \`bench/export/\` writes the compiled system as C and as Python,
with shared subexpressions written once, the parameters as literals and the analytic Jacobian. The
absolute tolerance is rtol/1000 of each state's scale. The error of a state is its largest
|y - reference| over all outputs, over its largest |reference|; the table has the largest and the
middle one of all states; an error within a factor of two of our first row's is marked *equal*. The
lower rows of a table are ours at half the tolerance, and peers at the tolerance that makes them equal.

${races.map(table).join("\n")}
## Start-up

Wall-clock time of a whole process, median of ${fast}: Node, loading, compiling the model, settling the
patient, the report.

| command | time |
|---|---|
${commands.join("\n")}
`;
}
