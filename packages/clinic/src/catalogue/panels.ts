/** Analytes that belong together, and what of the body is best watched with them. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  /** Analytes of this part of a laboratory report; each is in one panel. */
  readonly analytes: readonly string[];
  /** Four analytes or signs whose course tells the story. */
  readonly plots: readonly string[];
  /** Disorders and treatments whose story that is. */
  readonly disorders: readonly string[];
  readonly treatments: readonly string[];
}

/** The panels, in the order of a report. */
export const panels: readonly Panel[] = [
  {
    id: "thyroid",
    name: "Thyroid and iodine",
    analytes: [
      ...["TSH", "fT4", "T4", "fT3", "T3", "rT3", "thyroglobulin", "calcitonin", "TBG", "TRAb"],
      ...["urineIodine", "radioiodineUptake24h"],
    ],
    plots: ["TSH", "fT4", "fT3", "thyroidVolume"],
    disorders: [
      ...["graves", "toxic-nodule", "hashimoto", "thyroidectomy", "congenital-hypothyroidism"],
      ...["iodine-deficiency", "iodine-excess", "central-hypothyroidism"],
      ...["thyroid-hormone-resistance", "tsh-adenoma", "medullary-thyroid-carcinoma"],
      "sick-euthyroid",
    ],
    treatments: [
      ...["levothyroxine", "liothyronine", "desiccated-thyroid", "methimazole"],
      ...["propylthiouracil", "potassium-iodide", "radioiodine", "propranolol"],
    ],
  },
  {
    id: "cortisol",
    name: "Cortisol and ACTH",
    analytes: [
      ...["ACTH", "cortisol", "freeCortisol", "salivaryCortisol", "urineFreeCortisol", "CBG"],
      ...["11deoxycortisol", "alphaMSH"],
    ],
    plots: ["ACTH", "cortisol", "potassium", "systolic"],
    disorders: [
      ...["cushing-disease", "ectopic-acth", "adrenal-cushing", "addison", "adrenalectomy"],
      ...["secondary-adrenal-insufficiency", "simmonds", "hypophysectomy", "chronic-stress"],
      "autoimmune-polyglandular",
    ],
    treatments: [
      ...["hydrocortisone", "cortisone", "prednisone", "prednisolone", "dexamethasone"],
      ...["metyrapone", "ketoconazole"],
    ],
  },
  {
    id: "sex-steroids",
    name: "Androgens and oestrogens",
    analytes: [
      ...["17OHP", "androstenedione", "DHEAS", "testosterone", "freeTestosterone", "DHT", "SHBG"],
      ...["estradiol", "estrone"],
    ],
    plots: ["17OHP", "testosterone", "estradiol", "cortisol"],
    disorders: ["cah-21", "cah-11", "virilising-adrenal-tumour", "feminising-adrenal-tumour"],
    treatments: ["finasteride", "testosterone-enanthate", "testosterone-gel"],
  },
  {
    id: "gonads",
    name: "Gonads and gonadotropins",
    analytes: ["LH", "FSH", "inhibinB", "AMH"],
    plots: ["LH", "FSH", "testosterone", "spermOutput"],
    disorders: [
      ...["kallmann", "gonadotropinoma", "primary-hypogonadism", "orchiectomy", "klinefelter"],
      ...["turner", "precocious-puberty", "delayed-puberty"],
    ],
    treatments: ["hcg-injection", "gnrh-pump", "leuprorelin"],
  },
  {
    id: "cycle",
    name: "Cycle",
    analytes: ["progesterone", "inhibinA"],
    plots: ["LH", "estradiol", "progesterone", "endometrium"],
    disorders: ["pcos", "premature-ovarian-failure", "ovariectomy"],
    treatments: [
      ...["clomifene", "letrozole", "fsh-injection", "ganirelix", "combined-pill"],
      ...["levonorgestrel-emergency", "estradiol-oral", "progesterone-oral"],
    ],
  },
  {
    id: "pregnancy",
    name: "Pregnancy and birth",
    analytes: ["hCG", "hPL", "estriol", "oxytocin"],
    plots: ["hCG", "progesterone", "estriol", "hPL"],
    disorders: [],
    treatments: ["oxytocin-infusion"],
  },
  {
    id: "prolactin",
    name: "Prolactin and milk",
    analytes: ["prolactin"],
    plots: ["prolactin", "LH", "libido", "milkVolume"],
    disorders: ["prolactinoma", "stalk-section"],
    treatments: ["cabergoline", "bromocriptine"],
  },
  {
    id: "catecholamines",
    name: "Catecholamines",
    analytes: ["adrenaline", "noradrenaline", "metanephrine", "normetanephrine"],
    plots: ["adrenaline", "noradrenaline", "systolic", "heartRate"],
    disorders: ["pheochromocytoma", "adrenal-medullectomy"],
    treatments: ["phenoxybenzamine"],
  },
  {
    id: "pressure",
    name: "Salt and pressure",
    analytes: [
      ...["sodium", "potassium", "aldosterone", "renin", "angiotensinII", "ANP"],
      ...["urineSodium", "urinePotassium", "creatinine", "urea"],
    ],
    plots: ["aldosterone", "renin", "potassium", "systolic"],
    disorders: ["conn", "renal-artery-stenosis", "liddle"],
    treatments: [
      ...["fludrocortisone", "spironolactone", "ace-inhibitor", "losartan"],
      "hydrochlorothiazide",
    ],
  },
  {
    id: "water",
    name: "Water",
    analytes: [...["osmolality", "vasopressin", "copeptin", "urineOsmolality", "urineVolume"]],
    plots: ["sodium", "vasopressin", "urineVolume", "urineOsmolality"],
    disorders: ["central-diabetes-insipidus", "nephrogenic-diabetes-insipidus", "siadh"],
    treatments: ["desmopressin", "tolvaptan", "vasopressin-infusion"],
  },
  {
    id: "glucose",
    name: "Glucose and insulin",
    analytes: [
      ...["glucose", "HbA1c", "insulin", "Cpeptide", "proinsulin", "glucagon", "GLP1", "GIP"],
      "urineGlucose",
    ],
    plots: ["glucose", "insulin", "HbA1c", "glucagon"],
    disorders: [
      "type-2-diabetes",
      "insulinoma",
      "glucagonoma",
      "somatostatinoma",
      "gestational-diabetes",
    ],
    treatments: [
      ...["insulin-basal", "insulin-bolus", "insulin-regular", "insulin-isophane", "metformin"],
      ...["glp1-agonist", "sglt2-inhibitor", "sulfonylurea", "glucagon", "diazoxide"],
    ],
  },
  {
    id: "fuels",
    name: "Fat and ketones",
    analytes: ["freeFattyAcids", "betaHydroxybutyrate", "triglycerides", "bicarbonate", "pH"],
    plots: ["glucose", "betaHydroxybutyrate", "bicarbonate", "weight"],
    disorders: ["type-1-diabetes"],
    treatments: [],
  },
  {
    id: "energy",
    name: "Energy and weight",
    analytes: ["leptin", "ghrelin"],
    plots: ["weight", "fatMass", "leptin", "appetite"],
    disorders: ["obesity", "anorexia", "leptin-deficiency"],
    treatments: [],
  },
  {
    id: "growth",
    name: "Growth hormone and growth",
    analytes: ["GH", "IGF1", "IGFBP3"],
    plots: ["GH", "IGF1", "height", "acralIndex"],
    disorders: ["gigantism", "acromegaly", "gh-deficiency"],
    treatments: ["somatropin", "octreotide", "pegvisomant"],
  },
  {
    id: "rhythm",
    name: "Rhythm of the day",
    analytes: ["melatonin", "6SM"],
    plots: ["melatonin", "cortisol", "TSH", "temperature"],
    disorders: ["pinealectomy", "shift-work"],
    treatments: ["melatonin-oral"],
  },
  {
    id: "calcium",
    name: "Calcium and phosphate",
    analytes: [
      ...["calcium", "ionisedCalcium", "phosphate", "PTH", "25OHD", "calcitriol", "FGF23"],
      ...["urineCalcium", "urinePhosphate", "albumin"],
    ],
    plots: ["calcium", "PTH", "phosphate", "tetany"],
    disorders: [
      ...["primary-hyperparathyroidism", "secondary-hyperparathyroidism"],
      ...["chronic-kidney-disease", "hypoparathyroidism", "pseudohypoparathyroidism"],
      ...["familial-hypocalciuric-hypercalcaemia", "men1", "men2"],
    ],
    treatments: [
      ...["calcium", "calcitriol-drug", "cinacalcet", "parathyroidectomy"],
      "subtotal-parathyroidectomy",
    ],
  },
  {
    id: "bone",
    name: "Bone",
    analytes: ["ALP", "CTX", "P1NP", "osteocalcin"],
    plots: ["boneMineralDensity", "CTX", "P1NP", "ALP"],
    disorders: ["vitamin-d-deficiency"],
    treatments: ["vitamin-d", "teriparatide", "denosumab", "bisphosphonate"],
  },
  {
    id: "thymus",
    name: "Thymus and T cells",
    analytes: ["thymulin", "TREC", "lymphocytes"],
    plots: ["thymusMass", "naiveTcells", "TREC", "thymulin"],
    disorders: ["thymectomy", "digeorge"],
    treatments: ["thymalfasin"],
  },
  {
    id: "inflammation",
    name: "Inflammation",
    analytes: ["IL6", "CRP"],
    plots: ["IL6", "CRP", "cortisol", "temperature"],
    disorders: [],
    treatments: [],
  },
];
