import type { PoolOptions } from "@endocrine/study";
import type { Clinic } from "./clinic.ts";

/** Where a command writes, and what it knows of the terminal. */
export interface Io {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** True where standard output is a terminal. */
  readonly isTTY: boolean;
  /** Columns of the terminal; default 80. */
  readonly columns?: number;
  /** Colours on standard output; default where it is a terminal and NO_COLOR is not set. */
  readonly colour?: boolean;
  /** A terminal's error stream, for a progress bar; left out, progress is a line now and then. */
  readonly progressTerminal?: NodeJS.WritableStream;
}

/** The part of a stream that a command uses. */
export interface TextSink {
  write(text: string): unknown;
}

/** One call of the command line, as far as commands that work on files need it. */
export interface FileSession {
  readonly io: Io;
  /** 0, or 1 where a check did not hold. */
  exitCode: number;
}

/** One call of the command line. */
export interface Session extends FileSession {
  readonly clinic: Clinic;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** What the threads of a study load; left out, the built one. */
  readonly studyWorker?: PoolOptions["worker"];
  /** Ends `serve`; left out, SIGINT and SIGTERM do. */
  readonly stop?: AbortSignal;
}

/** Prints one JSON document; typed arrays become arrays, NaN becomes null. */
export function printJson(session: FileSession, document: unknown): void {
  session.io.stdout.write(`${toJson(document)}\n`);
}

/** JSON on one line where it carries columns of numbers, else indented. */
export function toJson(document: unknown): string {
  let columns = false;
  const plain = (_key: string, value: unknown) => {
    if (value instanceof Float64Array) {
      columns = true;
      return Array.from(value);
    }
    return value;
  };
  const compact = JSON.stringify(document, plain);
  return columns ? compact : JSON.stringify(document, plain, 2);
}

/** The note that stands where a person could mistake the output for advice. */
export const noDevice =
  "A model for learning and research. It is no medical device and gives no medical advice.";
