/** A gland or an organ that acts like one, as it is drawn and chosen. */
export type GlandId =
  | "hypothalamus"
  | "pituitary"
  | "pineal"
  | "thyroid"
  | "parathyroids"
  | "thymus"
  | "heart"
  | "adrenals"
  | "kidneys"
  | "liver"
  | "pancreas"
  | "gut"
  | "fat"
  | "muscle"
  | "bone"
  | "skin"
  | "ovaries"
  | "testes";

/** What a gland is known by. */
export interface Gland {
  readonly id: GlandId;
  /** Analytes and signs that tell of it, the one that colours it first. Those that no report holds are left out. */
  readonly measures: readonly string[];
  /** Panel whose plots belong to it. */
  readonly panel: string;
  /** Only in one sex. */
  readonly female?: boolean;
}

/** The glands, from head to foot: the order in which the keyboard goes through them. */
export const glands: readonly Gland[] = [
  {
    id: "hypothalamus",
    measures: ["vasopressin", "oxytocin", "appetite", "thirst"],
    panel: "water",
  },
  {
    id: "pituitary",
    measures: ["TSH", "ACTH", "GH", "LH", "FSH", "prolactin", "alphaMSH"],
    panel: "thyroid",
  },
  { id: "pineal", measures: ["melatonin", "6SM"], panel: "rhythm" },
  {
    id: "thyroid",
    measures: ["fT4", "fT3", "calcitonin", "thyroglobulin", "thyroidVolume"],
    panel: "thyroid",
  },
  {
    id: "parathyroids",
    measures: ["PTH", "ionisedCalcium", "calcium", "phosphate", "tetany"],
    panel: "calcium",
  },
  {
    id: "thymus",
    measures: ["thymusMass", "thymulin", "naiveTcells", "lymphocytes"],
    panel: "thymus",
  },
  { id: "heart", measures: ["ANP", "heartRate", "systolic", "diastolic"], panel: "pressure" },
  {
    id: "liver",
    measures: ["IGF1", "IGFBP3", "CBG", "TBG", "albumin", "liverGlycogen"],
    panel: "growth",
  },
  { id: "gut", measures: ["ghrelin", "GLP1", "GIP"], panel: "energy" },
  { id: "pancreas", measures: ["insulin", "glucagon", "Cpeptide", "glucose"], panel: "glucose" },
  {
    id: "adrenals",
    measures: ["cortisol", "aldosterone", "DHEAS", "adrenaline", "noradrenaline"],
    panel: "cortisol",
  },
  {
    id: "kidneys",
    measures: ["renin", "angiotensinII", "calcitriol", "creatinine", "GFR"],
    panel: "pressure",
  },
  { id: "fat", measures: ["leptin", "adiponectin", "fatMass", "estrone"], panel: "energy" },
  {
    id: "ovaries",
    measures: ["estradiol", "progesterone", "testosterone"],
    panel: "sex-steroids",
    female: true,
  },
  { id: "testes", measures: ["testosterone", "estradiol"], panel: "sex-steroids", female: false },
  {
    id: "muscle",
    measures: ["BMRpercent", "leanMass", "muscleGlycogen", "temperature"],
    panel: "fuels",
  },
  {
    id: "bone",
    measures: ["boneMineralDensity", "ALP", "CTX", "P1NP", "FGF23", "height"],
    panel: "bone",
  },
  { id: "skin", measures: ["25OHD", "pigmentation", "acralIndex"], panel: "bone" },
];

/** The gland that a panel is first of all about, in a patient of this sex; the pituitary tells of many, and leads none. */
export function glandOfPanel(panel: string, female: boolean): Gland | undefined {
  return glands.find(
    (gland) =>
      gland.panel === panel && gland.id !== "pituitary" && (gland.female ?? female) === female,
  );
}
