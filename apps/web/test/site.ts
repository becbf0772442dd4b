import { type Browser, chromium, type Page } from "playwright-core";
import { beforeAll, expect, inject } from "vitest";
import { dropKeptPage, keptPage, type Seen } from "./keptPage.ts";
// what the setup provides
import type {} from "./siteSetup.ts";
import { type Site, type Viewing, type Visit, visit } from "./visit.ts";

/** What the tests of a file do with the page. */
export interface SiteInUse {
  readonly site: () => Site;
  /**
   * Opens the page at a fragment for the length of a test, as on a first visit. At the end it must have complained of
   * nothing.
   */
  using(hash: string, work: (visited: Visit) => Promise<void>, viewing?: Viewing): Promise<void>;
  /**
   * Goes to a fragment in a page that is open already, as by a link, for the length of a test, which must leave its
   * language and colours alone and close what lies over it. At the end it must have complained of nothing.
   */
  at(hash: string, work: (visited: Visit) => Promise<void>, seen?: Seen): Promise<void>;
}

/** One for all files that a process of tests runs. */
let browser: Promise<Browser> | undefined;

/** Reaches the browser that all tests share. */
async function reachBrowser(): Promise<Browser> {
  const answer = await fetch(inject("browserAddress"));
  const words = await answer.text();
  if (!answer.ok) throw new Error(`Chromium did not start: ${words}`);
  return chromium.connect(words);
}

/** Opens the site before the tests of a file. */
export function useSite(): SiteInUse {
  let site: Site | undefined;
  beforeAll(async () => {
    browser ??= reachBrowser();
    site = { browser: await browser, address: inject("siteAddress") };
    // The first visitor waits for the page to be built.
    await fetch(site.address);
  }, 300_000);
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
    async at(hash, work, seen = {}) {
      try {
        const visited = await keptPage(opened(), hash, seen);
        await work(visited);
        expect(visited.complaints).toEqual([]);
      } catch (fault) {
        await dropKeptPage();
        throw fault;
      }
    },
  };
}

/** Width of what is shown: more than the page's where it scrolls sideways. */
export function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
