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
      "GnRH neurons never reached the hypothalamus, nor olfactory ones the bulb; severity is the share that is missing. The usual one stands for LH of 0.4 IU/L in men (a cohort of 354) and testosterone near 0.4 ug/L (680 men).",
    usualSeverity: 0.975,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "GnRHNeurons.function": (severity) => 1 - severity },
    sources: ["ihhReversal2015", "chhCohort"],
  },
  {
    id: "precocious-puberty",
    name: "early central puberty",
    about:
      "The pulse generator of GnRH wakes too early, by up to eight years of bone age; the usual severity stands for breasts before six years and a bone age two years ahead at seven.",
    usualSeverity: 0.67,
    usualDay: 365,
    fromBirth: "always",
    lesions: { "pubertalSteroids.advance": (severity) => 8 * severity },
    sources: ["kjlm2011"],
  },
  {
    id: "delayed-puberty",
    name: "late central puberty",
    about:
      "A slow tempo of growth and ripening from birth on, with it a late bone age, and a pulse generator of GnRH that wakes late even for that. The usual severity stands for a bone age three years behind at fifteen; boys with late puberty are short in childhood and not in the end (85 boys: height SDS -0.8 at 4, -1.1 at 12, -0.4 as men).",
    usualSeverity: 0.6,
    usualDay: 365,
    fromBirth: "always",
    lesions: {
      "growthDrive.tempo": (severity) => 1 - 0.3 * severity,
      "pubertalSteroids.advance": (severity) => 0 - 1.7 * severity,
    },
    sources: ["duCaju2000"],
  },
];
