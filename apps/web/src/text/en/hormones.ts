import type { HormoneWords } from "../measured.ts";

/** The hormones, and what each does. */
export const hormones = {
  TRH: { symbol: "TRH", name: "thyrotropin-releasing hormone", about: "Releases TSH." },
  CRH: { symbol: "CRH", name: "corticotropin-releasing hormone", about: "Releases ACTH." },
  GHRH: {
    symbol: "GHRH",
    name: "growth-hormone-releasing hormone",
    about: "Releases growth hormone.",
  },
  somatostatin: {
    symbol: "SST",
    name: "somatostatin",
    about: "Restrains growth hormone, insulin, glucagon and the gut.",
  },
  GH: {
    symbol: "GH",
    name: "growth hormone",
    about: "Makes tissue and long bones grow, frees fat and raises glucose.",
  },
  TSH: { symbol: "TSH", name: "thyrotropin", about: "Drives the thyroid and makes it grow." },
  ACTH: { symbol: "ACTH", name: "corticotropin", about: "Drives cortisol and adrenal androgens." },
  "beta-endorphin": {
    symbol: "β-END",
    name: "beta-endorphin",
    about: "Comes from the precursor of ACTH and dulls pain.",
  },
  alphaMSH: {
    symbol: "α-MSH",
    name: "alpha-melanocyte-stimulating hormone",
    about: "Darkens the skin and lowers appetite.",
  },
  vasopressin: {
    symbol: "AVP",
    name: "arginine vasopressin",
    about: "Makes the kidney keep water; at high levels it tightens vessels.",
  },
  oxytocin: {
    symbol: "OT",
    name: "oxytocin",
    about: "Contracts the uterus in labour and lets milk down.",
  },
  melatonin: { symbol: "MEL", name: "melatonin", about: "Tells the body that it is night." },
  T4: {
    symbol: "T4",
    name: "thyroxine",
    about: "The thyroid's main product; tissues make triiodothyronine of it.",
  },
  T3: {
    symbol: "T3",
    name: "triiodothyronine",
    about: "The active thyroid hormone: speeds metabolism, heart and growth.",
  },
  thyroglobulin: {
    symbol: "Tg",
    name: "thyroglobulin",
    about: "The protein of the follicles in which thyroid hormone is made and stored.",
  },
  calcitonin: { symbol: "CT", name: "calcitonin", about: "Lowers calcium a little." },
  cortisol: {
    symbol: "F",
    name: "cortisol",
    about: "Raises glucose and pressure, calms immunity, helps to stand stress.",
  },
  aldosterone: {
    symbol: "ALD",
    name: "aldosterone",
    about: "Makes the kidney keep sodium and lose potassium.",
  },
  DHEAS: {
    symbol: "DHEAS",
    name: "dehydroepiandrosterone sulfate",
    about: "The store of adrenal androgens.",
  },
  androstenedione: {
    symbol: "A4",
    name: "androstenedione",
    about: "Becomes testosterone and oestrone in other tissues.",
  },
  adrenaline: {
    symbol: "ADR",
    name: "adrenaline (epinephrine)",
    about: "Quickens the heart and frees glucose and fat at once.",
  },
  noradrenaline: {
    symbol: "NA",
    name: "noradrenaline (norepinephrine)",
    about: "Tightens vessels and so holds blood pressure.",
  },
  insulin: {
    symbol: "INS",
    name: "insulin",
    about: "Lets glucose into muscle and fat, stops its release by the liver, stores fuel.",
  },
  glucagon: { symbol: "GCG", name: "glucagon", about: "Makes the liver release glucose." },
  GLP1: {
    symbol: "GLP-1",
    name: "glucagon-like peptide 1",
    about: "Strengthens insulin after a meal, slows the stomach, lowers appetite.",
  },
  GIP: {
    symbol: "GIP",
    name: "glucose-dependent insulinotropic polypeptide",
    about: "Strengthens insulin after a meal.",
  },
  ghrelin: { symbol: "GHRL", name: "ghrelin", about: "Makes hungry and releases growth hormone." },
  leptin: {
    symbol: "LEP",
    name: "leptin",
    about: "Lowers appetite; a fall of it tells the brain of hunger.",
  },
  adiponectin: {
    symbol: "ADPN",
    name: "adiponectin",
    about: "Makes tissues answer insulin better.",
  },
  IGF1: {
    symbol: "IGF-1",
    name: "insulin-like growth factor 1",
    about: "Carries out most of the growth that growth hormone asks for.",
  },
  renin: {
    symbol: "REN",
    name: "renin",
    about: "An enzyme of the kidney that starts the making of angiotensin II.",
  },
  angiotensinII: {
    symbol: "ANG II",
    name: "angiotensin II",
    about: "Tightens vessels, drives aldosterone and thirst.",
  },
  ANP: {
    symbol: "ANP",
    name: "atrial natriuretic peptide",
    about: "Makes the kidney let sodium go and lowers pressure.",
  },
  hCG: {
    symbol: "hCG",
    name: "human chorionic gonadotropin",
    about: "Keeps early pregnancy going and drives the thyroid a little.",
  },
  GnRH: {
    symbol: "GnRH",
    name: "gonadotropin-releasing hormone",
    about: "Releases LH and FSH, in pulses.",
  },
  dopamine: { symbol: "DA", name: "dopamine", about: "Holds prolactin back." },
  LH: {
    symbol: "LH",
    name: "lutropin",
    about: "Drives androgens and testosterone; its surge ruptures the follicle.",
  },
  FSH: { symbol: "FSH", name: "follitropin", about: "Makes follicles grow and sperm ripen." },
  prolactin: { symbol: "PRL", name: "prolactin", about: "Makes milk, and silences GnRH." },
  estradiol: {
    symbol: "E2",
    name: "oestradiol",
    about: "Grows womb and breast, closes bones, and at mid-cycle calls for the surge of LH.",
  },
  progesterone: {
    symbol: "P4",
    name: "progesterone",
    about: "Ripens the lining of the womb and keeps a pregnancy.",
  },
  inhibinA: {
    symbol: "INHA",
    name: "inhibin A",
    about: "Holds FSH back from the dominant follicle and the corpus luteum on.",
  },
  AMH: {
    symbol: "AMH",
    name: "anti-Müllerian hormone",
    about: "Tells how many follicles are left; in the boy it dissolves the Müllerian ducts.",
  },
  testosterone: {
    symbol: "T",
    name: "testosterone",
    about: "Makes the man: muscle, red cells, desire and sperm.",
  },
  DHT: {
    symbol: "DHT",
    name: "dihydrotestosterone",
    about: "Testosterone made stronger in prostate and skin.",
  },
  inhibinB: {
    symbol: "INHB",
    name: "inhibin B",
    about: "Holds FSH back, from Sertoli cells and small follicles.",
  },
  estriol: {
    symbol: "E3",
    name: "oestriol",
    about: "Oestrogen that the placenta makes of what the adrenals of the fetus give.",
  },
  hPL: {
    symbol: "hPL",
    name: "human placental lactogen",
    about: "Turns the mother's glucose to the child, by resistance to insulin.",
  },
  PTH: {
    symbol: "PTH",
    name: "parathyroid hormone",
    about:
      "Raises calcium: frees it from bone, keeps it in the kidney, and has calcitriol made; phosphate goes out.",
  },
  thymulin: {
    symbol: "FTS",
    name: "thymulin",
    about: "Helps T cells to ripen; falls with the years as the thymus does.",
  },
  thymosin: {
    symbol: "Tα1",
    name: "thymosin alpha-1",
    about: "Strengthens the ripening and the answer of T cells.",
  },
  cholecalciferol: {
    symbol: "D3",
    name: "cholecalciferol (vitamin D3)",
    about: "Made by skin in the sun; liver and kidney turn it into calcitriol.",
  },
  FGF23: {
    symbol: "FGF23",
    name: "fibroblast growth factor 23",
    about: "Makes the kidney let phosphate go and make less calcitriol.",
  },
  calcitriol: {
    symbol: "1,25-D",
    name: "calcitriol (1,25-dihydroxyvitamin D)",
    about: "Lets the gut take up calcium and phosphate, and restrains parathyroid hormone.",
  },
} satisfies Record<string, HormoneWords>;
