import { FormatError } from "../../errors.ts";

/** What a case of the SBML Test Suite asks for: `NNNNN-settings.txt`. */
export interface SuiteSettings {
  readonly start: number;
  readonly duration: number;
  readonly steps: number;
  /** Columns wanted, in order. */
  readonly variables: readonly string[];
  readonly absolute: number;
  readonly relative: number;
  /** Species among them wanted as amounts, and as concentrations. */
  readonly amount: ReadonlySet<string>;
  readonly concentration: ReadonlySet<string>;
  /** Of a stochastic case: columns wanted, `X-mean` and `X-sd`. */
  readonly output: readonly string[];
}

/**
 * Reads a settings file: `key: value` lines, lists with commas.
 * @throws FormatError where a line is missing or no number
 */
export function readSettings(text: string, file?: string): SuiteSettings {
  const lines = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      lines.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const list = (key: string): string[] =>
    (lines.get(key) ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  const amount = (key: string, otherwise?: number): number => {
    const given = lines.get(key);
    if (!given && otherwise !== undefined) return otherwise;
    const value = Number(given);
    if (given && Number.isFinite(value)) return value;
    throw new FormatError(`"${key}" is ${given ? `"${given}"` : "missing"}, expected a number`, {
      file,
    });
  };
  const settings = {
    start: amount("start", 0),
    duration: amount("duration", 0),
    steps: amount("steps", 0),
    variables: list("variables"),
    absolute: amount("absolute", 0),
    relative: amount("relative", 0),
    amount: new Set(list("amount")),
    concentration: new Set(list("concentration")),
    output: list("output"),
  };
  const { duration, steps, variables } = settings;
  if (!(duration >= 0))
    throw new FormatError(`"duration" is ${duration}, expected 0 or more`, { file });
  if (!(Number.isInteger(steps) && steps >= 0 && steps <= 1e7)) {
    throw new FormatError(`"steps" is ${steps}, expected a whole number up to 10000000`, { file });
  }
  if (variables.length === 0) throw new FormatError('"variables" names none', { file });
  return settings;
}
