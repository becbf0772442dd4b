import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose } from "./oralKinetics.ts";

/** Thymosin alpha-1 (thymalfasin) under the skin. */
export const thymalfasin: ModuleDefinition = defineModule({
  id: "thymalfasin",
  about:
    "Synthetic thymosin alpha-1 under the skin: absorbed within hours into the extracellular volume, gone within the day.",
  sources: ["rost1999"],
  inputs: bodySize,
  parameters: {
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "rost1999",
      note: "highest at 1 to 2 h",
    },
    halfLife: {
      value: 2,
      unit: "h",
      meaning: "half-life",
      source: "rost1999",
      note: "below 3 h",
    },
    volume: {
      value: 25,
      unit: "L",
      meaning: "volume of distribution over bioavailability, 70 kg",
      source: "rost1999",
      note: "30-40 L printed; 25 L gives 36 ug/L after 1.6 mg, of 30 to 80 printed, and 185 ug h/L of 95 to 267",
    },
    infusion: { ...meanDose, unit: "mg/wk" },
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "thymosin alpha-1 of the drug" },
  },
  states: {
    depot: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "infusion - absorptionRate*depot",
      meaning: "under the skin",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "absorptionRate*depot - ln(2)/halfLife*clearanceSize/size*body",
      meaning: "in the body",
    },
  },
});
