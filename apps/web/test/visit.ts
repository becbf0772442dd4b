import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

const assets = fileURLToPath(new URL("../dist/assets", import.meta.url));

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
  /** Whether the browser has the compiled body from an earlier visit, as most have; on the first, it is compiled. */
  readonly returns?: boolean;
}

/** A page, and everything that it complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the page at a fragment, with nothing but the compiled body from an earlier visit, and waits for its results. */
export async function visit(site: Site, hash = "", viewing: Viewing = {}): Promise<Visit> {
  const context = await site.browser.newContext({
    viewport: { width: viewing.width ?? 1280, height: 900 },
    colorScheme: viewing.scheme ?? "light",
    reducedMotion: "reduce",
    locale: viewing.locale ?? "en-GB",
    serviceWorkers: viewing.kept ? "allow" : "block",
  });
  const page = await context.newPage();
  if (viewing.returns ?? true) await keepBody(page, site);
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

/** Leaves the compiled body in the browser, as the page does once it is kept. */
async function keepBody(page: Page, { address }: Site): Promise<void> {
  const body = (await readdir(assets)).find((name) => name.endsWith(".wasm"));
  if (body === undefined) throw new Error("the built page has no compiled body");
  await page.goto(`${address}icon.svg`);
  await page.evaluate(
    async (file) => (await caches.open("kept before")).add(file),
    `${address}assets/${body}`,
  );
}

/** Waits until the results belong to what is chosen. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main.results[aria-busy=false]").waitFor({ timeout: 90_000 });
}
