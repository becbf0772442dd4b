/**
 * Measures the main views of the built page with Lighthouse and writes docs/page-quality.md.
 * Run: npm run page-quality -- OPTIONS
 *   --runs 5                medians of so many loads
 *   --languages en,lv       of en, lv, kk, hi; else all
 *   --devices desktop       of desktop, phone; else both
 *   --views opening,lab     else all
 *   --print                 to the terminal, without a file
 * A load takes some ten seconds. Times are of the processor: nothing else should run beside it.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Device, measureQuality, type Quality } from "./page/measureQuality.ts";
import { root, servePage } from "./page/servePage.ts";
import { hashIn, mainViews } from "./page/views.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    languages: { type: "string", default: "en,lv,kk,hi" },
    devices: { type: "string", default: "desktop,phone" },
    views: { type: "string", default: mainViews.map(({ id }) => id).join() },
    print: { type: "boolean", default: false },
  },
});

/** The words of an option. Ends with one line where one is not allowed. */
function words<T extends string>(name: keyof typeof options, allowed: readonly T[]): readonly T[] {
  const given = String(options[name]).split(",");
  const wrong = given.find((word) => !(allowed as readonly string[]).includes(word));
  if (wrong === undefined) return given as T[];
  console.error(`--${name} "${wrong}"; allowed: ${allowed.join(", ")}`);
  process.exit(2);
}

const least = 95;
const languages = words("languages", ["en", "lv", "kk", "hi"]);
const devices = words<Device>("devices", ["desktop", "phone"]);
const ids = words(
  "views",
  mainViews.map(({ id }) => id),
);
const runs = Number(options.runs);
if (!(Number.isInteger(runs) && runs > 0)) {
  console.error(`--runs "${options.runs}"; allowed: a whole number from 1`);
  process.exit(2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[sorted.length >> 1]!) / 2;
}

function score(value: number): string {
  return value < least ? `**${value}**` : String(value);
}

function row(view: string, language: string, device: Device, loads: readonly Quality[]): string {
  const middle = (read: (load: Quality) => number) => median(loads.map(read));
  const worst = (read: (load: Quality) => number) => Math.min(...loads.map(read));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const cells = [
    ...[view, language, device],
    score(Math.round(middle((load) => load.performance))),
    score(worst((load) => load.accessibility)),
    score(worst((load) => load.bestPractice)),
    score(worst((load) => load.seo)),
    seconds(middle((load) => load.firstContentfulPaint)),
    seconds(middle((load) => load.largestContentfulPaint)),
    `${Math.round(middle((load) => load.totalBlockingTime))} ms`,
    seconds(middle((load) => load.speedIndex)),
    middle((load) => load.layoutShift).toFixed(3),
    `${Math.round(middle((load) => load.bytes) / 1000)} kB`,
    [...new Set(loads.flatMap(({ faults }) => faults))].join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

const load = loadavg()[0]!.toFixed(1);
const page = await servePage();
const rows: string[] = [];
for (const device of devices) {
  for (const language of languages) {
    for (const view of mainViews.filter(({ id }) => ids.includes(id))) {
      const loads: Quality[] = [];
      for (let run = 0; run < runs; run++) {
        loads.push(await measureQuality(page.url + hashIn(view, language), device));
      }
      rows.push(row(view.title, language, device, loads));
      console.log(rows.at(-1));
    }
  }
}
page.stop();

const given = process.argv.slice(2).join(" ");
const command = `npm run page-quality${given === "" ? "" : ` -- ${given}`}`;
const date = new Date().toISOString().slice(0, 10);
const text = `# Quality of the page

Made on ${date} by \`${command}\`; change nothing here by hand.

Lighthouse's scores of the main views as \`npm start\` serves them, each from 0 to 100 and at least ${least}; what falls short is bold. Every load is a first visit with nothing kept. Desktop and phone are Lighthouse's own: a fast line and this machine's processor, and slow 4G with a processor four times slower. Performance, times and bytes are medians of ${runs === 1 ? "one load" : `${runs} loads`}, the other scores the lowest of them. Bytes are those until the page is at rest, without what it keeps for use without a network.

Machine: ${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; load average ${load} at the start. Work beside it lowers performance: times are those of the clock.

| view | language | device | performance | accessibility | best practice | search | first contentful paint | largest contentful paint | total blocking time | speed index | layout shift | bytes | faults |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
if (!options.print) writeFileSync(join(root, "docs", "page-quality.md"), text);
