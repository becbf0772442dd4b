import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const { using } = useSite();

test("the modules of an organ fit the width of a laptop", () =>
  using("#for=7d", async ({ page }) => {
    await page.getByRole("tab", { name: "Network" }).click();
    await page.locator(".organ-map .organ", { hasText: "Pituitary" }).click();
    await page.getByRole("button", { name: "Open Pituitary" }).click();
    const map = page.locator(".module-map");
    await map.locator("svg").waitFor({ timeout: 90_000 });
    const [width, shown] = await map.evaluate((element) => [
      element.scrollWidth,
      element.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(shown!);
  }));
