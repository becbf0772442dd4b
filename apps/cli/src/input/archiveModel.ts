import { InputError } from "@endocrine/engine";
import {
  addressOf,
  flattenComposition,
  locationsOf,
  readArchive,
  type SbmlDocument,
  type SbmlModel,
  textFile,
} from "@endocrine/formats";
import { parseDocument, readBytes } from "./modelFile.ts";

/** Reads the model of a COMBINE archive that holds one, and writes its submodels out. */
export function readArchivedModel(path: string): SbmlModel {
  const archive = readArchive(readBytes(path), { file: path });
  const locations = ["sbml", "cellml"].flatMap((format) => locationsOf(archive, format));
  const [location, other] = locations;
  if (location === undefined) throw new InputError(`"${path}" holds no SBML or CellML model`);
  if (other !== undefined) {
    throw new InputError(`"${path}" holds ${locations.length} models: ${locations.join(", ")}`);
  }
  const documentAt = (at: string): SbmlDocument =>
    parseDocument(at, textFile(archive.files, at, path), (source, from) =>
      textFile(archive.files, relativeTo(from, source), path),
    );
  return flattenComposition(documentAt(location), (source, from) =>
    documentAt(relativeTo(location, addressOf(source, from))),
  );
}

/** A location that another file of the archive names; the archive has none outside of it. */
function relativeTo(from: string, source: string): string {
  const base = new URL(from, "file:///");
  return decodeURIComponent(new URL(source, base).pathname.slice(1));
}
