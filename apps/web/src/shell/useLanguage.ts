import { createContext, useContext } from "react";
import type { Language } from "../text/languages.ts";

/** Changes the language of the page. */
export const LanguageContext = createContext<(language: Language) => void>(() => {});

/** A function that changes the language of the page, once its words are loaded. */
export function useLanguage(): (language: Language) => void {
  return useContext(LanguageContext);
}
