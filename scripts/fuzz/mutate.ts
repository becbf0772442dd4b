import type { Dice } from "./dice.ts";
import { type Input, isXml } from "./input.ts";
import { mutateArchive } from "./mutateArchive.ts";
import { mutateBytes } from "./mutateBytes.ts";
import { mutateText } from "./mutateText.ts";
import { mutateXml } from "./mutateXml.ts";

/** Longer than this no input grows, so that many can be tried. */
const longest = 200_000;

/** One to four changes to an input, with pieces of another of its kind. */
export function mutate(input: Input, other: Input, dice: Dice): Input {
  let { bytes } = input;
  for (let left = 1 + dice.below(4); left > 0; left--) {
    const changed = step(bytes, input.kind, other.bytes, dice);
    if (changed.length <= longest) bytes = changed;
  }
  return { kind: input.kind, bytes };
}

function step(bytes: Uint8Array, kind: Input["kind"], other: Uint8Array, dice: Dice): Uint8Array {
  if (kind === "omex") return mutateArchive(bytes, other, dice);
  if (dice.once(8)) return mutateBytes(bytes, other, dice);
  const decoder = new TextDecoder();
  const change = isXml(kind) ? mutateXml : mutateText;
  return new TextEncoder().encode(change(decoder.decode(bytes), decoder.decode(other), dice));
}
