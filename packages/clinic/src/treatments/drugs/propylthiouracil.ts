import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Propylthiouracil: blocks peroxidase, and D1 outside the gland. */
export const propylthiouracil: ModuleDefinition = defineModule({
  id: "propylthiouracil",
  about:
    "Oral absorption, one plasma compartment, and an effect site that outlasts plasma, where the free drug blocks peroxidase and D1.",
  sources: ["menshykau2022", "kampmann1981", "laurberg2007"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.85,
      unit: "1",
      meaning: "oral bioavailability",
      source: "kampmann1981",
    },
    absorptionRate: {
      value: 2.5,
      unit: "/h",
      meaning: "absorption",
      source: "kampmann1981",
      note: "peak within the hour",
    },
    volume: {
      value: 25,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "kampmann1981",
    },
    clearance: {
      value: 13,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "kampmann1981",
      note: "120 mL/min/m2",
    },
    molarMass: { value: 170.23, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    unbound: { value: 0.18, unit: "1", meaning: "free share in plasma", source: "menshykau2022" },
    effectHalfLife: {
      value: 8,
      unit: "h",
      meaning: "half-life of the effect in tissue",
      source: "kampmann1981",
    },
    IC50: {
      value: 1.2,
      unit: "umol/L",
      meaning: "half-inhibition of hormone synthesis",
      source: "menshykau2022",
    },
    concentration: {
      value: 20,
      unit: "1",
      meaning: "thyroid over free plasma concentration",
      source: "design",
      note: "follicles concentrate thionamides; 300 mg a day then blocks about 93 %, as its clinical effect asks",
    },
    deiodinaseIC50: {
      value: 0.5,
      unit: "umol/L",
      meaning: "half-inhibition of D1",
      source: "menshykau2022",
    },
    infusion: meanDose,
  },
  variables: {
    free: {
      unit: "umol/L",
      is: "unbound*body/(volume*size)/molarMass",
      meaning: "free plasma concentration",
    },
    block: {
      unit: "1",
      is: "concentration*tissue/(IC50 + concentration*tissue)",
      meaning: "share of peroxidase blocked",
    },
    deiodinaseBlock: {
      unit: "1",
      is: "tissue/(deiodinaseIC50 + tissue)",
      meaning: "share of D1 blocked",
    },
  },
  states: {
    ...oralStates,
    tissue: {
      unit: "umol/L",
      start: 0,
      scale: 1,
      rate: "ln(2)/effectHalfLife*(free - tissue)",
      meaning: "at follicle, liver and kidney, as free plasma equivalents",
    },
  },
});
