/** Words by the place where they belong: `{ about, parameters: { halfLife: { meaning, source } } }`. */
export interface Words {
  [name: string]: string | readonly string[] | Words;
}

/** Stands for words that are loaded apart: `§12` for the twelfth. */
const mark = /^§(\d+)$/;

/** A value with its words in place of the marks: those of a whole module stand at its `about`. */
export function filled(value: unknown, told: readonly (string | Words)[]): unknown {
  const words = (text: unknown) => {
    const number = typeof text === "string" ? mark.exec(text)?.[1] : undefined;
    return number === undefined ? undefined : told[Number(number)];
  };
  if (typeof value === "string") return words(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => filled(each, told));
  if (typeof value !== "object" || value === null) return value;
  const { about, ...rest } = value as { readonly about?: unknown };
  const all = words(about);
  return typeof all === "object"
    ? together(filled(rest, told) as object, all)
    : mapped(value, (each) => filled(each, told));
}

/** An object with words at their places; where the place is gone or has words of its own, nothing is put. */
function together(value: object, words: Words): object {
  const texts = Object.entries(words).filter(([name, text]) => isText(text) && !(name in value));
  const within = mapped(value, (each, name) => {
    const deeper = words[name];
    const isPlace = typeof each === "object" && each !== null && typeof deeper === "object";
    return isPlace && !isText(deeper) ? together(each, deeper) : each;
  });
  return { ...within, ...Object.fromEntries(texts) };
}

function isText(words: Words[string]): words is string | readonly string[] {
  return typeof words === "string" || Array.isArray(words);
}

function mapped(value: object, change: (each: unknown, name: string) => unknown): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, change(each, name)]),
  );
}
