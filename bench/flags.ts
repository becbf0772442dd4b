import { parseArgs } from "node:util";
import { didYouMean } from "../packages/engine/src/index.ts";
import { candidates } from "./candidates.ts";
import { models } from "./models/index.ts";

/** What a run of the benchmark is asked for. */
export interface Flags {
  readonly json: boolean;
  readonly rounds: number;
  readonly models: ReadonlySet<string>;
  readonly candidates: ReadonlySet<string>;
  /** All models and all candidates. */
  readonly everything: boolean;
}

/** Reads the command line; ends the process with one line and 2 where it is wrong. */
export function readFlags(args: readonly string[]): Flags {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: "boolean", default: false },
        rounds: { type: "string", default: "5" },
        models: { type: "string" },
        candidates: { type: "string" },
      },
    });
    const rounds = Number(values.rounds);
    if (!(Number.isInteger(rounds) && rounds >= 1 && rounds <= 100)) {
      throw new RangeError(`--rounds ${values.rounds}: expected a whole number from 1 to 100`);
    }
    return {
      json: values.json,
      rounds,
      models: chosen("models", values.models, models),
      candidates: new Set([
        candidates[0]?.id as string,
        ...chosen("candidates", values.candidates, candidates),
      ]),
      everything: values.models === undefined && values.candidates === undefined,
    };
  } catch (error) {
    process.stderr.write(`bench: ${(error as Error).message.split("\n")[0]}\n`);
    process.exit(2);
  }
}

function chosen(
  flag: string,
  text: string | undefined,
  from: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const known = from.map(({ id }) => id);
  if (text === undefined) return new Set(known);
  for (const id of text.split(",")) {
    if (!known.includes(id)) {
      throw new RangeError(`--${flag}: there is no ${id}${didYouMean(id, known)}`);
    }
  }
  return new Set(text.split(","));
}
