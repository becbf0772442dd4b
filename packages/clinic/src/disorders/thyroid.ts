import type { Disorder } from "./disorder.ts";

const gland = [
  "thyroidGland.survival",
  "thyroidGland.tissue",
  "thyroidGland.connective",
  "thyroidGland.oldGoitre",
  "follicles.store",
  "follicles.trapped",
] as const;
const remaining = Object.fromEntries(
  gland.map((state) => [state, (severity: number) => 1 - severity]),
);

/** Disorders of the thyroid axis. */
export const thyroidDisorders: readonly Disorder[] = [
  {
    id: "graves",
    name: "Graves' disease",
    about: "Antibodies stimulate the TSH receptor; the orbit answers them too.",
    usualSeverity: 0.66,
    usualDay: 120,
    lesions: { "thyroidImmunity.antibodySetPoint": (severity) => 20 * severity },
    sources: ["calissendorff2017"],
  },
  {
    id: "toxic-nodule",
    name: "autonomous thyroid nodule",
    about: "Tissue with a TSH receptor that is always on grows beside the normal gland.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: { "thyroidGland.nodule": (severity) => 2 * severity },
    sources: ["ingbar2005"],
  },
  {
    id: "hashimoto",
    name: "autoimmune thyroid failure (myxoedema)",
    about: "Immune cells destroy follicles faster than they regrow.",
    usualSeverity: 0.91,
    usualDay: 730,
    // the share that survives falls with the square: clinical failure begins when under a tenth is left
    lesions: { "thyroidImmunity.attackSetPoint": (severity) => 1 - (1 - severity) ** 2 },
    sources: ["ingbar2005"],
  },
  {
    id: "thyroidectomy",
    name: "thyroid removed",
    about: "The gland is taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 42,
    removes: remaining,
    // C cells lie in the gland and go with it
    lesions: { "cCells.cellMass": (severity) => 1 - severity },
    sources: ["jonklaas2014"],
  },
  {
    id: "congenital-hypothyroidism",
    name: "thyroid missing from birth (cretinism)",
    about: "The gland has not formed; severity is the share missing from birth.",
    usualSeverity: 0.997,
    usualDay: 30,
    fromBirth: "always",
    removes: remaining,
    // C cells lie in the gland and go with it
    lesions: { "cCells.cellMass": (severity) => 1 - severity },
    sources: ["wilkins1941"],
  },
  {
    id: "iodine-deficiency",
    name: "low iodine intake (endemic goitre; cretinism in a child)",
    about: "Food holds too little iodine; severity 1 is almost none.",
    usualSeverity: 0.9,
    usualDay: 1095,
    fromBirth: "in-children",
    lesions: { "iodide.intakeFactor": (severity) => 1 - 0.97 * severity },
    sources: ["zimmermann2012"],
  },
  {
    id: "iodine-excess",
    name: "very high iodine intake",
    about: "Iodine intake hundreds of times the need; severity 1 is 100 mg a day.",
    usualSeverity: 0.5,
    usualDay: 14,
    lesions: { "iodide.intakeFactor": (severity) => 1 + 499 * severity },
    sources: ["vagenakis1973"],
  },
  {
    id: "central-hypothyroidism",
    name: "TSH deficiency",
    about:
      "Thyrotrophs are lost; those left make little at TRH, no longer release at it, and their TSH is less active.",
    usualSeverity: 0.9,
    usualDay: 180,
    lesions: {
      "thyrotrophs.function": (severity) => 1 - 0.65 * severity,
      "thyrotrophs.trhResponse": (severity) => 1 - severity,
      "thyrotrophs.releaseResponse": (severity) => (1 - severity) ** 4,
      "tshReceptor.bioactivity": (severity) => 1 - 0.5 * severity,
    },
    sources: ["horimoto1995"],
  },
  {
    id: "thyroid-hormone-resistance",
    name: "receptor-beta resistance",
    about: "A mutant T3 receptor beta answers weakly; receptor alpha of the heart is whole.",
    usualSeverity: 0.6,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "thyrotrophs.receptorGain": (severity) => 1 - 0.9 * severity },
    sources: ["campi2020"],
  },
  {
    id: "tsh-adenoma",
    name: "TSH-secreting pituitary tumour",
    about: "A pituitary adenoma secretes TSH without restraint.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: { "thyrotrophs.adenoma": (severity) => 500 * severity },
    sources: ["campi2020"],
  },
  {
    id: "medullary-thyroid-carcinoma",
    name: "calcitonin-secreting tumour",
    about: "C cells multiply.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: { "cCells.cellMass": (severity) => 1 + 1200 * severity ** 2 },
    sources: ["spanheimer2019"],
  },
  {
    id: "sick-euthyroid",
    name: "severe non-thyroidal illness",
    about:
      "Illness lowers D1 and raises D3, holds TRH back, lowers binding proteins and the transport of T4.",
    usualSeverity: 0.7,
    usualDay: 10,
    lesions: {
      "deiodinases.D1activity": (severity) => 1 - 0.8 * severity,
      "deiodinases.D3activity": (severity) => 1 + 1.8 * severity,
      "trhNeurons.illness": (severity) => 0.9 * severity,
      "binding.acutePhase": (severity) => severity,
      "thyroidHormones.uptake": (severity) => 1 - 0.4 * severity,
    },
    sources: ["peeters2003"],
  },
];
