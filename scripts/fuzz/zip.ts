import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A file of an archive, as it is written: the name may be anything, and may be there twice. */
export type Entry = readonly [name: string, content: Uint8Array];

/** Writes a ZIP file with sound headers around whatever names and contents there are. */
export function zip(entries: readonly Entry[], packed = true): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [text, content] of entries) {
    const name = Buffer.from(text);
    const body = packed ? deflateRawSync(content) : Buffer.from(content);
    // Version, flags, method, time, checksum, sizes and length of the name are in both headers.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(packed ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    parts.push(number(0x04034b50), shared, name, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(number(0x02014b50), Buffer.from([20, 0]), shared, place, name);
    at += 30 + name.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, listed, number(0x06054b50), end]));
}

/** The files of a ZIP file that is nearly sound; none where it is not. */
export function unzip(bytes: Uint8Array): Entry[] {
  const all = Buffer.from(bytes);
  const entries: Entry[] = [];
  try {
    const end = all.lastIndexOf(number(0x06054b50));
    let at = all.readUInt32LE(end + 16);
    for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
      const [size, nameLength] = [all.readUInt32LE(at + 20), all.readUInt16LE(at + 28)];
      const header = all.readUInt32LE(at + 42);
      const body = header + 30 + all.readUInt16LE(header + 26) + all.readUInt16LE(header + 28);
      const packed = all.subarray(body, body + size);
      const content = all.readUInt16LE(at + 10) === 0 ? packed : inflated(packed);
      entries.push([all.toString("utf8", at + 46, at + 46 + nameLength), new Uint8Array(content)]);
      at += 46 + nameLength + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
    }
    return entries;
  } catch {
    return [];
  }
}

const inflated = (packed: Uint8Array): Buffer =>
  inflateRawSync(packed, { maxOutputLength: 1_000_000 });

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
