import type { Page } from "playwright-core";
import { type Language, type LanguageEntry, languages } from "../src/text/languages.ts";

/** Every language, that of the browser last: a test that has gone through them leaves the page as it was. */
export const englishLast: readonly LanguageEntry[] = [
  ...languages.filter(({ id }) => id !== "en"),
  ...languages.filter(({ id }) => id === "en"),
];

/** Chooses a language in the settings, which may be folded, and waits for its words. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator(".settings select").first().selectOption(language, { force: true });
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
}
