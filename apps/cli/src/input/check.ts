import { didYouMean, InputError } from "@endocrine/engine";

/** Runs a reader; an {@link InputError} of it gets the place in front, as in `--age: ...`. */
export function at<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${where}: ${error.message}`);
    throw error;
  }
}

/** Throws unless the id is one of the entries; few are named, many are pointed to. */
export function checkId(
  kind: string,
  id: string,
  entries: readonly { readonly id: string }[],
  list: string,
): void {
  if (entries.some((entry) => entry.id === id)) return;
  const ids = entries.map((entry) => entry.id);
  const guess = didYouMean(id, ids);
  const allowed =
    ids.length <= 12
      ? `allowed: ${ids.join(", ")}`
      : `\`endocrine list ${list}\` names the ${ids.length} there are`;
  throw new InputError(`unknown ${kind} "${id}"${guess}${guess ? " " : "; "}${allowed}`);
}

/** Limits that a number must keep. */
export interface NumberLimits {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** Reads a plain decimal number within limits. */
export function readNumber(text: string, limits: NumberLimits = {}): number {
  const { least = -Infinity, most = Infinity, whole = false } = limits;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())
    ? Number(text)
    : Number.NaN;
  if (!Number.isFinite(value) || value < least || value > most || (whole && value % 1 !== 0)) {
    throw new InputError(`"${text}" is not ${describeLimits(limits)}`);
  }
  return value;
}

function describeLimits({ least, most, whole }: NumberLimits): string {
  const kind = whole ? "a whole number" : "a number";
  if (least !== undefined && most !== undefined) return `${kind} from ${least} to ${most}`;
  if (least !== undefined) return `${kind} of ${least} or more`;
  if (most !== undefined) return `${kind} of ${most} or less`;
  return kind;
}

/** Splits `path=value`. */
export function readAssignment(text: string): [path: string, value: number] {
  const [, path, value] = /^\s*([^=\s]+)\s*=\s*(.+)$/.exec(text) ?? [];
  if (path === undefined || value === undefined) {
    throw new InputError(`"${text}" is not path=value, as in pregnancy.week=36`);
  }
  return [path, at(path, () => readNumber(value))];
}

/** Throws with a suggestion unless the word is one of a few. */
export function checkWord<T extends string>(word: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const guess = didYouMean(word, allowed);
  throw new InputError(`"${word}" is not allowed${guess || ";"} allowed: ${allowed.join(", ")}`);
}
