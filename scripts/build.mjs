// Builds what is stale: the packages and the command with `tsc -b`, the page with vite.
import "./floor.mjs";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMain, root, runTool, seconds } from "./run.mjs";

const web = join(root, "apps", "web");

/** What a command would otherwise compile at its start. */
const keptBody = join(root, "apps", "cli", "dist", "body.wasm");

/** Compiles the packages and the command line, and the body for it; tsc itself skips what is up to date. */
export async function buildPackages() {
  const packages = await runTool("tsc", ["-b"]);
  if (packages.code === 0) await buildBody();
  return packages;
}

/** Compiles the body with the compiled packages, unless nothing that goes into it is newer than its file. */
async function buildBody() {
  const compiled = ["engine", "body", "clinic"].map((name) => join(root, "packages", name, "dist"));
  const fresh =
    existsSync(keptBody) && statSync(keptBody).mtimeMs > Math.max(...compiled.map(newest));
  if (fresh) return;
  const clinic = await import(pathToFileURL(join(root, "packages/clinic/dist/index.js")).href);
  writeFileSync(keptBody, clinic.keepBody());
}

export function hasWeb() {
  return existsSync(join(web, "index.html"));
}

/** Bundles the page, unless nothing that goes into it is newer than the last bundle. */
export function buildWeb() {
  const bundle = join(web, "dist", "index.html");
  const fresh = existsSync(bundle) && statSync(bundle).mtimeMs > newestSource();
  if (fresh) return { code: 0, output: "" };
  return runTool("vite", ["build"], { from: web, cwd: web });
}

function newestSource() {
  const files = ["pnpm-lock.yaml", "tsconfig.base.json", "packages", "apps/web"];
  return Math.max(...files.map((file) => newest(join(root, file))));
}

/** Folders count too: theirs is the time of the last file added or removed. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path)
    .filter((name) => !["dist", "node_modules", "test"].includes(name) && !name.startsWith("."))
    .map((name) => newest(join(path, name)));
  // The folder that holds dist/ changes with each build, so only folders of sources count.
  return Math.max(existsSync(join(path, "dist")) ? 0 : stat.mtimeMs, ...inside);
}

/** Both. Throws with what the compiler said. */
export async function build() {
  const start = performance.now();
  const packages = await buildPackages();
  if (packages.code !== 0) throw new Error(`tsc -b failed:\n${packages.output}`);
  if (hasWeb()) {
    const page = await buildWeb();
    if (page.code !== 0) throw new Error(`vite build failed:\n${page.output}`);
  }
  console.log(`Built in ${seconds(start)}.`);
}

if (isMain(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
