import type { Disorder } from "./disorder.ts";

/** What is left of each hormone's cells, by the share of the lobe that is lost. */
const cellsOfTheLobe = {
  "corticotrophs.function": (severity: number) => 1 - severity,
  "thyrotrophs.function": (severity: number) => 1 - severity,
  "somatotrophs.function": (severity: number) => 1 - severity,
  "gonadotrophs.function": (severity: number) => 1 - severity,
  "lactotrophs.function": (severity: number) => 1 - severity,
} as const;

/** Loss of the whole anterior lobe, or of what the hypothalamus sends to it. */
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
      "oxytocinNeurons.cells": (severity) => 1 - severity,
    },
    sources: ["fleseriu2016"],
  },
  {
    id: "stalk-section",
    name: "pituitary stalk cut",
    about:
      "No hormone of the hypothalamus reaches the anterior lobe, and the axons of the posterior one are cut: what needs a drive falls, and prolactin, which dopamine held back, rises. Severity is the share cut.",
    usualSeverity: 0.95,
    usualDay: 60,
    lesions: {
      "dopamineNeurons.stalk": (severity) => 1 - severity,
      "GnRHNeurons.function": (severity) => 1 - severity,
      "trhNeurons.function": (severity) => 1 - severity,
      "crhNeurons.function": (severity) => 1 - severity,
      "somatotrophs.stalk": (severity) => 1 - severity,
      "posteriorLobe.function": (severity) => 1 - severity,
      "oxytocinNeurons.cells": (severity) => 1 - severity,
    },
    sources: ["samperi2019", "christCrain2019"],
  },
];
