import { body, pregnancy } from "@endocrine/body";

/** A gland that is built. */
export interface Gland {
  readonly id: string;
  readonly name: string;
  /** What it does, from the modules that make it up. */
  readonly about: string;
}

/** A hormone that is built, and the gland that makes it. */
export interface Hormone {
  readonly id: string;
  readonly name: string;
  /** Id of the gland. */
  readonly gland: string;
}

function about(...modules: readonly string[]): string {
  return body
    .filter(({ id }) => modules.includes(id))
    .map((module) => module.about)
    .join(" ");
}

/** The glands that are built; kidney and heart make hormones too. */
export const glands: readonly Gland[] = [
  {
    id: "hypothalamus",
    name: "hypothalamus",
    about: about("trhNeurons", "crhNeurons", "vasopressinNeurons", "oxytocinNeurons"),
  },
  {
    id: "pituitary",
    name: "pituitary, anterior lobe",
    about: about("thyrotrophs", "corticotrophs", "melanotrophs"),
  },
  { id: "posterior-pituitary", name: "pituitary, posterior lobe", about: about("posteriorLobe") },
  { id: "pineal", name: "pineal", about: about("pineal") },
  { id: "thyroid", name: "thyroid", about: about("thyroidGland", "follicles", "cCells") },
  {
    id: "adrenal-cortex",
    name: "adrenal cortex",
    about: about("adrenalCortex", "glomerulosa", "fasciculata", "reticularis"),
  },
  { id: "adrenal-medulla", name: "adrenal medulla", about: about("medulla") },
  { id: "kidney", name: "kidney", about: about("renin", "angiotensin") },
  { id: "heart", name: "heart", about: about("anp") },
  { id: "placenta", name: "placenta", about: pregnancy.about },
];

/** The hormones that are built; thyroglobulin is what T4 and T3 are made in. */
export const hormones: readonly Hormone[] = [
  { id: "TRH", name: "thyrotropin-releasing hormone", gland: "hypothalamus" },
  { id: "CRH", name: "corticotropin-releasing hormone", gland: "hypothalamus" },
  { id: "TSH", name: "thyrotropin", gland: "pituitary" },
  { id: "ACTH", name: "corticotropin", gland: "pituitary" },
  { id: "beta-endorphin", name: "beta-endorphin", gland: "pituitary" },
  { id: "alphaMSH", name: "alpha-melanocyte-stimulating hormone", gland: "pituitary" },
  { id: "vasopressin", name: "arginine vasopressin", gland: "posterior-pituitary" },
  { id: "oxytocin", name: "oxytocin", gland: "posterior-pituitary" },
  { id: "melatonin", name: "melatonin", gland: "pineal" },
  { id: "T4", name: "thyroxine", gland: "thyroid" },
  { id: "T3", name: "triiodothyronine", gland: "thyroid" },
  { id: "thyroglobulin", name: "thyroglobulin", gland: "thyroid" },
  { id: "calcitonin", name: "calcitonin", gland: "thyroid" },
  { id: "cortisol", name: "cortisol", gland: "adrenal-cortex" },
  { id: "aldosterone", name: "aldosterone", gland: "adrenal-cortex" },
  { id: "DHEAS", name: "dehydroepiandrosterone sulfate", gland: "adrenal-cortex" },
  { id: "androstenedione", name: "androstenedione", gland: "adrenal-cortex" },
  { id: "adrenaline", name: "adrenaline (epinephrine)", gland: "adrenal-medulla" },
  { id: "noradrenaline", name: "noradrenaline (norepinephrine)", gland: "adrenal-medulla" },
  { id: "renin", name: "renin", gland: "kidney" },
  { id: "angiotensinII", name: "angiotensin II", gland: "kidney" },
  { id: "ANP", name: "atrial natriuretic peptide", gland: "heart" },
  { id: "hCG", name: "human chorionic gonadotropin", gland: "placenta" },
];
