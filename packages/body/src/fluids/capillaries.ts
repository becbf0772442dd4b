import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Plasma between heart and tissues: Starling's forces over the capillary wall, lymph and plasma protein. */
export const capillaries: ModuleDefinition = defineModule({
  id: "capillaries",
  about:
    "Fluid leaves by capillary pressure and is held by the colloid osmotic pressure of plasma protein; lymph brings it back. Tissue pressure rises steeply while the interstitium is dry, little once it is wet.",
  sources: ["guyton1972", "hall2016"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    extracellular: {
      from: "fluids.extracellularVolume",
      unit: "L",
      meaning: "extracellular volume",
      absent: 15,
    },
    filling: {
      from: "pressure.venousFilling",
      unit: "1",
      meaning: "stretch of the veins over normal",
      absent: 1,
    },
    standing: { from: "posture.standing", unit: "1", meaning: "1 standing, 0 lying", absent: 0 },
    infusion: { from: "fluids.infusion", unit: "L/h", meaning: "water of an infusion", absent: 0 },
    plasmaLoss: { from: "fluids.plasmaLoss", unit: "L/h", meaning: "plasma lost", absent: 0 },
  },
  parameters: {
    coefficient: {
      value: 0.01167,
      unit: "L/min/mm[Hg]",
      meaning: "filtration coefficient of all capillaries, 70 kg",
      source: "guyton1972",
    },
    restingPressure: {
      value: 18.1,
      unit: "mm[Hg]",
      meaning: "functional mean capillary pressure",
      source: "hall2016",
      note: "17.3, and the 0.8 that balance the protein of 70 g/L",
    },
    venousShare: {
      value: 4,
      unit: "mm[Hg]",
      meaning: "fall of capillary pressure when the veins are empty",
      source: "hall2016",
      note: "four fifths of a change of venous pressure reach the capillaries; arterioles hold the rest",
    },
    orthostaticPressure: {
      value: 6,
      unit: "mm[Hg]",
      meaning: "rise of capillary pressure on standing, mean of the body",
      source: "lundvall1994",
      note: "plasma falls by 10 %; by 17 % in motionless standing, less when the muscles of the legs pump",
    },
    tissuePressure: {
      value: -3,
      unit: "mm[Hg]",
      meaning: "interstitial pressure at rest",
      source: "hall2016",
    },
    tissueStiffness: {
      value: 30,
      unit: "mm[Hg]",
      meaning: "rise of interstitial pressure with its relative volume",
      source: "hall2016",
      note: "0.4 L a mm[Hg] while pressure is below zero",
    },
    tissueYield: {
      value: 3,
      unit: "1",
      meaning: "how fast that stiffness is lost when the interstitium swells",
      source: "hall2016",
      note: "oedema: compliance grows many times above zero",
    },
    tissueOncotic: {
      value: 8,
      unit: "mm[Hg]",
      meaning: "colloid osmotic pressure of the interstitium",
      source: "hall2016",
    },
    oncoticLinear: {
      value: 0.28,
      unit: "mm[Hg].L/g",
      meaning: "colloid osmotic pressure by protein, linear part",
      source: "guyton1972",
    },
    oncoticQuadratic: {
      value: 0.0019,
      unit: "mm[Hg].L2/g2",
      meaning: "colloid osmotic pressure by protein, quadratic part",
      source: "guyton1972",
    },
    normalProtein: {
      value: 210,
      unit: "g",
      meaning: "plasma protein, 70 kg",
      source: "hall2016",
      note: "70 g/L",
    },
    proteinTime: {
      value: 1.5,
      unit: "d",
      meaning: "time constant in which plasma protein is made up from liver and lymph",
      source: "moore1966",
      note: "plasma refills within 20-40 h of a haemorrhage",
    },
    normalLymph: {
      value: 0.133,
      unit: "L/h",
      meaning: "lymph flow at rest, 70 kg",
      source: "hall2016",
      note: "2-3 L/d",
    },
    lymphGain: {
      value: 0.5,
      unit: "/mm[Hg]",
      meaning: "rise of lymph flow with interstitial pressure",
      source: "hall2016",
      note: "up to twentyfold at zero; here its beginning",
    },
    normalInterstitium: {
      value: 12,
      unit: "L",
      meaning: "interstitial volume, 70 kg",
      source: "hall2016",
    },
  },
  variables: {
    interstitium: { unit: "L", is: "extracellular - plasma", meaning: "interstitial volume" },
    excess: {
      unit: "1",
      is: "interstitium/(normalInterstitium*size) - 1",
      meaning: "interstitial volume over normal, less 1",
    },
    capillaryPressure: {
      unit: "mm[Hg]",
      is: "restingPressure + venousShare*(min(filling, 3) - 1) + orthostaticPressure*standing",
      meaning: "mean capillary pressure",
    },
    interstitialPressure: {
      unit: "mm[Hg]",
      is: "tissuePressure + tissueStiffness*excess/(1 + tissueYield*max(excess, 0))",
      meaning: "interstitial pressure",
    },
    proteinConcentration: { unit: "g/L", is: "protein/plasma", meaning: "plasma protein" },
    oncotic: {
      unit: "mm[Hg]",
      is: "oncoticLinear*proteinConcentration + oncoticQuadratic*proteinConcentration^2",
      meaning: "colloid osmotic pressure of plasma",
    },
    filtration: {
      unit: "L/h",
      is: "coefficient*size*(capillaryPressure - interstitialPressure - oncotic + tissueOncotic/(1 + excess))",
      meaning: "fluid out of the capillaries",
    },
    shift: { unit: "L/h", is: "filtration - lymph", meaning: "net fluid out of the vessels" },
    lymph: {
      unit: "L/h",
      is: "normalLymph*size*max(1 + lymphGain*(interstitialPressure - tissuePressure), 0)",
      meaning: "lymph back into plasma",
    },
  },
  states: {
    plasma: {
      unit: "L",
      start: 3,
      scale: 3,
      rate: "lymph - filtration + infusion - plasmaLoss",
      meaning: "plasma volume",
    },
    protein: {
      unit: "g",
      start: "normalProtein",
      scale: 200,
      rate: "(normalProtein*size - protein)/proteinTime - plasmaLoss*proteinConcentration",
      meaning: "plasma protein",
    },
  },
});
