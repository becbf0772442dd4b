/** Lighthouse's judgement of one view of the page. */
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import lighthouse, { defaultConfig, desktopConfig } from "lighthouse";
import DevtoolsLog from "lighthouse/core/gather/gatherers/devtools-log.js";
import { startBrowser } from "./openView.ts";

/** What a view is looked at with: Lighthouse's own desktop, and its mid-range phone on slow 4G. */
export type Device = "desktop" | "phone";

/** Scores from 0 to 100; times in ms, of the simulated network and processor. */
export interface Quality {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractice: number;
  readonly seo: number;
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  readonly totalBlockingTime: number;
  readonly speedIndex: number;
  /** Share of the window that moves in sight, times the way it goes. */
  readonly layoutShift: number;
  /** Bytes over the network until the page is at rest, without what is kept for later. */
  readonly bytes: number;
  /** What costs accessibility, best practice or search points. */
  readonly faults: readonly string[];
}

const categories = {
  performance: "performance",
  accessibility: "accessibility",
  bestPractice: "best-practices",
  seo: "seo",
} as const;

/**
 * Watches until the results are there: the model is computed beside the page, which looks at rest meanwhile.
 * As the first of Lighthouse's recorders it holds the others back.
 */
class UntilResults extends DevtoolsLog {
  override async stopSensitiveInstrumentation(context: GathererContext): Promise<void> {
    const { executionContext } = context.driver;
    const isShown = () =>
      document.querySelector("main.results") !== null &&
      document.querySelector("[aria-busy=true]") === null;
    for (let tries = 0; !(await executionContext.evaluate(isShown, { args: [] })); tries++) {
      if (tries === 600) throw new Error("no results after two minutes");
      await setTimeout(200);
    }
    await super.stopSensitiveInstrumentation(context);
  }
}

type GathererContext = Parameters<DevtoolsLog["stopSensitiveInstrumentation"]>[0];

/** How often a page is loaded at most: Lighthouse at times records none, and asks to be run again. */
const mostLoads = 3;

/** Loads an address as a first visit, in a browser of its own. Throws what Lighthouse could not do. */
export async function measureQuality(url: string, device: Device): Promise<Quality> {
  for (let left = mostLoads - 1; ; left--) {
    try {
      return await load(url, device);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function load(url: string, device: Device): Promise<Quality> {
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  try {
    const flags = { port, logLevel: "error" as const, onlyCategories: Object.values(categories) };
    const [log, ...others] = defaultConfig.artifacts ?? [];
    if (log?.id !== "DevtoolsLog") throw new Error("Lighthouse's first recorder is another one");
    const config = {
      ...defaultConfig,
      ...(device === "desktop" && { settings: desktopConfig.settings }),
      artifacts: [{ ...log, gatherer: { instance: new UntilResults() } }, ...others],
    };
    const result = await lighthouse(url, flags, config);
    if (result === undefined) throw new Error(`Lighthouse has no result for ${url}`);
    return read(result.lhr);
  } finally {
    await browser.close();
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

function read({ runtimeError, categories: found, audits }: Report): Quality {
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const score = (kind: keyof typeof categories) =>
    Math.round(100 * (found[categories[kind]]?.score ?? 0));
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const judged = ["accessibility", "best-practices", "seo"].flatMap(
    (id) => found[id]?.auditRefs ?? [],
  );
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractice: score("bestPractice"),
    seo: score("seo"),
    firstContentfulPaint: value("first-contentful-paint"),
    largestContentfulPaint: value("largest-contentful-paint"),
    totalBlockingTime: value("total-blocking-time"),
    speedIndex: value("speed-index"),
    layoutShift: value("cumulative-layout-shift"),
    bytes: value("total-byte-weight"),
    faults: judged
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}
