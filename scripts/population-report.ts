// Draws adults, settles them, and writes docs/population.md. Takes up where it was stopped.
// Run: npx tsx --conditions=@endocrine/source scripts/population-report.ts FOLDER [PERSONS [MORNING SAMPLES]]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analytes } from "../packages/clinic/src/laboratory/analytes.ts";
import {
  planStudy,
  populationReport,
  runStudy,
  type StudyRequest,
  summariseStudy,
} from "../packages/study/src/index.ts";

const [folder, persons = "1000", samples = persons] = process.argv.slice(2);
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

async function study(resolution: "daily" | "hourly", size: number) {
  const who = { size, seed: 2026 };
  // the morning is as a laboratory finds it; daily means are the levels themselves
  const measured = resolution === "hourly";
  const request: StudyRequest = { who, day: 0, at: "08:00", resolution, measured, record };
  return runStudy(planStudy(request), {
    folder: join(folder as string, resolution),
    threads: 2,
    worker,
    onProgress: (done, of) => {
      if (done % 40 === 0 || done === of) console.log(`${resolution}: ${done} of ${of}`);
    },
  });
}

const daily = await study("daily", Number(persons));
const morning = await study("hourly", Number(samples));
const path = join(root, "docs", "population.md");
writeFileSync(path, populationReport(daily, morning));
const { failures } = summariseStudy(morning);
console.log(`${morning.rows.length} persons, ${failures.count} failed -> ${path}`);
for (const reason of failures.reasons) console.log(reason);
