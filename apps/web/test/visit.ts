import type { Browser, Page } from "playwright-core";

/** The built page, and a Chromium to look at it. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
}

/** How a person sees the page. */
export interface Viewing {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  /** Language of the browser. */
  readonly locale?: string;
  /** Whether the page may keep itself for use without a network; each page that does takes its time. */
  readonly kept?: boolean;
}

/** A page, and everything that it complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the page at a fragment, as on a first visit, and waits for its results. */
export async function visit(site: Site, hash = "", viewing: Viewing = {}): Promise<Visit> {
  const context = await site.browser.newContext({
    viewport: { width: viewing.width ?? 1280, height: 900 },
    colorScheme: viewing.scheme ?? "light",
    reducedMotion: "reduce",
    locale: viewing.locale ?? "en-GB",
    serviceWorkers: viewing.kept ? "allow" : "block",
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const blocked = message.text() === "Service Worker registration blocked by Playwright";
    if (["error", "warning"].includes(message.type()) && !blocked) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    // A page that is kept answers from what it has kept; one that is left drops what it was loading.
    const left = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!viewing.kept && !left) complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === new URL(site.address).origin || ["blob:", "data:"].includes(protocol);
    if (!inside) complaints.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(site.address + hash);
  await settled(page);
  return { page, complaints };
}

/** Waits until the results belong to what is chosen. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main.results[aria-busy=false]").waitFor({ timeout: 90_000 });
}
