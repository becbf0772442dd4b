import { FormatError } from "../errors.ts";
import type { Limits } from "../limits.ts";
import { decodeUtf8 } from "./text.ts";

/** A file as the directory at the end of a ZIP file lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header stands. */
  readonly offset: number;
  readonly isFolder: boolean;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const endSize = 22;
const longestComment = 0xffff;
const unixLink = 0o120000;

/**
 * Lists what a ZIP file holds without unpacking anything. Number of files and declared sizes are
 * checked here, before any memory is spent on them.
 * @throws FormatError for what is no whole ZIP file, and for links, encryption and too much content
 */
export function readDirectory(
  bytes: Uint8Array,
  file: string | undefined,
  limits: Limits,
): ZipEntry[] {
  const refuse = (problem: string): never => {
    throw new FormatError(problem, { file });
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse("this is not a whole ZIP file: it has no directory at its end");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    refuse("ZIP files in several parts are not read");
  }
  if (count === 0xffff || start === 0xffffffff) refuse("ZIP64 files are not read");
  if (count > limits.files) {
    refuse(`the archive holds ${count} files; at most ${limits.files} are read`);
  }
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let at = start, n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) {
      refuse(`the directory of the ZIP file is damaged at file ${n + 1} of ${count}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) refuse(`the directory of the ZIP file is damaged at file ${n + 1} of ${count}`);
    const flags = view.getUint16(at + 8, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const size = view.getUint32(at + 24, true);
    const method = view.getUint16(at + 10, true);
    const mode = view.getUint32(at + 38, true) >>> 16;
    if ((flags & 1) !== 0) refuse(`the file "${name}" is encrypted`);
    if ((mode & 0o170000) === unixLink) refuse(`the file "${name}" is a link; links are not read`);
    if (method !== 0 && method !== 8) {
      refuse(`the file "${name}" is compressed by method ${method}; only deflate is read`);
    }
    unpacked += size;
    if (unpacked > limits.unpackedBytes) {
      refuse(`the archive unpacks to more than ${limits.unpackedBytes} bytes`);
    }
    entries.push({
      name,
      method,
      size,
      compressedSize: view.getUint32(at + 20, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      isFolder: name.endsWith("/"),
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= least; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

/** UTF-8, or byte by byte where it is none: only the names of old writers beyond ASCII. */
export function decodeName(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? String.fromCharCode(...bytes);
}
