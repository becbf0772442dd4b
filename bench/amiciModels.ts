import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { candidates, folderOf, python } from "./candidates.ts";
import { models } from "./models/index.ts";

// Compiles models for AMICI: amiciModels.ts [MODEL...]; without names, all.
const names = process.argv.slice(2);
const script = fileURLToPath(new URL("peers/amici_peer.py", import.meta.url));
const amici = candidates.find(({ id }) => id === "amici");
const unknown = names.find((name) => !models.some(({ id }) => id === name));
if (unknown !== undefined) {
  process.stderr.write(`bench/setup: there is no model ${unknown}\n`);
  process.exit(2);
}
for (const { id, make } of models) {
  if (names.length > 0 && !names.includes(id)) continue;
  try {
    const folder = folderOf(id);
    await amici?.prepare(make(), folder);
    const { status, stderr } = spawnSync(python, [script, folder, "--build"], { encoding: "utf8" });
    const why = stderr.trim().split("\n").at(-1) ?? "";
    process.stdout.write(`AMICI ${id.padEnd(18)}${status === 0 ? "compiled" : why}\n`);
  } catch (error) {
    process.stdout.write(`AMICI ${id.padEnd(18)}${(error as Error).message}\n`);
  }
}
