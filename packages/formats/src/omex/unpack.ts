import { Inflate } from "fflate";
import { FormatError } from "../errors.ts";
import { decodeName, type ZipEntry } from "./directory.ts";

const headerSignature = 0x04034b50;
/** So little is fed at once that what comes out before the size is checked stays small. */
const portion = 8192;

/**
 * Unpacks one file of a ZIP file; never more bytes than the directory declares.
 * @throws FormatError where header, size or checksum say otherwise than the directory
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, file: string | undefined): Uint8Array {
  const refuse = (problem: string): never => {
    throw new FormatError(`the file "${entry.name}" ${problem}`, { file });
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, compressedSize, size } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headerSignature) {
    return refuse("is cut off or damaged");
  }
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) return refuse("is cut off");
  if (decodeName(bytes.subarray(offset + 30, nameEnd)) !== entry.name) {
    refuse("has another name in its own header");
  }
  const packed = bytes.subarray(start, start + compressedSize);
  if (entry.method === 0 && compressedSize !== size) refuse("has two sizes");
  const content = entry.method === 0 ? packed.slice() : inflate(packed, size, refuse);
  if (crc32(content) !== entry.crc) refuse("is damaged: its checksum is wrong");
  return content;
}

function inflate(packed: Uint8Array, size: number, refuse: (problem: string) => never): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  let longer = false;
  const stream = new Inflate((chunk) => {
    if (longer || filled + chunk.length > size) {
      longer = true;
      return;
    }
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !longer; at += portion) {
      stream.push(packed.subarray(at, at + portion), at + portion >= packed.length);
    }
  } catch {
    return refuse("is damaged: it cannot be inflated");
  }
  if (longer) refuse(`unpacks to more than the ${size} bytes that it declares`);
  if (filled !== size) refuse(`unpacks to ${filled} bytes; it declares ${size}`);
  return content;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
