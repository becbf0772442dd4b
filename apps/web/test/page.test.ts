import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { seriousFaults } from "./accessFaults.ts";
import { useSite, widthOf } from "./site.ts";
import { settled } from "./visit.ts";

const { at, using } = useSite();
const plots = (page: Page) => page.locator(".plot canvas");
const row = (page: Page, id: string) =>
  page.locator("#labs tbody tr", {
    has: page.getByRole("rowheader", { name: new RegExp(`^${id} `) }),
  });
const severity = (page: Page) => page.getByRole("slider", { name: "Severity" });

/** Pixels in the colour of the patient's line. */
function linePixels(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext("2d")!;
    const style = getComputedStyle(document.documentElement);
    const wanted = style.getPropertyValue("--patient").trim();
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
    const { data } = context.getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const near = (value: number, channel: number) => Math.abs(value - channel) < 24;
      if (data[at + 3] > 200 && near(data[at], red!) && near(data[at + 1], green!)) {
        if (near(data[at + 2], blue!)) count++;
      }
    }
    return count;
  });
}

function picture(canvas: Locator): Promise<string> {
  return canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
}

async function pick(page: Page, list: string, option: string) {
  await page.getByRole("button", { name: list }).click();
  await page.getByRole("option", { name: option }).click();
}

async function choose(page: Page, list: string, option: string) {
  await pick(page, list, option);
  await settled(page);
}

describe("the page", () => {
  test("draws the four courses of the healthy patient, in range", () =>
    using("", async ({ page }) => {
      expect(await plots(page).count()).toBe(4);
      for (const canvas of await plots(page).all())
        expect(await linePixels(canvas)).toBeGreaterThan(200);
      for (const id of ["TSH", "fT4", "fT3"]) {
        expect(await row(page, id).first().textContent()).toContain("normal");
      }
      expect(await page.locator("h2", { hasText: "This patient is healthy" }).count()).toBe(1);
    }));

  test("flags TSH low and fT4 high once Graves' disease is chosen", () =>
    at("#for=30d", async ({ page }) => {
      const before = await picture(plots(page).first());
      await choose(page, "What is wrong?", "Graves’ disease");
      expect(await row(page, "TSH").locator(".flag").textContent()).toContain("L");
      expect(await row(page, "fT4").locator(".flag").textContent()).toContain("H");
      expect(await picture(plots(page).first())).not.toBe(before);
      expect(new URL(page.url()).hash).toContain("disorder=graves");
    }));

  test("redraws plots and table when the severity changes", () =>
    at("#disorder=graves:0.2&for=30d", async ({ page }) => {
      const canvas = plots(page).nth(1);
      const [drawn, listed] = [await picture(canvas), await row(page, "fT4").textContent()];
      await severity(page).focus();
      for (let press = 0; press < 40; press++) await page.keyboard.press("ArrowRight");
      await settled(page);
      expect(await picture(canvas)).not.toBe(drawn);
      expect(await row(page, "fT4").textContent()).not.toBe(listed);
      expect(new URL(page.url()).hash).toContain("disorder=graves:0.6");
    }));

  test("says what acts from birth, and opens it on day 0", () =>
    at("#patient=girl&disorder=congenital-hypothyroidism", async ({ page }) => {
      expect(await page.getByText("It acts from birth").count()).toBe(1);
      expect(await page.locator("#labs-heading + p").textContent()).toContain("Day 0,");
      expect(await row(page, "TSH").locator(".flag").textContent()).toContain("H");
      expect(await page.getByRole("slider", { name: "Report on" }).count()).toBe(1);
      expect(await page.locator("output", { hasText: "day 0, today" }).count()).toBe(1);
      const axes = page.locator(".course-table thead", { hasText: "Days from today" });
      expect(await axes.count()).toBe(4);
    }));

  test("moves the report along the course with the day", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      const last = await row(page, "fT4").textContent();
      await page.getByRole("slider", { name: "Report on" }).focus();
      await page.keyboard.press("Home");
      await settled(page);
      expect(await page.locator("#labs-heading + p").textContent()).toContain("Day 0");
      expect(await row(page, "fT4").textContent()).not.toBe(last);
    }));

  test("treats with several drugs, each with its dose and unit", () =>
    at("#disorder=thyroidectomy&for=30d", async ({ page }) => {
      expect(await row(page, "TSH").locator(".flag").textContent()).toContain("H");
      await pick(page, "What is given?", "Levothyroxine");
      await pick(page, "What else is given?", "Propranolol");
      await page.getByRole("button", { name: "Week", exact: true }).click();
      await settled(page);
      const dose = page.getByRole("textbox", { name: /Levothyroxine.*µg\/day/ });
      const usual = await row(page, "fT4").textContent();
      await dose.fill("200");
      await dose.press("Enter");
      await settled(page);
      expect(await row(page, "fT4").textContent()).not.toBe(usual);
      expect(new URL(page.url()).hash).toContain("treat=levothyroxine:200&treat=propranolol");
      expect(await page.getByText("Treatment starts on day 0").count()).toBe(1);
      await page.getByRole("button", { name: /Stop propranolol/ }).click();
      await page.waitForFunction(() => !location.hash.includes("propranolol"));
    }));

  test("shows the newest choice when choices come faster than results", () =>
    at("#for=30d", async ({ page }) => {
      for (const disorder of ["graves", "hashimoto", "thyroidectomy"]) {
        await page.evaluate((next) => {
          location.hash = `#disorder=${next}&for=30d`;
        }, disorder);
        await page.waitForTimeout(200);
      }
      await settled(page);
      expect(await page.locator(".summary h2").textContent()).toContain("Thyroid removed");
      expect(await row(page, "TSH").locator(".flag").textContent()).toContain("H");
    }));

  test("says in one line what cannot be computed", () =>
    at("#disorder=werewolf&for=30d", async ({ page }) => {
      expect(await page.getByRole("alert").textContent()).toContain("werewolf");
      expect(await plots(page).count()).toBe(0);
      await page.getByRole("button", { name: "Remove werewolf" }).click();
      await choose(page, "What is wrong?", "Graves’ disease");
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(await plots(page).count()).toBe(4);
    }));
});

/** A disorder and a drug, both from day 0, for so short a time that results are there at once. */
const treated = "#disorder=graves@0&treat=methimazole&for=7d";

describe("everyone", () => {
  for (const scheme of ["light", "dark"] as const) {
    test(`can use it: axe finds no serious fault, ${scheme}`, () =>
      at(
        treated,
        async ({ page }) => {
          for (const summary of await page.locator("summary").all()) await summary.click();
          if (scheme === "light")
            expect(await seriousFaults(page, "body", "structure")).toEqual([]);
          expect(await seriousFaults(page, "body", "colours")).toEqual([]);
        },
        { scheme },
      ));
  }

  test("reaches every control by keyboard, and chooses with it", () =>
    using("#disorder=graves&treat=methimazole&for=7d", async ({ page }) => {
      const reached: string[] = [];
      await page.locator("body").press("Tab");
      for (let tab = 0; tab < 150; tab++) {
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const named = element.getAttribute("aria-labelledby") ?? "";
          const labels = [
            ...named.split(" ").map((id) => document.getElementById(id)),
            ...((element as HTMLInputElement).labels ?? []),
          ].map((label) => label?.textContent);
          return `${labels.join(" ")} ${element.textContent} ${element.getAttribute("aria-label")}`;
        });
        if (name === null) break;
        reached.push(name);
        await page.keyboard.press("Tab");
      }
      const wanted = [
        ...["Who is it?", "What else is wrong?", "Severity", "Methimazole", "Stop methimazole"],
        ...["What else is given?", "Make healthy again", "Report on", "Sample drawn at"],
        ...["Follow for", "TSH over time as a table", "Thyroid volume over time as a table"],
        ...["command line", "Sources of the model"],
      ];
      for (const name of wanted) {
        expect(
          reached.some((each) => each.includes(name)),
          `${name} in ${reached.join(" | ")}`,
        ).toBe(true);
      }
      await page.getByRole("button", { name: "What else is wrong?" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("Autonom");
      await page.keyboard.press("Enter");
      await settled(page);
      expect(new URL(page.url()).hash).toContain("disorder=graves&disorder=toxic-nodule");
    }));

  test("sees no sideways scrolling on a narrow page, nor on a wide one", () =>
    at(
      treated,
      async ({ page }) => {
        for (const summary of await page.locator("summary").all()) await summary.click();
        for (const width of [360, 768, 1600]) {
          await page.setViewportSize({ width, height: 900 });
          await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(width);
        }
      },
      { width: 360 },
    ));

  test("is told of a death, and sees what killed first", () =>
    at("#disorder=adrenalectomy&for=30d", async ({ page }) => {
      await page.getByText(/^Dies on day \d+\.$/).waitFor();
      expect(await page.locator(".chart h3").allInnerTexts()).toEqual([
        expect.stringMatching(/^ACTH/),
        expect.stringMatching(/^Cortisol/),
        expect.stringMatching(/^Potassium/),
        expect.stringMatching(/^Systolic pressure/),
      ]);
      await choose(page, "Show", "Water");
      expect(await page.locator(".chart h3").first().textContent()).toMatch(/^Sodium/);
      expect(new URL(page.url()).hash).toContain("show=water");
      await page.goto(page.url().replace("for=30d", "for=30d&day=25"));
      await page.getByText(/^Dies on day \d+; the report shows the values at death\.$/).waitFor();
    }));

  test("reads the plots as tables", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      const table = page.locator(".course-table").first();
      await table.locator("summary").click();
      expect(await table.locator("thead").textContent()).toContain("mIU/L");
      expect(await table.locator("tbody tr").count()).toBeGreaterThan(5);
      expect(
        await page.getByRole("img", { name: /^TSH (stays|rises|falls|swings) .* mIU\/L/ }).count(),
      ).toBe(1);
    }));
});
