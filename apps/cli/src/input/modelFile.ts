import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { InputError } from "@endocrine/engine";
import {
  addressOf,
  defaultLimits,
  FormatError,
  flattenComposition,
  readCellml,
  readSbml,
  type SbmlDocument,
  type SbmlModel,
} from "@endocrine/formats";

/** Reads the text of a file that a person named. */
export function readText(path: string): string {
  const size = sizeOf(path);
  if (size > defaultLimits.characters) {
    throw new InputError(
      `"${path}" has ${size} bytes; at most ${defaultLimits.characters} are read`,
    );
  }
  return readFileSync(path, "utf8");
}

/** Reads the bytes of a file that a person named. */
export function readBytes(path: string): Uint8Array {
  const size = sizeOf(path);
  if (size > defaultLimits.unpackedBytes) {
    throw new InputError(
      `"${path}" has ${size} bytes; at most ${defaultLimits.unpackedBytes} are read`,
    );
  }
  return readFileSync(path);
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError(`there is no file "${path}"`);
  if (!found.isFile()) throw new InputError(`"${path}" is not a file`);
  return found.size;
}

/** Which language a model file is in, by its extension and, for XML, its first element. */
function languageOf(path: string, text: string): "sbml" | "cellml" {
  const extension = extname(path).toLowerCase();
  if (extension === ".cellml") return "cellml";
  return /<(\w+:)?model[^>]*http:\/\/www\.cellml\.org\//.test(text.slice(0, 5000))
    ? "cellml"
    : "sbml";
}

/** Reads a model file. Files that it draws on are looked for in its own folder and below. */
export function readDocument(path: string): SbmlDocument {
  const text = readText(path);
  if (languageOf(path, text) === "sbml") return readSbml(text, { file: path });
  return readCellml(text, {
    file: path,
    load: (href, from) =>
      readText(besideOf(path, from === path ? href : join(dirname(from ?? ""), href))),
  });
}

/** Reads a model file and writes its submodels out. */
export function readModel(path: string): SbmlModel {
  return flattenComposition(readDocument(path), (source, from) =>
    readDocument(besideOf(path, addressOf(source, from))),
  );
}

/** The path of a file that the model at `path` names; it must not lead out of the model's folder. */
function besideOf(path: string, source: string): string {
  const folder = dirname(resolve(path));
  const found = resolve(folder, source);
  const way = relative(folder, found);
  if (way.startsWith(`..${sep}`) || way === ".." || resolve(way) === way) {
    throw new FormatError(`"${source}" leads out of the folder of the model`, { file: path });
  }
  return found;
}
