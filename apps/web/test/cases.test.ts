import { catalogue } from "@endocrine/clinic";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { complaintKeys } from "../src/cases/complaints.ts";
import { panelCost, tellingPanel } from "../src/cases/cost.ts";
import { drawCase } from "../src/cases/draw.ts";
import { dictionary } from "../src/text/en/index.ts";
import { wordsOf } from "../src/text/text.ts";
import { seriousFaults } from "./accessFaults.ts";
import { useSite, widthOf } from "./site.ts";

const { at, using } = useSite();

async function choose(page: Page, label: string, text: string) {
  await page.locator(".choice", { hasText: label }).getByRole("button").click();
  await page.getByRole("option", { name: text, exact: true }).click();
}

/** Each is drawn once, since to draw one is to live the lives of several patients. */
const drawn = new Map<number, ReturnType<typeof drawCase>>();
function caseOf(number: number): ReturnType<typeof drawCase> {
  const found = drawn.get(number) ?? drawCase(number);
  drawn.set(number, found);
  return found;
}

describe("a drawn case", () => {
  test("is the same for the same number, and complains only of signs out of range", () => {
    const { report } = caseOf(3);
    expect(drawCase(3)).toEqual(caseOf(3));
    const keys = complaintKeys(report);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(report.signs[key.slice(0, -1)]?.flag).toBe(key.slice(-1));
      expect(wordsOf<string>(dictionary.cases.complaint, key)).toBeDefined();
    }
    expect(report.died).toBeUndefined();
  });

  test("is told by a panel of its disorder, or by the one that shows most", () => {
    const { report } = caseOf(3);
    const flagged = (panel: (typeof catalogue.panels)[number] | undefined) =>
      panel?.analytes.filter((id) => (report.analytes[id]?.flag ?? "N") !== "N").length ?? 0;
    const panel = tellingPanel(catalogue.panels, "no such disorder", report);
    expect(flagged(panel)).toBe(Math.max(...catalogue.panels.map(flagged)));
    const own = tellingPanel(catalogue.panels, "graves", report);
    expect(flagged(own)).toBeGreaterThan(0);
    // 2 for the draw, 1 for each analyte
    const thyroid = catalogue.panels[0]!;
    expect(panelCost(thyroid, report)).toBe(2 + thyroid.analytes.length);
  });

  test("differs from number to number", () => {
    const scenarios = new Set([1, 2, 3, 4].map((seed) => JSON.stringify(caseOf(seed).scenario)));
    expect(scenarios.size).toBeGreaterThan(2);
  });
});

describe("the cases screen", () => {
  test("goes from complaints by orders to a verdict, right and wrong", async () => {
    const { scenario } = caseOf(3);
    const { id } = scenario.disorders![0]!;
    const truth = wordsOf<{ name: string }>(dictionary.disorders, id)?.name ?? id;
    await at("#screen=cases:3", async ({ page }) => {
      await page.locator(".complaints li").first().waitFor({ timeout: 120_000 });
      // nothing tells the disorder before the decision
      expect(await page.locator(".case").textContent()).not.toContain(truth);
      await page.locator(".case .buttons button").first().click();
      expect(await page.locator(".spent").textContent()).toMatch(/[1-9]/);
      expect(await page.locator(".ordered").count()).toBe(2);
      await choose(page, "Function test", "Orthostatic test");
      await page.locator(".test-result").waitFor({ timeout: 120_000 });
      expect(await seriousFaults(page)).toEqual([]);
      const other = id === "obesity" ? "acromegaly" : "obesity";
      const name = dictionary.disorders[other].name;
      await choose(page, "Disorder", name.charAt(0).toUpperCase() + name.slice(1));
      await page.getByRole("button", { name: "Decide" }).click();
      await page.locator(".case-verdict").waitFor({ timeout: 120_000 });
      expect(await page.locator(".case-verdict.wrong").count()).toBe(1);
      const verdict = (await page.locator(".case-verdict").textContent()) ?? "";
      expect(verdict.toLowerCase()).toContain(truth.toLowerCase());
      expect(verdict).toContain("economical path");
      expect(await page.locator(".case-verdict a").getAttribute("href")).toContain(id);
      expect(await seriousFaults(page)).toEqual([]);
    });
  });

  test("draws a number where the address has none, and fits a phone in Hindi", () =>
    using(
      "#lang=hi&for=1d",
      async ({ page }) => {
        await page.evaluate(() => {
          // near one number, yet never the same: the page names its calls to the worker by chance too
          let drawn = 0;
          Math.random = () => 0.00025 + 1e-9 * drawn++;
          location.hash = "#screen=cases&lang=hi";
        });
        await page.waitForFunction(() => location.hash.includes("screen=cases:3"));
        await page.locator(".complaints li").first().waitFor({ timeout: 120_000 });
        expect(await widthOf(page)).toBe(390);
        expect(await seriousFaults(page)).toEqual([]);
      },
      { width: 390, scheme: "dark" },
    ));
});
