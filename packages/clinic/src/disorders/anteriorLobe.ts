import type { Disorder } from "./disorder.ts";

/** What is left of each hormone's cells, by the share of the lobe that is lost. */
const cellsOfTheLobe = {
  "corticotrophs.function": (severity: number) => 1 - severity,
  "thyrotrophs.function": (severity: number) => 1 - severity,
  "somatotrophs.function": (severity: number) => 1 - severity,
  // without gonadotropins the gonads stand still
  "gonadalSteroids.function": (severity: number) => 1 - severity,
  "pubertalSteroids.function": (severity: number) => 1 - severity,
} as const;

/** Loss of the whole anterior lobe, by disease or by the surgeon. */
export const anteriorLobeDisorders: readonly Disorder[] = [
  {
    id: "simmonds",
    name: "panhypopituitarism",
    about:
      "All cells of the anterior lobe are lost; the posterior lobe is whole. Severity is the share lost.",
    usualSeverity: 0.97,
    usualDay: 180,
    lesions: cellsOfTheLobe,
    sources: ["fleseriu2016"],
  },
  {
    id: "hypophysectomy",
    name: "whole pituitary removed",
    about: "Both lobes are taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 14,
    lesions: {
      ...cellsOfTheLobe,
      "melanotrophs.function": (severity) => 1 - severity,
      "posteriorLobe.function": (severity) => 1 - severity,
    },
    sources: ["fleseriu2016"],
  },
];
