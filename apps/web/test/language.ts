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

/** What every language writes in Latin letters: names, symbols, units, kinds of file. */
const international =
  /^(endocrine|Shift|LOINC|PNG|SVG|CSV|Esc|Alt|Ctrl|TSH|TRAb|TRH|CRH|GHRH|ACTH|FSH|AMH|DHT|DHEAS?|SHBG|hCG|hPL|QTc|BMD|CBG|TBG|OHP|ANP|CRP|HbA|GLP|GIP|IGF|IGFBP|MSH|ALP|PTH|FGF|CTX|TREC|BMR|GFR|mIU|[pnmµ]?mol|mOsm|mmHg|kcal|min|CYP\w*|ATP|NPH|MBq)$/;

/** Words of the text on the page in Latin letters, but for what is international, or English on purpose. */
export async function latinWords(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const apart = node.parentElement?.closest(
        "[lang=en], script, noscript, code, kbd, option, svg, math",
      );
      if (apart) continue;
      words.push(...(node.textContent?.match(/[a-z]{3,}/gi) ?? []));
    }
    for (const element of document.querySelectorAll("[aria-label]:not([lang=en] *)")) {
      words.push(...(element.getAttribute("aria-label")?.match(/[a-z]{3,}/gi) ?? []));
    }
    return words;
  });
  return found.filter((word) => !international.test(word));
}
