/** A phrase with a capital at its start, unless it starts with a name such as fT4. */
export function sentence(phrase: string): string {
  const [first = ""] = phrase.split(/[\s,(]/, 1);
  return /[A-Z0-9]/.test(first.slice(1))
    ? phrase
    : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
