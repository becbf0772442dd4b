/** A language of the page. */
export type Language = "en" | "lv" | "kk" | "hi";

/** What the page needs to know of a language before its words are loaded. */
export interface LanguageEntry {
  readonly id: Language;
  /** In the language itself. */
  readonly name: string;
  /** BCP 47 tag by which `Intl` writes numbers. */
  readonly numbers: string;
}

/** The languages, in the order of the list to choose from. */
export const languages: readonly LanguageEntry[] = [
  { id: "en", name: "English", numbers: "en-GB" },
  { id: "lv", name: "Latviešu", numbers: "lv-LV" },
  // Chromium has no Kazakh data, and Russian writes numbers the same way.
  { id: "kk", name: "Қазақша", numbers: "ru-KZ" },
  { id: "hi", name: "हिन्दी", numbers: "hi-IN" },
];

/** The entry of a language. */
export function languageEntry(id: Language): LanguageEntry {
  return languages.find((each) => each.id === id)!;
}

/** The language with this tag or its first part, `lv-LV` or `lv`; null where there is none. */
export function matchLanguage(tag: string | null | undefined): Language | null {
  const wanted = tag?.toLowerCase().split("-")[0];
  return languages.find(({ id }) => id === wanted)?.id ?? null;
}

/** The first of the wishes that the page can fulfil, English where it can fulfil none. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const found = matchLanguage(wish);
    if (found !== null) return found;
  }
  return "en";
}
