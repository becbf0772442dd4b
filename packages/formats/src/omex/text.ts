import { strFromU8, strToU8 } from "fflate";

/** The text that UTF-8 bytes stand for, without byte order mark; undefined where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes);
  // The replacement character stands where bytes made no sense, unless it was there as itself.
  if (text.includes("\uFFFD") && !sameBytes(strToU8(text), bytes)) return undefined;
  return text.replace(/^\uFEFF/, "");
}

/** Text as UTF-8 bytes. */
export function encodeUtf8(text: string): Uint8Array {
  return strToU8(text);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, i) => byte === right[i]);
}
