import type { ExplainedWords } from "../measured.ts";

/** The treatments, and what each does. */
export const treatments = {
  levothyroxine: { name: "levothyroxine (T4)", about: "T4 by mouth every morning." },
  liothyronine: { name: "liothyronine (T3)", about: "T3 by mouth, in two doses a day." },
  "desiccated-thyroid": {
    name: "thyroid extract",
    about: "Dried thyroid by mouth: 38 µg T4 and 9 µg T3 in a grain of 65 mg.",
  },
  methimazole: {
    name: "methimazole",
    about: "Blocks thyroid peroxidase; the store must empty before hormone falls.",
  },
  propylthiouracil: {
    name: "propylthiouracil",
    about: "Blocks thyroid peroxidase, and T4 to T3 by D1; in three doses a day.",
  },
  "potassium-iodide": {
    name: "iodide",
    about:
      "Iodide by mouth: prophylaxis at 100-200 µg a day, block of release at tens of milligrams.",
  },
  radioiodine: {
    name: "radioiodine (iodine-131)",
    about: "One capsule of iodine-131: the gland takes it up and is killed by the dose it absorbs.",
  },
  propranolol: {
    name: "propranolol",
    about: "Blocks beta-receptors, in three doses a day; a large dose also blocks some D1.",
  },
  hydrocortisone: {
    name: "hydrocortisone (cortisol)",
    about: "Cortisol by mouth in three doses, half of it on waking.",
  },
  cortisone: {
    name: "cortisone acetate",
    about: "A prodrug by mouth in three doses: the liver makes cortisol of it.",
  },
  prednisone: {
    name: "prednisone",
    about:
      "A prodrug of prednisolone by mouth every morning; 20 mg and more restrain inflammation.",
  },
  prednisolone: {
    name: "prednisolone",
    about:
      "A synthetic glucocorticoid by mouth every morning; 20 mg and more restrain inflammation.",
  },
  dexamethasone: {
    name: "dexamethasone",
    about: "A long-acting glucocorticoid without mineralocorticoid action, by mouth at bedtime.",
  },
  fludrocortisone: {
    name: "fludrocortisone",
    about: "A mineralocorticoid by mouth every morning.",
  },
  metyrapone: {
    name: "metyrapone",
    about: "Blocks 11β-hydroxylase, the last step to cortisol; every six hours.",
  },
  ketoconazole: {
    name: "ketoconazole",
    about: "Blocks several enzymes of steroid synthesis; twice a day.",
  },
  spironolactone: {
    name: "spironolactone",
    about: "Blocks the mineralocorticoid receptor; every morning.",
  },
  phenoxybenzamine: {
    name: "phenoxybenzamine",
    about: "Binds alpha-receptors for days, before surgery of a pheochromocytoma; twice a day.",
  },
  "ace-inhibitor": {
    name: "enalapril",
    about: "Inhibits the enzyme that makes angiotensin II; every morning.",
  },
  losartan: {
    name: "losartan",
    about: "Blocks the AT1 receptor of angiotensin II; every morning.",
  },
  hydrochlorothiazide: {
    name: "hydrochlorothiazide",
    about: "Blocks sodium transport in the distal tubule; every morning.",
  },
  desmopressin: {
    name: "desmopressin",
    about: "A vasopressin that acts on the kidney alone, by nose in two doses a day.",
  },
  tolvaptan: {
    name: "tolvaptan",
    about: "Competes with vasopressin at the V2 receptor; every morning.",
  },
  "vasopressin-infusion": {
    name: "vasopressin by vein",
    about:
      "Vasopressin by a pump; a tenth of a unit an hour concentrates urine, ten times that tightens vessels.",
  },
  "melatonin-oral": { name: "melatonin", about: "Melatonin by mouth in the evening." },
  "insulin-basal": {
    name: "insulin glargine",
    about: "A basal insulin under the skin, every evening.",
  },
  "insulin-bolus": {
    name: "rapid insulin analogue",
    about: "A rapid insulin under the skin, a quarter of an hour before each meal.",
  },
  "insulin-regular": {
    name: "regular human insulin",
    about: "Regular insulin under the skin, half an hour before each meal.",
  },
  "insulin-isophane": {
    name: "isophane (NPH) insulin",
    about: "A basal insulin with a peak, under the skin, two thirds in the morning.",
  },
  metformin: {
    name: "metformin",
    about: "Lowers the release of glucose by the liver; with breakfast and dinner.",
  },
  "glp1-agonist": {
    name: "semaglutide",
    about: "Acts as GLP-1 on islets, stomach and appetite; under the skin once a week.",
  },
  "sglt2-inhibitor": {
    name: "dapagliflozin",
    about: "Lets glucose into the urine by a block of its uptake in the tubule; every morning.",
  },
  sulfonylurea: {
    name: "glimepiride",
    about: "Closes K-ATP channels of beta cells, which then secrete at any glucose; every morning.",
  },
  glucagon: {
    name: "glucagon",
    about: "One injection under the skin or into muscle, at half past seven of day 0.",
  },
  diazoxide: {
    name: "diazoxide",
    about: "Opens K-ATP channels of beta cells and their tumours; three times a day.",
  },
  somatropin: {
    name: "somatropin",
    about: "Human growth hormone under the skin, every evening; children need 0.03 mg/kg.",
  },
  octreotide: {
    name: "octreotide, long-acting",
    about: "An analogue of somatostatin in microspheres, into muscle every four weeks.",
  },
  pegvisomant: {
    name: "pegvisomant",
    about: "Holds GH receptors without a signal; under the skin every morning.",
  },
  cabergoline: {
    name: "cabergoline",
    about: "A dopamine agonist that restrains some adenomas; two evenings a week.",
  },
  bromocriptine: {
    name: "bromocriptine",
    about: "A dopamine agonist that holds prolactin back; with breakfast and in the evening.",
  },
  "testosterone-enanthate": {
    name: "testosterone enanthate",
    about: "Testosterone in oil, into muscle every two weeks: high for days, low before the next.",
  },
  "testosterone-gel": {
    name: "testosterone gel",
    about: "Testosterone on the skin every morning; a tenth of it enters.",
  },
  finasteride: {
    name: "finasteride",
    about: "Blocks 5α-reductase of type 2, so that DHT falls; every morning.",
  },
  "estradiol-oral": {
    name: "oestradiol",
    about: "Oestradiol by mouth every morning; the liver sees more of it than the rest.",
  },
  "progesterone-oral": {
    name: "progesterone",
    about: "Micronised progesterone every evening; little of it passes the liver.",
  },
  "combined-pill": {
    name: "combined pill",
    about:
      "30 µg of ethinylestradiol and 150 µg of levonorgestrel every evening for three weeks of four.",
  },
  "levonorgestrel-emergency": {
    name: "levonorgestrel after intercourse",
    about: "One dose of a progestogen puts off a surge of LH that has not begun.",
  },
  clomifene: {
    name: "clomifene",
    about:
      "Blocks oestrogen receptors of the brain, so that FSH rises and a follicle grows; five days of every four weeks.",
  },
  letrozole: {
    name: "letrozole",
    about:
      "Blocks aromatase, so that oestradiol falls and FSH rises; five days of every four weeks.",
  },
  "fsh-injection": {
    name: "FSH",
    about:
      "Follitropin under the skin every evening: several follicles ripen, and sperm where the pituitary gives none.",
  },
  "hcg-injection": {
    name: "hCG",
    about:
      "Chorionic gonadotropin under the skin twice a week acts as LH; given for one day, it ruptures a follicle.",
  },
  "gnrh-pump": {
    name: "GnRH pump",
    about: "GnRH by a pump every 90 minutes, in place of the pulse generator.",
  },
  leuprorelin: {
    name: "leuprorelin",
    about:
      "A GnRH agonist in microspheres every four weeks: gonadotropins flare for days, then fail.",
  },
  ganirelix: {
    name: "ganirelix",
    about: "Holds GnRH receptors without a signal; under the skin every morning, it stops a surge.",
  },
  "oxytocin-infusion": {
    name: "oxytocin by vein",
    about: "Oxytocin by a pump, to start labour or strengthen it.",
  },
  calcium: {
    name: "calcium tablets",
    about: "Calcium carbonate or citrate, counted as calcium, with breakfast and dinner.",
  },
  "vitamin-d": {
    name: "cholecalciferol",
    about: "Vitamin D3 every morning; calcidiol goes on rising for three to five months.",
  },
  "calcitriol-drug": {
    name: "calcitriol",
    about: "Active vitamin D with breakfast and dinner; it needs neither kidney nor PTH.",
  },
  teriparatide: {
    name: "teriparatide",
    about: "A piece of PTH under the skin every morning: its short rise builds bone.",
  },
  denosumab: {
    name: "denosumab",
    about: "An antibody to RANKL under the skin, twice a year: osteoclasts do not ripen.",
  },
  bisphosphonate: {
    name: "alendronate",
    about: "Settles on bone and ends osteoclasts; once a week on an empty stomach.",
  },
  cinacalcet: {
    name: "cinacalcet",
    about: "Makes the parathyroids feel more calcium than there is; with breakfast and dinner.",
  },
  parathyroidectomy: {
    name: "parathyroidectomy",
    about:
      "An operation on day 0: an adenoma, or what glands have overgrown, is taken out; the dose is the share of that excess.",
  },
  "subtotal-parathyroidectomy": {
    name: "subtotal parathyroidectomy",
    about:
      "An operation on day 0: three and a half of four overgrown glands are taken out; the dose is the share of all their tissue.",
  },
  thymalfasin: {
    name: "thymosin alpha-1",
    about: "A peptide of the thymus under the skin, twice a week.",
  },
} satisfies Record<string, ExplainedWords>;
