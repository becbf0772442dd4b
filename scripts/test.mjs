// `npm test`: every check of the project, one line each, closed by a plain count.
//   node scripts/test.mjs unit lint   runs only these steps
import "./floor.mjs";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildPackages, buildWeb, hasWeb } from "./build.mjs";
import { chromium } from "./chromium.mjs";
import * as current from "./current-node.mjs";
import { install } from "./install.mjs";
import { cache, root, runTool, seconds, sideBySide } from "./run.mjs";

/** Checks of one core each, which run side by side. */
const checks = [
  ["types", "type check", typeCheck],
  ["lint", "lint and format (biome)", () => runTool("biome", ["check", "."])],
  ["rules", "dependency rules (dependency-cruiser)", dependencyRules],
  ["unused", "unused code (knip)", () => runTool("knip", [])],
  ["web", "page build (vite)", webBuild],
];

/** The page waits for its browser and its worker now and then: the others use those times. */
const besidePage = [
  ["page", "page tests in Chromium", () => inChromium("page")],
  ["browser", "engine tests in Chromium", () => inChromium("browser")],
  ["current", `engine, workers and command line, Node ${current.version}`, onCurrentNode],
];

/** Name on the command line, title, and what to run: resolves with `code`, `output`, maybe counts. */
const unit = [
  "unit",
  `unit and property tests, Node ${process.versions.node}`,
  () => vitest("node"),
];

/** What runs side by side, one group after the other. */
const groups = [checks, [unit], besidePage];
const steps = groups.flat();

/** What another V8 could change: generated code, mathematics, worker threads, and the command as it is started. */
const versionBound = [
  "engine/test/wasm",
  "engine/test/compile/generate",
  "engine/test/compile/keep",
  "engine/test/endToEnd",
  "engine/test/ensemble",
  "study/test/runEnsemble",
  "cli/test/spawned",
];

/** The page, which vite compiles, and the tests are left out by `tsc -b`; the page reads what that writes. */
async function typeCheck() {
  const [built, tests] = await Promise.all([
    buildAndPage(),
    typesOf("scripts/tsconfig.tests.json"),
  ]);
  return built.code !== 0 ? built : tests;
}

async function buildAndPage() {
  const packages = await buildPackages();
  const page = "apps/web/tsconfig.json";
  return packages.code === 0 && existsSync(join(root, page)) ? typesOf(page) : packages;
}

function typesOf(project) {
  return runTool("tsc", ["-p", project, "--noEmit"]);
}

function dependencyRules() {
  return runTool("depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "apps"]);
}

function webBuild() {
  return hasWeb() ? buildWeb() : { skip: "apps/web has no index.html yet" };
}

async function inChromium(project) {
  return vitest(project, { env: { CHROMIUM: await chromium() } });
}

async function onCurrentNode() {
  const skip = current.reasonToSkip();
  if (skip) return { skip };
  return vitest("node", {
    node: await current.currentNode(),
    report: "current",
    paths: versionBound,
  });
}

/** Runs one vitest project and reads its counts from the JSON report. */
async function vitest(project, { report = project, paths = [], ...options } = {}) {
  const file = join(cache, "test", `${report}.json`);
  mkdirSync(join(cache, "test"), { recursive: true });
  rmSync(file, { force: true });
  const plain = { NO_COLOR: "1", FORCE_COLOR: undefined };
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const args = ["run", ...paths, "--project", project, "--passWithNoTests", ...reporters];
  const result = await runTool("vitest", args, { ...options, env: { ...plain, ...options.env } });
  if (!existsSync(file)) return { ...result, passed: 0, failed: 0 };
  const counts = JSON.parse(readFileSync(file, "utf8"));
  return {
    ...result,
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

/** Does what a step does, and says how long it took; what it throws is its failure. */
async function perform([, , work]) {
  const start = performance.now();
  const result = await (async () => work())().catch((error) => ({
    code: 1,
    output: `${error.message}\n`,
  }));
  return { result, took: seconds(start) };
}

/** Prints the line of a step. A check without counts of its own counts as one test. */
async function take([, title], performed) {
  process.stdout.write(`${title} ... `);
  const { result, took } = await performed;
  if (result.skip) {
    console.log(`skipped: ${result.skip}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const ok = result.code === 0;
  const counted = result.passed !== undefined;
  const { passed = ok ? 1 : 0, skipped = 0 } = result;
  // A run that broke without naming a failed test still failed.
  const failed = Math.max(result.failed ?? 0, ok ? 0 : 1);
  const detail = counted ? `, ${passed} passed${failed ? `, ${failed} failed` : ""}` : "";
  console.log(`${ok ? "ok" : "FAILED"} (${took}${detail})`);
  if (!ok) console.log(`\n${result.output.trim()}\n`);
  return { passed, failed, skipped };
}

async function test(names) {
  const known = steps.map(([name]) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`no step "${unknown}"; there are: ${known.join(", ")}`);
    return 2;
  }
  await install();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const group of groups) {
    const chosen = group.filter(([name]) => names.length === 0 || names.includes(name));
    const begun = sideBySide(chosen.map((step) => () => perform(step)));
    for (const [i, step] of chosen.entries()) {
      const counts = await take(step, begun[i]);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}
