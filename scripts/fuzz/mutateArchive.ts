import type { Dice } from "./dice.ts";
import { mutateBytes } from "./mutateBytes.ts";
import { mutateXml } from "./mutateXml.ts";
import { type Entry, unzip, zip } from "./zip.ts";

const names = [
  "../x",
  "/x",
  "C:\\x",
  "a//b",
  "manifest.xml",
  "a\u0000",
  "..",
  ".",
  "",
  "a/b/../../..",
  "MANIFEST.XML",
  "x/",
];
const headers = [0x04034b50, 0x02014b50, 0x06054b50];

/** Changes an archive: a field of a header, a name, or a file within. */
export function mutateArchive(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  if (dice.once(3)) return mutateHeader(bytes, dice);
  if (dice.once(4)) return mutateBytes(bytes, other, dice);
  const entries = unzip(bytes);
  if (entries.length === 0) return mutateHeader(bytes, dice);
  const at = dice.below(entries.length);
  const [name, content] = entries[at] as Entry;
  if (dice.once(6)) entries[at] = [dice.pick(names), content];
  else if (dice.once(8)) entries.splice(at, 1);
  else if (/\.(xml|sedml|omex|rdf|cellml|sbml)$/.test(name) && content.length < 200_000) {
    const text = new TextDecoder().decode(content);
    entries[at] = [name, new TextEncoder().encode(mutateXml(text, text, dice))];
  } else entries[at] = [name, mutateBytes(content, other, dice)];
  return zip(entries, dice.once(2));
}

/** Puts an extreme number into one of the headers of a ZIP file. */
function mutateHeader(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const signature = dice.pick(headers);
  const found: number[] = [];
  for (let at = 0; at + 46 < copy.length + 24; at++) {
    if (at + 4 <= copy.length && view.getUint32(at, true) === signature) found.push(at);
  }
  const at = found.length === 0 ? 0 : dice.pick(found) + 4 + dice.below(42);
  const value = dice.pick([0, 1, 8, 0xffff, 0xffffffff, 0x7fffffff, 0x10000, dice.below(2 ** 31)]);
  if (dice.once(2) && at + 4 <= copy.length) view.setUint32(at, value, true);
  else if (at + 2 <= copy.length) view.setUint16(at, value & 0xffff, true);
  return copy;
}
