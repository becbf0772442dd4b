import { parseArgs } from "node:util";

/** What a benchmark with a section of its own in docs/performance.md is asked for. */
export interface SectionFlags {
  readonly rounds: number;
  readonly json: boolean;
  readonly write: boolean;
}

/** Reads `[--rounds N] [--json | --write]`; ends the process with one line and 2 where it is wrong. */
export function readSectionFlags(rounds: number): SectionFlags {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: String(rounds) },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const count = Number(values.rounds);
  if (!Number.isInteger(count) || count < 1) {
    console.error(`--rounds is ${values.rounds}; allowed is a whole number from 1 on`);
    process.exit(2);
  }
  return { rounds: count, json: values.json, write: values.write };
}
