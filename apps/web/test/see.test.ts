import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { seriousFaults } from "./accessFaults.ts";
import { fileOf } from "./download.ts";
import { useSite } from "./site.ts";
import { settled } from "./visit.ts";

const { at, using } = useSite();

const gland = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^${name}: `) });
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const organs = (page: Page) => page.locator(".network[aria-busy=false] .organ-map");

describe("the body", () => {
  test("is coloured by function, and shows a gland's values and plots", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      expect(await gland(page, "Thyroid").getAttribute("aria-label")).toBe("Thyroid: high");
      expect(await gland(page, "Pituitary").getAttribute("aria-label")).toBe("Pituitary: low");
      await gland(page, "Adrenals").press("Enter");
      await settled(page);
      expect(hash(page)).toContain("show=cortisol");
      const values = page.getByRole("region", { name: "Values: Adrenals" });
      expect(await values.textContent()).toMatch(/Cortisol\s*\d/);
      await values.getByRole("img", { name: "Course of Cortisol" }).waitFor();
      expect(await page.locator(".chart h3").first().textContent()).toContain("ACTH");
    }));

  test("is a woman's or a man's", () =>
    at("#patient=adult-male", async ({ page }) => {
      expect(await gland(page, "Testes").count()).toBe(1);
      expect(await gland(page, "Ovaries").count()).toBe(0);
    }));
});

describe("the network", () => {
  test("swells where flows stray, and leads to the equations of a module", () =>
    at("#disorder=graves&for=30d&screen=network", async ({ page }) => {
      await organs(page).waitFor({ timeout: 90_000 });
      const widths = await page
        .locator(".organ-map .flow-high")
        .evaluateAll((paths) => paths.map((path) => Number(path.getAttribute("stroke-width"))));
      expect(Math.max(...widths)).toBeGreaterThan(3);
      await organs(page).getByRole("button", { name: "Thyroid", exact: true }).press("Enter");
      const told = page.locator(".flows li", { hasText: "TSH" }).first();
      expect(await told.textContent()).toContain("less than in health");
      await page.getByRole("button", { name: "Open Thyroid" }).click();
      await page
        .locator(".module-map")
        .getByRole("button", { name: "thyroidGland" })
        .press("Enter");
      const panel = page.getByRole("article", { name: "thyroidGland" });
      expect(await panel.locator("math").count()).toBeGreaterThan(5);
      expect(await panel.locator("table").last().textContent()).toMatch(/Parameter|Value/i);
      await page.getByRole("button", { name: "All organs" }).click();
      await organs(page).waitFor({ timeout: 90_000 });
    }));

  test("is as in health in the healthy", () =>
    at("#screen=network", async ({ page }) => {
      await organs(page).waitFor({ timeout: 90_000 });
      expect(await page.locator(".organ-map .flow:not(.flow-normal)").count()).toBe(0);
    }));
});

describe("a plot", () => {
  test("zooms by dragging and keys, shows pulses there, and goes back by a double click", () =>
    at("#disorder=chronic-stress&for=30d&show=cortisol", async ({ page }) => {
      const over = page.locator(".plot .u-over").first();
      const box = (await over.boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.4, box.y + 60);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.47, box.y + 60, { steps: 4 });
      await page.mouse.up();
      await page.getByText("Pulses are shown, every five minutes.").waitFor();
      await page.getByRole("button", { name: "Show all of the time" }).waitFor();
      await over.dblclick();
      await page.getByRole("button", { name: "Show all of the time" }).waitFor({ state: "hidden" });
      const plot = page.locator(".plot").first();
      await plot.press("+");
      await page.getByRole("button", { name: "Show all of the time" }).waitFor();
      await plot.press("ArrowRight");
      expect(await page.locator(".readout").first().textContent()).toMatch(/^day \d+, \d\d:\d\d: /);
      await plot.press("Escape");
      await page.getByRole("button", { name: "Show all of the time" }).waitFor({ state: "hidden" });
    }));

  test("is told in a sentence, and saved as CSV, SVG and PNG", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      await page.getByRole("img", { name: /^TSH falls from 1\.\d+ mIU\/L to .* by day/ }).waitFor();
      const saved = (kind: string) =>
        fileOf(page, page.getByRole("button", { name: `Save TSH as ${kind}` }));
      const csv = await saved("CSV");
      expect(csv.name).toBe("TSH.csv");
      expect(csv.bytes.toString().split("\r\n").length).toBeGreaterThan(30);
      expect((await saved("SVG")).bytes.toString()).toContain("<svg");
      expect((await saved("PNG")).bytes.subarray(1, 4).toString()).toBe("PNG");
    }));

  test("compares with the course before the last change", () =>
    using("#disorder=graves:0.4&for=7d", async ({ page }) => {
      await page.getByRole("button", { name: "Compare with" }).click();
      await page.getByRole("option", { name: "before the last change" }).click();
      const key = page.getByRole("list", { name: "Legend" }).getByText("before the last change");
      expect(await key.count()).toBe(0);
      await page.getByRole("slider", { name: "Severity" }).press("PageUp");
      await settled(page);
      expect(await key.count()).toBe(1);
    }));

  for (const [scale, words] of [
    ["Day", "Pulses are shown"],
    ["Life", "Means of days"],
  ] as const) {
    test(`is looked at by the ${scale.toLowerCase()}`, () =>
      at("", async ({ page }) => {
        await page.getByRole("button", { name: scale, exact: true }).click();
        await settled(page);
        expect(await page.getByText(words).count()).toBe(1);
      }));
  }
});

describe("the patient", () => {
  test("has several disorders, another body, and another way of life", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      await page.getByRole("button", { name: "What else is wrong?" }).click();
      await page.getByRole("option", { name: "Primary adrenocortical failure" }).click();
      await page.getByRole("button", { name: "Week", exact: true }).click();
      await page.getByRole("slider", { name: "Healthy weight" }).press("ArrowRight");
      await page.getByRole("slider", { name: "Iodine" }).press("ArrowLeft");
      await settled(page);
      expect(hash(page)).toMatch(/weight=61.*disorder=graves&disorder=addison&habit=iodine:208@0/);
      expect(await page.getByRole("list", { name: "Timeline" }).getByRole("listitem").count()).toBe(
        3,
      );
      await page.getByRole("button", { name: "Iodine: back to usual" }).click();
      await page.getByRole("button", { name: "Remove Graves" }).click();
      await page.waitForFunction(() => !/graves|iodine/.test(location.hash));
    }));

  test("is drafted at once while a slider moves", () =>
    at("#disorder=graves&for=30d", async ({ page }) => {
      const slider = page.getByRole("slider", { name: "Severity" });
      await slider.focus();
      const preview = page.getByText("Preview by means of days");
      for (let press = 0; press < 60 && !(await preview.isVisible()); press++) {
        await page.keyboard.press(press < 30 ? "ArrowLeft" : "ArrowRight");
        await page.waitForTimeout(40);
      }
      await preview.waitFor();
      await settled(page);
      expect(await preview.count()).toBe(0);
    }));
});

describe("the timeline", () => {
  test("moves what happens by mouse and by keyboard", () =>
    at("#disorder=graves&treat=methimazole&for=30d", async ({ page }) => {
      const onset = page.getByRole("slider", { name: /^Graves.*: begins$/ });
      expect(await onset.getAttribute("aria-valuetext")).toBe("before day 0");
      const grip = (await page.getByRole("slider", { name: "Methimazole: begins" }).boundingBox())!;
      const track = (await page.locator(".lane-track").last().boundingBox())!;
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
      await page.mouse.down();
      await page.mouse.move(grip.x + grip.width / 2 + track.width / 3, grip.y + 5, { steps: 6 });
      await page.mouse.up();
      await settled(page);
      expect(hash(page)).toMatch(/treat=methimazole@(9|10|11)/);
      await onset.press("ArrowRight");
      await onset.press("Shift+ArrowRight");
      await page.getByRole("slider", { name: "Methimazole: ends" }).press("PageDown");
      await settled(page);
      expect(hash(page)).toMatch(/disorder=graves@11&treat=methimazole@(9|10|11)-20/);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction(() => !location.hash.includes("-20"));
    }));
});

describe("everyone", () => {
  for (const [scheme, of] of [
    ["light", "all"],
    ["dark", "colours"],
  ] as const) {
    test(`can use body, sliders and timeline: axe finds no serious fault, ${scheme}`, () =>
      at(
        "#disorder=graves@2&treat=methimazole@3-10&habit=iodine:40@0&for=14d",
        async ({ page }) => {
          expect(await seriousFaults(page, ".controls, .timeline, .overview", of)).toEqual([]);
        },
        { scheme },
      ));

    test(`can use the network: axe finds no serious fault, ${scheme}`, () =>
      at(
        "#disorder=graves&for=30d&screen=network",
        async ({ page }) => {
          await organs(page).waitFor({ timeout: 90_000 });
          await organs(page).getByRole("button", { name: "Thyroid", exact: true }).press("Enter");
          expect(await seriousFaults(page, ".network", of)).toEqual([]);
          await page.getByRole("button", { name: "Open Thyroid" }).click();
          const follicles = page.locator(".module-map").getByRole("button", { name: "follicles" });
          await follicles.press("Enter");
          expect(await seriousFaults(page, ".network", of)).toEqual([]);
        },
        { scheme },
      ));
  }
});
