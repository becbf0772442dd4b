/** `npm start`, once everything is installed: what it prints, and the page that it serves. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumFlags } from "../../../vitest.config.ts";
import { settled } from "./visit.ts";

const script = join(import.meta.dirname, "../../../scripts/start.mjs");

let started: ChildProcess;
let said = "";
let browser: Browser;

beforeAll(async () => {
  started = spawn(process.execPath, [script, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  await new Promise<void>((ready, fail) => {
    started.stdout!.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("endocrine is at")) ready();
    });
    started.on("exit", () => fail(new Error(`npm start ended: ${said}`)));
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: chromiumFlags,
  });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  started?.kill();
});

describe("npm start", () => {
  test("prints three reports and one line that says where the page is", () => {
    expect(said.match(/^\$ npx endocrine labs/gm)).toHaveLength(3);
    expect(said.match(/http:\S+/g)).toHaveLength(1);
    expect(said).toMatch(/^endocrine is at http:\/\/localhost:\d+\/$/m);
  });

  test("serves a page that computes, complains of nothing, and works without it", async () => {
    const [url] = /http:\S+/.exec(said)!;
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${url}#disorder=graves&for=30d`);
    await settled(page);
    expect(await page.locator("#labs .flag-L").first().textContent()).toContain("L");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(complaints).toEqual([]);

    const ended = once(started, "exit");
    started.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    await page.goto("about:blank");
    await page.goto(`${url}#disorder=addison&for=7d`);
    await settled(page);
    expect(await page.locator("#labs .flag-L").count()).toBeGreaterThan(0);
    await context.close();
  });
});
