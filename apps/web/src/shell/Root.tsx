import { useCallback, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { App } from "../components/App.tsx";
import { dictionaries } from "../text/dictionaries.ts";
import { type Language, languageEntry } from "../text/languages.ts";
import { makeText, type Text, TextContext } from "../text/text.ts";
import { keepPreference } from "./preferences.ts";
import { LanguageContext } from "./useLanguage.ts";

/** The page in a language that can be changed. */
export function Root({ first }: { readonly first: Text }) {
  const [text, setText] = useState(first);
  const setLanguage = useCallback((language: Language) => {
    keepPreference("language", language);
    dictionaries[language]().then(({ dictionary }) => setText(makeText(language, dictionary)));
  }, []);
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.title = text.words.shell.title;
  }, [text]);
  return (
    <TextContext value={text}>
      <LanguageContext value={setLanguage}>
        <I18nProvider locale={languageEntry(text.language).numbers}>
          <App />
        </I18nProvider>
      </LanguageContext>
    </TextContext>
  );
}
