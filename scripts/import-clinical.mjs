// Picks the published clinical figures of the thyroid axis out of the clinical truth set and writes
// packages/clinic/src/validation/entries.ts: facts and their sources only.
// Run: node scripts/import-clinical.mjs [folder], or with CLINICAL_DATA=folder.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, runTool } from "./run.mjs";

const files = ["reference-ranges", "dynamics", "tests", "disorders", "treatments"];

/** What is measured, or in whom, when the figure is one of the thyroid axis. */
const quantity =
  /\b(TSH|T3|T4|rT3|TBG|hCG|TRH|RAIU|BMR)\b|thyro|iodi|calcitonin|goitre|heart rate|anti-TPO|TRAb/i;
const population =
  /thyro|graves|hashimoto|myxoedema|cretinism|goitre|iodi|euthyroid|toxic nodule|hyperemesis|methimazole/i;
/** Figures of other axes that the words above also meet. */
const otherAxis = /parathyroid|testosterone|constitutional delay|Kallmann|phaeochromocytoma/i;
/** Figures of the axis whose own words do not say so. */
const also = [
  "pregnancy-lactation-calcium-table-pregnancy",
  "72-h-fast-neuroendocrine-directions-healthy-lean-men",
  "72-h-fast-neuroendocrine-directions-detail-healthy-lean-men",
  "axis-failure-prevalence-sheehan-syndrome-panhypopituitarism",
  "thyroid-profile-mild-iodine-deficiency-in-pregnancy",
];

const head = `// Written by scripts/import-clinical.mjs from the clinical truth set: change neither facts nor order here.
import type { Entry } from "./entry.ts";

/** The published figures of the thyroid axis. */
export const entries: readonly Entry[] = `;

function ofTheAxis(entry) {
  if (also.includes(entry.id)) return true;
  if (otherAxis.test(`${entry.quantity} ${entry.population}`)) return false;
  return quantity.test(entry.quantity) || population.test(entry.population);
}

function facts(file, entry) {
  const { title, url, doi, pmid } = entry.source;
  return {
    id: entry.id,
    file,
    quantity: entry.quantity,
    population: entry.population,
    value: entry.value,
    unit: entry.unit ?? null,
    direction: entry.direction ?? null,
    note: entry.note ?? null,
    source: { title, url: url ?? null, doi: doi ?? null, pmid: pmid ?? null },
    confidence: entry.confidence,
    sourceGrade: entry.source_grade,
  };
}

/** The entries of the thyroid axis in a folder of the truth set. */
export function thyroidEntries(folder) {
  return files.flatMap((file) =>
    JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"))
      .filter(ofTheAxis)
      .map((entry) => facts(file, entry)),
  );
}

if (isMain(import.meta.url)) {
  const folder =
    process.argv[2] ?? process.env.CLINICAL_DATA ?? join(root, "..", "shared", "clinical");
  if (!existsSync(join(folder, "disorders.json"))) {
    console.error(`No clinical data in ${folder}; name the folder as the first argument.`);
    process.exitCode = 2;
  } else {
    const entries = thyroidEntries(folder);
    const path = join(root, "packages", "clinic", "src", "validation", "entries.ts");
    writeFileSync(path, `${head}${JSON.stringify(entries)};\n`);
    await runTool("biome", ["format", "--write", path]);
    console.log(`${entries.length} entries -> ${path}`);
  }
}
