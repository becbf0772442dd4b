import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../src/text/languages.ts";
import { openSite, type Site, settled, visit } from "./site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 240_000);
afterAll(() => site?.close());

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

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
  test("stays with a list after a choice by keyboard, for the next one", async () => {
    const { page, complaints } = await visit(site);
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
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("stays in the card when a disorder or a treatment is taken away", async () => {
    const { page } = await visit(site, "#disorder=graves&treat=methimazole");
    await page.getByRole("button", { name: /^Stop methimazole/ }).press("Enter");
    await inAddress(page, "methimazole", false);
    expect(await focused(page)).toEqual({ card: "Treatment", words: "Nothing yet" });
    await page.locator(".chosen-head .remove").press("Enter");
    await inAddress(page, "graves", false);
    expect((await focused(page)).card).toBe("Disorder");
    await page.context().close();
  });
});

describe("on a phone", () => {
  test("the laboratory report folds what is in range", async () => {
    const { page } = await visit(site, "#disorder=graves", { width: 390 });
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
    await page.context().close();
  });
});

describe.each(languages)("in $name", ({ id }) => {
  test("axe finds no serious fault on any screen", async () => {
    const { page, complaints } = await visit(site, `#disorder=addison&lang=${id}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(id);
    const tabs = await page.getByRole("tab").all();
    expect(tabs).toHaveLength(6);
    const faults: string[] = [];
    for (const tab of tabs) {
      await tab.click();
      await settled(page);
      await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
      const name = await tab.textContent();
      faults.push(...(await seriousFaults(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 300_000);
});
