/**
 * Measures how long a preset takes from its name to a body that is ready to run, in fresh processes.
 * Run: npx tsx --conditions=@endocrine/source bench/presets.ts [--rounds 5] [--json | --write]
 * With --write the table goes to docs/performance.md.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patients } from "../packages/clinic/src/patients/patients.ts";
import { bundle } from "./bundle.ts";
import { median } from "./median.ts";
import { type PresetRow, type PresetTimes, presetSection } from "./presetSection.ts";
import { withSection } from "./section.ts";
import { readSectionFlags } from "./sectionFlags.ts";

const { rounds: count, ...flags } = readSectionFlags(5);
const rows = await measured(count);
if (flags.json) console.log(JSON.stringify(rows));
else console.table(rows);
if (flags.write) {
  const file = new URL("../docs/performance.md", import.meta.url);
  const section = presetSection(rows, count, new Date().toISOString().slice(0, 10));
  writeFileSync(file, withSection(readFileSync(file, "utf8"), section));
}

/** All presets in turn, round after round, each in a process of its own. */
async function measured(rounds: number): Promise<readonly PresetRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "endocrine-presets-"));
  try {
    const script = join(folder, "preset.mjs");
    writeFileSync(script, await bundle("peers/preset.ts", "es"));
    const found = patients.map((): PresetTimes[] => []);
    for (let round = 1; round <= rounds; round++) {
      patients.forEach(({ id }, i) => {
        found[i]?.push(once(script, id));
      });
      console.error(`round ${round} of ${rounds}`);
    }
    return patients.map(({ id }, i) => {
      const middle = (part: keyof PresetTimes): number =>
        median((found[i] ?? []).map((times) => times[part]));
      return {
        patient: id,
        read: middle("read"),
        compile: middle("compile"),
        load: middle("load"),
        again: middle("again"),
        all: middle("all"),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function once(script: string, patient: string): PresetTimes {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, patient], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${patient}: ${stderr}`);
  return JSON.parse(stdout);
}
