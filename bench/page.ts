/**
 * Measures the page in Chromium from a cold start: what it loads, when it paints, when curves are there, how they
 * follow a slider.
 * Run: npx tsx --conditions=@endocrine/source bench/page.ts [--rounds 5] [--json | --write]
 * With --write the table goes to docs/performance.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, serveSite } from "../apps/web/test/builtSite.ts";
import { bytesOfFirstView } from "../apps/web/test/firstView.ts";
import { median } from "./median.ts";
import { type PageRow, pageSection } from "./pageSection.ts";
import { withSection } from "./section.ts";
import { readSectionFlags } from "./sectionFlags.ts";

/** What is measured, with what the page is built for. */
const measures = {
  kilobytes: ["first view with its worker, kB gzip", 300, "at most"],
  paint: ["first paint, ms", 1000, "at most"],
  curve: ["first simulated curve, ms", 2000, "at most"],
  month: ["a month anew, ms", 1000, "at most"],
  hertz: ["curves while a slider moves, Hz", 10, "at least"],
} as const;
type Measures = Record<keyof typeof measures, number>;

/** Marks of the page itself: when a plot was first there, and when plots were drawn. */
interface Marks {
  curve: number | undefined;
  readonly draws: number[];
}
type Marked = { readonly marks: Marks };

/** Runs in the page before its own scripts. No function in it has a name, which tsx would keep by a helper that the page lacks. */
function watch() {
  const marks: Marks = { curve: undefined, draws: [] };
  Object.assign(globalThis, { marks });
  const observer = new MutationObserver(() => {
    if (document.querySelector(".uplot canvas") === null) return;
    marks.curve = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    marks.draws.push(performance.now());
    clearRect.apply(this, area);
  };
}

const settled = (page: Page): Promise<void> =>
  page.locator("main.results[aria-busy=false]").waitFor({ timeout: 120_000 });

async function round(browser: Browser, address: string): Promise<Measures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const bytes = await bytesOfFirstView(page, `${address}#disorder=graves`);
  const { paint, curve } = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    curve: (globalThis as unknown as Marked).marks.curve,
  }));
  await settled(page);
  // the worker that drafts starts after the first results
  await page.waitForTimeout(3000);
  const month = await monthAnew(page);
  const hertz = await followed(page);
  await context.close();
  return {
    ...{ kilobytes: bytes / 1000, month, hertz },
    paint: paint ?? Number.NaN,
    curve: curve ?? Number.NaN,
  };
}

/** From the choice of a month to its curves, the report and the healthy course to compare with, ms. */
async function monthAnew(page: Page): Promise<number> {
  const before = performance.now();
  await page.getByRole("button", { name: "Month", exact: true }).click();
  await page.locator("main.results[aria-busy=true]").waitFor();
  await settled(page);
  return performance.now() - before;
}

/** How often new curves are drawn while the severity is dragged for three seconds. */
async function followed(page: Page): Promise<number> {
  const slider = page.getByRole("slider", { name: "Severity" });
  const box = await slider.boundingBox();
  if (box === null) throw new Error("there is no severity to drag");
  const y = box.y + box.height / 2;
  const at = (share: number) => page.mouse.move(box.x + box.width * share, y);
  await at(0.66);
  await page.mouse.down();
  const start = await page.evaluate(() => performance.now());
  // By the clock: a page that is slow to follow takes its time over each move.
  const until = performance.now() + 3000;
  for (let step = 0; performance.now() < until; step++) {
    await at(0.5 + 0.4 * Math.sin(step / 20));
    await page.waitForTimeout(12);
  }
  const draws = await page.evaluate((from) => {
    const { marks } = globalThis as unknown as Marked;
    return { until: performance.now(), times: marks.draws.filter((time) => time >= from) };
  }, start);
  await page.mouse.up();
  const plots = await page.locator(".uplot canvas").count();
  return draws.times.length / plots / ((draws.until - start) / 1000);
}

const { rounds: count, ...flags } = readSectionFlags(3);
const rounds = await measured(count);
const rows: readonly PageRow[] = Object.entries(measures).map(([id, [title, goal, side]]) => {
  const found = rounds.map((each) => each[id as keyof Measures]);
  return {
    measure: title,
    median: median(found),
    best: best(found, side),
    goal: `${side} ${goal}`,
  };
});
if (flags.json) console.log(JSON.stringify(rows));
else for (const row of rows) console.log(line(row));
if (flags.write) {
  const file = new URL("../docs/performance.md", import.meta.url);
  const section = pageSection(rows, count, new Date().toISOString().slice(0, 10));
  writeFileSync(file, withSection(readFileSync(file, "utf8"), section));
}

/** Rounds one after the other; browser and server end with them, also when one of them fails. */
async function measured(count: number): Promise<readonly Measures[]> {
  const site = await serveSite();
  const browser = await launchBrowser();
  try {
    // The page is built when it is first asked for: that belongs to no round.
    await fetch(site.address);
    const rounds: Measures[] = [];
    while (rounds.length < count) {
      rounds.push(await round(browser, site.address));
      console.error(`round ${rounds.length} of ${count}`);
    }
    return rounds;
  } finally {
    await browser.close();
    site.close();
  }
}

function best(found: readonly number[], side: "at most" | "at least"): number {
  return side === "at most" ? Math.min(...found) : Math.max(...found);
}

function line(row: PageRow): string {
  const number = (value: number) => value.toFixed(0).padStart(7);
  return `${row.measure.padEnd(38)}${number(row.median)}  (best ${number(row.best).trim()}, ${row.goal})`;
}
