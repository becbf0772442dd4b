import type { Disorder } from "./disorder.ts";

/** Disorders of what drives the gonads: GnRH, gonadotropins, their tumours, and prolactin that silences them. */
export const gonadotropicDisorders: readonly Disorder[] = [
  {
    id: "prolactinoma",
    name: "prolactin-secreting tumour",
    about:
      "An adenoma of lactotrophs secretes prolactin, which silences GnRH. The usual severity stands for 150 ug/L, within the 94 to 188 ug/L of most microadenomas (Leca 2021).",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: { "prolactinoma.level": (severity) => 300 * severity },
    sources: ["leca2021", "samperi2019"],
  },
  {
    id: "gonadotropinoma",
    name: "gonadotropin-secreting tumour (pituitary overactivity of the gonadal axis)",
    about:
      "An adenoma of gonadotrophs secretes FSH, and less LH, that nothing holds back; the gonads grow and make more.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: {
      "gonadotrophs.autonomousFSH": (severity) => 40 * severity,
      "gonadotrophs.autonomousLH": (severity) => 12 * severity,
    },
    sources: ["gonadotrophAdenomas2022", "ren2020"],
  },
  {
    id: "kallmann",
    name: "GnRH deficiency",
    about:
      "GnRH neurons never reached the hypothalamus, nor olfactory ones the bulb; severity is the share that is missing. The usual one stands for LH of 0.4 IU/L in men (a cohort of 354).",
    usualSeverity: 0.99,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "GnRHNeurons.function": (severity) => 1 - severity },
    sources: ["ihhReversal2015", "chhCohort"],
  },
  {
    id: "precocious-puberty",
    name: "early central puberty",
    about:
      "The pulse generator of GnRH wakes too early, by up to eight years of bone age; the usual severity stands for four, and for a bone age two years ahead at eight.",
    usualSeverity: 0.5,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "pubertalSteroids.advance": (severity) => 8 * severity },
    sources: ["gnrhTest2011"],
  },
  {
    id: "delayed-puberty",
    name: "late central puberty",
    about:
      "The pulse generator of GnRH wakes late, by up to six years of bone age; the usual severity stands for three and a half.",
    usualSeverity: 0.6,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "pubertalSteroids.advance": (severity) => 0 - 6 * severity },
    sources: ["marshall1970"],
  },
];
