import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Spironolactone: its long-lived metabolites hold the mineralocorticoid receptor. */
export const spironolactone: ModuleDefinition = defineModule({
  id: "spironolactone",
  about:
    "Oral absorption and one pool of active metabolites, counted as canrenone; competitive at the mineralocorticoid receptor.",
  sources: ["gardiner1989"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability, counted into clearance and volume",
      source: "gardiner1989",
    },
    absorptionRate: {
      value: 0.6,
      unit: "/h",
      meaning: "absorption and conversion",
      source: "gardiner1989",
      note: "canrenone peaks at 4.3 h",
    },
    volume: {
      value: 600,
      unit: "L",
      meaning: "apparent volume of distribution",
      source: "gardiner1989",
      note: "181 ug/L canrenone at the peak of 100 mg a day",
    },
    clearance: {
      value: 25,
      unit: "L/h",
      meaning: "apparent clearance",
      source: "gardiner1989",
      note: "half-life 16.5 h",
    },
    Ki: {
      value: 180,
      unit: "nmol/L",
      meaning: "canrenone that halves the action of aldosterone, with the other metabolites",
      source: "design",
      note: "100 mg a day leave a third of the healthy action before renin answers; about three quarters of the effect is that of canrenone",
    },
    molarMass: { value: 416.57, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    plasma: {
      unit: "nmol/L",
      is: "body/(volume*size)/molarMass",
      meaning: "active metabolites in plasma",
    },
    antagonism: { unit: "1", is: "plasma/Ki", meaning: "over the inhibition constant" },
  },
  states: oralStates,
});
