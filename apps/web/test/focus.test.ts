import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./site.ts";
import { settled } from "./visit.ts";

const { using } = useSite();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("h2")?.textContent ?? null);

test("the focus is on who the patient is after an example, and after healing", () =>
  using("#for=7d", async ({ page }) => {
    await page
      .locator(".examples")
      .getByRole("button", { name: "Primary adrenocortical failure" })
      .click();
    await settled(page);
    expect(await focused(page)).toContain("Primary adrenocortical failure");
    await page.getByRole("button", { name: "Make healthy again" }).click();
    await settled(page);
    expect(await focused(page)).toContain("healthy");
  }));
