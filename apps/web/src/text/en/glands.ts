import type { ExplainedWords } from "../measured.ts";

/** The glands, and what each does. */
export const glands = {
  hypothalamus: {
    name: "hypothalamus",
    about:
      "The part of the brain that governs the pituitary: its neurons release TRH, CRH, GHRH and somatostatin into the portal blood, and make vasopressin and oxytocin.",
  },
  pituitary: {
    name: "pituitary, anterior lobe",
    about:
      "Makes the hormones that drive other glands, TSH and ACTH among them, and growth hormone. What those glands secrete holds it back.",
  },
  "posterior-pituitary": {
    name: "pituitary, posterior lobe",
    about: "Stores the vasopressin and oxytocin of the hypothalamus, and releases them.",
  },
  pineal: {
    name: "pineal gland",
    about: "Secretes melatonin in the dark; light at the eye stops it within minutes.",
  },
  thyroid: {
    name: "thyroid gland",
    about:
      "Traps iodide and makes thyroxine and triiodothyronine of it, under TSH. Its C cells secrete calcitonin when calcium rises.",
  },
  "adrenal-cortex": {
    name: "adrenal cortex",
    about:
      "Three zones make aldosterone for salt and pressure, cortisol for fuel and stress, and androgens. Life depends on it.",
  },
  "adrenal-medulla": {
    name: "adrenal medulla",
    about: "Secretes adrenaline and some noradrenaline in danger, exertion and low glucose.",
  },
  islets: {
    name: "islets of the pancreas",
    about:
      "Beta cells answer a high glucose with insulin, alpha cells a low one with glucagon; delta cells restrain both with somatostatin.",
  },
  gut: {
    name: "stomach and gut",
    about: "The empty stomach secretes ghrelin; the gut answers food with GLP-1 and GIP.",
  },
  fat: {
    name: "adipose tissue",
    about: "Tells the brain with leptin how much fat is stored; adiponectin falls as fat grows.",
  },
  liver: { name: "liver", about: "Makes IGF-1 when growth hormone and insulin ask for it." },
  kidney: {
    name: "kidney",
    about: "Releases renin when its pressure or its salt falls; angiotensin II follows.",
  },
  heart: {
    name: "heart",
    about: "Stretched atria release a peptide that lets salt and water go.",
  },
  placenta: {
    name: "placenta",
    about: "Makes hCG and other hormones of pregnancy; it changes over the weeks.",
  },
  ovaries: {
    name: "ovaries",
    about:
      "Ripen a follicle a month and make oestradiol, progesterone and inhibins; the reserve of follicles ends at menopause.",
  },
  testes: {
    name: "testes",
    about:
      "Leydig cells make testosterone under LH; tubules make sperm, and Sertoli cells inhibin B, under FSH.",
  },
  parathyroids: {
    name: "parathyroid glands",
    about:
      "Four small glands behind the thyroid: they secrete parathyroid hormone when calcium falls, and grow when they are driven for months.",
  },
  thymus: {
    name: "thymus",
    about:
      "T cells ripen here; it grows through childhood and then gives way to fat, year by year.",
  },
  skin: {
    name: "skin",
    about:
      "Makes vitamin D3 of sunlight, less under pigment and in age; alpha-MSH and ACTH darken it.",
  },
  bone: {
    name: "bone",
    about:
      "Holds nearly all calcium. Its osteocytes secrete FGF23 when phosphate or calcitriol rises.",
  },
} satisfies Record<string, ExplainedWords>;
