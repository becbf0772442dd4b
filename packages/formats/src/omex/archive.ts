import { FormatError } from "../errors.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { readDirectory } from "./directory.ts";
import type { ArchiveEntry } from "./entry.ts";
import { combineFormat } from "./format.ts";
import { refuseClashes, safeLocation } from "./location.ts";
import { manifestLocation, readManifest } from "./manifest.ts";
import { decodeUtf8 } from "./text.ts";
import { unpack } from "./unpack.ts";

/** A COMBINE archive: files, and what each of them is. Locations are relative, with `/`. */
export interface Archive {
  /** All files but the manifest, by location. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the manifest says; files may stand beside it that it does not name. */
  readonly entries: readonly ArchiveEntry[];
}

/** How to read an archive. */
export interface ArchiveOptions {
  /** Name of the file, for error messages. */
  readonly file?: string | undefined;
  readonly limits?: Limits | undefined;
}

/**
 * Reads a COMBINE archive (OMEX). Names that lead out of it, links, encryption, and content beyond the
 * limits are refused before anything is unpacked; no file unpacks to more than it declares.
 * @throws FormatError, also where the manifest is missing or names files that are not there
 */
export function readArchive(
  bytes: Uint8Array,
  { file, limits = defaultLimits }: ArchiveOptions = {},
): Archive {
  const listed = readDirectory(bytes, file, limits).filter(({ isFolder, name }) => {
    if (isFolder) safeLocation(name.slice(0, -1), file);
    return !isFolder;
  });
  const located = listed.map((entry) => ({ entry, location: safeLocation(entry.name, file) }));
  refuseClashes(
    located.map(({ location }) => location),
    file,
  );
  if (!located.some(({ location }) => location === manifestLocation)) {
    throw new FormatError(`there is no ${manifestLocation} in the archive`, { file });
  }
  const files = new Map<string, Uint8Array>();
  for (const { entry, location } of located) files.set(location, unpack(bytes, entry, file));
  const manifest = textFile(files, manifestLocation, file);
  files.delete(manifestLocation);
  const inside = file === undefined ? manifestLocation : `${file}/${manifestLocation}`;
  const entries = readManifest(manifest, inside, limits).map((entry) => {
    const location = found(files, entry.location);
    if (location !== undefined) return { ...entry, location };
    throw new FormatError(`"${entry.location}" is not in the archive`, { file: inside });
  });
  return { files, entries };
}

/** The file's location as the archive has it: manifests write some characters as in addresses. */
function found(files: ReadonlyMap<string, Uint8Array>, location: string): string | undefined {
  if (files.has(location)) return location;
  try {
    const decoded = decodeURIComponent(location);
    return files.has(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The text of a file of an archive, which must be UTF-8.
 * @param archive name of the archive, for error messages
 */
export function textFile(
  files: ReadonlyMap<string, Uint8Array>,
  location: string,
  archive?: string | undefined,
): string {
  const bytes = files.get(location);
  if (bytes === undefined) {
    throw new FormatError(`there is no file "${location}"`, { file: archive });
  }
  // Refused before it is decoded: text takes as much memory again.
  const most = defaultLimits.characters;
  if (bytes.length > most) {
    throw new FormatError(`the file has ${bytes.length} bytes; at most ${most} are read as text`, {
      file: location,
    });
  }
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  throw new FormatError("the file is not UTF-8 text", { file: location });
}

/** Locations of a COMBINE format (`sed-ml`), those to begin with alone where some are marked so. */
export function locationsOf(archive: Archive, format: string): string[] {
  const all = archive.entries.filter((entry) => combineFormat(entry.format) === format);
  const masters = all.filter(({ master }) => master);
  return (masters.length > 0 ? masters : all).map(({ location }) => location);
}
