/** Opens a view in a browser as it always looks: same size, same language, nothing that moves. */
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFlags } from "../../vitest.config.ts";

/** How a view is looked at. */
export interface Viewing {
  /** Of the window, px. */
  readonly width: number;
  readonly height: number;
  readonly scheme?: "light" | "dark";
  /** Language of the browser; British English when left out. */
  readonly locale?: string;
}

/** Starts the Chromium that `CHROMIUM` names, or Debian's. */
export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...chromiumFlags, ...flags],
  });
}

/** Opens an address and waits until its results are shown. Close its context when done. */
export async function openView(browser: Browser, url: string, viewing: Viewing): Promise<Page> {
  const { width, height, scheme = "light", locale = "en-GB" } = viewing;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale,
    timezoneId: "UTC",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(url);
  await shown(page);
  return page;
}

/** Waits until results belong to what is chosen, and letters are drawn in their own font. */
export async function shown(page: Page): Promise<void> {
  await page.locator("main.results[aria-busy=false]").waitFor({ timeout: 180_000 });
  await page.evaluate(() => document.fonts.ready);
}
