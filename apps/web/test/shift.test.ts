import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const { using } = useSite();

/** Share of the window that has moved, times the way it went: below 0.1 is good by the measure of Web Vitals. */
const allowed = 0.05;

for (const [hash, last] of [
  ["#patient=adult-female", "main.results[aria-busy=false] #signs"],
  ["#disorder=graves&screen=network", ".network[aria-busy=false] .organ-map"],
  ["#screen=tests:cosyntropin", ".protocol li"],
  ["#screen=lessons:posterior", ".sample-plot svg"],
  ["#screen=lab:thyrotrophs", ".lab-comparison[aria-busy=false] .chart"],
] as const) {
  test(`nothing moves in sight on a phone while ${hash} is put together`, () =>
    using(
      hash,
      async ({ page }) => {
        await page.locator(last).first().waitFor({ timeout: 90_000 });
        const moved = await page.evaluate(
          () =>
            new Promise<number>((tell) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) {
                  sum += (entry as PerformanceEntry & { value: number }).value;
                }
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => tell(sum), 500);
            }),
        );
        expect(moved).toBeLessThan(allowed);
      },
      { width: 412 },
    ));
}
