import type { Disorder } from "./disorder.ts";

/** What is left of a supply or gland when the loss shows only near its end. */
const left = (severity: number): number => (1 - severity) ** 2;

/** Nephrons that are left: with none, nobody lives without dialysis. */
const nephrons = (severity: number): number => 1 - 0.95 * severity;

/** Disorders of the parathyroids, of vitamin D and of what answers them. */
export const calciumDisorders: readonly Disorder[] = [
  {
    id: "primary-hyperparathyroidism",
    name: "parathyroid adenoma",
    about:
      "An adenoma answers calcium at a higher set point; severity 1 is eighty times the mass of the healthy glands, as in the patients whose bones were seen to soften a century ago. The usual severity stands for the mean calcium of 2.72 mmol/L in 10,000 patients (Norman 2011).",
    usualSeverity: 0.5,
    usualDay: 730,
    lesions: { "parathyroids.adenoma": (severity) => 2.4 * severity + 80 * severity ** 6 },
    sources: ["norman2011", "primaryHyper2023"],
  },
  {
    id: "secondary-hyperparathyroidism",
    name: "parathyroid answer to kidney failure",
    about:
      "So few nephrons are left that calcitriol is lacking and phosphate kept, for years: the glands grow. The usual severity stands for kidneys about to need dialysis; one in six patients then has PTH above 64 pmol/L (Tabibzadeh 2021).",
    usualSeverity: 0.98,
    usualDay: 1095,
    lesions: { "kidney.function": nephrons },
    sources: ["tabibzadeh2021", "levin2007"],
  },
  {
    id: "chronic-kidney-disease",
    name: "low GFR",
    about:
      "Nephrons are lost; at severity 1 a twentieth is left. The usual one leaves a GFR of 25 to 30 mL/min, stage 4 (Levin 2007).",
    usualSeverity: 0.8,
    usualDay: 1095,
    lesions: { "kidney.function": nephrons },
    sources: ["levin2007"],
  },
  {
    id: "hypoparathyroidism",
    name: "parathyroid loss",
    about:
      "The glands were taken out or lost their blood in surgery of the neck. The usual severity stands for tetany at an ionised calcium below 1 mmol/L (Cooper 2008).",
    usualSeverity: 0.9,
    usualDay: 90,
    lesions: { "parathyroids.glands": (severity) => 4 * left(severity) },
    sources: ["cooper2008", "mannstadt2017"],
  },
  {
    id: "pseudohypoparathyroidism",
    name: "kidney deaf to PTH",
    about:
      "The receptor's signal of PTH is weak in the kidney from birth, and weaker than it should be in bone. The usual severity stands for low calcium and high phosphate at a PTH some ten to fifteen times normal (Linglart 2018).",
    usualSeverity: 0.8,
    usualDay: 30,
    fromBirth: "always",
    lesions: {
      "PTH.kidneyGain": (severity) => (1 - severity) ** 3,
      "PTH.boneGain": left,
    },
    sources: ["linglart2018"],
  },
  {
    id: "familial-hypocalciuric-hypercalcaemia",
    name: "calcium-sensing receptor weak from birth",
    about:
      "Half of the calcium-sensing receptors of parathyroids and kidney are lost. The usual severity stands for an excreted share of filtered calcium below 0.01 at a calcium of 2.6 to 2.8 mmol/L (Christensen 2008).",
    usualSeverity: 0.6,
    usualDay: 30,
    fromBirth: "always",
    lesions: { "parathyroids.setPointShift": (severity) => 0.3 * severity },
    sources: ["christensen2008"],
  },
  {
    id: "vitamin-d-deficiency",
    name: "no sun, no vitamin D",
    about:
      "Neither sun nor food gives vitamin D; severity is the share of the usual supply that is lacking. The usual one stands for osteomalacia: all patients had calcidiol of 18 nmol/L or less (Bolland 2021).",
    usualSeverity: 0.87,
    usualDay: 1095,
    lesions: {
      "sunlight.outdoors": left,
      "vitaminD.dietFactor": left,
    },
    sources: ["bolland2021", "bingham1993"],
  },
];
