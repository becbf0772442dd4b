import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { InputError } from "@endocrine/engine";

/** A file that can be written, checked before any work is done. */
export interface OutputFile<E extends string = string> {
  readonly path: string;
  readonly extension: E;
}

/** Throws unless the extension is one of those allowed and the folder can be written to. */
export function checkOutputFile<E extends string>(
  path: string,
  allowed: readonly E[],
): OutputFile<E> {
  const given = extname(path).toLowerCase();
  const extension = allowed.find((candidate) => candidate === given);
  if (extension === undefined) {
    const what = given === "" ? "no extension" : `${given} is not written in this version`;
    throw new InputError(`"${path}": ${what}; allowed: ${allowed.join(", ")}`);
  }
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new InputError(`"${path}": there is no folder ${folder}`);
  if (!statSync(folder).isDirectory()) {
    throw new InputError(`"${path}": ${folder} is not a folder`);
  }
  if (existsSync(path) && !statSync(path).isFile()) {
    throw new InputError(`"${path}" exists and is not a file`);
  }
  const trial = besides(resolve(path));
  try {
    closeSync(openSync(trial, "wx"));
  } catch {
    throw new InputError(`"${path}": nothing can be written in ${folder}`);
  } finally {
    rmSync(trial, { force: true });
  }
  return { path, extension };
}

/** A name that nothing has, in the same folder. */
function besides(path: string): string {
  return `${path}.${randomBytes(4).toString("hex")}.tmp`;
}

/** Writes beside the target and renames, so that a reader never sees half a file. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  const beside = besides(target);
  try {
    writeFileSync(beside, content);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`could not write ${path}: ${(error as Error).message}`);
  }
}
