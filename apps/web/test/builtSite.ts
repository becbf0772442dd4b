import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
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

/** The built page on this machine. */
export interface BuiltSite {
  readonly address: string;
  close(): void;
}

/** Serves the page as it ships. It is built when it is first asked for, so that nobody waits who does not look at it. */
export async function serveSite(): Promise<BuiltSite> {
  let built: Promise<unknown> | undefined;
  const server = createServer(async (request, response) => {
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
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
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

/** Starts a Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...chromiumFlags, `--disable-features=${withoutFeatures.join(",")}`],
  });
}

/** A child process, because vitest's NODE_ENV would bundle React's development build. */
async function build(): Promise<void> {
  const vite = dirname(createRequire(import.meta.url).resolve("vite/package.json"));
  await promisify(execFile)(process.execPath, [join(vite, "bin", "vite.js"), "build"], {
    cwd: web,
    env: { ...process.env, NODE_ENV: "production" },
  });
}
