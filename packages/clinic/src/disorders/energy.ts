import type { Disorder } from "./disorder.ts";

/** Disorders of energy balance: too much food for long, too little, and a body that cannot tell. */
export const energyDisorders: readonly Disorder[] = [
  {
    id: "obesity",
    name: "long overnutrition",
    about: "A higher weight comes to be defended over years of plenty.",
    usualSeverity: 0.5,
    usualDay: 3653,
    lesions: { "appetite.setPoint": (severity) => 1 + severity },
    sources: ["hall2017"],
  },
  {
    id: "anorexia",
    name: "long undernutrition",
    about: "Food is left out whatever hunger says; severity 1 is two thirds of it.",
    usualSeverity: 0.6,
    usualDay: 730,
    lesions: {
      "energy.restriction": (severity) => 0.67 * severity,
      // even a light one does not give in to hunger
      "energy.control": (severity) => Math.min(1, 5 * severity),
    },
    sources: ["misra2014", "kopp1997"],
  },
  {
    id: "leptin-deficiency",
    name: "no leptin",
    about: "Fat makes no leptin from birth on; severity is the share that is missing.",
    usualSeverity: 1,
    usualDay: 30,
    fromBirth: "always",
    lesions: { "leptin.production": (severity) => 1 - severity },
    sources: ["licinio2004"],
  },
];
