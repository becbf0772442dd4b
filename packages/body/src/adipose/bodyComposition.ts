import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Fat and lean tissue. */
export const bodyComposition: ModuleDefinition = defineModule({
  id: "bodyComposition",
  about:
    "What the body gained or lost beside its healthy mass for age and height. A surplus or deficit is shared by fat and lean tissue after Forbes: the fatter the body, the more of it is fat. Lean tissue that strays from Forbes' curve comes back to it; cortisol in excess wastes it. In a child the same law runs beside the healthy growth.",
  sources: ["hall2011", "hall2007", "chow2008"],
  inputs: {
    healthyMass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass" },
    healthyFat: { from: "referenceBody.fatMass", unit: "kg", meaning: "healthy fat mass" },
    healthyLean: { from: "referenceBody.leanMass", unit: "kg", meaning: "healthy lean mass" },
    height: { from: "referenceBody.height", unit: "m", meaning: "height" },
    surplus: { from: "energy.surplus", unit: "kcal/d", meaning: "energy to store" },
    shortTerm: {
      from: "shortTermStores.mass",
      unit: "kg",
      meaning: "glycogen and fluid gained",
    },
    storedGlycogen: {
      from: "shortTermStores.stored",
      unit: "kcal/d",
      meaning: "energy laid down as glycogen",
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = normal",
      absent: 1,
    },
    anabolic: {
      from: "anabolism.relative",
      unit: "1",
      meaning: "drive of growth hormone and androgens on lean tissue, 1 = normal",
      absent: 1,
    },
    gestational: {
      from: "pregnancy.weightGain",
      unit: "kg",
      meaning: "mass gained in pregnancy",
      absent: 0,
    },
  },
  parameters: {
    adiposeTissue: {
      value: 1,
      unit: "1",
      meaning: "adipose tissue that can store fat (low in lipodystrophy)",
      source: "lesion",
    },
    forbes: {
      value: 10.4,
      unit: "kg",
      meaning: "lean mass that goes with an e-fold change of fat",
      source: "hall2007",
    },
    fatEnergy: { value: 9440.7, unit: "kcal/kg", meaning: "energy of fat", source: "hall2011" },
    leanEnergy: {
      value: 1816.4,
      unit: "kcal/kg",
      meaning: "energy of lean tissue",
      source: "hall2011",
    },
    fatCost: {
      value: 179.25,
      unit: "kcal/kg",
      meaning: "energy spent on laying down fat",
      source: "hall2011",
    },
    leanCost: {
      value: 229.45,
      unit: "kcal/kg",
      meaning: "energy spent on laying down lean tissue",
      source: "hall2011",
    },
    returnTime: {
      value: 90,
      unit: "d",
      meaning: "time in which lean tissue returns to Forbes' curve",
      source: "design",
      note: "muscle comes back in months after treatment of Cushing's syndrome or growth hormone lack; without such a lesion the curve is never left",
    },
    wasting: {
      value: 0.06,
      unit: "1",
      meaning: "lean tissue that cortisol without bound wastes",
      source: "lonn1994",
      note: "treatment took 8.2 kg of fat but only 1.9 kg of muscle and organs, 2 kg less than Forbes' curve asks; the rest of that is the growth hormone that comes back",
    },
    wastingHalf: {
      value: 2,
      unit: "1",
      meaning: "glucocorticoid action beyond normal of a third of it",
      source: "design",
      note: "free cortisol of overt disease is 2-4 times normal",
    },
    leanest: {
      value: 0.04,
      unit: "1",
      meaning: "smallest fat over healthy fat",
      source: "design",
      note: "keeps Forbes' law defined; fat of starved men falls to a quarter",
    },
  },
  variables: {
    fatReference: {
      unit: "kg",
      is: "healthyFat*adiposeTissue",
      meaning: "fat to which energy balance adds",
    },
    potential: {
      unit: "kg",
      is: "healthyMass - healthyFat + fatReference",
      meaning: "healthy mass, less the fat that there is no tissue for",
    },
    fatMass: {
      unit: "kg",
      is: "max(fatReference + fatGain, leanest*fatReference)",
      meaning: "fat mass",
    },
    adiposeFat: {
      unit: "kg",
      is: "min(fatMass, adiposeTissue*max(healthyFat + fatGain, leanest*healthyFat))",
      meaning: "fat in adipose tissue",
    },
    ectopicFat: { unit: "kg", is: "fatMass - adiposeFat", meaning: "fat in liver and muscle" },
    ownMass: {
      unit: "kg",
      is: "fatMass + healthyLean + leanGain + shortTerm",
      meaning: "body mass without a pregnancy",
    },
    weight: { unit: "kg", is: "ownMass + gestational", meaning: "body mass" },
    leanMass: {
      unit: "kg",
      is: "ownMass - fatMass",
      meaning: "fat-free mass",
    },
    bodyMassIndex: { unit: "kg/m2", is: "weight/height^2", meaning: "body-mass index" },
    fatShare: {
      unit: "1",
      is: "fatMass/ownMass",
      meaning: "fat share of the body without a pregnancy",
    },
    wasted: {
      unit: "1",
      is: "wasting*(glucocorticoid - 1)/(wastingHalf + max(glucocorticoid, 0))",
      meaning: "lean tissue that cortisol wastes",
    },
    leanTarget: {
      unit: "kg",
      is: "healthyLean*(anabolic - 1 - max(wasted, 0)) + forbes*ln(fatMass/fatReference)",
      meaning: "lean gain that goes with the fat of this body",
    },
    exchange: {
      unit: "kg/d",
      is: "(leanTarget - leanGain)/returnTime",
      meaning: "lean tissue that returns to the curve",
    },
    stored: { unit: "kcal/d", is: "surplus - storedGlycogen", meaning: "to tissue" },
    leanRate: {
      unit: "kg/d",
      is: "stored/(leanEnergy + leanCost + (fatEnergy + fatCost)*fatMass/forbes)",
      meaning: "lean tissue gained of the balance",
    },
    fatRate: {
      unit: "kg/d",
      is: "leanRate*fatMass/forbes",
      meaning: "fat gained of the balance",
    },
    buildingCost: {
      unit: "kcal/d",
      is: "fatCost*fatRate + leanCost*leanRate",
      meaning: "energy spent on what is laid down",
    },
  },
  states: {
    fatGain: {
      unit: "kg",
      start: 0,
      scale: 5,
      rate: "fatRate - exchange*leanEnergy/fatEnergy",
      meaning: "fat gained or lost beside the healthy body",
    },
    leanGain: {
      unit: "kg",
      start: 0,
      scale: 5,
      rate: "leanRate + exchange",
      meaning: "lean tissue gained or lost beside the healthy body",
    },
  },
});
