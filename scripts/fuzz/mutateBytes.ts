import type { Dice } from "./dice.ts";

const telling = [0x00, 0x0a, 0x22, 0x26, 0x3c, 0x3e, 0x7f, 0x80, 0xff];

/** Changes single bytes, or takes out, doubles or puts in pieces; `other` gives pieces. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  const length = 1 + dice.below(dice.once(4) ? 400 : 8);
  switch (dice.below(6)) {
    case 0: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = (copy[at] as number) ^ (1 << dice.below(8));
      return copy;
    }
    case 1: {
      const copy = bytes.slice();
      if (at < copy.length) copy[at] = dice.pick(telling);
      return copy;
    }
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3:
      return joined(bytes.subarray(0, at), Uint8Array.of(dice.pick(telling)), bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    default: {
      const from = dice.below(other.length + 1);
      return joined(
        bytes.subarray(0, at),
        other.subarray(from, from + length),
        bytes.subarray(at + dice.below(length)),
      );
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
