// A current Node beside the one that runs us, from the npm package that holds the binary.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, run } from "./run.mjs";

export const version = "24.21.0";

/** Why there is nothing to do here; undefined when there is. */
export function reasonToSkip() {
  const { platform, arch, versions } = process;
  if (Number.parseInt(versions.node, 10) >= Number.parseInt(version, 10)) {
    return `this Node, ${versions.node}, is current`;
  }
  if (platform !== "linux" || (arch !== "x64" && arch !== "arm64")) {
    return `npm has the binary for Linux only, this is ${platform}-${arch}`;
  }
  return undefined;
}

/** Path of that Node, installed under .cache when absent. */
export async function currentNode() {
  const home = join(cache, `node-${version}`);
  const name = `node-linux-${process.arch}`;
  const binary = join(home, "node_modules", name, "bin", "node");
  if (existsSync(binary)) return binary;
  mkdirSync(home, { recursive: true });
  // Its own package.json keeps npm from climbing up to the workspace.
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  const { code, output } = await run(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", `${name}@${version}`],
    { cwd: home },
  );
  if (code !== 0) throw new Error(`npm install ${name}@${version} failed:\n${output}`);
  return binary;
}
