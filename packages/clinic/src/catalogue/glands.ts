import { body, pregnancyModules } from "@endocrine/body";

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

/** The glands that are built; kidney, heart, liver, fat and gut make hormones too. */
export const glands: readonly Gland[] = [
  {
    id: "hypothalamus",
    name: "hypothalamus",
    about: about(
      ...["trhNeurons", "crhNeurons", "ghrhNeurons", "somatostatinNeurons", "GnRHNeurons"],
      ...["dopamineNeurons", "vasopressinNeurons", "oxytocinNeurons"],
    ),
  },
  {
    id: "pituitary",
    name: "pituitary, anterior lobe",
    about: about(
      ...["thyrotrophs", "corticotrophs", "somatotrophs", "gonadotrophs", "lactotrophs"],
      "melanotrophs",
    ),
  },
  { id: "posterior-pituitary", name: "pituitary, posterior lobe", about: about("posteriorLobe") },
  { id: "pineal", name: "pineal", about: about("pineal") },
  { id: "thyroid", name: "thyroid", about: about("thyroidGland", "follicles", "cCells") },
  { id: "parathyroids", name: "parathyroids", about: about("parathyroids", "PTH") },
  { id: "thymus", name: "thymus", about: about("thymicEpithelium", "thymocytes") },
  { id: "skin", name: "skin", about: about("skinVitaminD", "vitaminD") },
  { id: "bone", name: "bone", about: about("osteoblasts", "FGF23") },
  {
    id: "adrenal-cortex",
    name: "adrenal cortex",
    about: about("adrenalCortex", "glomerulosa", "fasciculata", "reticularis"),
  },
  { id: "adrenal-medulla", name: "adrenal medulla", about: about("medulla") },
  {
    id: "islets",
    name: "islets of the pancreas",
    about: about("betaCells", "alphaCells", "somatostatin"),
  },
  { id: "gut", name: "stomach and gut", about: about("incretins", "ghrelin") },
  { id: "fat", name: "adipose tissue", about: about("leptin", "adiponectin") },
  { id: "liver", name: "liver", about: about("liverIGF") },
  { id: "kidney", name: "kidney", about: about("renin", "angiotensin", "calcitriol") },
  { id: "heart", name: "heart", about: about("anp") },
  {
    id: "ovaries",
    name: "ovaries",
    about: about("ovarianReserve", "ovarianFollicles", "corpusLuteum", "ovarianSteroids"),
  },
  { id: "testes", name: "testes", about: about("leydig", "sertoli", "spermatogenesis") },
  { id: "placenta", name: "placenta", about: pregnancyModules[0]?.about ?? "" },
];

/** The hormones that are built; thyroglobulin is what T4 and T3 are made in. */
export const hormones: readonly Hormone[] = [
  { id: "TRH", name: "thyrotropin-releasing hormone", gland: "hypothalamus" },
  { id: "CRH", name: "corticotropin-releasing hormone", gland: "hypothalamus" },
  { id: "GnRH", name: "gonadotropin-releasing hormone", gland: "hypothalamus" },
  { id: "dopamine", name: "dopamine", gland: "hypothalamus" },
  { id: "GHRH", name: "growth-hormone-releasing hormone", gland: "hypothalamus" },
  { id: "somatostatin", name: "somatostatin, also of the islets", gland: "hypothalamus" },
  { id: "GH", name: "growth hormone", gland: "pituitary" },
  { id: "TSH", name: "thyrotropin", gland: "pituitary" },
  { id: "ACTH", name: "corticotropin", gland: "pituitary" },
  { id: "LH", name: "lutropin", gland: "pituitary" },
  { id: "FSH", name: "follitropin", gland: "pituitary" },
  { id: "prolactin", name: "prolactin", gland: "pituitary" },
  { id: "beta-endorphin", name: "beta-endorphin", gland: "pituitary" },
  { id: "alphaMSH", name: "alpha-melanocyte-stimulating hormone", gland: "pituitary" },
  { id: "vasopressin", name: "arginine vasopressin", gland: "posterior-pituitary" },
  { id: "oxytocin", name: "oxytocin", gland: "posterior-pituitary" },
  { id: "melatonin", name: "melatonin", gland: "pineal" },
  { id: "T4", name: "thyroxine", gland: "thyroid" },
  { id: "T3", name: "triiodothyronine", gland: "thyroid" },
  { id: "thyroglobulin", name: "thyroglobulin", gland: "thyroid" },
  { id: "calcitonin", name: "calcitonin", gland: "thyroid" },
  { id: "PTH", name: "parathyroid hormone", gland: "parathyroids" },
  { id: "thymulin", name: "thymulin", gland: "thymus" },
  { id: "thymosin", name: "thymosin alpha-1", gland: "thymus" },
  { id: "cholecalciferol", name: "cholecalciferol (vitamin D3)", gland: "skin" },
  { id: "FGF23", name: "fibroblast growth factor 23", gland: "bone" },
  { id: "cortisol", name: "cortisol", gland: "adrenal-cortex" },
  { id: "aldosterone", name: "aldosterone", gland: "adrenal-cortex" },
  { id: "DHEAS", name: "dehydroepiandrosterone sulfate", gland: "adrenal-cortex" },
  { id: "androstenedione", name: "androstenedione", gland: "adrenal-cortex" },
  { id: "adrenaline", name: "adrenaline (epinephrine)", gland: "adrenal-medulla" },
  { id: "noradrenaline", name: "noradrenaline (norepinephrine)", gland: "adrenal-medulla" },
  { id: "insulin", name: "insulin", gland: "islets" },
  { id: "glucagon", name: "glucagon", gland: "islets" },
  { id: "GLP1", name: "glucagon-like peptide 1", gland: "gut" },
  { id: "GIP", name: "glucose-dependent insulinotropic polypeptide", gland: "gut" },
  { id: "ghrelin", name: "ghrelin", gland: "gut" },
  { id: "leptin", name: "leptin", gland: "fat" },
  { id: "adiponectin", name: "adiponectin", gland: "fat" },
  { id: "IGF1", name: "insulin-like growth factor 1", gland: "liver" },
  { id: "renin", name: "renin", gland: "kidney" },
  { id: "calcitriol", name: "calcitriol (1,25-dihydroxyvitamin D)", gland: "kidney" },
  { id: "angiotensinII", name: "angiotensin II", gland: "kidney" },
  { id: "ANP", name: "atrial natriuretic peptide", gland: "heart" },
  { id: "estradiol", name: "oestradiol", gland: "ovaries" },
  { id: "progesterone", name: "progesterone", gland: "ovaries" },
  { id: "inhibinA", name: "inhibin A", gland: "ovaries" },
  { id: "AMH", name: "anti-Muellerian hormone", gland: "ovaries" },
  { id: "testosterone", name: "testosterone", gland: "testes" },
  { id: "DHT", name: "dihydrotestosterone", gland: "testes" },
  { id: "inhibinB", name: "inhibin B", gland: "testes" },
  { id: "hCG", name: "human chorionic gonadotropin", gland: "placenta" },
  { id: "estriol", name: "oestriol", gland: "placenta" },
  { id: "hPL", name: "human placental lactogen", gland: "placenta" },
];
