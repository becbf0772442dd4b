import { createRoot } from "react-dom/client";
import { recallPreference, recallTheme, showTheme } from "./shell/preferences.ts";
import { Root } from "./shell/Root.tsx";
import { languageOf } from "./state/hash.ts";
import { dictionaries } from "./text/dictionaries.ts";
import { chooseLanguage } from "./text/languages.ts";
import { makeText } from "./text/text.ts";

showTheme(recallTheme());
const wishes = [languageOf(location.hash), recallPreference("language"), ...navigator.languages];
const language = chooseLanguage(wishes);
const { dictionary } = await dictionaries[language]();
createRoot(document.getElementById("page")!).render(
  <Root first={makeText(language, dictionary)} />,
);
