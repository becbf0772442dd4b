import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Heat that catecholamines make the resting body spend. */
export const thermogenesis: ModuleDefinition = defineModule({
  id: "thermogenesis",
  about:
    "Adrenaline and noradrenaline raise the resting rate with saturation: a tenth for twenty times the adrenaline of rest, a twentieth for twice the noradrenaline.",
  sources: ["ratheiser1998", "hollstein2020"],
  inputs: {
    adrenaline: { from: "medulla.adrenaline", unit: "pmol/L", meaning: "adrenaline", absent: 200 },
    noradrenaline: {
      from: "medulla.noradrenaline",
      unit: "pmol/L",
      meaning: "noradrenaline",
      absent: 1400,
    },
  },
  parameters: {
    adrenalineGain: {
      value: 0.25,
      unit: "1",
      meaning: "rise of the resting rate by adrenaline without bound",
      source: "ratheiser1998",
      note: "+12 % at 4720 pmol/L for a day",
    },
    adrenalineHalf: {
      value: 5000,
      unit: "pmol/L",
      meaning: "adrenaline of half of it",
      source: "ratheiser1998",
    },
    normalAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline of the healthy at rest",
      source: "ratheiser1998",
      note: "as in the module of the medulla",
    },
    noradrenalineGain: {
      value: 0.35,
      unit: "1",
      meaning: "rise by noradrenaline without bound",
      source: "hollstein2020",
      note: "19-27 kcal/d per 10 ug of noradrenaline in the urine of a day, which holds about 40",
    },
    noradrenalineHalf: {
      value: 9800,
      unit: "pmol/L",
      meaning: "noradrenaline of half of it",
      source: "hollstein2020",
      note: "with the gain: +5 % for a doubling",
    },
    normalNoradrenaline: {
      value: 1400,
      unit: "pmol/L",
      meaning: "noradrenaline of the healthy at rest",
      source: "hollstein2020",
      note: "as in the module of the medulla",
    },
  },
  variables: {
    adrenergic: {
      unit: "1",
      is: "1 + adrenalineGain*(adrenaline - normalAdrenaline)/(adrenalineHalf + adrenaline) + noradrenalineGain*(noradrenaline - normalNoradrenaline)/(noradrenalineHalf + noradrenaline)",
      meaning: "resting rate by catecholamines over normal",
    },
  },
});
