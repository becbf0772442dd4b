import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../src/main.ts";
import { endocrine, scratch } from "./callMain.ts";
import { fakeClinic } from "./fakeClinic.ts";

const webRoot = scratch();
writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>endocrine</title>");
writeFileSync(join(webRoot, "app.js"), "export {};");
mkdirSync(join(webRoot, "assets"));
writeFileSync(
  join(webRoot, "assets", "page-3f2a.js"),
  `export const text = "${"long ".repeat(400)}";`,
);

const stop = new AbortController();
let url = "";
let ended: Promise<number>;
let stderr = "";

beforeAll(async () => {
  await new Promise<void>((ready) => {
    const stdout = {
      write(text: string) {
        url = /http:\S+/.exec(text)![0];
        ready();
      },
    };
    ended = main(["serve", "--port", "0"], {
      clinic: fakeClinic(),
      io: { stdout, stderr: { write: (text: string) => (stderr += text) }, isTTY: false },
      webRoot,
      stop: stop.signal,
    });
  });
});

afterAll(async () => {
  stop.abort();
  expect(await ended).toBe(0);
  expect(stderr).toBe("");
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, url));
  const text = await response.text();
  const json = response.headers.get("content-type")?.includes("application/json");
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(text) : text,
  };
};

describe("endocrine serve", () => {
  it("serves the page and its scripts with a strict policy", async () => {
    const page = await get("/");
    expect(page.status).toBe(200);
    expect(page.body).toContain("<title>endocrine</title>");
    const policy = page.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'unsafe-eval'");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    const script = await get("/app.js");
    expect(script.headers.get("content-type")).toContain("javascript");
  });

  it("compresses, and lets a browser keep what is named by its content alone", async () => {
    const page = await get("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const { status, headers, body } = await get("/assets/page-3f2a.js");
    expect(status).toBe(200);
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(body).toContain("long long");
    expect((await get("/assets/gone-3f2a.js")).headers.get("cache-control")).toBeNull();
  });

  it("answers 404 for what is not there, and stays in its folder", async () => {
    expect((await get("/nothing.js")).status).toBe(404);
    expect((await get("/%2e%2e/%2e%2e/etc/passwd")).status).toBe(404);
    expect(await get("/api/nothing")).toMatchObject({
      status: 404,
      body: { error: "there is no GET /api/nothing" },
    });
  });

  it("answers health and catalogue", async () => {
    expect((await get("/api/health")).body).toMatchObject({ status: "ok" });
    expect((await get("/api/catalogue")).body.patients[0].id).toBe("adult-female");
  });

  it("reports labs as the command does", async () => {
    const words = "labs --disorder graves:0.7 --disorder hashimoto --day 10 --json".split(" ");
    const { stdout } = await endocrine(words);
    const { status, body } = await get("/api/labs?disorder=graves:0.7&disorder=hashimoto&day=10");
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(stdout));
  });

  it("runs as the command does", async () => {
    const { stdout } = await endocrine(
      "run --for 1h --every 30min --signals TSH --json".split(" "),
    );
    const { body } = await get("/api/run?for=1h&every=30min&signals=TSH");
    expect(body).toEqual(JSON.parse(stdout));
  });

  it.each([
    ["/api/labs?disorder=gravs", 'disorder: unknown disorder "gravs"; did you mean "graves"?'],
    ["/api/labs?disordr=graves", 'unknown parameter "disordr"; did you mean "disorder"?'],
    ["/api/labs?day=1&day=2", "day: give it once"],
    ["/api/labs?day=soon", 'day: "soon" is not a number'],
    ["/api/labs?units=old", "units:"],
    ["/api/run?for=long", 'for: "long" is not a duration'],
    ["/api/run?signals=nothing", "signals: unknown signal"],
  ])("answers %s with status 400 and one line", async (path, says) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error).toContain(says);
    expect(Object.keys(body)).toEqual(["error"]);
  });

  it("refuses a named port that is taken, and a page that is not built", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as AddressInfo;
    const taken = await endocrine(["serve", "--port", String(port)], { webRoot });
    expect(taken).toMatchObject({ code: 2, stdout: "" });
    expect(taken.stderr).toContain(`--port ${port} is taken`);
    other.close();
    const empty = await endocrine(["serve"], { webRoot: scratch() });
    expect(empty.code).toBe(2);
    expect(empty.stderr).toMatch(/^endocrine: the page is not built [^\n]+\n$/);
  });
});
