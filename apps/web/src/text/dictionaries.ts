import type { Dictionary } from "./dictionary.ts";
import type { Language } from "./languages.ts";

/** One chunk of the bundle a language: only the language that is shown is loaded. */
export const dictionaries: Readonly<
  Record<Language, () => Promise<{ readonly dictionary: Dictionary }>>
> = {
  en: () => import("./en/index.ts"),
  lv: () => import("./lv/index.ts"),
  kk: () => import("./kk/index.ts"),
  hi: () => import("./hi/index.ts"),
};
