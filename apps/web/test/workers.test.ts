import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";
import { settled } from "./visit.ts";

const { site, using } = useSite();

const open = (page: Page, screen: string) => page.getByRole("tab", { name: screen }).click();
const workers = (page: Page) => expect.poll(() => page.workers().length, { timeout: 20_000 });

describe("the workers", () => {
  test("that draft end with the patient's screen, however often it is opened", () =>
    using("#for=7d", async ({ page }) => {
      for (let round = 0; round < 3; round++) {
        await settled(page);
        // one for the course, one for drafts
        await workers(page).toBe(2);
        await open(page, "Cases");
        await page.locator(".complaints li").first().waitFor({ timeout: 60_000 });
        await open(page, "Network");
        await workers(page).toBe(1);
        await open(page, "Patient");
      }
    }));

  test("that draft start when a slider is taken, where the page is never idle", async () => {
    const { browser, address } = site();
    const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
    await page.goto(`${address}#disorder=graves&for=7d`);
    await settled(page);
    expect(page.workers()).toHaveLength(1);
    await page.getByRole("slider", { name: "Severity" }).focus();
    await workers(page).toBe(2);
    await context.close();
  });

  test("take the compiled body: the first one from an earlier visit alone", async () => {
    for (const returns of [false, true]) {
      await using(
        "#for=7d",
        async ({ page }) => {
          await workers(page).toBe(2);
          const taken = () =>
            Promise.all(
              page
                .workers()
                .map((worker) =>
                  worker.evaluate(() => performance.getEntriesByName("body taken").length),
                ),
            );
          await expect.poll(taken, { timeout: 20_000 }).toEqual([returns ? 1 : 0, 1]);
        },
        { returns },
      );
    }
  });

  test("of a screen that shows no course of the patient are as few as it needs", async () => {
    // protocols are told by the worker that is there; the lab checks what is typed in one of its own
    for (const [hash, part, count] of [
      ["#screen=tests:cosyntropin", ".protocol li", 1],
      ["#screen=network", ".network[aria-busy=false] .organ-map", 1],
      ["#screen=lab:thyrotrophs", ".lab-comparison[aria-busy=false] .chart", 2],
    ] as const) {
      await using(hash, async ({ page }) => {
        await page.locator(part).first().waitFor({ timeout: 60_000 });
        expect(page.workers(), hash).toHaveLength(count);
      });
    }
  });
});
