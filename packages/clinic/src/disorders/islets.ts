import type { Disorder } from "./disorder.ts";

/** How far the lesions of type 2 diabetes have gone, 0 to 1: fast at first, as glucose rises more and more steeply. */
const course = (severity: number) => severity * (1.24 - 0.24 * severity);

/** What answer to insulin is left: muscle and liver lose it faster the longer they have lost it. */
const answer = (severity: number) => 1 / (1 + 2 * course(severity) + 6 * course(severity) ** 2);

/** Disorders of the islets: cells lost, worn out, or grown into a tumour. */
export const isletDisorders: readonly Disorder[] = [
  {
    id: "type-1-diabetes",
    name: "beta-cell loss",
    about:
      "Immune cells have destroyed the beta cells; alpha cells that have lost their neighbours no longer answer a low glucose.",
    usualSeverity: 0.9,
    usualDay: 18,
    // the share that survives falls with the square: glucose rises when a fifth or less is left
    lesions: {
      "betaCellMass.survival": (severity) => (1 - severity) ** 2,
      "alphaCells.hypoglycaemiaResponse": (severity) => 1 - 0.9 * severity,
    },
    sources: ["kitabchi2009"],
  },
  {
    id: "type-2-diabetes",
    name: "insulin resistance and beta-cell failure",
    about:
      "Muscle, liver and fat answer insulin weakly, and glucose itself hardly holds back the liver, which makes more of it; beta cells have lost much of their first phase and of their answer to glucose, GIP and GLP-1, and alpha cells secrete more and heed glucose and insulin less.",
    usualSeverity: 0.5,
    usualDay: 180,
    lesions: {
      "insulinSensitivity.muscleFactor": answer,
      "insulinSensitivity.liverFactor": answer,
      "insulinSensitivity.fatFactor": (severity) => 1 / (1 + 3 * course(severity)),
      "hepaticDemand.glucoseEffectiveness": (severity) => 1 - course(severity),
      "gluconeogenesis.enzymes": (severity) => 1 + 1.2 * course(severity),
      "betaCells.function": (severity) => 1 - 0.35 * course(severity),
      "betaCells.firstPhase": (severity) => (1 - 0.8 * course(severity)) ** 2,
      "betaCells.glucoseSensing": (severity) => 1 - 0.6 * course(severity),
      "betaCells.GIPResponse": (severity) => (1 - 0.7 * course(severity)) ** 2,
      "betaCells.GLP1Response": (severity) => (1 - 0.7 * course(severity)) ** 2,
      "insulin.proinsulinExcess": (severity) => 1 + 3 * severity,
      // glucagon is high after a night, though glucose and insulin are high too
      "alphaCells.function": (severity) => 1 + 1.2 * course(severity),
      "alphaCells.insulinRestraint": (severity) => 1 - course(severity),
      "alphaCells.hyperglycaemiaResponse": (severity) => 1 - 0.7 * course(severity),
    },
    sources: ["ukpds1985", "defronzo2009", "dallaMan2007", "magnusson1992", "faerch2016"],
  },
  {
    id: "insulinoma",
    name: "insulin-secreting tumour",
    about: "A tumour of beta cells secretes insulin and proinsulin whatever glucose is.",
    usualSeverity: 0.5,
    usualDay: 60,
    lesions: { "betaCells.tumour": (severity) => 8 * severity },
    sources: ["cryer2009"],
  },
  {
    id: "glucagonoma",
    name: "glucagon-secreting tumour",
    about: "A tumour of alpha cells secretes glucagon without restraint, and takes appetite away.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: {
      "alphaCells.tumour": (severity) => 80 * severity,
      // seven of ten lose weight: they eat less, by illness and by glucagon
      "appetite.satiation": (severity) => 0.3 * severity,
    },
    sources: ["wermers1996"],
  },
  {
    id: "somatostatinoma",
    name: "somatostatin-secreting tumour",
    about: "A tumour secretes somatostatin, which restrains islets, gut and pituitary.",
    usualSeverity: 0.5,
    usualDay: 365,
    lesions: {
      "somatostatin.tumour": (severity) => 80 * severity,
      "somatotrophs.ectopicSomatostatin": (severity) => 2 * severity,
    },
    sources: ["soga1999"],
  },
  {
    id: "gestational-diabetes",
    name: "diabetes of pregnancy",
    about:
      "Beta cells do not answer to the resistance that the placenta brings; severity is the share of that answer that fails.",
    usualSeverity: 0.8,
    usualDay: 28,
    excludes: ({ pregnant }) =>
      pregnant ? undefined : 'it comes with pregnancy; allowed is patient "pregnant"',
    lesions: { "betaCells.adaptation": (severity) => 1 - severity },
    sources: ["catalano1991"],
  },
];
