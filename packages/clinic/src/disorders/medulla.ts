import type { Disorder } from "./disorder.ts";

/** Disorders of the adrenal medulla. */
export const medullaDisorders: readonly Disorder[] = [
  {
    id: "pheochromocytoma",
    name: "catecholamine-secreting tumour",
    about: "A tumour of chromaffin cells secretes noradrenaline, and less adrenaline.",
    usualSeverity: 0.5,
    usualDay: 60,
    lesions: {
      "medulla.tumourNoradrenaline": (severity) => 50 * severity,
      "medulla.tumourAdrenaline": (severity) => 20 * severity,
    },
    sources: ["lenders2014", "eisenhofer1995"],
  },
  {
    id: "adrenal-medullectomy",
    name: "both medullae removed",
    about: "The medullae are taken out; the cortex stays. Severity is the share removed.",
    usualSeverity: 1,
    usualDay: 30,
    lesions: { "adrenalCortex.medullaSurvival": (severity) => 1 - severity },
    sources: ["eisenhofer1995"],
  },
];
