import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFlags } from "../../../vitest.config.ts";

const web = fileURLToPath(new URL("..", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** The built page, served to a Chromium. */
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

/** Builds the page as it ships, serves it and starts the browser. */
export async function openSite(): Promise<Site> {
  await build();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(web, "dist", normalize(path === "/" ? "/index.html" : path));
    try {
      const content = await readFile(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: chromiumFlags,
  });
  return {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await browser.close();
      server.close();
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

/** A child process, because vitest's NODE_ENV would bundle React's development build. */
async function build(): Promise<void> {
  const vite = dirname(createRequire(import.meta.url).resolve("vite/package.json"));
  await promisify(execFile)(process.execPath, [join(vite, "bin", "vite.js"), "build"], {
    cwd: web,
    env: { ...process.env, NODE_ENV: "production" },
  });
}
