import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "@endocrine/engine";
import { CommanderError } from "commander";
import type { Clinic } from "./clinic.ts";
import { createProgram } from "./program.ts";
import type { FileSession, Io, Session } from "./session.ts";

/**
 * Runs one command.
 *
 * @param argv What follows `endocrine` on the command line.
 * @param parts Replaces the terminal, the clinic or the page; for tests and for embedding.
 * @returns The exit code: 0 done, 1 a check did not hold or the work failed, 2 bad input.
 */
export async function main(argv: string[], parts: Partial<Session> = {}): Promise<number> {
  const files: FileSession = { io: parts.io ?? terminal(), exitCode: 0 };
  const loadSession = async (): Promise<Session> =>
    Object.assign(files, {
      clinic: parts.clinic ?? (await compiledClinic()),
      webRoot: parts.webRoot ?? fileURLToPath(new URL("../../web/dist", import.meta.url)),
      ...(parts.stop && { stop: parts.stop }),
      ...(parts.studyWorker && { studyWorker: parts.studyWorker }),
    });
  try {
    const words = argv.length === 0 ? ["--help"] : argv;
    const program = await createProgram(files, loadSession, words);
    await program.parseAsync(words, { from: "user" });
    return files.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const bad =
      [CommanderError, InputError].some((kind) => error instanceof kind) || isFormat(error);
    files.io.stderr.write(`endocrine: ${oneLine(error)}${allowed(error)}\n`);
    if (!bad && process.env.ENDOCRINE_DEBUG && error instanceof Error) {
      files.io.stderr.write(`${error.stack}\n`);
    }
    return bad ? 2 : 1;
  }
}

/** With the compiled body that the build leaves beside this file; without it the first patient waits. */
async function compiledClinic(): Promise<Clinic> {
  const clinic = await import("@endocrine/clinic");
  const kept = new URL("body.wasm", import.meta.url);
  if (existsSync(kept)) clinic.takeBody(new Uint8Array(readFileSync(kept)));
  return clinic;
}

/** By name: most commands read no foreign files and need not load what does. */
function isFormat(error: unknown): boolean {
  return error instanceof Error && error.name === "FormatError";
}

function terminal(): Io {
  const { stdout, stderr, env } = process;
  const isTTY = stdout.isTTY === true;
  return {
    stdout,
    stderr,
    isTTY,
    ...(stdout.columns && { columns: stdout.columns }),
    colour: !env.NO_COLOR && (isTTY || (env.FORCE_COLOR ?? "0") !== "0"),
    ...(stderr.isTTY && { progressTerminal: stderr }),
  };
}

/** What Commander leaves out of its errors: where to see what is allowed. */
function allowed(error: unknown): string {
  const codes = ["commander.unknownCommand", "commander.missingArgument"];
  return error instanceof CommanderError && codes.includes(error.code)
    ? "; `endocrine --help` and `endocrine help <command>` say what there is"
    : "";
}

/** Commander puts its suggestion on a line of its own and starts with "error:". */
function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
