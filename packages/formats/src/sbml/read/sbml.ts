import { FormatError } from "../../errors.ts";
import { child, fault, type XmlElement } from "../../xml/element.ts";
import { readXml, type XmlOptions } from "../../xml/read.ts";
import type { SbmlDocument, SbmlModel } from "../document.ts";
import type { Edition } from "./base.ts";
import { modelDefinitions, readExternals } from "./composition.ts";
import { readModel } from "./model.ts";

/** Newest version of each level. */
const newest: Readonly<Record<number, number>> = { 1: 2, 2: 5, 3: 2 };

/** Packages whose elements are understood, and those that do not change what a model does. */
const known = new Set(["comp", "fbc", "distrib", "layout", "render", "groups"]);

/**
 * Reads SBML of any level and version.
 * @throws FormatError with line, column and element; a package that the file requires and that is not
 * known here is named
 */
export function readSbml(text: string, options: XmlOptions = {}): SbmlDocument {
  return readSbmlTree(readXml(text, options));
}

/** Reads SBML that is already a tree. */
export function readSbmlTree(root: XmlElement): SbmlDocument {
  if (root.name !== "sbml") throw fault(root, "expected the element sbml at the top");
  const edition = editionOf(root);
  const packages = requiredPackages(root);
  const model = child(root, "model", root.namespace);
  if (model === undefined) throw fault(root, "there is no model in it");
  const definitions = new Map<string, SbmlModel>();
  for (const element of modelDefinitions(root)) {
    const definition = readModel(element, edition);
    if (definition.id === undefined) throw fault(element, 'the attribute "id" is missing');
    if (definitions.has(definition.id)) throw fault(element, "this id is already taken");
    definitions.set(definition.id, definition);
  }
  return {
    model: readModel(model, edition),
    definitions,
    externals: readExternals(root),
    packages,
  };
}

function editionOf(root: XmlElement): Edition {
  const level = Number(root.attributes.get("level"));
  const version = Number(root.attributes.get("version"));
  const last = newest[level];
  if (last === undefined || !(Number.isInteger(version) && version >= 1 && version <= last)) {
    const given = `${root.attributes.get("level")} Version ${root.attributes.get("version")}`;
    throw fault(root, `SBML Level ${given} is not known; there are 1.1-1.2, 2.1-2.5, 3.1-3.2`);
  }
  return { level, version };
}

function requiredPackages(root: XmlElement): string[] {
  const packages: string[] = [];
  for (const [key, value] of root.attributes) {
    const [namespace, name] = key.split(" ");
    if (name !== "required" || namespace === undefined) continue;
    const short = /\/level3\/version\d\/(\w+)\//.exec(namespace)?.[1];
    const needed = value.trim() === "true" || value.trim() === "1";
    if (needed && (short === undefined || !known.has(short))) {
      throw new FormatError(
        `the file requires the package ${short ?? namespace}, which is not read`,
        {
          file: root.file,
          line: root.line,
          column: root.column,
          element: root.name,
        },
      );
    }
    packages.push(namespace);
  }
  return packages;
}
