/**
 * The places in `words` that do not have what `reference` has there, or have something that it lacks:
 * `disorders.graves.name`. A word is a text that is not empty, or a function.
 */
export function differences(reference: unknown, words: unknown, path: string = ""): string[] {
  if (typeof reference === "string") {
    return typeof words === "string" && (words.trim() !== "" || reference.trim() === "")
      ? []
      : [path];
  }
  if (typeof reference === "function") return typeof words === "function" ? [] : [path];
  if (typeof words !== "object" || words === null) return [path];
  const wanted = reference as Readonly<Record<string, unknown>>;
  const found = words as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    const at = path === "" ? name : `${path}.${name}`;
    if (!(name in wanted) || !(name in found)) return [at];
    // How a language writes units is its own affair.
    return at === "units.symbols" ? [] : differences(wanted[name], found[name], at);
  });
}
