import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Methimazole: short in plasma, long in the thyroid. */
export const methimazole: ModuleDefinition = defineModule({
  id: "methimazole",
  about:
    "Oral absorption, one plasma compartment, and the thyroid where the drug stays for more than a day and blocks peroxidase.",
  sources: ["menshykau2022", "okamura1986"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.93,
      unit: "1",
      meaning: "oral bioavailability",
      source: "jansson1985",
    },
    absorptionRate: {
      value: 1.5,
      unit: "/h",
      meaning: "absorption",
      source: "okamura1986",
      note: "peak at 1.8-2.5 h",
    },
    volume: {
      value: 40,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "jansson1985",
    },
    clearance: {
      value: 7,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "okamura1986",
      note: "half-life 4-6 h after 10 mg",
    },
    molarMass: { value: 114.17, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    thyroidHalfLife: {
      value: 37,
      unit: "h",
      meaning: "half-life in the thyroid",
      source: "menshykau2022",
    },
    concentration: {
      value: 250,
      unit: "1",
      meaning: "thyroid over plasma concentration at equilibrium",
      source: "design",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "follicles concentrate the drug; chosen with the limit of the block",
    },
    maximum: {
      value: 0.961,
      unit: "1",
      meaning: "greatest share of peroxidase that is blocked",
      source: "nakamura2007",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "15 and 30 mg a day control thyrotoxicosis almost alike, in 6-8 weeks: the block is near its limit and not complete",
    },
    IC50: {
      value: 2.2,
      unit: "umol/L",
      meaning: "half-inhibition of hormone synthesis",
      source: "menshykau2022",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "umol/L", is: "body/(volume*size)/molarMass", meaning: "plasma concentration" },
    block: {
      unit: "1",
      is: "maximum*thyroid/(IC50 + thyroid)",
      meaning: "share of peroxidase blocked",
    },
  },
  states: {
    ...oralStates,
    thyroid: {
      unit: "umol/L",
      start: 0,
      scale: 1,
      rate: "ln(2)/thyroidHalfLife*(concentration*plasma - thyroid)",
      meaning: "in the thyroid",
    },
  },
});
