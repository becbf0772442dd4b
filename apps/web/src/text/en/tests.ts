import type { ExplainedWords } from "../measured.ts";

/** The function tests, and how each is done. */
export const tests = {
  "trh-test": { name: "TRH test", about: "TRH by vein; TSH to 120 min." },
  "t3-suppression": {
    name: "T3 suppression test",
    about: "Liothyronine for 7 days; radioiodine uptake before and after.",
  },
  "radioiodine-uptake": {
    name: "radioiodine uptake",
    about: "A tracer of iodine-131; uptake at 6 and 24 h.",
  },
  "dexamethasone-overnight": {
    name: "overnight dexamethasone suppression",
    about: "Dexamethasone 1 mg at 23:00; cortisol at 08:00.",
  },
  "dexamethasone-low-dose": {
    name: "low-dose dexamethasone suppression",
    about: "Dexamethasone 0.5 mg every 6 h for 48 h; cortisol at 09:00.",
  },
  "dexamethasone-high-dose": {
    name: "high-dose dexamethasone suppression",
    about: "Dexamethasone 8 mg at 23:00; cortisol at 08:00 before and after.",
  },
  cosyntropin: {
    name: "cosyntropin (ACTH) stimulation",
    about: "Cosyntropin 250 µg by vein; cortisol at 0, 30 and 60 min.",
  },
  "crh-test": { name: "CRH test", about: "CRH 100 µg by vein; ACTH and cortisol to 120 min." },
  "metyrapone-test": {
    name: "metyrapone test",
    about: "Metyrapone 30 mg/kg at midnight; 11-deoxycortisol at 08:00.",
  },
  "water-deprivation": {
    name: "water deprivation test",
    about:
      "No fluid for 8 h or until 5 % of body mass is lost, then desmopressin 2 µg into muscle; urine osmolality.",
  },
  "hypertonic-saline": {
    name: "hypertonic saline test",
    about: "3 % saline until sodium is 150 mmol/L; copeptin.",
  },
  "saline-infusion": {
    name: "saline infusion test",
    about: "2 L of 0.9 % saline in 4 h, lying; aldosterone.",
  },
  "captopril-test": {
    name: "captopril test",
    about: "Captopril 50 mg, sitting; renin activity at 1 h, aldosterone at 2 h.",
  },
  "upright-posture": {
    name: "upright posture test",
    about: "Renin and aldosterone lying at 08:00 and after 2 h upright.",
  },
  "clonidine-suppression": {
    name: "clonidine suppression test",
    about: "Clonidine 0.3 mg, lying; catecholamines at 0 and 3 h.",
  },
  tsst: {
    name: "social stress test",
    about: "A speech and sums before judges at 15:00; ACTH and cortisol in saliva to 90 min.",
  },
  orthostatic: {
    name: "orthostatic test",
    about: "Pressure and pulse lying, and at 1 and 3 min of standing.",
  },
  "light-pulse": {
    name: "light pulse",
    about:
      "Bright light from midnight to 01:00; melatonin, and its onset on the evenings before and after.",
  },
  ogtt: {
    name: "oral glucose tolerance test",
    about: "75 g of glucose by mouth after a night; glucose, insulin and C-peptide to 180 min.",
  },
  "ogtt-gh": {
    name: "growth hormone suppression by glucose",
    about: "75 g of glucose by mouth after a night; growth hormone to 120 min.",
  },
  ivgtt: {
    name: "intravenous glucose tolerance test",
    about:
      "Glucose 0.3 g/kg by vein, insulin 0.03 U/kg at 20 min; minimal model of the course to 180 min.",
  },
  "clamp-hyperinsulinaemic": {
    name: "hyperinsulinaemic clamp",
    about: "Insulin 1 mU/kg/min for 120 min; glucose held at 5 mmol/L.",
  },
  "clamp-hyperglycaemic": {
    name: "hyperglycaemic clamp",
    about: "Glucose held 6.9 mmol/L above basal for 120 min; insulin and C-peptide.",
  },
  "mixed-meal": {
    name: "mixed meal test",
    about:
      "A mixed meal with glucose 1 g/kg after a night; glucose, insulin and C-peptide to 420 min.",
  },
  "insulin-tolerance": {
    name: "insulin tolerance test",
    about: "Insulin 0.15 U/kg by vein; glucose, growth hormone and cortisol to 120 min.",
  },
  "glucagon-stimulation": {
    name: "glucagon stimulation test",
    about: "Glucagon 1 mg into muscle; growth hormone and cortisol to 240 min.",
  },
  "fast-72h": {
    name: "72-hour fast",
    about: "No food for 72 h or until glucose is below 3.0 mmol/L, then glucagon 1 mg by vein.",
  },
  "arginine-ghrh": {
    name: "arginine–GHRH test",
    about: "GHRH 1 µg/kg by vein and arginine 0.5 g/kg in 30 min; growth hormone to 90 min.",
  },
  "exercise-test": {
    name: "exercise test",
    about: "60 min at 65 % of the greatest oxygen uptake; hormones and fuels to 90 min.",
  },
  "gnrh-test": { name: "GnRH test", about: "100 µg of GnRH by vein; LH and FSH to 120 min." },
  "hcg-test": { name: "hCG test", about: "5000 IU of hCG into muscle; testosterone to 5 days." },
  "clomifene-test": {
    name: "clomifene test",
    about: "100 mg of clomifene a day for 7 days; LH, FSH and testosterone to day 10.",
  },
  "progesterone-challenge": {
    name: "progesterone challenge",
    about: "300 mg of progesterone for 10 evenings; bleeding in the 7 days after.",
  },
  "calcium-infusion": {
    name: "calcium infusion",
    about: "Calcium 0.33 mmol/kg by vein in 3 h; PTH at its end and 3 h later.",
  },
  "edta-infusion": {
    name: "EDTA infusion",
    about: "EDTA 24 mg/kg/h by vein for 2 h, which binds calcium; ionised calcium and PTH.",
  },
  "calcitonin-stimulation": {
    name: "calcitonin stimulation by calcium",
    about: "Calcium 2.3 mg/kg by vein in 3 min; calcitonin to 15 min.",
  },
} satisfies Record<string, ExplainedWords>;
