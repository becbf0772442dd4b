import type { Disorder } from "./disorder.ts";

/** Disorders of the kidney that change salt, water and pressure. */
export const kidneyDisorders: readonly Disorder[] = [
  {
    id: "nephrogenic-diabetes-insipidus",
    name: "kidney deaf to vasopressin",
    about: "The V2 receptor of the collecting duct no longer answers.",
    usualSeverity: 0.97,
    usualDay: 30,
    fromBirth: "in-children",
    lesions: { "collectingDuct.response": (severity) => 1 - severity },
    sources: ["christCrain2019"],
  },
  {
    id: "renal-artery-stenosis",
    name: "renin-driven hypertension",
    about:
      "The artery of one kidney is narrowed. The share of the pressure that the stenosis takes is six tenths of the severity: a tenth is the least that raises renin.",
    usualSeverity: 0.75,
    usualDay: 60,
    lesions: { "kidney.stenosis": (severity) => 0.6 * severity },
    sources: ["deBruyne2006"],
  },
  {
    id: "liddle",
    name: "overactive epithelial sodium channel",
    about: "Sodium channels of the distal nephron are not taken out of the membrane.",
    usualSeverity: 0.75,
    usualDay: 60,
    fromBirth: "always",
    lesions: { "tubule.sodiumChannel": (severity) => 1 + 12 * severity },
    sources: ["cui2017"],
  },
];
