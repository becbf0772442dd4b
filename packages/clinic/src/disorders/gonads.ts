import { type Disorder, onlyFemale, onlyMale } from "./disorder.ts";

const remaining = (severity: number): number => 1 - severity;

/** Disorders of ovaries and testes: taken out, lost to disease, never well formed, or overgrown. */
export const gonadDisorders: readonly Disorder[] = [
  {
    id: "primary-hypogonadism",
    name: "testicular failure",
    about:
      "Leydig cells and germ cells are lost, as after mumps, torsion or chemotherapy; severity is the share lost.",
    usualSeverity: 0.9,
    usualDay: 365,
    excludes: onlyMale,
    lesions: {
      "leydig.function": remaining,
      "spermatogenesis.germCells": remaining,
    },
    sources: ["snyder1980"],
  },
  {
    id: "orchiectomy",
    name: "testes removed",
    about: "Both testes are taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 60,
    excludes: onlyMale,
    lesions: { "testes.function": remaining },
    sources: ["tornoe2007"],
  },
  {
    id: "klinefelter",
    name: "tubular failure of the testis",
    about:
      "A man has a second X chromosome: germ cells and tubules are lost from puberty on, and Leydig cells answer less. Severity is the share of the tubules that will be lost.",
    usualSeverity: 0.9,
    usualDay: 365,
    fromBirth: "always",
    excludes: onlyMale,
    lesions: {
      "spermatogenesis.germCells": (severity) => (1 - severity) ** 2,
      "sertoli.degeneration": (severity) => 3 * severity,
      "leydig.function": (severity) => 1 - 0.85 * severity,
    },
    sources: ["host2014", "aksglaede2007"],
  },
  {
    id: "ovariectomy",
    name: "ovaries removed",
    about: "Both ovaries are taken out; severity is the share removed.",
    usualSeverity: 1,
    usualDay: 60,
    excludes: onlyFemale,
    lesions: { "ovarianReserve.function": remaining },
    removes: {
      "ovarianFollicles.antral": remaining,
      "ovarianFollicles.dominant": remaining,
      "corpusLuteum.scar1": remaining,
      "corpusLuteum.scar2": remaining,
      "corpusLuteum.luteal1": remaining,
      "corpusLuteum.luteal2": remaining,
      "corpusLuteum.luteal3": remaining,
      "corpusLuteum.luteal4": remaining,
    },
    sources: ["yenTsai1971"],
  },
  {
    id: "premature-ovarian-failure",
    name: "early loss of follicles",
    about:
      "Antibodies, drugs or inheritance use up the follicles within years; menopause comes before 40.",
    usualSeverity: 0.5,
    usualDay: 1095,
    excludes: onlyFemale,
    lesions: { "ovarianReserve.loss": (severity) => 10 * severity },
    sources: ["pofInhibinB"],
  },
  {
    id: "turner",
    name: "ovarian dysgenesis",
    about:
      "One X chromosome is missing: follicles are lost in childhood, and growth plates, with one SHOX gene, are weak and close early for the little oestrogen that there is. Full severity is that of every cell, less that of some; it stands for an adult height of 141 cm, reached before twenty but for some cm (Medicina 2009).",
    usualSeverity: 1,
    usualDay: 365,
    fromBirth: "always",
    excludes: onlyFemale,
    lesions: {
      "ovarianReserve.loss": (severity) => 2 * severity,
      "growthPlate.function": (severity) => 1 - 0.17 * severity,
      "growthPlate.fusion": (severity) => 1 + 0.8 * severity,
    },
    sources: ["turnerHeight2009"],
  },
  {
    id: "pcos",
    name: "polycystic ovary syndrome",
    about:
      "GnRH pulses are fast and heed progesterone little, theca cells make more androgen, follicles start but none is chosen, insulin acts less, and the reticularis is larger. The usual severity stands for an insulin sensitivity lower by four tenths, between the 27 % of clamps at equal weight and what doubles the fasting insulin, for DHEAS of 1.8 times the usual, testosterone of 2.6 nmol/L, and ovulations months apart.",
    usualSeverity: 0.5,
    usualDay: 730,
    excludes: onlyFemale,
    lesions: {
      "ovarianFollicles.excess": (severity) => 1 + 4 * severity,
      "GnRHNeurons.input": (severity) => 1 + 2.4 * severity,
      "GnRHNeurons.addedFrequency": (severity) => 0.8 * severity,
      "GnRHNeurons.progestogenSense": (severity) => (1 - severity) ** 1.75,
      "ovarianSteroids.theca": (severity) => 1 + 0.4 * severity,
      "insulinSensitivity.muscleFactor": (severity) => (1 - severity) ** 0.8,
      "insulinSensitivity.liverFactor": (severity) => (1 - severity) ** 0.8,
      "adrenalCortex.reticularisExcess": (severity) => 1 + 1.7 * severity,
    },
    sources: ["pcosControls2017", "asrmClomifene2006", "cassar2016", "pcosDHEAS2022"],
  },
];
