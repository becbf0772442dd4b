import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The TSH receptor of the follicle: TSH, stimulating antibodies and hCG add up. */
export const tshReceptor: ModuleDefinition = defineModule({
  id: "tshReceptor",
  about:
    "Stimulus of the follicle as TSH equivalents, and the activity that follows within hours: saturable, with the delay of the THYROSIM chain.",
  sources: ["eisenberg2010", "menshykau2022"],
  inputs: {
    TSH: { from: "thyrotrophs.TSH", unit: "m[IU]/L", meaning: "TSH" },
    TRAb: { from: "thyroidImmunity.TRAb", unit: "[IU]/L", meaning: "TSH-receptor antibody" },
    hCG: { from: "hCG.plasma", unit: "[IU]/L", meaning: "chorionic gonadotropin", absent: 0 },
  },
  parameters: {
    normalTSH: {
      value: 1.43,
      unit: "m[IU]/L",
      meaning: "TSH of the euthyroid reference",
      source: "ridgway1974",
      note: "104.3 mU/d over 50.7 mL/min",
    },
    bioactivity: {
      value: 1,
      unit: "1",
      meaning: "bioactivity of the patient's TSH",
      source: "lesion",
    },
    antibodyPotency: {
      value: 1.2,
      unit: "m[IU]/[IU]",
      meaning: "TSH equivalents of 1 IU of stimulating antibody",
      source: "calissendorff2017",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "chosen so that 12 IU/L gives the median free T4 of untreated Graves' disease, 53 pmol/L at severe, 35-45 at usual presentation",
    },
    hCGpotency: {
      value: 2e-5,
      unit: "m[IU]/[IU]",
      meaning: "TSH equivalents of 1 IU hCG",
      source: "pekonen1988",
      note: "27 000-128 000 IU of hCG are worth 1 mIU of TSH: 50 000 IU",
    },
    gain: {
      value: 4,
      unit: "1",
      meaning: "greatest activity over normal, less 1",
      source: "menshykau2022",
      note: "secretion can rise about fivefold before the gland grows",
    },
    delay: {
      value: 9.6,
      unit: "h",
      meaning: "delay from stimulus to secretion",
      source: "eisenberg2010",
      note: "6 stages of 5/8 per h",
    },
  },
  variables: {
    stimulus: {
      unit: "1",
      is: "(bioactivity*TSH + antibodyPotency*TRAb + hCGpotency*hCG)/normalTSH",
      meaning: "stimulus, 1 = normal",
    },
    target: {
      unit: "1",
      is: "(1 + gain)*stimulus/(gain + stimulus)",
      meaning: "activity towards which follicles move",
    },
  },
  states: {
    early: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "2*(target - early)/delay",
      meaning: "first stage of the delay",
    },
    activity: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "2*(early - activity)/delay",
      meaning: "activity of a follicle, 1 = normal",
    },
  },
});
