import { FormatError } from "../errors.ts";
import { defaultLimits } from "../limits.ts";
import { fault } from "../xml/element.ts";
import { readXml } from "../xml/read.ts";
import type { CellmlFile, CellmlImport } from "./document.ts";
import { readFile } from "./readFile.ts";

/** Gives the text of an imported file: `href` as written, `from` the file that says so. */
export type CellmlLoader = (href: string, from: string | undefined) => string;

/** The files of a model, each read once; what each was imported from is kept to find circles. */
export class Library {
  readonly #load: CellmlLoader | undefined;
  readonly #files = new Map<string, CellmlFile>();
  /** Files that a file was reached through, itself included. */
  readonly #imports = new Map<CellmlFile, Set<CellmlFile>>();

  constructor(load: CellmlLoader | undefined) {
    this.#load = load;
  }

  /**
   * The file that an import of `from` names.
   * @throws FormatError where it cannot be had, or imports the file that imports it
   */
  open({ href, element }: CellmlImport, from: CellmlFile): CellmlFile {
    const name = resolveHref(href, from.file);
    if (name === from.file) throw fault(element, `the file imports itself`);
    let file = this.#files.get(name);
    if (file === undefined) {
      if (this.#load === undefined) {
        throw fault(element, `it is imported from "${href}", which was not given`);
      }
      if (this.#files.size >= defaultLimits.files) {
        throw fault(element, `more than ${defaultLimits.files} files are imported`);
      }
      let text: string;
      try {
        text = this.#load(href, from.file);
      } catch (error) {
        if (error instanceof FormatError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw fault(element, `"${href}" cannot be imported: ${reason}`);
      }
      file = readFile(readXml(text, { file: name }), name);
      this.#files.set(name, file);
    }
    this.#link(from, file, element);
    return file;
  }

  #link(from: CellmlFile, to: CellmlFile, element: CellmlImport["element"]): void {
    const known = this.#imports.get(from) ?? new Set();
    this.#imports.set(from, known);
    if (known.has(to)) return;
    known.add(to);
    const seen = new Set<CellmlFile>([to]);
    for (const file of seen) {
      if (file === from) {
        throw fault(element, `"${to.file}" imports this file again, by itself or by others`);
      }
      for (const next of this.#imports.get(file) ?? []) seen.add(next);
    }
  }
}

/** The name of a file that `from` names relative to itself. */
export function resolveHref(href: string, from: string | undefined): string {
  const [path = ""] = href.split("#");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("/") || from === undefined) return path;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    const last = parts.at(-1);
    if (part === "." || part === "") continue;
    if (part === ".." && last !== undefined && last !== ".." && last !== "") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
