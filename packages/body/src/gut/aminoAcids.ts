import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Amino acids of plasma as the islets see them: those of a meal, and arginine by vein. */
export const aminoAcids: ModuleDefinition = defineModule({
  id: "aminoAcids",
  about:
    "Absorbed protein raises the amino acids of plasma above fasting; arginine that is infused spreads in the extracellular water and is taken up within the hour.",
  inputs: {
    protein: { from: "intestine.proteinAppearance", unit: "g/h", meaning: "protein absorbed" },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
  },
  parameters: {
    removal: {
      value: 1.2,
      unit: "/h",
      meaning: "rate at which a surplus of amino acids leaves plasma",
      source: "design",
      note: "back to fasting some 4 h after a meal with meat",
    },
    rise: {
      value: 0.05,
      unit: "/g",
      meaning: "rise over fasting by a gram of protein that appears at once, 70 kg",
      source: "design",
      note: "30 g of protein raise the sum of amino acids by a third to a half",
    },
    arginineInfusion: {
      value: 0,
      unit: "g/h",
      meaning: "arginine by vein",
      source: "lesion",
    },
    arginineMass: {
      value: 174.2,
      unit: "g/mol",
      meaning: "molar mass of arginine",
      source: "design",
      note: "C6H14N4O2",
    },
    arginineVolume: {
      value: 14,
      unit: "L",
      meaning: "space of infused arginine, 70 kg",
      source: "design",
      note: "the extracellular water",
    },
    arginineHalf: {
      value: 1.5,
      unit: "mmol/L",
      meaning: "infused arginine of half its action on somatostatin",
      source: "rahim1996",
      note: "nearly full in the half hour of an infusion of 30 g, gone half an hour after it",
    },
    arginineRemoval: {
      value: 0.046,
      unit: "/min",
      meaning: "removal of infused arginine",
      source: "design",
      note: "half-life of 15 min: 30 g in half an hour give some 7 mmol/L",
    },
  },
  variables: {
    arginine: {
      unit: "mmol/L",
      is: "infused/(arginineMass*arginineVolume*size)",
      meaning: "arginine in plasma above fasting",
    },
    arginineAction: {
      unit: "1",
      is: "arginine^2/(arginine^2 + arginineHalf^2)",
      meaning: "action of infused arginine on the hypothalamus, 1 at its greatest",
    },
  },
  states: {
    surplus: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "rise*protein/size - removal*surplus",
      meaning: "amino acids of plasma above fasting, as a share of it",
    },
    infused: {
      unit: "g",
      start: 0,
      scale: 5,
      rate: "arginineInfusion - arginineRemoval*infused",
      meaning: "infused arginine in the body; an injection adds to it",
    },
  },
});
