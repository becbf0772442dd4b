import { FormatError, type Place } from "../errors.ts";

/** A piece of Antimony text. */
export interface Token {
  readonly kind: "number" | "word" | "text" | "sign" | "line" | "end";
  /** The characters; of a quoted text, what is between the quotes. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const pattern = new RegExp(
  [
    /(?<space>[ \t\r]+|\\[ \t\r]*\n|(?:\/\/|#)[^\n]*|\/\*[\s\S]*?\*\/)/,
    /(?<line>\n)/,
    /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/,
    /(?<word>[A-Za-z_]\w*)/,
    /```(?<long>[\s\S]*?)```/,
    /"(?<text>(?:[^"\\\n]|\\.)*)"/,
    /(?<sign>->|=>|:=|==|!=|<=|>=|&&|\|\||\.\.\.|\/(?!\*)|[-+*%^!<>=(),;:.'$|{}@])/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "y",
);

/**
 * Splits Antimony text into tokens; the last one is the end. Line ends count, as they end statements.
 * @throws FormatError with line and column
 */
export function tokenize(text: string, file: string | undefined): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const place: Place = { file, line, column: at - lineStart + 1 };
    if (match === null) throw stray(text.slice(at), place);
    const [whole] = match;
    const kind = kindOf(match);
    if (kind !== undefined) {
      const { line: own, column } = place as Required<Place>;
      tokens.push({ kind, text: contentOf(match), line: own as number, column: column as number });
    }
    at += whole.length;
    const lines = whole.split("\n").length - 1;
    if (lines > 0) {
      line += lines;
      lineStart = at - (whole.length - whole.lastIndexOf("\n") - 1);
    }
  }
  tokens.push({ kind: "end", text: "", line, column: text.length - lineStart + 1 });
  return tokens;
}

function kindOf({ groups = {} }: RegExpExecArray): Token["kind"] | undefined {
  if (groups.space !== undefined) return undefined;
  if (groups.line !== undefined) return "line";
  if (groups.number !== undefined) return "number";
  if (groups.word !== undefined) return "word";
  return groups.sign === undefined ? "text" : "sign";
}

function contentOf(match: RegExpExecArray): string {
  const { long, text } = match.groups ?? {};
  if (long !== undefined) return long;
  return text === undefined ? match[0] : text.replace(/\\(.)/g, "$1");
}

function stray(rest: string, place: Place): FormatError {
  if (rest.startsWith("/*")) return new FormatError("this comment does not end", place);
  if (rest.startsWith('"')) return new FormatError("this text does not end on its line", place);
  const character = String.fromCodePoint(rest.codePointAt(0) as number);
  return new FormatError(`"${character}" has no meaning here`, place);
}
