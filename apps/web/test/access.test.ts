import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dictionary } from "../src/text/en/index.ts";
import { seriousFaults } from "./accessFaults.ts";
import { englishLast, speak } from "./language.ts";
import { useSite } from "./site.ts";
import { settled } from "./visit.ts";

const { at, using } = useSite();

/** The card that holds the focus, and the words of what has it. */
function focused(page: Page): Promise<{ card: string; words: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const card = element?.closest(".card")?.querySelector("h2")?.textContent ?? "";
    return { card, words: element?.textContent ?? "" };
  });
}

/** Chooses from the list that has the focus, by the beginning of a name. */
async function type(page: Page, words: string, id: string): Promise<void> {
  await page.keyboard.press("Enter");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await inAddress(page, id);
}

async function inAddress(page: Page, id: string, isThere = true): Promise<void> {
  await page.waitForFunction(([part, wanted]) => location.hash.includes(part) === wanted, [
    id,
    isThere,
  ] as const);
}

describe("the focus", () => {
  test("stays with a list after a choice by keyboard, for the next one", () =>
    using("", async ({ page }) => {
      await page.getByRole("button", { name: "What is wrong?" }).focus();
      await type(page, "Graves", "disorder=graves");
      expect(await focused(page)).toEqual({ card: "Disorder", words: "Nothing else" });
      await type(page, "Autonom", "disorder=toxic-nodule");
      expect(await focused(page)).toEqual({ card: "Disorder", words: "Nothing else" });
      await page.getByRole("button", { name: "What is given?" }).focus();
      await type(page, "Methim", "treat=methimazole");
      expect(await focused(page)).toEqual({ card: "Treatment", words: "Nothing else" });
      await type(page, "Propran", "treat=propranolol");
      expect(await focused(page)).toEqual({ card: "Treatment", words: "Nothing else" });
    }));

  test("stays in the card when a disorder or a treatment is taken away", () =>
    at("#disorder=graves&treat=methimazole&for=7d", async ({ page }) => {
      await page.getByRole("button", { name: /^Stop methimazole/ }).press("Enter");
      await inAddress(page, "methimazole", false);
      expect(await focused(page)).toEqual({ card: "Treatment", words: "Nothing yet" });
      await page.locator(".chosen-head .remove").press("Enter");
      await inAddress(page, "graves", false);
      expect((await focused(page)).card).toBe("Disorder");
    }));
});

describe("on a phone", () => {
  test("the laboratory report folds what is in range", () =>
    at(
      "#disorder=graves&for=30d",
      async ({ page }) => {
        const panels = page.locator("#labs .panel button");
        const rows = page.locator("#labs tr:not(.panel)");
        const open = await rows.count();
        expect(await panels.count()).toBeGreaterThan(15);
        expect(await panels.first().getAttribute("aria-expanded")).toBe("true");
        const folded = page.locator("#labs .panel button[aria-expanded=false]").first();
        const name = await folded.textContent();
        await folded.press("Enter");
        expect(await rows.count()).toBeGreaterThan(open);
        const unfolded = page.getByRole("button", { name: name!, expanded: true });
        await unfolded.press("Enter");
        expect(await rows.count()).toBe(open);
      },
      { width: 390 },
    ));
});

describe("axe finds no serious fault", () => {
  const ill = "#disorder=addison&for=7d";
  const screens = Object.values(dictionary.shell.screen);

  test("on any screen: the header leads to six", () =>
    at(ill, async ({ page }) => {
      expect(screens).toHaveLength(6);
      expect(await page.getByRole("tab").allTextContents()).toEqual(screens);
    }));

  test.each(screens)("in any language on the screen %j", (name) =>
    at(ill, async ({ page }) => {
      await page.getByRole("tab", { name, exact: true }).click();
      await settled(page);
      const faults: string[] = [];
      for (const { id } of englishLast) {
        await speak(page, id);
        await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
        // Colours and structure are the same in all languages.
        const of = id === "en" ? "all" : "words";
        faults.push(...(await seriousFaults(page, "html", of)).map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
    }),
  );
});
