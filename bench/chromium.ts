import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { chromiumFlags } from "../vitest.config.ts";
import { bundle } from "./bundle.ts";
import type { Measurement, Peer } from "./peerProcess.ts";
import { measure } from "./peers/measure.ts";
import type { BenchPage } from "./peers/page.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
type Window = { readonly benchPage: BenchPage };

let browser: Promise<Browser> | undefined;

/** What to install where there is no browser. */
export function chromiumMissing(): string | undefined {
  return existsSync(executablePath) ? undefined : "apt-get install chromium";
}

/** Ends the browser, if one was started. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The engine in a page of its own; times are CPU times of the page's process. */
export class ChromiumPeer implements Peer {
  alive = true;
  readonly #problem: string;
  #page: Page | undefined;
  #session: CDPSession | undefined;

  /** `problem` is the text of the problem. */
  constructor(problem: string) {
    this.#problem = problem;
  }

  async ready(): Promise<void> {
    browser ??= chromium.launch({ executablePath, args: chromiumFlags });
    const context = await (await browser).newContext();
    const page = await context.newPage();
    this.#page = page;
    this.#session = await (await browser).newBrowserCDPSession();
    await page.addScriptTag({ content: await bundle("peers/page.ts", "iife") });
    await page.evaluate(
      (text) => (globalThis as unknown as Window).benchPage.load(text),
      this.#problem,
    );
  }

  async run(rtol: number, warmUp: number, wanted: number, target: string): Promise<Measurement> {
    const page = this.#page as Page;
    const repeat = (count: number): Promise<void> =>
      page.evaluate(
        ({ rtol, count }) => (globalThis as unknown as Window).benchPage.repeat(rtol, count),
        { rtol, count },
      );
    const { seconds, runs } = await measure(repeat, () => this.#cpuSeconds(), warmUp, wanted);
    const text = await page.evaluate(() => (globalThis as unknown as Window).benchPage.output());
    const bytes = Buffer.from(text, "base64");
    writeFileSync(target, bytes);
    const output = new Float64Array(bytes.length / 8);
    new Uint8Array(output.buffer).set(bytes);
    return { seconds, runs, output };
  }

  close(): void {
    this.alive = false;
    this.#page?.context().close();
  }

  /** Of all renderers, of which only this page's has work; the browser's own clock ticks every 10 ms. */
  async #cpuSeconds(): Promise<number> {
    const { processInfo } = await (this.#session as CDPSession).send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({ type }) => type === "renderer");
    return renderers.reduce((sum, { id }) => sum + cpuSecondsOf(id), 0);
  }
}

/** CPU time of a process from the scheduler's accounts of its threads. */
function cpuSecondsOf(id: number): number {
  const threads = `/proc/${id}/task`;
  return readdirSync(threads).reduce((sum, thread) => {
    const [nanoseconds = ""] = readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ");
    return sum + Number(nanoseconds) / 1e9;
  }, 0);
}
