import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Potassium in gut, plasma, interstitium and muscle. */
export const potassium: ModuleDefinition = defineModule({
  id: "potassium",
  about:
    "Four pools after Stadt: the gut gives to plasma, plasma exchanges with the interstitium, and the sodium-potassium pump of muscle works against its leak.",
  sources: ["stadt2022"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
    plasmaVolume: { from: "fluids.plasmaVolume", unit: "L", meaning: "plasma volume", absent: 3 },
    interstitialVolume: {
      from: "fluids.interstitialVolume",
      unit: "L",
      meaning: "interstitial volume",
      absent: 12,
    },
    excretion: {
      from: "potassiumSecretion.excretion",
      unit: "mmol/min",
      meaning: "potassium into the urine",
      absent: 0.04375,
    },
    mineralocorticoid: {
      from: "mineralocorticoid.kidney",
      unit: "1",
      meaning: "mineralocorticoid action over normal",
      absent: 1,
    },
    bleeding: { from: "fluids.plasmaLoss", unit: "L/h", meaning: "plasma lost", absent: 0 },
    shift: {
      from: "capillaries.shift",
      unit: "L/h",
      meaning: "net fluid out of the vessels, which takes potassium along",
      absent: 0,
    },
    appetite: { from: "gut.appetite", unit: "1", meaning: "food eaten over normal", absent: 1 },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "plasma adrenaline",
      absent: 200,
    },
  },
  parameters: {
    intake: {
      value: 70,
      unit: "mmol/d",
      meaning: "potassium eaten by the reference adult",
      source: "stadt2022",
    },
    intakeFactor: { value: 1, unit: "1", meaning: "potassium eaten over normal", source: "lesion" },
    absorbed: {
      value: 0.9,
      unit: "1",
      meaning: "share of it that is absorbed",
      source: "stadt2022",
    },
    absorption: { value: 0.01, unit: "/min", meaning: "absorption", source: "stadt2022" },
    exchange: {
      value: 0.3,
      unit: "L/min",
      meaning: "permeability between plasma and interstitium, 70 kg",
      source: "stadt2022",
    },
    pump: {
      value: 130,
      unit: "mmol/min",
      meaning: "greatest pump rate, 70 kg",
      source: "stadt2022",
    },
    pumpHalf: {
      value: 1.4,
      unit: "mmol/L",
      meaning: "potassium of half the pump rate",
      source: "stadt2022",
    },
    leak: {
      value: 0.78,
      unit: "L/min",
      meaning: "permeability of muscle, 70 kg",
      source: "stadt2022",
    },
    cellVolume: {
      value: 24,
      unit: "L",
      meaning: "volume of the cells, 70 kg",
      source: "stadt2022",
    },
    pumpByAldosterone: {
      value: 0.06,
      unit: "1",
      meaning: "share of the pump that mineralocorticoid commands",
      source: "hester2011",
      note: "weaker than its 0.9-1.1, as the saturable pump enlarges it",
    },
    pumpByAdrenaline: {
      value: 0.06,
      unit: "1",
      meaning: "greatest rise of the pump by adrenaline",
      source: "struthers1983",
      note: "potassium falls by 0.8 mmol/L",
    },
    adrenalineHalf: {
      value: 2500,
      unit: "pmol/L",
      meaning: "adrenaline of half that rise",
      source: "struthers1983",
    },
    normalAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline at rest",
      source: "hester2011",
      note: "40 ng/L",
    },
    infusion: { value: 0, unit: "mmol/h", meaning: "potassium infused", source: "lesion" },
    gutLoss: {
      value: 0,
      unit: "mmol/d",
      meaning: "potassium lost by vomiting or diarrhoea",
      source: "lesion",
    },
  },
  variables: {
    concentration: { unit: "mmol/L", is: "plasma/plasmaVolume", meaning: "plasma potassium" },
    interstitialConcentration: {
      unit: "mmol/L",
      is: "interstitium/interstitialVolume",
      meaning: "interstitial potassium",
    },
    cellConcentration: {
      unit: "mmol/L",
      is: "cells/(cellVolume*size)",
      meaning: "cell potassium",
    },
    pumpFactor: {
      unit: "1",
      is: "(1 - pumpByAldosterone + pumpByAldosterone*3*mineralocorticoid/(2 + mineralocorticoid))*(1 + pumpByAdrenaline*adrenaline/(adrenaline + adrenalineHalf))/(1 + pumpByAdrenaline*normalAdrenaline/(normalAdrenaline + adrenalineHalf))",
      meaning: "pump rate over normal at the same potassium",
    },
    uptake: {
      unit: "mmol/min",
      is: "pumpFactor*pump*size*interstitialConcentration/(pumpHalf + interstitialConcentration) - leak*size*(cellConcentration - interstitialConcentration)",
      meaning: "net flux into the cells",
    },
    toInterstitium: {
      unit: "mmol/min",
      is: "exchange*size*(concentration - interstitialConcentration) + shift*concentration",
      meaning: "flux out of the vessels",
    },
  },
  states: {
    gut: {
      unit: "mmol",
      start: 4.375,
      scale: 4,
      rate: "absorbed*intake*intakeFactor*appetite*clearanceSize - absorption*gut",
      meaning: "in the gut",
    },
    plasma: {
      unit: "mmol",
      start: 12.62,
      scale: 12,
      rate: "absorption*gut + infusion - gutLoss - bleeding*concentration - excretion - toInterstitium",
      meaning: "in plasma",
    },
    interstitium: {
      unit: "mmol",
      start: 50.5,
      scale: 50,
      rate: "toInterstitium - uptake",
      meaning: "in the interstitium",
    },
    cells: { unit: "mmol", start: 3104, scale: 3000, rate: "uptake", meaning: "in the cells" },
  },
});
