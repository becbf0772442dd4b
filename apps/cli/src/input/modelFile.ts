import { readFileSync, statSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { InputError } from "@endocrine/engine";
import {
  addressOf,
  defaultLimits,
  FormatError,
  flattenComposition,
  readAntimony,
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

/** Which language a model is in, by its file's extension and, for XML, its first element. */
function languageOf(path: string, text: string): "sbml" | "cellml" | "antimony" {
  const extension = extname(path).toLowerCase();
  if (extension === ".cellml") return "cellml";
  if ([".ant", ".txt"].includes(extension) && !/^\uFEFF?\s*</.test(text)) return "antimony";
  return /<(\w+:)?model[^>]*http:\/\/www\.cellml\.org\//.test(text.slice(0, 5000))
    ? "cellml"
    : "sbml";
}

/** The text of a file that another one names, which is at `from`. */
export type LoadText = (source: string, from: string) => string;

/** Reads the text of a model, SBML, CellML or Antimony; `path` is its name in messages. */
export function parseDocument(path: string, text: string, load: LoadText): SbmlDocument {
  switch (languageOf(path, text)) {
    case "sbml":
      return readSbml(text, { file: path });
    case "cellml":
      return readCellml(text, { file: path, load: (href, from) => load(href, from ?? path) });
    case "antimony":
      return readAntimony(text, { file: path, load: (source) => load(source, path) });
  }
}

/** Reads a model file. Files that it draws on are looked for in its own folder and below. */
export function readDocument(path: string): SbmlDocument {
  return parseDocument(path, readText(path), (source, from) =>
    readText(besideOf(path, from === path ? source : join(dirname(from), source))),
  );
}

/** Reads a model file and writes its submodels out. */
export function readModel(path: string): SbmlModel {
  return flattenComposition(readDocument(path), (source, from) =>
    readDocument(besideOf(path, addressOf(source, from))),
  );
}

/** The path of a file that the model at `path` names; it must not lead out of the model's folder. */
export function besideOf(path: string, source: string): string {
  const folder = dirname(resolve(path));
  const found = resolve(folder, source);
  const way = relative(folder, found);
  if (way.startsWith(`..${sep}`) || way === ".." || resolve(way) === way) {
    throw new FormatError(`"${source}" leads out of the folder of the model`, { file: path });
  }
  return found;
}
