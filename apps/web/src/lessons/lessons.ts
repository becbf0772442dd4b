import type { LessonTexts } from "../text/lessonText.ts";

/** Id of a lesson: it has words in every language, and stands in the address as `screen=lessons:iodine`. */
export type LessonId = keyof LessonTexts;

/** A lesson: its experiment, and the claims that it is about. */
export interface Lesson {
  readonly id: LessonId;
  /** Ids of claims of the clinic. */
  readonly claims: readonly string[];
  readonly patient: "adult-female" | "adult-male" | "pregnant";
  /** Week of pregnancy on day 0. */
  readonly week?: number;
  /** What is wrong or given from day 0 on. */
  readonly disorder?: string;
  readonly treatment?: string;
  /** Length of the experiment. */
  readonly days: number;
  /** What is watched: analytes or signs. */
  readonly signals: readonly string[];
}

/** The lessons, from the gland as such to single glands; every claim is in one of them. */
export const lessons: readonly Lesson[] = [
  {
    id: "glands",
    claims: ["L3", "K2"],
    patient: "adult-female",
    disorder: "hypophysectomy",
    days: 30,
    signals: ["cortisol", "fT4"],
  },
  {
    id: "regulation",
    claims: ["L4", "H1", "K4"],
    patient: "adult-female",
    disorder: "simmonds",
    days: 120,
    signals: ["libido", "mood", "BMRpercent"],
  },
  {
    id: "extremes",
    claims: ["K5"],
    patient: "adult-female",
    disorder: "siadh",
    days: 10,
    signals: ["urineVolume", "sodium"],
  },
  {
    id: "thyroid",
    claims: ["L10", "H19", "L12", "H20"],
    patient: "adult-female",
    disorder: "thyroidectomy",
    days: 60,
    signals: ["fT4", "BMRpercent"],
  },
  {
    id: "iodine",
    claims: ["L11", "K12", "K13", "K14"],
    patient: "adult-female",
    disorder: "iodine-deficiency",
    days: 730,
    signals: ["TSH", "thyroidVolume"],
  },
  {
    id: "thyroid-disease",
    claims: ["H21", "H22"],
    patient: "adult-female",
    disorder: "graves",
    days: 120,
    signals: ["heartRate", "exophthalmos"],
  },
  {
    id: "cortex",
    claims: ["L13", "H12", "H13", "H18"],
    patient: "adult-female",
    disorder: "addison",
    days: 60,
    signals: ["cortisol", "ACTH"],
  },
  {
    id: "salt",
    claims: ["L14", "H14"],
    patient: "adult-male",
    disorder: "conn",
    days: 60,
    signals: ["potassium", "systolic"],
  },
  {
    id: "glucocorticoids",
    claims: ["L15", "H15"],
    patient: "adult-female",
    treatment: "prednisone",
    days: 30,
    signals: ["ACTH", "glucose"],
  },
  {
    id: "sex-steroids",
    claims: ["L16", "H17"],
    patient: "adult-female",
    disorder: "virilising-adrenal-tumour",
    days: 60,
    signals: ["testosterone", "DHEAS"],
  },
  {
    id: "medulla",
    claims: ["L17", "H16"],
    patient: "adult-male",
    disorder: "pheochromocytoma",
    days: 30,
    signals: ["noradrenaline", "systolic"],
  },
  {
    id: "anterior",
    claims: ["H9", "H11"],
    patient: "adult-female",
    disorder: "cushing-disease",
    days: 90,
    signals: ["ACTH", "cortisol"],
  },
  {
    id: "posterior",
    claims: ["H7", "H10"],
    patient: "adult-male",
    disorder: "central-diabetes-insipidus",
    days: 10,
    signals: ["urineVolume", "osmolality"],
  },
  {
    id: "pigment-pineal",
    claims: ["H6", "K3"],
    patient: "adult-female",
    disorder: "pinealectomy",
    days: 7,
    signals: ["melatonin", "6SM"],
  },
  {
    id: "growth",
    claims: ["L5", "K8", "L6", "L7", "K9", "K10", "K11", "H8"],
    patient: "adult-male",
    disorder: "acromegaly",
    days: 730,
    signals: ["IGF1", "acralIndex"],
  },
  {
    id: "islets",
    claims: ["L18", "H29"],
    patient: "adult-male",
    disorder: "type-1-diabetes",
    days: 60,
    signals: ["insulin", "glucose"],
  },
  {
    id: "parathyroids",
    claims: ["H23", "H24", "H25"],
    patient: "adult-female",
    disorder: "hypoparathyroidism",
    days: 14,
    signals: ["PTH", "calcium"],
  },
  {
    id: "testes",
    claims: ["L19", "H26", "H30"],
    patient: "adult-male",
    treatment: "testosterone-enanthate",
    days: 140,
    signals: ["LH", "spermOutput"],
  },
  {
    id: "ovaries",
    claims: ["L20", "H27"],
    patient: "adult-female",
    treatment: "combined-pill",
    days: 56,
    signals: ["LH", "progesterone"],
  },
  {
    id: "pregnancy",
    claims: ["H28"],
    patient: "pregnant",
    week: 5,
    days: 280,
    signals: ["hCG", "progesterone"],
  },
  {
    id: "thymus",
    claims: ["H31"],
    patient: "adult-male",
    disorder: "thymectomy",
    days: 60,
    signals: ["thymulin"],
  },
];
