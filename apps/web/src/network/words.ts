/** Stands for a passage that is loaded apart: `§12` for the twelfth. */
const mark = /^§(\d+)$/;

/**
 * Modules with their words: what they mean, and how values were found. The build takes the words out of the worker,
 * since no result needs them; they are loaded here.
 */
export async function withWords<T>(modules: T): Promise<T> {
  const { texts } = await import("virtual:module-words");
  return filled(modules, texts) as T;
}

function filled(value: unknown, texts: readonly string[]): unknown {
  if (typeof value === "string") {
    const number = mark.exec(value)?.[1];
    return number === undefined ? value : texts[Number(number)];
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, texts)]));
}
