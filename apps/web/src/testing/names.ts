import { type Text, wordsOf } from "../text/text.ts";
import { sentence } from "../text/words.ts";

/** Name of what samples hold, with a capital at its start; undefined where there are no words for it. */
function knownName({ words, measured }: Text, id: string): string | undefined {
  if (Object.hasOwn(words.signs, id) || Object.hasOwn(words.analytes, id)) {
    const { symbol, name } = measured(id);
    return symbol ?? sentence(name);
  }
  const name = wordsOf(words.testing.quantity, id);
  return name === undefined ? undefined : sentence(name);
}

/** Name of what samples hold; of what has no words its id. */
export function quantityName(text: Text, id: string): string {
  return knownName(text, id) ?? id;
}

/**
 * Name of an entry of a test's result: its own, or that of a quantity with what is said of it: `cortisolBefore` is
 * cortisol, before.
 */
export function resultName(text: Text, key: string): string {
  const own = knownName(text, key);
  if (own !== undefined) return own;
  const aspects = Object.entries(text.words.testing.aspect).toSorted(
    ([one], [other]) => other.length - one.length,
  );
  for (const [aspect, phrase] of aspects) {
    if (!key.toLowerCase().endsWith(aspect.toLowerCase())) continue;
    const quantity = knownName(text, key.slice(0, key.length - aspect.length));
    if (quantity !== undefined) return phrase(quantity);
  }
  return key;
}
