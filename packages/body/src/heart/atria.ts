import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Atrial natriuretic peptide: stretch of the atria, and the peptide in plasma. */
export const anp: ModuleDefinition = defineModule({
  id: "anp",
  about:
    "Atrial cells release the peptide by stretch; its half-life of three minutes makes plasma follow at once.",
  sources: ["hester2011"],
  inputs: {
    filling: {
      from: "pressure.centralVolume",
      unit: "1",
      meaning: "blood volume above the legs over normal",
      absent: 1,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "filtration over normal", absent: 1 },
  },
  parameters: {
    normal: {
      value: 5,
      unit: "pmol/L",
      meaning: "plasma ANP of the recumbent adult",
      source: "anderson1987",
      note: "3.8 pmol/L; assays give from 2 to 15",
    },
    stretchSlope: {
      value: 11,
      unit: "1",
      meaning: "rise of ln release with relative central volume",
      source: "sagnella1986",
      fitted: "packages/body/fit/saltBalance.ts",
      note: "4.0, 6.9 and 12.1 ng/L on 10, 150 and 350 mmol of sodium a day",
    },
    clearance: {
      value: 2.6,
      unit: "L/min",
      meaning: "metabolic clearance rate",
      source: "tonolo1988",
    },
    renalShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of the clearance that falls with filtration",
      source: "tonolo1988",
      note: "1.04 L/min in end-stage renal failure",
    },
    molarMass: { value: 3080, unit: "g/mol", meaning: "molar mass of ANP", source: "pubchem" },
    infusion: { value: 0, unit: "ug/min", meaning: "ANP infused", source: "lesion" },
  },
  variables: {
    release: {
      unit: "pmol/min",
      is: "normal*clearance*exp(stretchSlope*(filling - 1))",
      meaning: "release by the atria",
    },
    clearanceNow: {
      unit: "L/min",
      is: "clearance*(1 - renalShare + renalShare*min(GFR, 1.5))",
      meaning: "clearance",
    },
    plasma: {
      unit: "pmol/L",
      is: "(release + infusion/molarMass)/clearanceNow",
      meaning: "plasma ANP",
    },
    relative: { unit: "1", is: "plasma/normal", meaning: "ANP over normal" },
  },
});
