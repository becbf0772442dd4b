import { FormatError } from "../errors.ts";
import type { Token } from "./tokens.ts";

/** Reads tokens one after the other. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #file: string | undefined;
  #next = 0;
  #depth = 0;
  /** Open parentheses, within which line ends do not count. */
  #open = 0;

  constructor(tokens: readonly Token[], file: string | undefined) {
    this.#tokens = tokens;
    this.#file = file;
  }

  /** The token `ahead` places on, without taking it. */
  peek(ahead = 0): Token {
    const last = this.#tokens.length - 1;
    if (this.#open === 0) return this.#tokens[Math.min(this.#next + ahead, last)] as Token;
    let at = this.#next;
    for (let left = ahead; ; at++) {
      const token = this.#tokens[at] ?? (this.#tokens.at(-1) as Token);
      if (token.kind === "end") return token;
      if (this.#open > 0 && token.kind === "line") continue;
      if (left-- === 0) return token;
    }
  }

  take(): Token {
    const token = this.peek();
    while (this.#tokens[this.#next] !== token && token.kind !== "end") this.#next++;
    if (token.kind !== "end") this.#next++;
    return token;
  }

  /** Whether the next token is that sign or word. */
  is(text: string, ahead = 0): boolean {
    const { kind, text: found } = this.peek(ahead);
    return found === text && (kind === "sign" || kind === "word");
  }

  /** Takes the sign or word if it is next. */
  takes(text: string): boolean {
    if (!this.is(text)) return false;
    this.take();
    return true;
  }

  /** Takes the sign or word, or refuses what is there instead. */
  expect(text: string, why = ""): Token {
    if (this.is(text)) return this.take();
    return this.fail(`expected "${text}"${why}, found ${this.found()}`);
  }

  skipLines(): void {
    while (this.peek().kind === "line") this.take();
  }

  /** Where the cursor stands, to come back to. */
  get mark(): number {
    return this.#next;
  }

  back(mark: number): void {
    this.#next = mark;
  }

  /** Reads what is between parentheses, where line ends do not count. */
  enclosed<T>(read: () => T): T {
    this.#open++;
    const result = read();
    this.#open--;
    return result;
  }

  /** Reads something nested; the nesting has a limit. */
  deeper<T>(read: () => T): T {
    if (++this.#depth > 300) this.fail("nested more than 300 deep");
    const result = read();
    this.#depth--;
    return result;
  }

  found(token: Token = this.peek()): string {
    if (token.kind === "end") return "the end of the file";
    return token.kind === "line" ? "the end of the line" : `"${token.text.slice(0, 40)}"`;
  }

  fail(problem: string, { line, column }: Token = this.peek()): never {
    throw new FormatError(problem, { file: this.#file, line, column });
  }
}
