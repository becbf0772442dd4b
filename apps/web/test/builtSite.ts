import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { chromiumFlags } from "../../../vitest.config.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const web = join(root, "apps", "web");
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** What is served to the tests on this machine. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page as it ships. It is built when it is first asked for, so that nobody waits who does not look at it. */
export function serveSite(): Promise<Served> {
  let built: Promise<unknown> | undefined;
  return serve(async (request, response) => {
    built ??= build();
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(web, "dist", normalize(path === "/" ? "/index.html" : path));
    try {
      await built;
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
      return;
    }
    try {
      const content = await readFile(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/**
 * Answers with the address of a Chromium without a window, for `chromium.connect`. It is started when it is first asked
 * for and ends with what is served, since a process of tests may end without a chance to close anything.
 */
export async function serveBrowser(): Promise<Served> {
  let launched: Promise<BrowserServer> | undefined;
  const { address, close } = await serve(async (_, response) => {
    launched ??= chromium.launchServer(launchOptions);
    try {
      response.end((await launched).wsEndpoint());
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  return {
    address,
    async close() {
      await (await launched?.catch(() => undefined))?.close();
      await close();
    },
  };
}

async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Features that Chromium is started without. The first three are pages of its own behind the address bar, which it
 * loads for every new window, and each test has one; the others Playwright turns off too, but only one list counts.
 */
const withoutFeatures = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
  ...["AimEnabled", "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable"],
  ...["HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying"],
  ...["OptimizationHints", "PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning"],
];

const launchOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [...chromiumFlags, `--disable-features=${withoutFeatures.join(",")}`],
};

/** Starts a Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions);
}

/**
 * Builds the page where it is stale. A child process, because vitest's NODE_ENV would bundle React's development build.
 */
async function build(): Promise<void> {
  const script = `
    import { buildWeb } from "./scripts/build.mjs";
    const { code, output } = await buildWeb();
    if (code !== 0) console.error(output);
    process.exitCode = code;`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
}
