import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Oestradiol by mouth. */
export const estradiolOral: ModuleDefinition = defineModule({
  id: "estradiolOral",
  about:
    "A twentieth passes gut and liver, much of it by way of oestrone and its sulfate, which give it up over a day.",
  sources: ["kuhl2005"],
  inputs: {
    size: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale", absent: 1 },
  },
  parameters: {
    bioavailability: {
      value: 0.05,
      unit: "1",
      meaning: "share that reaches blood as oestradiol",
      source: "kuhl2005",
    },
    absorptionRate: {
      value: 0.5,
      unit: "/h",
      meaning: "absorption into the stores",
      source: "design",
      note: "highest after some hours",
    },
    release: {
      value: 0.06,
      unit: "/h",
      meaning: "rate at which oestrone and its sulfate give it up",
      source: "kuhl2005",
      note: "terminal half-life of 13-20 h",
    },
    molarMass: {
      value: 272.4,
      unit: "g/mol",
      meaning: "molar mass of oestradiol",
      source: "pubchem",
    },
    liverExcess: {
      value: 2,
      unit: "1",
      meaning: "oestradiol at the liver beyond that of plasma, over what tablets raise plasma by",
      source: "design",
      note: "2 mg a day raise SHBG by a half, patches hardly at all",
    },
    clearance: {
      value: 1400,
      unit: "L/d",
      meaning: "metabolic clearance of oestradiol, 70 kg",
      source: "mdwikiSteroids",
      note: "as in plasma",
    },
    infusion: meanDose,
  },
  variables: {
    appearance: {
      unit: "nmol/h",
      is: "bioavailability*release*store/molarMass",
      meaning: "oestradiol into blood",
    },
    liver: {
      unit: "pmol/L",
      is: "liverExcess*appearance/(clearance*size)",
      meaning: "oestradiol at the liver beyond that of plasma",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 2,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    store: {
      unit: "mg",
      start: 0,
      scale: 2,
      rate: "absorptionRate*gut - release*store",
      meaning: "as oestrone and its sulfate",
    },
  },
});
