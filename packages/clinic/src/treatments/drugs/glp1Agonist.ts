import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** Semaglutide under the skin, an agonist of the GLP-1 receptor. */
export const glp1Agonist: ModuleDefinition = defineModule({
  id: "glp1Agonist",
  about:
    "First-order absorption and elimination over a week; bound to albumin, it acts as a small share of it would as native GLP-1.",
  sources: ["overgaard2019"],
  inputs: bodySize,
  parameters: {
    bioavailability: { value: 0.84, unit: "1", meaning: "share absorbed", source: "overgaard2019" },
    absorptionRate: {
      value: 0.025,
      unit: "/h",
      meaning: "absorption",
      source: "overgaard2019",
      note: "peak 1 to 3 days after an injection",
    },
    volume: { value: 7.7, unit: "L", meaning: "volume of distribution", source: "overgaard2019" },
    clearance: {
      value: 0.0348,
      unit: "L/h",
      meaning: "clearance",
      source: "overgaard2019",
      note: "the typical patient weighs 85 kg",
    },
    amountPerMass: {
      value: 243,
      unit: "nmol/mg",
      meaning: "semaglutide in a milligram",
      source: "overgaard2019",
      note: "4114 g/mol",
    },
    active: {
      value: 0.004,
      unit: "1",
      meaning: "native GLP-1 with the effect of one unit of semaglutide",
      source: "blundell2017",
      note: "1 mg a week, 30 nmol/L, takes a quarter of the day's food away",
    },
    infusion: {
      value: 0,
      unit: "mg/wk",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: {
      unit: "nmol/L",
      is: "amountPerMass*body/(volume*size)",
      meaning: "plasma concentration",
    },
    GLP1Equivalent: {
      unit: "pmol/L",
      is: "active*plasma",
      meaning: "native GLP-1 of the same effect",
    },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "infusion - absorptionRate*injected",
      meaning: "under the skin",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "bioavailability*absorptionRate*injected - clearance*clearanceSize/(volume*size)*body",
      meaning: "in the body",
    },
  },
});
