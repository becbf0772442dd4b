import type { Disorder } from "./disorder.ts";

/** Activity that a mutation of this severity leaves: 1 % or so with simple virilising disease, none at 1. */
const inherited = (severity: number): number => (1 - severity) ** 3;

/** Disorders of the adrenal cortex: lost, never formed an enzyme, or grown into a tumour. */
export const adrenalDisorders: readonly Disorder[] = [
  {
    id: "addison",
    name: "primary adrenocortical failure",
    about:
      "The cortex is destroyed in all its zones; the medulla stays. The usual severity stands for ACTH of 350 to 700 ng/L with cortisol below 5 ug/dL in the morning (Clinical Methods 1990, table 144.3).",
    usualSeverity: 0.86,
    usualDay: 90,
    // the share that survives falls with the square: failure shows when under a tenth is left
    lesions: { "adrenalCortex.survival": (severity) => (1 - severity) ** 2 },
    sources: ["bornstein2016", "nerup1974", "clinicalMethods1990"],
  },
  {
    id: "adrenalectomy",
    name: "both adrenals removed",
    about: "Cortex and medulla are taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 5,
    lesions: {
      "adrenalCortex.survival": (severity) => 1 - severity,
      "adrenalCortex.medullaSurvival": (severity) => 1 - severity,
    },
    sources: ["bornstein2016"],
  },
  {
    id: "adrenal-cushing",
    name: "cortisol-secreting adrenal adenoma",
    about: "An adenoma secretes cortisol without ACTH.",
    usualSeverity: 0.5,
    usualDay: 180,
    lesions: { "adrenalTumour.cortisol": (severity) => 300 * severity },
    sources: ["nieman2008", "clinicalMethods1990"],
  },
  {
    id: "conn",
    name: "aldosterone-secreting adenoma",
    about: "An adenoma secretes aldosterone without angiotensin.",
    usualSeverity: 0.5,
    usualDay: 60,
    lesions: { "adrenalTumour.aldosterone": (severity) => 3000 * severity },
    sources: ["funder2016"],
  },
  {
    id: "cah-21",
    name: "21-hydroxylase deficiency",
    about:
      "CYP21A2 is weak from birth: near 0.4 the late-onset form, 0.75 the simple virilising one, 1 the salt-wasting one.",
    usualSeverity: 0.75,
    usualDay: 30,
    fromBirth: "always",
    lesions: { "steroidEnzymes.inheritedCYP21A2": inherited },
    sources: ["speiser2018", "miller2011"],
  },
  {
    id: "cah-11",
    name: "11beta-hydroxylase deficiency",
    about: "CYP11B1 is weak from birth; deoxycorticosterone piles up before the block.",
    usualSeverity: 0.7,
    usualDay: 30,
    fromBirth: "always",
    lesions: { "steroidEnzymes.inheritedCYP11B1": inherited },
    sources: ["speiser2018", "miller2011"],
  },
  {
    id: "virilising-adrenal-tumour",
    name: "androgen-secreting adrenal tumour",
    about: "A tumour of the cortex secretes DHEA sulfate, androstenedione and testosterone.",
    usualSeverity: 0.5,
    usualDay: 90,
    lesions: {
      "adrenalTumour.DHEAS": (severity) => 400 * severity,
      "adrenalTumour.androstenedione": (severity) => 120 * severity,
      "adrenalTumour.testosterone": (severity) => 3 * severity,
    },
    sources: ["fassnacht2016"],
  },
  {
    id: "feminising-adrenal-tumour",
    name: "oestrogen-secreting adrenal tumour",
    about: "A tumour of the cortex secretes oestradiol and its precursors.",
    usualSeverity: 0.5,
    usualDay: 90,
    lesions: {
      "adrenalTumour.oestradiol": (severity) => 800 * severity,
      "adrenalTumour.androstenedione": (severity) => 60 * severity,
    },
    sources: ["chentli2015"],
  },
];
