import { catalogue, runTest } from "@endocrine/clinic";
import { describe, expect, test } from "vitest";
import { resultName } from "../src/testing/names.ts";
import { roundStep, ticks } from "../src/testing/scale.ts";
import { dictionaries } from "../src/text/dictionaries.ts";
import { languages } from "../src/text/languages.ts";
import { makeText } from "../src/text/text.ts";
import { seriousFaults } from "./accessFaults.ts";
import { useSite, widthOf } from "./site.ts";

const { at, using } = useSite();

describe("the scale of a plot", () => {
  test("has round numbers within its ends", () => {
    expect(ticks(0, 620, 4)).toEqual([0, 200, 400, 600]);
    expect(ticks(-60, 120, 6)).toEqual([-50, 0, 50, 100]);
    expect(ticks(0, 0.07, 4)).toEqual([0, 0.02, 0.04, 0.06]);
    expect(roundStep(0, 4)).toBe(1);
  });
});

describe("the words of function tests", () => {
  test.each(languages)("name every result in $name", async ({ id }) => {
    const text = makeText(id, (await dictionaries[id]()).dictionary);
    const { result } = runTest("cosyntropin", { patient: "adult-female" });
    for (const key of [...Object.keys(result), "cortisolBefore", "GHpeakMinute", "fall"]) {
      expect(resultName(text, key), key).not.toBe(key);
    }
    expect(catalogue.tests.length).toBeGreaterThan(30);
  });
});

describe("the tests screen", () => {
  test("does a test that tells Addison's disease from health", () =>
    at(
      "#patient=adult-female&disorder=addison&for=7d&screen=tests:cosyntropin",
      async ({ page }) => {
        await page.getByRole("button", { name: "Do the test" }).click();
        await page.locator(".test-result").waitFor({ timeout: 90_000 });
        expect(await page.locator(".verdict").textContent()).toContain(
          "primary adrenal insufficiency",
        );
        expect(await page.locator(".test-result").textContent()).toContain("Normal rise");
        expect(await page.locator(".sample-plot svg").first().getAttribute("aria-label")).toMatch(
          /at the start/,
        );
        expect(await page.locator(".sample-table tbody tr").count()).toBe(3);
        expect(await page.locator(".protocol li.done").count()).toBe(3);
        expect(await seriousFaults(page)).toEqual([]);
      },
    ));

  test("lets samples arrive in time, to be paused and skipped", () =>
    at("#screen=tests:ogtt", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await page.getByRole("button", { name: "Do the test" }).click();
      const rows = page.locator(".sample-table tbody tr");
      await rows.first().waitFor({ timeout: 90_000 });
      await page.getByRole("button", { name: "Pause" }).click();
      const some = await rows.count();
      expect(await page.locator(".test-result").count()).toBe(0);
      await page.getByRole("button", { name: "Skip to the end" }).click();
      await page.locator(".test-result").waitFor();
      expect(await rows.count()).toBeGreaterThan(some);
    }));

  test("fits a phone in Kazakh, in the dark", async () => {
    const viewing = { width: 390, scheme: "dark" } as const;
    const hash = "#disorder=addison&for=7d&screen=tests:insulin-tolerance&lang=kk";
    await using(
      hash,
      async ({ page }) => {
        await page.locator(".testing .primary").click();
        await page.locator(".test-result").waitFor({ timeout: 90_000 });
        expect(await widthOf(page)).toBe(390);
        expect(await seriousFaults(page)).toEqual([]);
      },
      viewing,
    );
  });

  test("keeps the test in the address, and is chosen by keyboard", () =>
    at("#screen=tests", async ({ page }) => {
      await page.locator(".testing .choice-button").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("water");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.hash.includes("screen=tests:water-deprivation"));
      expect(await page.locator(".about-test").textContent()).toContain("desmopressin");
    }));
});
