// Draws adults, settles them, and writes docs/population.md. Takes up where it was stopped.
// With MINUTES the morning stops then, and those are reported whose eight were done.
// Run: npx tsx --conditions=@endocrine/source scripts/population-report.ts FOLDER [PERSONS [MORNING SAMPLES [MINUTES]]]
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analytes } from "../packages/clinic/src/laboratory/analytes.ts";
import {
  planStudy,
  populationReport,
  runStudy,
  type StudyResult,
  summariseStudy,
} from "../packages/study/src/index.ts";
import { readShard } from "../packages/study/src/study/shardFile.ts";

const [folder, persons = "1000", samples = persons, minutes] = process.argv.slice(2);
if (folder === undefined) throw new Error("name a folder for the study's files");
const root = join(import.meta.dirname, "..");
const worker = {
  file: join(root, "packages/study/test/sourceStudyWorker.mjs"),
  execArgv: ["--conditions=@endocrine/source"],
};

const record = [
  ...analytes.map(({ id }) => id),
  ...["weight", "bodyMassIndex", "fatMass", "height", "GFR", "systolic", "diastolic"],
  ...["heartRate", "thyroidVolume", "BMR", "person.age"],
];

async function study(
  resolution: "daily" | "hourly",
  size: number,
  signal?: AbortSignal,
): Promise<StudyResult> {
  const who = { size, seed: 2026 };
  // the morning is as a laboratory finds it; daily means are the levels themselves
  const measured = resolution === "hourly";
  const plan = planStudy({ who, day: 0, at: "08:00", resolution, measured, record });
  const at = join(folder as string, resolution);
  try {
    return await runStudy(plan, {
      ...{ folder: at, threads: 2, worker, ...(signal && { signal }) },
      onProgress: (done, of) => {
        if (done % 40 === 0 || done === of) console.log(`${resolution}: ${done} of ${of}`);
      },
    });
  } catch (error) {
    if (!signal?.aborted) throw error;
    const files = readdirSync(at).filter((name) => name.startsWith("shard-"));
    const parts = files.map((name) => readShard(join(at, name), plan.hash, record));
    return { plan, rows: (await Promise.all(parts)).flatMap((rows) => rows ?? []), resumed: 0 };
  }
}

const daily = await study("daily", Number(persons));
const limit = minutes === undefined ? undefined : AbortSignal.timeout(60_000 * Number(minutes));
const morning = await study("hourly", Number(samples), limit);
const path = join(root, "docs", "population.md");
writeFileSync(path, populationReport(daily, morning));
const { failures } = summariseStudy(morning);
console.log(`${morning.rows.length} persons, ${failures.count} failed -> ${path}`);
for (const reason of failures.reasons) console.log(reason);
