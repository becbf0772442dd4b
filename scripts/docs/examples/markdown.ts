/** A fenced block of a page. */
export interface Fence {
  readonly language: string;
  /** A file that the reader is told to write: the second word after the fence. */
  readonly file: string | null;
  readonly text: string;
  /** Places of the text in the page. */
  readonly from: number;
  readonly to: number;
}

/** A file to write, or commands with what the page says they print. */
export type Step =
  | { readonly kind: "file"; readonly file: string; readonly text: string }
  | { readonly kind: "commands"; readonly text: string; readonly printed: Fence | null };

/** The fenced blocks of a page, in order. */
export function fencesOf(page: string): readonly Fence[] {
  return [...page.matchAll(/^```(\w+)(?: +(\S+))?[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => {
    const [whole, language = "", file, text = ""] = match;
    const from = match.index + whole.indexOf("\n") + 1;
    return { language, file: file ?? null, text, from, to: from + text.length };
  });
}

/**
 * What a reader of a page does: a block with the name of a file is written, one of `sh` is run, and a block of `text` after
 * that is what it prints.
 */
export function stepsOf(page: string): readonly Step[] {
  const fences = fencesOf(page);
  return fences.flatMap((fence, i): readonly Step[] => {
    if (fence.file !== null) return [{ kind: "file", file: fence.file, text: fence.text }];
    if (fence.language !== "sh") return [];
    const next = fences[i + 1];
    const follows = next?.language === "text" && next.file === null;
    return [{ kind: "commands", text: fence.text, printed: follows ? next : null }];
  });
}

/** How far a number may be from the one on the page: the last digits move when anything in the body does. */
const tolerance = 0.005;

/**
 * Whether a text is as a page prints it: the same words, and numbers within half a per cent. A line `...` stands for
 * any lines.
 */
export function matches(printed: string, text: string): boolean {
  return linesMatch(linesOf(printed), linesOf(text));
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}

function linesMatch(printed: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = printed;
  if (first === undefined) return lines.length === 0;
  if (first.trim() === "...") {
    return Array.from({ length: lines.length + 1 }, (_, i) => lines.slice(i)).some((left) =>
      linesMatch(rest, left),
    );
  }
  const [line, ...left] = lines;
  return line !== undefined && lineMatches(first, line) && linesMatch(rest, left);
}

const number = /(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/;

function lineMatches(printed: string, line: string): boolean {
  const words = (text: string): readonly string[] =>
    text
      .trim()
      .split(new RegExp(`(${number.source})|\\s+`))
      .filter((word) => word);
  const [expected, seen] = [words(printed), words(line)];
  return (
    expected.length === seen.length &&
    expected.every((word, i) => word === seen[i] || isNear(word, seen[i] as string))
  );
}

function isNear(printed: string, seen: string): boolean {
  const whole = new RegExp(`^${number.source}$`);
  if (!whole.test(printed) || !whole.test(seen)) return false;
  return Math.abs(Number(printed) - Number(seen)) <= tolerance * Math.abs(Number(printed));
}

/** A printed text brought up to date: whole, or line by line by their first words where it leaves lines out. */
export function renewed(printed: string, text: string): string {
  const lines = printed.trimEnd().split("\n");
  if (!lines.some((line) => line.trim() === "...")) return `${text.trimEnd()}\n`;
  const first = (line: string): string => line.trim().split(/\s+/)[0] ?? "";
  const fresh = new Map(
    text
      .split("\n")
      .reverse()
      .map((line) => [first(line), line.trimEnd()]),
  );
  return `${lines.map((line) => fresh.get(first(line)) ?? line).join("\n")}\n`;
}
