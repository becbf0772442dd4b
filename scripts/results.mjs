// `npm run results`: makes anew what is kept of the model's answers, after a change of its equations or values.
// It takes some ten minutes; what changed is then seen in git.
import "./floor.mjs";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { cache, root, runTool, seconds, sideBySide } from "./run.mjs";

/** Every other script begins with these states. */
const first = [["start-states.ts"]];

/** The longest first: one of them begun last would keep one core busy alone. */
const then = [
  ["validation-report.ts"],
  ["claims.ts"],
  ["function-tests.ts"],
  ["wiring.ts"],
  ["combinations.ts"],
  ["docs/examples/write.ts"],
  ["model-reference.ts"],
];

/** A study of its own, which takes every core. */
const folder = join(cache, "population");
const last = [["population-report.ts", folder, "1000", "200"]];

async function make([file, ...args]) {
  const start = performance.now();
  const source = ["--conditions=@endocrine/source", join(root, "scripts", file)];
  const { code, output } = await runTool("tsx", [...source, ...args]);
  console.log(`${file} ... ${code === 0 ? "ok" : "FAILED"} (${seconds(start)})`);
  const said = output.trim();
  if (said !== "") console.log(said);
  return code === 0;
}

/** Whether all of these could be made. */
async function makeAll(scripts) {
  const made = await Promise.all(sideBySide(scripts.map((script) => () => make(script))));
  return made.every(Boolean);
}

rmSync(folder, { recursive: true, force: true });
const made = (await makeAll(first)) && (await makeAll(then)) && (await makeAll(last));
process.exitCode = made ? 0 : 1;
