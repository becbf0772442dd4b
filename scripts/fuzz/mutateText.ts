import type { Dice } from "./dice.ts";

const pieces = (
  "( ) + - * / ^ = := -> => , ; : . ' \" { } [ ] # // /* */ @ $ && || ! == < > in is has model end at " +
  "species compartment 0 1e400 1e-400 -1 NaN inf time delay piecewise import unit * $X \\ 9999999999"
).split(" ");

/** Changes words, lines and brackets of a text. */
export function mutateText(text: string, other: string, dice: Dice): string {
  const lines = text.split("\n");
  const at = dice.below(lines.length);
  const strange = other.split("\n");
  switch (dice.below(6)) {
    case 0:
      return [...lines.slice(0, at), lines[at], ...lines.slice(at)].join("\n");
    case 1:
      return [...lines.slice(0, at), ...lines.slice(at + 1)].join("\n");
    case 2:
      return [...lines.slice(0, at), dice.pick(strange), ...lines.slice(at)].join("\n");
    case 3: {
      const words = [...text.matchAll(/[\w.]+/g)];
      if (words.length === 0) return text;
      const one = dice.pick(words);
      const piece = dice.once(2) ? dice.pick(words)[0] : dice.pick(pieces);
      return text.slice(0, one.index) + piece + text.slice(one.index + one[0].length);
    }
    case 4: {
      const place = dice.below(text.length + 1);
      const piece = dice.pick(pieces).repeat(dice.once(10) ? 3000 : 1);
      return text.slice(0, place) + piece + text.slice(place);
    }
    default: {
      const place = dice.below(text.length + 1);
      return text.slice(0, place) + text.slice(place + 1 + dice.below(10));
    }
  }
}
