import type { dictionary as english } from "./en/index.ts";
import type { Language } from "./languages.ts";

/** All words of the page in one language. Its shape is that of English: a missing word does not compile. */
export type Dictionary = typeof english;

/** One chunk of the bundle a language: only the language that is shown is loaded. */
export const dictionaries: Readonly<
  Record<Language, () => Promise<{ readonly dictionary: Dictionary }>>
> = {
  en: () => import("./en/index.ts"),
  lv: () => import("./lv/index.ts"),
  kk: () => import("./kk/index.ts"),
  hi: () => import("./hi/index.ts"),
};
