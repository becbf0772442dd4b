/** CPU ms, all threads, from nothing to a preset's body that is ready to run. */
export interface PresetTimes {
  /** Node starts and reads the program. */
  readonly read: number;
  readonly compile: number;
  /** The first time in a process that has the body compiled. */
  readonly load: number;
  /** Any later time in it. */
  readonly again: number;
  /** A fresh process, from its start. */
  readonly all: number;
}

/** A preset's times: the middle one of all rounds in each part. */
export interface PresetRow extends PresetTimes {
  readonly patient: string;
}

/** What a load of a compiled body may take, ms. */
const loadGoal = 50;

/** The part of docs/performance.md on presets. */
export function presetSection(rows: readonly PresetRow[], rounds: number, date: string): string {
  const largest = Math.max(...rows.map(({ load }) => load));
  const lines = rows.map(
    ({ patient, read, compile, load, again, all }) =>
      `| ${patient} | ${[read, compile, load].map((ms) => ms.toFixed(0)).join(" | ")} | ${again.toFixed(1)} | ${all.toFixed(0)} |`,
  );
  return `## Presets

From a preset's name to its body at midnight of day 0, settled and ready to run: ms of CPU time, medians of ${rounds}
fresh processes each, ${date} (\`bench/presets.ts\`). The state that is kept is checked against the equations and put
in place, rates and first step are computed. In a process that has the program and the compiled body already, which
leaves out the first two columns, the slowest takes ${largest.toFixed(0)} ms; goal ${loadGoal} ms: ${largest < loadGoal ? "met" : "**missed**"}.

| preset | program read | compiled | ready, first time | ready, again | all of a fresh process |
|---|---:|---:|---:|---:|---:|
${lines.join("\n")}

`;
}
