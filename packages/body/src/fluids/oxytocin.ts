import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oxytocin in plasma. */
export const oxytocin: ModuleDefinition = defineModule({
  id: "oxytocin",
  about: "One pool, cleared by liver and kidney.",
  sources: ["thornton1990", "fabian1969"],
  inputs: {
    release: { from: "oxytocinNeurons.release", unit: "ng/min", meaning: "release", absent: 4 },
    drip: {
      from: "oxytocinInfusion.rate",
      unit: "m[IU]/min",
      meaning: "oxytocin by a pump",
      absent: 0,
    },
    placenta: {
      from: "trophoblast.relative",
      unit: "1",
      meaning: "placenta over that of term",
      absent: 0,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    clearance: {
      value: 1.35,
      unit: "L/min",
      meaning: "metabolic clearance rate outside pregnancy",
      source: "thornton1990",
      note: "1.3 and 1.4 L/min 8-10 weeks after birth",
    },
    oxytocinase: {
      value: 3.2,
      unit: "1",
      meaning: "rise of clearance by the placenta's oxytocinase at term",
      source: "thornton1990",
      note: "5.7 L/min late in pregnancy",
    },
    volume: {
      value: 9.4,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "fabian1969",
      note: "two thirds of the extracellular volume; half-life 4.8 min of an infusion",
    },
    molarMass: { value: 1007.2, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    activity: {
      value: 560,
      unit: "[IU]/mg",
      meaning: "activity of oxytocin",
      source: "thornton1990",
      note: "1 mU is 1.8 ng",
    },
    infusion: { value: 0, unit: "m[IU]/min", meaning: "oxytocin infused", source: "lesion" },
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: 2.94,
      scale: 3,
      rate: "((release*clearanceSize + (infusion + drip)/activity)/molarMass - clearance*(1 + oxytocinase*placenta)*clearanceSize*plasma)/(volume*size)",
      meaning: "plasma oxytocin",
    },
  },
});
