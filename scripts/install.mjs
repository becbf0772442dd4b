// Installs what is missing, with the pnpm that package.json pins, called through npx. Uses nothing
// but Node, so that it runs on a bare clone. Why not `npm ci`: docs/decisions/0002-pnpm-through-npx.md
import "./floor.mjs";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, run, runTool, seconds } from "./run.mjs";

const stamp = join(root, "node_modules", ".installed");

const quietly = {
  // pnpm must neither ask questions nor look for another version of itself.
  CI: "true",
  npm_config_yes: "true",
  npm_config_update_notifier: "false",
  pnpm_config_pm_on_fail: "ignore",
  // Under NODE_ENV=production the tools would be left out.
  NODE_ENV: undefined,
};

/** Makes node_modules agree with the lockfile. Throws with what the installer said. */
export async function install() {
  const wanted = fingerprint();
  if (isInstalled(wanted)) return;
  const start = performance.now();
  console.log("Installing dependencies (the first time takes a minute) ...");

  let result = await pnpm("install", "--frozen-lockfile");
  const said = result.output;
  const foreign = /UNSUPPORTED_PLATFORM|FETCH_404|NO_MATCHING_VERSION/.test(said);
  if (result.code !== 0 && !foreign) throw new Error(`pnpm install failed:\n${said}`);
  if (result.code !== 0 || !(await toolsRun())) {
    console.log(
      `The lockfile does not fit ${process.platform}-${process.arch}: plain install without it.`,
    );
    // What is there already would pass for up to date.
    rmSync(join(root, "node_modules"), { recursive: true, force: true });
    result = await pnpm("install", "--no-frozen-lockfile", "--no-lockfile");
    if (result.code !== 0 || !(await toolsRun())) {
      throw new Error(`The install failed:\n${said}\n${result.output}`);
    }
  }
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${seconds(start)}.`);
}

function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return run("npx", ["--yes", packageManager, ...args], { env: quietly });
}

/** A lockfile made elsewhere installs without complaint and leaves out this platform's binaries. */
async function toolsRun() {
  try {
    for (const tool of ["biome", "vite"]) {
      if ((await runTool(tool, ["--version"])).code !== 0) return false;
    }
    return true;
  } catch {
    return false; // not even there
  }
}

function isInstalled(wanted) {
  const tools = join(root, "node_modules", ".bin");
  return existsSync(tools) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

/** Changes with the lockfile, any package.json of the workspace, and the platform. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  const manifests = ["packages", "apps"].flatMap((floor) =>
    readdirSync(join(root, floor)).map((name) => join(floor, name, "package.json")),
  );
  for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...manifests]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

if (isMain(import.meta.url)) {
  try {
    await install();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
