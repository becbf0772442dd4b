import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scratch } from "./callMain.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const main = new URL("../src/main.ts", import.meta.url).href;

/** The command in a process of its own, from the sources. */
function start(argv: string[], parts: object = {}) {
  const code = `import { main } from ${JSON.stringify(main)};
    process.exitCode = await main(${JSON.stringify(argv)}, ${JSON.stringify(parts)});`;
  const flags = ["--conditions=@endocrine/source", "--import", "tsx", "--input-type=module"];
  const child = spawn(process.execPath, [...flags, "-e", code], { cwd: root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => {
    stdout += data;
  });
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
  return { child, ended };
}

describe("the command as a process", () => {
  it("prints help and ends with 0", async () => {
    const { code, stdout, stderr } = await start(["--help"]).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Usage: endocrine");
    expect(stdout).not.toContain("\u001b[");
  });

  it("says one line of bad input and ends with 2", async () => {
    const { code, stdout, stderr } = await start(["labs", "--units", "imperial"]).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^endocrine: --units: "imperial" is not allowed[^\n]+\n$/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("serves until %s and ends with 0", async (signal) => {
    const webRoot = scratch();
    writeFileSync(join(webRoot, "index.html"), "hello");
    const { child, ended } = start(["serve", "--port", "0"], { webRoot });
    const line = await new Promise<string>((said) =>
      child.stdout.once("data", (d) => said(`${d}`)),
    );
    const url = /^endocrine is at (http:\/\/localhost:\d+\/)\n$/.exec(line)?.[1];
    expect(url).toBeDefined();
    expect(await (await fetch(url!)).text()).toBe("hello");
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });
});
