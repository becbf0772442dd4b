import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Concentration and volume of the urine. */
export const urine: ModuleDefinition = defineModule({
  id: "urine",
  about:
    "Solute leaves with as much water as the collecting duct lets stay: 50 to 1200 mosm/kg; a slow flow to the diluting segment limits dilution.",
  sources: ["robertson1976", "hall2016"],
  inputs: {
    permeability: {
      from: "collectingDuct.permeability",
      unit: "1",
      meaning: "permeability to water over its greatest",
      absent: 0.486,
    },
    gradient: {
      from: "collectingDuct.gradient",
      unit: "1",
      meaning: "medullary gradient over normal",
      absent: 1,
    },
    thiazide: {
      from: "hydrochlorothiazide.block",
      unit: "1",
      meaning: "share of the sodium-chloride cotransporter blocked",
      absent: 0,
    },
    sodiumExcretion: {
      from: "tubule.excretion",
      unit: "mmol/d",
      meaning: "sodium excreted",
      absent: 141,
    },
    potassiumExcretion: {
      from: "potassiumSecretion.excretion",
      unit: "mmol/d",
      meaning: "potassium excreted",
      absent: 63,
    },
    ureaExcretion: {
      from: "osmolality.ureaExcretion",
      unit: "mmol/d",
      meaning: "urea excreted",
      absent: 400,
    },
    glucose: {
      from: "renalGlucose.excretion",
      unit: "mmol/d",
      meaning: "glucose excreted",
      absent: 0,
    },
    ketones: {
      from: "ketones.excretion",
      unit: "mmol/d",
      meaning: "beta-hydroxybutyrate excreted",
      absent: 0,
    },
    ketoneShare: {
      from: "ketones.share",
      unit: "1",
      meaning: "share of beta-hydroxybutyrate in both ketones",
      absent: 0.75,
    },
    delivery: {
      from: "tubule.relativeMaculaDensa",
      unit: "1",
      meaning: "flow to the diluting segment over normal",
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
    otherSolute: {
      value: 60,
      unit: "mmol/d",
      meaning: "ammonium, creatinine, phosphate and the like, 70 kg",
      source: "hall2016",
    },
    dilutest: {
      value: 65,
      unit: "mosm/kg",
      meaning: "most dilute urine at usual flow through the tubule",
      source: "robertson1976",
      note: "50 mosm/kg when fluid is in excess, 71 in volunteers after a water load of 20 mL/kg",
    },
    strongest: {
      value: 1200,
      unit: "mosm/kg",
      meaning: "most concentrated urine",
      source: "robertson1976",
      note: "above 5 ng/L of vasopressin",
    },
    thiazideDilution: {
      value: 1.2,
      unit: "1",
      meaning:
        "how much more solute stays in the urine of the diluting segment under full block, relative",
      source: "earley1962",
      note: "minimal osmolality in diabetes insipidus about doubles",
    },
    deliveryDilution: {
      value: 1,
      unit: "1",
      meaning: "power with which a slow flow limits dilution",
      source: "earley1962",
    },
    collectionTime: {
      value: 1,
      unit: "d",
      meaning: "time over which urine is collected",
      source: "design",
      note: "24-hour collection",
    },
    kilogramPerLitre: {
      value: 1,
      unit: "kg/L",
      meaning: "water in urine per volume of it",
      source: "design",
      note: "urine is nearly water",
    },
  },
  variables: {
    solute: {
      unit: "mmol/d",
      is: "2*(sodiumExcretion + potassiumExcretion) + ureaExcretion + glucose + 2*ketones/ketoneShare + otherSolute*clearanceSize",
      meaning: "solute excreted",
    },
    lowest: {
      unit: "mosm/kg",
      is: "dilutest*(1 + thiazideDilution*thiazide)/min(max(delivery, 0.1), 1.3)^deliveryDilution",
      meaning: "lowest osmolality that can be reached",
    },
    highest: { unit: "mosm/kg", is: "strongest*gradient", meaning: "highest osmolality in reach" },
    osmolality: {
      unit: "mosm/kg",
      is: "lowest + max(highest - lowest, 0)*permeability",
      meaning: "urine osmolality",
    },
    flow: { unit: "L/d", is: "solute/osmolality/kilogramPerLitre", meaning: "urine flow" },
    sodium: { unit: "mmol/d", is: "sodiumExcretion", meaning: "urinary sodium" },
    potassium: { unit: "mmol/d", is: "potassiumExcretion", meaning: "urinary potassium" },
    sodiumConcentration: {
      unit: "mmol/L",
      is: "sodiumExcretion/flow",
      meaning: "urinary sodium concentration",
    },
  },
  states: {
    volume24h: {
      unit: "L/d",
      start: 1.5,
      scale: 1.5,
      rate: "(flow - volume24h)/collectionTime",
      meaning: "urine of about a day",
    },
    sodium24h: {
      unit: "mmol/d",
      start: 141,
      scale: 100,
      rate: "(sodiumExcretion - sodium24h)/collectionTime",
      meaning: "urinary sodium of about a day",
    },
    potassium24h: {
      unit: "mmol/d",
      start: 63,
      scale: 60,
      rate: "(potassiumExcretion - potassium24h)/collectionTime",
      meaning: "urinary potassium of about a day",
    },
  },
});
