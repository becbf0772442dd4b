import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Water of the body: cells, interstitium and plasma. */
export const fluids: ModuleDefinition = defineModule({
  id: "fluids",
  about:
    "Water moves freely between cells and extracellular fluid until both have the same osmolality; red cells are made up over weeks.",
  sources: ["hall2016", "edelman1958"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    sodium: {
      from: "extracellular.sodiumMass",
      unit: "mmol",
      meaning: "sodium of the extracellular fluid",
      absent: 2100,
    },
    cellPotassium: {
      from: "potassium.cells",
      unit: "mmol",
      meaning: "potassium of the cells",
      absent: 3104,
    },
    absorbed: {
      from: "water.absorption",
      unit: "L/h",
      meaning: "water from the gut",
      absent: 0.1083,
    },
    urine: { from: "urine.flow", unit: "L/h", meaning: "urine", absent: 0.0625 },
    glucose: {
      from: "glucose.plasma",
      unit: "mmol/L",
      meaning: "glucose of the extracellular fluid",
      absent: 5.1,
    },
    plasma: { from: "capillaries.plasma", unit: "L", meaning: "plasma volume", absent: 3 },
    diarrhoea: {
      from: "gut.diarrhoea",
      unit: "L/d",
      meaning: "stool water above normal",
      absent: 0,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    normalExtracellular: {
      value: 15,
      unit: "L",
      meaning: "extracellular volume, 70 kg",
      source: "leete2019",
      note: "15.1 L",
    },
    normalIntracellular: {
      value: 27,
      unit: "L",
      meaning: "cell water, 70 kg",
      source: "hall2016",
      note: "42 L of body water",
    },
    normalPlasma: {
      value: 3,
      unit: "L",
      meaning: "plasma volume, 70 kg",
      source: "hall2016",
    },
    normalRedCells: { value: 2, unit: "L", meaning: "red cell volume, 70 kg", source: "hall2016" },
    redCellTime: {
      value: 30,
      unit: "d",
      meaning: "time constant in which red cells are made up",
      source: "hall2016",
      note: "the mass lost in a donation is back in 4-8 weeks",
    },
    normalGlucose: {
      value: 5.1,
      unit: "mmol/L",
      meaning: "glucose at which the cells hold their normal water",
      source: "design",
      note: "that of the healthy after a night",
    },
    cellSolute: {
      value: 7560,
      unit: "mmol",
      meaning: "osmotically active solute of the cells, 70 kg",
      source: "hall2016",
      note: "27 L at 280 mmol/L, the effective osmolality at a sodium of 140",
    },
    normalCellPotassium: {
      value: 3104,
      unit: "mmol",
      meaning: "cell potassium at which that holds, 70 kg",
      source: "stadt2022",
    },
    potassiumOsmoles: {
      value: 1,
      unit: "1",
      meaning: "solute that leaves the cells with each potassium ion",
      source: "edelman1958",
      note: "plasma sodium follows exchangeable sodium and potassium over body water; sodium replaces a part of what leaves",
    },
    insensible: {
      value: 0.95,
      unit: "L/d",
      meaning: "water lost through skin, lungs and stool, 70 kg",
      source: "hall2016",
      note: "0.7 L insensible, 0.1 L sweat, 0.1 L stool at rest",
    },
    gutLoss: {
      value: 0,
      unit: "L/d",
      meaning: "water lost by vomiting, diarrhoea or drains",
      source: "lesion",
    },
    infusion: { value: 0, unit: "L/h", meaning: "water of an infusion", source: "lesion" },
    bleeding: {
      value: 0,
      unit: "L/h",
      meaning: "blood lost by haemorrhage",
      source: "lesion",
    },
  },
  variables: {
    extracellularSolute: {
      unit: "mmol",
      is: "2*sodium*(1 + (glucose - normalGlucose)*total/(2*sodium + intracellularSolute))",
      meaning:
        "osmotically active solute outside the cells: sodium with its anions, and glucose above normal",
    },
    intracellularSolute: {
      unit: "mmol",
      is: "cellSolute*size + potassiumOsmoles*(cellPotassium - normalCellPotassium*size)",
      meaning: "osmotically active solute of the cells",
    },
    extracellularVolume: {
      unit: "L",
      is: "total*extracellularSolute/(extracellularSolute + intracellularSolute)",
      meaning: "extracellular volume",
    },
    intracellularVolume: {
      unit: "L",
      is: "total - extracellularVolume",
      meaning: "volume of cell water",
    },
    relativeExtracellular: {
      unit: "1",
      is: "extracellularVolume/(normalExtracellular*size)",
      meaning: "extracellular volume over normal",
    },
    plasmaVolume: { unit: "L", is: "plasma", meaning: "plasma volume" },
    interstitialVolume: {
      unit: "L",
      is: "extracellularVolume - plasma",
      meaning: "interstitial volume",
    },
    bloodVolume: { unit: "L", is: "plasma + redCells", meaning: "blood volume" },
    relativeBlood: {
      unit: "1",
      is: "bloodVolume/((normalPlasma + normalRedCells)*size)",
      meaning: "blood volume over normal",
    },
    haematocrit: { unit: "1", is: "redCells/bloodVolume", meaning: "haematocrit" },
    plasmaLoss: { unit: "L/h", is: "bleeding*(1 - haematocrit)", meaning: "plasma lost" },
    losses: {
      unit: "L/h",
      is: "urine + insensible*clearanceSize + diarrhoea + gutLoss + plasmaLoss",
      meaning: "water lost",
    },
  },
  states: {
    redCells: {
      unit: "L",
      start: "normalRedCells",
      scale: 2,
      rate: "(normalRedCells*size - redCells)/redCellTime - bleeding*haematocrit",
      meaning: "red cell volume",
    },
    total: {
      unit: "L",
      start: "normalExtracellular + normalIntracellular",
      scale: 42,
      rate: "absorbed + infusion - losses",
      meaning: "body water",
    },
  },
});
