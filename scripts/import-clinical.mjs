// Picks the published clinical figures of the axes that are built out of the clinical truth set and
// writes packages/clinic/src/validation/*Entries.ts: facts and their sources only.
// Run: node scripts/import-clinical.mjs [folder], or with CLINICAL_DATA=folder.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, root, runTool } from "./run.mjs";

const files = ["reference-ranges", "dynamics", "tests", "disorders", "treatments"];

/**
 * Axes in the order in which they take their figures: what is measured, or in whom, when a figure is
 * one of the axis; figures of axes to come that the words also meet; figures of the axis whose own
 * words do not say so.
 */
const axes = [
  {
    name: "thyroidEntries",
    about: "the thyroid axis",
    quantity:
      /\b(TSH|T3|T4|rT3|TBG|hCG|TRH|RAIU|BMR)\b|thyro|iodi|calcitonin|goitre|heart rate|anti-TPO|TRAb/i,
    population:
      /thyro|graves|hashimoto|myxoedema|cretinism|goitre|iodi|euthyroid|toxic nodule|hyperemesis|methimazole/i,
    otherAxis: /parathyroid|testosterone|constitutional delay|Kallmann|phaeochromocytoma/i,
    also: [
      "pregnancy-lactation-calcium-table-pregnancy",
      "72-h-fast-neuroendocrine-directions-healthy-lean-men",
      "72-h-fast-neuroendocrine-directions-detail-healthy-lean-men",
      "axis-failure-prevalence-sheehan-syndrome-panhypopituitarism",
      "thyroid-profile-mild-iodine-deficiency-in-pregnancy",
    ],
  },
  {
    name: "stressEntries",
    about: "the adrenal glands, the posterior lobe, the kidney and the pineal",
    quantity:
      /cortisol|\b(ACTH|CRH|UFC|[SD]BP|BP|PRA|DST|TSST)\b|aldosterone|renin\b|metanephrine|epinephrine|copeptin|vasopressin|osmolality|osmoregulation|melatonin|alpha-MSH|oxytocin|17-hydroxyprogesterone|17-OHP|DHEA-S|androstenedione|\b(sodium|potassium)\b|urine volume|water (intake|deprivation)|dexamethasone|dex-CRH|cosyntropin|metyrapone|captopril|clonidine|saline|exercise/i,
    population:
      /addison|cushing|ectopic ACTH|adrenal|SIADH|diabetes insipidus|conn\)|liddle|phaeochromocytoma|CAH |pineal|hydrocortisone|predniso|desmopressin|hpa recovery|cortisone|primary aldosteronism/i,
    otherAxis:
      /insulin|glucagon|hypoglycaemia (threshold|symptoms)|OGTT|testosterone|estradiol|PCOS|counter-regulation|hcg|oral contraceptive|labour|postpartum|nursing|oxytocin pregnancy|oxytocin-pregnancy|MEN2A|sheehan syndrome \/ panhypopituitarism (LH|FSH)/i,
    also: [
      "epinephrine-adrenal-men2-phaeochromocytoma",
      "testosterone-woman-adrenal-virilising-tumour",
      "testosterone-adrenal-feminising-tumour-man",
      "testosterone-girl-cah-21-hydroxylase-deficiency-simple-virilising",
      "half-life-dexamethasone-plasma-biological",
      "5-mg-equals-prednisolone-equivalence",
      "anti-inflammatory-equivalent-doses-glucocorticoid-equivalence",
      "equivalent-cortisone-vs-hydrocortisone",
      "bp-and-potassium-triamterene-in-liddle-syndrome",
      "48-h-low-dose-dst-2-mg-d-normal",
      "insulin-tolerance-test-cortisol-peak-adequate-responders-0-15-u-kg",
    ],
  },
  {
    name: "fuelEntries",
    about: "the islets, the gut's hormones, energy balance, growth hormone and growth",
    quantity:
      /glucose|insulin|C-peptide|HbA1c|glucagon|\b(GIP|GLP-1|OGTT|IGF-1|IGFBP-3|IGF|GH|BHB)\b|leptin|ghrelin|adiponectin|height velocity|hypoglycaemia|h fast\b|starvation|mixed meal|^weight$|octreotide|arginine test/i,
    population:
      /gigantism|acromegaly|GH deficiency|GHD|diabetes|T[12]D|insulinoma|glucagonoma|somatostatinoma|Reaven|Fujita|GH in (idiopathic|SGA)/i,
    otherAxis: /PCOS|prolactinoma|Turner|precocious puberty|calcium gluconate|insipidus/i,
    also: [],
  },
  {
    name: "calciumEntries",
    about: "calcium, phosphate, vitamin D and bone, and of the thymus and T cells",
    quantity:
      /calcium|calciotropic|phosphate|\bPTH\b|vitamin D\b|osteocalcin|beta-CTX|\bP1NP\b|\bALP\b|thymulin|TREC|T cells/i,
    population: /parathyroidism|vitamin D deficiency|DiGeorge|\bMEN[12]/i,
    otherAxis: /menopaus|PCOS/i,
    also: [],
  },
  {
    // the last axis takes what is left
    name: "reproductionEntries",
    about: "the gonads, prolactin, puberty, the cycle, pregnancy, birth and lactation",
    quantity: /./,
    population: /./,
    otherAxis: /^$/,
    also: [],
  },
];

const head = ({
  name,
  about,
}) => `// Written by scripts/import-clinical.mjs from the clinical truth set: change neither facts nor order here.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: published figures, whatever they resemble
import type { Published } from "./entry.ts";

/** The published figures of ${about}. */
export const ${name}: readonly Published[] = `;

function isOf({ quantity, population, otherAxis, also }, entry) {
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

/** The entries of each axis in a folder of the truth set; none is of two. */
export function entriesByAxis(folder) {
  const taken = new Set();
  return axes.map((axis) => {
    const entries = files.flatMap((file) =>
      JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"))
        .filter((entry) => !taken.has(entry.id) && isOf(axis, entry))
        .map((entry) => facts(file, entry)),
    );
    for (const { id } of entries) taken.add(id);
    return { axis, entries };
  });
}

if (isMain(import.meta.url)) {
  const folder =
    process.argv[2] ?? process.env.CLINICAL_DATA ?? join(root, "..", "shared", "clinical");
  if (!existsSync(join(folder, "disorders.json"))) {
    console.error(`No clinical data in ${folder}; name the folder as the first argument.`);
    process.exitCode = 2;
  } else {
    for (const { axis, entries } of entriesByAxis(folder)) {
      const path = join(root, "packages", "clinic", "src", "validation", `${axis.name}.ts`);
      writeFileSync(path, `${head(axis)}${JSON.stringify(entries)};\n`);
      await runTool("biome", ["format", "--write", path]);
      console.log(`${entries.length} entries -> ${path}`);
    }
  }
}
