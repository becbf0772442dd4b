/** A phrase with a capital at its start, unless it starts with a name such as fT4. */
export function sentence(phrase: string): string {
  const [first = ""] = phrase.split(/[\s,(]/, 1);
  return /[\p{Lu}\d]/u.test(first.slice(1))
    ? phrase
    : phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
