// Finds a Chromium for the browser tests, or installs Debian's where that can be done unasked.
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const advice =
  "install Chromium or Chrome (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/it";

/** Path of a Chromium. Throws one line that says what to install. */
export async function chromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist; ${advice}`);
  }
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`the browser tests need a browser: ${advice}`);
  }
  return aptInstall();
}

async function aptInstall() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const steps = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  for (const args of steps) {
    const { code, output } = await run("apt-get", ["-q", ...args], { env });
    if (code !== 0) throw new Error(`apt-get ${args.join(" ")} failed; ${advice}\n${output}`);
  }
  return usual[0];
}
