import type { Dice } from "./dice.ts";

/** An element in a text: from `<` of its start to behind `>` of its end. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const numbers =
  "0 -1 1 1e308 -1e308 1e-308 5e-324 1e400 NaN INF -INF 2147483648 9007199254740993 1.5 . 0x10".split(
    " ",
  );
const words = [
  "",
  " ",
  "true",
  "false",
  "__proto__",
  "constructor",
  "time",
  "a b",
  "é",
  "\u2028",
  "x".repeat(300),
];
const operators = (
  "plus minus times divide power root exp ln log abs floor ceiling factorial min max rem quotient " +
  "eq neq lt leq gt geq and or xor not implies sin tan arcsin sech piecewise constructor"
).split(" ");
const leaves = [
  "<cn>0</cn>",
  '<cn type="e-notation">1<sep/>400</cn>',
  "<pi/>",
  "<infinity/>",
  "<notanumber/>",
  "<toString/>",
];

/** Changes an XML text as a text with structure: elements, attributes, formulas. */
export function mutateXml(text: string, other: string, dice: Dice): string {
  const change = dice.pick([
    elements,
    elements,
    attributes,
    attributes,
    attributes,
    formulas,
    grafts,
  ]);
  return change(text, dice, other);
}

/** Doubles, takes out, moves, wraps or exchanges an element. */
function elements(text: string, dice: Dice): string {
  const spans = spansOf(text);
  if (spans.length === 0) return text;
  const one = dice.pick(spans);
  const two = dice.pick(spans);
  const piece = text.slice(one.from, one.to);
  switch (dice.below(6)) {
    case 0:
      return text.slice(0, one.to) + piece.repeat(1 + dice.below(4)) + text.slice(one.to);
    case 1:
      return text.slice(0, one.from) + text.slice(one.to);
    case 2:
      return text.slice(0, two.from) + piece + text.slice(two.from);
    case 3:
      return text.slice(0, two.from) + piece + text.slice(two.to);
    case 4: {
      const times = dice.once(5) ? 250 : 1 + dice.below(8);
      const start = `<${one.name}>`.repeat(times);
      return (
        text.slice(0, one.from) +
        start +
        piece +
        `</${one.name}>`.repeat(times) +
        text.slice(one.to)
      );
    }
    default: {
      const inner = /^<[^>]*[^/]>/.exec(piece)?.[0].length ?? 0;
      return (
        text.slice(0, one.from + inner) +
        text.slice(two.from, two.to) +
        text.slice(one.from + inner)
      );
    }
  }
}

/** Puts an extreme number, a word or another attribute's value in place of a value. */
function attributes(text: string, dice: Dice): string {
  const values = [...text.matchAll(/ ([\w:]+)="([^"<]*)"/g)];
  if (values.length === 0) return text;
  const one = dice.pick(values);
  const alike = values.filter(([, name]) => name === one[1]);
  const value = dice.pick([
    () => dice.pick(numbers),
    () => dice.pick(words),
    () => dice.pick(values)[2],
    () => dice.pick(alike)[2],
  ])();
  const from = one.index;
  const given = dice.once(8) ? "" : ` ${one[1]}="${value}"`;
  return text.slice(0, from) + given + text.slice(from + one[0].length);
}

/** Exchanges operators and operands, and nests a formula in operators. */
function formulas(text: string, dice: Dice): string {
  const heads = [...text.matchAll(/<([\w]+:)?(\w+)\/>/g)];
  const leafs = [...text.matchAll(/<c[in][^>]*>[^<]*<\/c[in]>/g)];
  if (leafs.length === 0) return text;
  const put = (match: RegExpExecArray | RegExpMatchArray, piece: string): string =>
    text.slice(0, match.index) + piece + text.slice((match.index as number) + match[0].length);
  const leaf = dice.pick(leafs);
  switch (dice.below(5)) {
    case 0:
      return heads.length === 0 ? text : put(dice.pick(heads), `<${dice.pick(operators)}/>`);
    case 1:
      return put(leaf, dice.pick(leafs)[0]);
    case 2:
      return put(leaf, dice.pick(leaves));
    case 3: {
      let tree = leaf[0];
      const depth = dice.once(4) ? 60 : 1 + dice.below(6);
      const operator = dice.pick(operators);
      for (let i = 0; i < depth; i++) {
        tree = `<apply><${operator}/>${tree}${dice.once(2) ? dice.pick(leafs)[0] : ""}</apply>`;
      }
      return put(leaf, tree);
    }
    default: {
      const [value, left, right] = [dice.pick(leafs)[0], dice.pick(leafs)[0], dice.pick(leafs)[0]];
      const test = `<apply><gt/>${left}${right}</apply>`;
      return put(
        leaf,
        `<piecewise><piece>${value}${test}</piece><otherwise>${leaf[0]}</otherwise></piecewise>`,
      );
    }
  }
}

/** Takes an element of another file over. */
function grafts(text: string, dice: Dice, other: string): string {
  const there = spansOf(other);
  const here = spansOf(text);
  if (there.length === 0 || here.length === 0) return text;
  const from = dice.pick(there);
  const alike = here.filter(({ name }) => name === from.name);
  const to = dice.pick(alike.length > 0 ? alike : here);
  const rest = dice.once(2) ? to.to : to.from;
  return text.slice(0, to.from) + other.slice(from.from, from.to) + text.slice(rest);
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const open: { name: string; from: number }[] = [];
  for (const match of text.matchAll(/<(\/?)([\w:]+)(?:[^<>"]|"[^"]*")*?(\/?)>/g)) {
    const [tag, closing, name = "", empty] = match;
    const to = match.index + tag.length;
    if (empty) spans.push({ name, from: match.index, to });
    else if (!closing) open.push({ name, from: match.index });
    else {
      const last = open.pop();
      if (last?.name === name) spans.push({ ...last, to });
    }
  }
  return spans;
}
