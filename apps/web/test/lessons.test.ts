import { catalogue } from "@endocrine/clinic";
import { describe, expect, test } from "vitest";
import { lessons } from "../src/lessons/lessons.ts";
import { lessonTexts } from "../src/text/lessonTexts.ts";
import { seriousFaults } from "./accessFaults.ts";
import { speak } from "./language.ts";
import { useSite, widthOf } from "./site.ts";

const { at, using } = useSite();

describe("the lessons", () => {
  test("are about every claim, each once", () => {
    const taught = lessons.flatMap(({ claims }) => claims);
    expect(taught.toSorted()).toEqual(catalogue.claims.map(({ id }) => id).toSorted());
  });

  test("ask only for what the catalogue has", () => {
    const known = new Set(catalogue.signals.map(({ id }) => id));
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    for (const { disorder, treatment, signals } of lessons) {
      if (disorder !== undefined) expect(ids(catalogue.disorders)).toContain(disorder);
      if (treatment !== undefined) expect(ids(catalogue.treatments)).toContain(treatment);
      for (const id of signals) expect(known).toContain(id);
    }
  });

  test("have words for each of them, and no other", async () => {
    const lesson = (await lessonTexts.en()).lessonTexts;
    expect(Object.keys(lesson).toSorted()).toEqual(lessons.map(({ id }) => id).toSorted());
  });
});

describe("the lessons screen", () => {
  test("says that it loads while its words are on their way", () =>
    using("", async ({ page }) => {
      let send = () => {};
      const held = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route("**/lessonTexts-*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.getByRole("tab", { name: "Lessons" }).click();
      const room = page.locator(".lessons");
      await room.getByRole("heading", { level: 2 }).waitFor();
      expect(await room.getByRole("status").textContent()).toContain("Loading");
      expect(await room.locator("[aria-busy=true]").count()).toBe(1);
      send();
      await page.locator(".lesson-list button").first().waitFor();
      expect(await room.locator("[aria-busy=true]").count()).toBe(0);
    }));

  test("runs the experiment, answers the question, and holds claims against numbers", () =>
    at("#screen=lessons:posterior", async ({ page }) => {
      const plots = page.locator(".sample-plot svg");
      await plots.first().waitFor({ timeout: 120_000 });
      expect(await plots.count()).toBe(2);
      expect(await plots.first().getAttribute("aria-label")).toMatch(
        /24-hour urine volume: .* L\/d/i,
      );
      await page.getByText("Show the answer").click();
      expect(await page.locator(".lesson details[open]").textContent()).toContain("Osmolality");
      await page.getByRole("button", { name: "Hold the claims against numbers" }).click();
      await page.locator(".claim").nth(1).waitFor({ timeout: 120_000 });
      expect(await page.locator(".claim.holds").count()).toBe(2);
      expect(await page.locator(".claim").first().textContent()).toMatch(/Observed.*Expected/);
      expect(await seriousFaults(page)).toEqual([]);
    }));

  test("opens another lesson by keyboard, then its experiment in the patient view", () =>
    at(
      "#screen=lessons",
      async ({ page }) => {
        await speak(page, "kk");
        const lesson = (await lessonTexts.kk()).lessonTexts;
        await page.getByRole("button", { name: lesson.medulla.title }).focus();
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => location.hash.includes("screen=lessons:medulla"));
        await page.locator(".sample-plot svg").first().waitFor({ timeout: 120_000 });
        expect(await widthOf(page)).toBe(390);
        expect(await seriousFaults(page)).toEqual([]);
        await page.locator(".lesson a").click();
        await page.locator(".summary h2").waitFor({ timeout: 120_000 });
        expect(await page.evaluate(() => location.hash)).toContain("disorder=pheochromocytoma");
        await speak(page, "en");
      },
      { width: 390, scheme: "dark" },
    ));
});
