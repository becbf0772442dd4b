import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/main.ts";
import type { Session } from "../src/session.ts";
import { type Call, fakeClinic } from "./fakeClinic.ts";

/** What a call of `endocrine` left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly Call[];
}

/** Runs the command line in this process, with the fake clinic. */
export async function endocrine(argv: string[], parts: Partial<Session> = {}): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const calls: Call[] = [];
  const code = await main(argv, {
    clinic: fakeClinic(calls),
    io: {
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: (text) => (stderr += text) },
      isTTY: false,
    },
    ...parts,
  });
  return { code, stdout, stderr, calls };
}

/** An empty folder. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "endocrine-"));
}

/** Writes a file into a new folder and returns its path. */
export function fileWith(name: string, text: string): string {
  const folder = scratch();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
