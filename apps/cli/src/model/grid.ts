import { InputError } from "@endocrine/engine";
import { readCount, readNumber } from "../input/number.ts";

/** Flags that say when to look at a run, as given. */
export interface GridFlags {
  readonly start?: string;
  readonly end?: string;
  readonly steps?: string;
}

/** Samples from `start` to `end` in equal steps, both ends included. */
export interface Grid {
  readonly start: number;
  readonly end: number;
  readonly steps: number;
}

/** Reads the flags; what is left out is 0, 100 and 100. */
export function readGrid(flags: GridFlags): Grid {
  const start = readNumber("--start", flags.start, 0);
  const end = readNumber("--end", flags.end, 100);
  const steps = readCount("--steps", flags.steps, 100);
  if (!(start >= 0)) throw new InputError(`--start ${start}: expected 0 or more`);
  if (!(end > start)) throw new InputError(`--end ${end}: expected more than the start, ${start}`);
  if (!(steps >= 1)) throw new InputError(`--steps ${steps}: expected 1 or more`);
  return { start, end, steps };
}
