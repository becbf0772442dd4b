import type { DisorderWords } from "../measured.ts";

/** The disorders, and the cause of each. */
export const disorders = {
  graves: {
    name: "Graves’ disease",
    cause: "Antibodies stimulate the TSH receptor; the orbit answers them too.",
  },
  "toxic-nodule": {
    name: "autonomous thyroid nodule",
    cause: "Tissue with a TSH receptor that is always on grows beside the normal gland.",
  },
  hashimoto: {
    name: "autoimmune thyroid failure (myxoedema)",
    cause: "Immune cells destroy follicles faster than they regrow.",
  },
  thyroidectomy: {
    name: "thyroid removed",
    cause: "The gland is taken out; severity is the share removed.",
  },
  "congenital-hypothyroidism": {
    name: "thyroid missing from birth (cretinism)",
    cause: "The gland has not formed; severity is the share missing from birth.",
  },
  "iodine-deficiency": {
    name: "low iodine intake (endemic goitre; cretinism in a child)",
    cause: "Food holds too little iodine; severity 1 is almost none.",
  },
  "iodine-excess": {
    name: "very high iodine intake",
    cause: "Iodine intake hundreds of times the need; severity 1 is 100 mg a day.",
  },
  "central-hypothyroidism": {
    name: "TSH deficiency",
    cause: "Thyrotrophs are lost, those left no longer answer TRH, and their TSH is less active.",
  },
  "thyroid-hormone-resistance": {
    name: "receptor-beta resistance",
    cause: "A mutant T3 receptor beta answers weakly; receptor alpha of the heart is whole.",
  },
  "tsh-adenoma": {
    name: "TSH-secreting pituitary tumour",
    cause: "A pituitary adenoma secretes TSH without restraint.",
  },
  "medullary-thyroid-carcinoma": {
    name: "calcitonin-secreting tumour",
    cause: "C cells multiply.",
  },
  "sick-euthyroid": {
    name: "severe non-thyroidal illness",
    cause:
      "Illness lowers D1 and raises D3, holds TRH back, lowers binding proteins and the transport of T4.",
  },
  "cushing-disease": {
    name: "ACTH-secreting pituitary tumour",
    cause: "An adenoma of corticotrophs secretes ACTH and heeds cortisol little.",
  },
  "ectopic-acth": {
    name: "ectopic ACTH secretion",
    cause: "A tumour outside the pituitary secretes ACTH and heeds nothing.",
  },
  "secondary-adrenal-insufficiency": {
    name: "ACTH deficiency",
    cause: "Corticotrophs are lost; severity is the share lost.",
  },
  "central-diabetes-insipidus": {
    name: "vasopressin lack",
    cause: "Vasopressin neurons are lost; severity is the share lost.",
  },
  siadh: {
    name: "inappropriate vasopressin",
    cause:
      "Vasopressin is secreted that osmolality does not hold back, and drinking goes on below the usual threshold of thirst.",
  },
  simmonds: {
    name: "panhypopituitarism",
    cause:
      "All cells of the anterior lobe are lost; the posterior lobe is whole. Severity is the share lost.",
  },
  hypophysectomy: {
    name: "whole pituitary removed",
    cause: "Both lobes are taken out; severity is the share removed.",
  },
  gigantism: {
    name: "GH-secreting tumour before growth ends",
    cause:
      "An adenoma of somatotrophs secretes GH in a child, and heeds neither glucose nor IGF-1.",
  },
  acromegaly: {
    name: "GH-secreting tumour in the adult",
    cause:
      "An adenoma of somatotrophs secretes GH after growth has ended, and heeds neither glucose nor IGF-1.",
  },
  "gh-deficiency": {
    name: "isolated GH deficiency (pituitary dwarfism in a child)",
    cause: "Somatotrophs are missing from birth, or lost in the adult; severity is their share.",
  },
  addison: {
    name: "primary adrenocortical failure",
    cause: "The cortex is destroyed in all its zones; the medulla stays.",
  },
  adrenalectomy: {
    name: "both adrenals removed",
    cause: "Cortex and medulla are taken out; severity is the share removed.",
  },
  "adrenal-cushing": {
    name: "cortisol-secreting adrenal adenoma",
    cause: "An adenoma secretes cortisol without ACTH.",
  },
  conn: {
    name: "aldosterone-secreting adenoma",
    cause: "An adenoma secretes aldosterone without angiotensin.",
  },
  "cah-21": {
    name: "21-hydroxylase deficiency",
    cause:
      "CYP21A2 is weak from birth: near 0.4 the late-onset form, 0.75 the simple virilising one, 1 the salt-wasting one.",
  },
  "cah-11": {
    name: "11β-hydroxylase deficiency",
    cause: "CYP11B1 is weak from birth; deoxycorticosterone piles up before the block.",
  },
  "virilising-adrenal-tumour": {
    name: "androgen-secreting adrenal tumour",
    cause: "A tumour of the cortex secretes DHEA sulfate, androstenedione and testosterone.",
  },
  "feminising-adrenal-tumour": {
    name: "oestrogen-secreting adrenal tumour",
    cause: "A tumour of the cortex secretes oestradiol and its precursors.",
  },
  pheochromocytoma: {
    name: "catecholamine-secreting tumour",
    cause: "A tumour of chromaffin cells secretes noradrenaline, and less adrenaline.",
  },
  "adrenal-medullectomy": {
    name: "both medullae removed",
    cause: "The medullae are taken out; the cortex stays. Severity is the share removed.",
  },
  "nephrogenic-diabetes-insipidus": {
    name: "kidney deaf to vasopressin",
    cause: "The V2 receptor of the collecting duct no longer answers.",
  },
  "renal-artery-stenosis": {
    name: "renin-driven hypertension",
    cause: "The artery of one kidney is narrowed.",
  },
  liddle: {
    name: "overactive epithelial sodium channel",
    cause: "Sodium channels of the distal nephron are not taken out of the membrane.",
  },
  "type-1-diabetes": {
    name: "beta-cell loss",
    cause:
      "Immune cells have destroyed the beta cells; alpha cells that have lost their neighbours no longer answer a low glucose.",
  },
  "type-2-diabetes": {
    name: "insulin resistance and beta-cell failure",
    cause:
      "Muscle, liver and fat answer insulin weakly, beta cells have lost their first phase and most of their answer to glucose, GIP and GLP-1, and alpha cells heed insulin less.",
  },
  insulinoma: {
    name: "insulin-secreting tumour",
    cause: "A tumour of beta cells secretes insulin and proinsulin whatever glucose is.",
  },
  glucagonoma: {
    name: "glucagon-secreting tumour",
    cause: "A tumour of alpha cells secretes glucagon without restraint, and takes appetite away.",
  },
  somatostatinoma: {
    name: "somatostatin-secreting tumour",
    cause: "A tumour secretes somatostatin, which restrains islets, gut and pituitary.",
  },
  obesity: {
    name: "long overnutrition",
    cause: "A higher weight comes to be defended over years of plenty.",
  },
  anorexia: {
    name: "long undernutrition",
    cause: "Food is left out whatever hunger says; severity 1 is two thirds of it.",
  },
  "leptin-deficiency": {
    name: "no leptin",
    cause: "Fat makes no leptin from birth on; severity is the share that is missing.",
  },
  "chronic-stress": {
    name: "lasting psychological stress",
    cause: "The brain drives the CRH neurons by day and night.",
  },
  pinealectomy: {
    name: "pineal removed",
    cause: "The pineal gland is taken out; severity is the share removed.",
  },
  "shift-work": {
    name: "night work and light at night",
    cause: "Sleep is taken by day, and nights are worked under lamps.",
  },
  "stalk-section": {
    name: "pituitary stalk cut",
    cause:
      "No hormone of the hypothalamus reaches the anterior lobe, and the axons of the posterior one are cut; prolactin, which dopamine held back, rises.",
  },
  "gestational-diabetes": {
    name: "diabetes of pregnancy",
    cause: "Beta cells do not answer to the resistance that the placenta brings.",
  },
  prolactinoma: {
    name: "prolactin-secreting tumour",
    cause: "An adenoma of lactotrophs secretes prolactin, which silences GnRH.",
  },
  gonadotropinoma: {
    name: "gonadotropin-secreting tumour (pituitary overactivity of the gonadal axis)",
    cause: "An adenoma of gonadotrophs secretes FSH, and less LH, that nothing holds back.",
  },
  kallmann: {
    name: "GnRH deficiency",
    cause: "GnRH neurons never reached the hypothalamus; severity is the share that is missing.",
  },
  "precocious-puberty": {
    name: "early central puberty",
    cause: "The pulse generator of GnRH wakes too early, by up to eight years of bone age.",
  },
  "delayed-puberty": {
    name: "late central puberty",
    cause: "The pulse generator of GnRH wakes late, by up to six years of bone age.",
  },
  "primary-hypogonadism": {
    name: "testicular failure",
    cause: "Leydig cells and germ cells are lost; severity is the share lost.",
  },
  orchiectomy: {
    name: "testes removed",
    cause: "Both testes are taken out; severity is the share removed.",
  },
  klinefelter: {
    name: "tubular failure of the testis",
    cause:
      "A man has a second X chromosome: germ cells and tubules are lost from puberty on, and Leydig cells answer less.",
  },
  ovariectomy: {
    name: "ovaries removed",
    cause: "Both ovaries are taken out; severity is the share removed.",
  },
  "premature-ovarian-failure": {
    name: "early loss of follicles",
    cause:
      "Antibodies, drugs or inheritance use up the follicles within years; menopause comes before 40.",
  },
  turner: {
    name: "ovarian dysgenesis",
    cause:
      "One X chromosome is missing: follicles are lost in childhood, and growth plates are weak.",
  },
  pcos: {
    name: "polycystic ovary syndrome",
    cause:
      "GnRH pulses are fast, theca cells make more androgen, follicles start but few are chosen, and insulin acts less.",
  },
  "primary-hyperparathyroidism": {
    name: "parathyroid adenoma",
    cause:
      "An adenoma heeds calcium only at a higher set point, and secretes parathyroid hormone; the severity is its mass.",
  },
  "secondary-hyperparathyroidism": {
    name: "parathyroid answer to kidney failure",
    cause:
      "Failing kidneys keep phosphate and make little calcitriol; the parathyroids grow for years.",
  },
  "chronic-kidney-disease": {
    name: "low GFR",
    cause: "Nephrons are lost; at severity 1 a twentieth of them is left.",
  },
  hypoparathyroidism: {
    name: "parathyroid loss",
    cause:
      "The glands were taken out, or lost their blood in an operation on the neck; the severity is the share lost.",
  },
  pseudohypoparathyroidism: {
    name: "kidney deaf to PTH",
    cause:
      "From birth the kidney hardly answers parathyroid hormone, and bone less than it should.",
  },
  "familial-hypocalciuric-hypercalcaemia": {
    name: "calcium-sensing receptor weak from birth",
    cause:
      "Parathyroids and kidney sense less calcium than there is: blood holds more of it, urine little.",
  },
  "vitamin-d-deficiency": {
    name: "no sun, no vitamin D",
    cause: "Neither sun nor food gives vitamin D; the severity is the share that is lacking.",
  },
  thymectomy: {
    name: "thymus removed",
    cause: "The thymus is taken out; the severity is the share removed.",
  },
  digeorge: {
    name: "parathyroid and thymus missing",
    cause:
      "Both did not form as they should before birth: half a severity is the usual syndrome, 1 leaves no T cells.",
  },
  men1: {
    name: "parathyroid, pituitary and islet tumours (MEN 1)",
    cause:
      "Menin is lost: all parathyroids grow, and tumours of beta cells and somatotrophs secrete.",
  },
  men2: {
    name: "medullary carcinoma and pheochromocytoma (MEN 2)",
    cause:
      "RET is always on: C cells and chromaffin cells form tumours, and the parathyroids grow a little.",
  },
  "autoimmune-polyglandular": {
    name: "antibodies against adrenals and thyroid (type 2 polyglandular syndrome)",
    cause: "Antibodies come first; cortex and follicles are lost over years.",
  },
} satisfies Record<string, DisorderWords>;
