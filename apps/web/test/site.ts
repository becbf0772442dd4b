import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "./builtSite.ts";
// what the setup provides
import type {} from "./siteSetup.ts";

/** The built page, and a Chromium to look at it. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
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

/** Starts a browser for the page, which is built and served once for all tests. */
export async function openSite(): Promise<Site> {
  const browser = await launchBrowser();
  return { browser, address: inject("siteAddress"), close: () => browser.close() };
}

/** What the tests of a file do with the page. */
export interface SiteInUse {
  readonly site: () => Site;
  /**
   * Opens the page at a fragment for the length of a test, at the end of which it must have complained of nothing.
   */
  using(hash: string, work: (visited: Visit) => Promise<void>, viewing?: Viewing): Promise<void>;
}

/** Opens the site before the tests of a file and closes it after them. */
export function useSite(): SiteInUse {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await openSite();
    // The first visitor waits for the page to be built.
    await fetch(site.address);
  }, 300_000);
  afterAll(() => site?.close());
  const opened = (): Site => {
    if (site === undefined) throw new Error("the site is open within tests only");
    return site;
  };
  return {
    site: opened,
    async using(hash, work, viewing = {}) {
      const visited = await visit(opened(), hash, viewing);
      try {
        await work(visited);
        expect(visited.complaints).toEqual([]);
      } finally {
        await visited.page.context().close();
      }
    },
  };
}

/** Opens the page at a fragment and waits for its results. */
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

/** Width of what is shown: more than the page's where it scrolls sideways. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/**
 * What axe finds in a part of the page that shuts people out: as a rule all of it; of `colours` only the contrast, of
 * `structure` everything else, which takes half the time and is the same in all colours.
 */
export async function seriousFaults(
  page: Page,
  part = "main",
  of: "all" | "colours" | "structure" = "all",
): Promise<string[]> {
  // No frame is there to be looked into from a page of its own.
  const axe = new AxeBuilder({ page }).include(part).setLegacyMode();
  if (of === "colours") axe.withRules("color-contrast");
  if (of === "structure") axe.disableRules("color-contrast");
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact ?? ""))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
