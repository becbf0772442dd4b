/** A phrase with a capital at its start, unless it starts with a name such as fT4. */
export function sentence(phrase: string): string {
  const [first = ""] = phrase.split(/[\s,(]/, 1);
  return /[A-Z0-9]/.test(first.slice(1))
    ? phrase
    : phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Whether an id is a symbol that is known by itself: TSH, fT4, 17OHP. Others, such as sodium, are words. */
export function isSymbol(id: string): boolean {
  return id.length <= 5 && /[A-Z]/.test(id);
}

/** A patient's name as the page shows it; the week of a pregnancy has a field of its own here. */
export function patientName({ id, name }: { readonly id: string; readonly name: string }): string {
  return sentence(id === "pregnant" ? name.replace(/;.*$/, ", pregnant") : name);
}
