import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Plasma osmolality, and urea, which adds to it but moves no water. */
export const osmolality: ModuleDefinition = defineModule({
  id: "osmolality",
  about:
    "Twice sodium with its anions, glucose and urea; the osmoreceptors answer to what cells hold out, so urea above normal does not count for them, nor glucose while there is insulin.",
  sources: ["hall2016"],
  inputs: {
    sodium: { from: "extracellular.sodium", unit: "mmol/L", meaning: "plasma sodium", absent: 140 },
    glucose: {
      from: "glucose.plasma",
      unit: "mmol/L",
      meaning: "plasma glucose",
      absent: 5.1,
    },
    insulin: { from: "insulin.plasma", unit: "pmol/L", meaning: "plasma insulin", absent: 27 },
    water: { from: "fluids.total", unit: "L", meaning: "body water", absent: 42 },
    GFR: { from: "kidney.GFR", unit: "L/d", meaning: "filtration", absent: 172.8 },
    milk: { from: "water.milk", unit: "L/d", meaning: "milk drunk by an infant", absent: 0 },
    milkShare: {
      from: "water.milkShare",
      unit: "1",
      meaning: "share of the food that is milk",
      absent: 0,
    },
    delivery: {
      from: "tubule.relativeMaculaDensa",
      unit: "1",
      meaning: "flow past the macula densa over normal",
      absent: 1,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    ureaProduction: {
      value: 400,
      unit: "mmol/d",
      meaning: "urea made by the reference adult",
      source: "hall2016",
      note: "75 g of protein hold 12 g of nitrogen; urinary urea 25 g/d",
    },
    milkUrea: {
      value: 25,
      unit: "mmol/L",
      meaning: "urea made of a volume of milk",
      source: "design",
      note: "10 g/L of protein, half of which the infant keeps for growth",
    },
    proteinIntake: { value: 1, unit: "1", meaning: "protein eaten over normal", source: "lesion" },
    ureaExcreted: {
      value: 0.5,
      unit: "1",
      meaning: "share of filtered urea that is excreted",
      source: "hall2016",
    },
    ureaMost: {
      value: 0.63,
      unit: "1",
      meaning: "share that is excreted at the fastest tubular flow",
      source: "vanSlyke1932",
      note: "greatest clearance 75 mL/min, over a filtration of 120; what flows slowly is taken back, as in prerenal azotaemia",
    },
    normalGlucose: {
      value: 5.1,
      unit: "mmol/L",
      meaning: "glucose that the osmoreceptors are used to",
      source: "design",
      note: "that of the healthy after a night",
    },
    insulinHalf: {
      value: 2,
      unit: "pmol/L",
      meaning: "insulin that lets half of the glucose into the osmoreceptors",
      source: "zerbe1983",
      note: "glucose by vein does not move vasopressin or thirst of the healthy; without insulin it does",
    },
    normalUrea: {
      value: 4.6,
      unit: "mmol/L",
      meaning: "urea that the osmoreceptors are used to",
      source: "hall2016",
    },
    kilogramPerLitre: {
      value: 1,
      unit: "kg/L",
      meaning: "water in plasma per volume of it, with the dissociation of salts",
      source: "design",
      note: "the two corrections of the clinical formula cancel",
    },
  },
  variables: {
    ureaConcentration: { unit: "mmol/L", is: "urea/water", meaning: "plasma urea" },
    plasma: {
      unit: "mosm/kg",
      is: "(2*sodium + glucose + ureaConcentration)/kilogramPerLitre",
      meaning: "plasma osmolality",
    },
    effective: {
      unit: "mosm/kg",
      is: "(2*sodium + normalGlucose + (glucose - normalGlucose)*insulinHalf/(insulinHalf + max(insulin, 0)) + normalUrea)/kilogramPerLitre",
      meaning: "osmolality as the osmoreceptors see it",
    },
    ureaExcretion: {
      unit: "mmol/d",
      is: "GFR*ureaConcentration*ureaMost*max(delivery, 0.05)/(max(delivery, 0.05) + ureaMost/ureaExcreted - 1)",
      meaning: "urea into the urine",
    },
  },
  states: {
    urea: {
      unit: "mmol",
      start: 194,
      scale: 200,
      rate: "((1 - milkShare)*ureaProduction*clearanceSize + milkUrea*milk)*proteinIntake - ureaExcretion",
      meaning: "urea of the body",
    },
  },
});
