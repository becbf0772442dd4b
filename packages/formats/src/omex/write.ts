import { zipSync } from "fflate";
import { FormatError } from "../errors.ts";
import type { Archive } from "./archive.ts";
import { refuseClashes, safeLocation } from "./location.ts";
import { manifestLocation, writeManifest } from "./manifest.ts";
import { encodeUtf8 } from "./text.ts";

/** The first day that a ZIP file can name: the same archive gives the same bytes on any day. */
const noTime = { year: 1980, month: 0, day: 1 };

/**
 * Writes a COMBINE archive: the manifest, then the files in order of their names. The same content
 * gives the same bytes.
 * @throws FormatError for unsafe names and for entries without a file
 */
export function writeArchive({ files, entries }: Archive): Uint8Array {
  const locations = [...files.keys()].map((location) => {
    if (safeLocation(location, undefined) === location && location !== manifestLocation) {
      return location;
    }
    throw new FormatError(`a file of an archive cannot be called "${location}"`);
  });
  refuseClashes([manifestLocation, ...locations], undefined);
  for (const { location } of entries) {
    if (!files.has(location)) throw new FormatError(`there is no file "${location}" to archive`);
  }
  const content: Record<string, Uint8Array> = {
    [manifestLocation]: encodeUtf8(writeManifest(entries)),
  };
  for (const location of locations.sort()) content[location] = files.get(location) as Uint8Array;
  const mtime = new Date(noTime.year, noTime.month, noTime.day);
  return zipSync(content, { level: 9, mtime });
}
