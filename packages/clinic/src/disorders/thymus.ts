import type { Disorder } from "./disorder.ts";

const remaining = (severity: number): number => 1 - severity;

/** Disorders of the thymus: taken out, or never formed. */
export const thymusDisorders: readonly Disorder[] = [
  {
    id: "thymectomy",
    name: "thymus removed",
    about:
      "The thymus is taken out, as in surgery of the heart or for myasthenia; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 1825,
    removes: { "thymicEpithelium.tissue": remaining },
    lesions: { "thymicEpithelium.present": remaining },
    sources: ["kooshesh2023", "vanGent2011"],
  },
  {
    id: "digeorge",
    name: "parathyroid and thymus missing",
    about:
      "The third and fourth pharyngeal pouches did not form as they should. Half a severity is the usual syndrome, with a small thymus and parathyroids that fail; 1 is the complete one, without T cells.",
    usualSeverity: 0.5,
    usualDay: 30,
    fromBirth: "always",
    lesions: {
      "parathyroids.glands": (severity) => 4 * (1 - severity) ** 6,
      "thymicEpithelium.present": remaining,
    },
    removes: {
      "thymicEpithelium.tissue": remaining,
      "tCells.naiveShare": remaining,
      "tCells.circleShare": remaining,
      "tCells.memoryShare": remaining,
    },
    sources: ["mcdonaldMcGinn2015", "markert2007"],
  },
];
