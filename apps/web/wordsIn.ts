import { type ESTree, parseAst, Visitor } from "vite";
import type { Words } from "./src/network/placeWords.ts";

/** A stretch of a source text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What a source says in one place. */
export interface Found {
  /** What is said: of a whole module by place, or one text. */
  readonly words: string | Words;
  /** The literal to write a mark into. */
  readonly mark: Passage;
  /** Properties that need not stand in the source: the mark stands for them too. */
  readonly dropped: readonly Passage[];
}

/** What modules say about themselves, and where their numbers are from: no equation depends on it. */
const spoken = new Set(["about", "meaning", "note", "source", "sources", "fitted"]);
/** Of these, sentences; the others are short. */
const sentences = new Set(["about", "meaning", "note"]);

/**
 * The words in a source of the model, in their order: those of each module together, as far as they stand literally in
 * what is given to `defineModule`, and any other sentence on its own.
 */
export function wordsIn(code: string): readonly Found[] {
  const found: Found[] = [];
  const taken = new Set<ESTree.Node>();
  const program = parseAst(code, { lang: "ts" });
  const tellers = tellersIn(program);
  const visitor = new Visitor({
    CallExpression({ callee, arguments: args }: ESTree.CallExpression) {
      if (callee.type !== "Identifier") return;
      for (const place of tellers.get(callee.name) ?? []) {
        const argument = args[place];
        const text = argument && textOf(argument);
        if (argument && typeof text === "string")
          found.push({ words: text, mark: passage(argument), dropped: [] });
      }
      const [given] = args;
      if (callee.name !== "defineModule") return;
      if (given?.type !== "ObjectExpression") return;
      const about = given.properties.find(
        (each): each is ESTree.ObjectProperty =>
          each.type === "Property" && nameOf(each) === "about" && each.value.type === "Literal",
      );
      if (about === undefined) return;
      const dropped: Passage[] = [];
      const words = collect(given, (property) => {
        taken.add(property);
        if (property !== about) dropped.push(withComma(property, code));
      });
      found.push({ words, mark: passage(about.value), dropped });
    },
    Property(property) {
      const text = textOf(property.value);
      if (taken.has(property) || typeof text !== "string") return;
      if (sentences.has(nameOf(property) ?? ""))
        found.push({ words: text, mark: passage(property.value), dropped: [] });
    },
  });
  visitor.visit(program);
  return found;
}

/** Functions of a source that are given sentences, as `meaning` for instance, with the places of these arguments. */
function tellersIn(program: ESTree.Program): ReadonlyMap<string, readonly number[]> {
  const tellers = new Map<string, readonly number[]>();
  const visitor = new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== "Identifier" || init?.type !== "ArrowFunctionExpression") return;
      const places = init.params.flatMap((parameter, place) =>
        parameter.type === "Identifier" && sentences.has(parameter.name) ? [place] : [],
      );
      if (places.length > 0) tellers.set(id.name, places);
    },
  });
  visitor.visit(program);
  return tellers;
}

/** Where a source says, property by property, where its numbers are from. */
export function citationsIn(code: string): readonly Passage[] {
  const found: Passage[] = [];
  const visitor = new Visitor({
    Property(property) {
      if (nameOf(property) === "source" && textOf(property.value) !== undefined)
        found.push(withComma(property, code));
    },
  });
  visitor.visit(parseAst(code, { lang: "ts" }));
  return found;
}

/** The words at literal places within an object; each property that says something is handed to `take`. */
function collect(
  object: ESTree.ObjectExpression,
  take: (one: ESTree.ObjectProperty) => void,
): Words {
  const words: Words = {};
  // Beside a spread, a text may stand in for another.
  const isAlone = object.properties.every(({ type }) => type === "Property");
  for (const property of object.properties) {
    const name = property.type === "Property" ? nameOf(property) : undefined;
    if (property.type !== "Property" || name === undefined) continue;
    const isSpoken = isAlone ? spoken.has(name) : name === "about";
    const text = isSpoken ? textOf(property.value) : undefined;
    if (text !== undefined) {
      words[name] = text;
      take(property);
    } else if (property.value.type === "ObjectExpression") {
      const within = collect(property.value, take);
      if (Object.keys(within).length > 0) words[name] = within;
    }
  }
  return words;
}

function nameOf({
  key,
  computed,
}: Pick<ESTree.ObjectProperty, "key" | "computed">): string | undefined {
  if (key.type === "Identifier" && !computed) return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : undefined;
}

/** The text, or the list of texts, that stands there literally. */
function textOf(value: ESTree.Node): string | readonly string[] | undefined {
  if (value.type === "Literal") return typeof value.value === "string" ? value.value : undefined;
  if (value.type !== "ArrayExpression") return undefined;
  const texts = value.elements.map((each) =>
    each?.type === "Literal" && typeof each.value === "string" ? each.value : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

const passage = ({ start, end }: Passage): Passage => ({ start, end });

/** A property with the comma that follows it. */
function withComma({ start, end }: Passage, code: string): Passage {
  const comma = /^\s*,/.exec(code.slice(end, end + 200));
  return { start, end: end + (comma?.[0].length ?? 0) };
}
