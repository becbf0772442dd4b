import { filled } from "./placeWords.ts";

/**
 * Modules with their words: what they mean, and how values were found. The build takes the words out of the worker,
 * since no result needs them; they are loaded here.
 */
export async function withWords<T>(modules: T): Promise<T> {
  const { told } = await import("virtual:module-words");
  return filled(modules, told) as T;
}
