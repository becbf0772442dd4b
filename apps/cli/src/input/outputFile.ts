import { randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { InputError } from "@endocrine/clinic";

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
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new InputError(`"${path}": no permission to write in ${folder}`);
  }
  return { path, extension };
}

/** Writes beside the target and renames, so that a reader never sees half a file. */
export function writeWhole(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : resolve(path);
  const beside = `${target}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`could not write ${path}: ${(error as Error).message}`);
  }
}
