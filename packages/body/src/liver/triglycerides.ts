import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Triglycerides of plasma: from meals, from the liver, and cleared by lipoprotein lipase. */
export const triglycerides: ModuleDefinition = defineModule({
  id: "triglycerides",
  about:
    "Chylomicrons come with fat from the gut, VLDL from the liver, more of it when fatty acids are many; lipoprotein lipase clears both, and insulin raises it with a delay of hours, as in the mixed meal model.",
  sources: ["odonovan2022"],
  inputs: {
    fatAppearance: {
      from: "intestine.fatAppearance",
      unit: "g/h",
      meaning: "fat of meals that appears in plasma",
      absent: 0,
    },
    insulin: {
      from: "insulinAction.remoteLiver",
      unit: "1",
      meaning: "insulin over usual, delayed by four hours",
    },
    sensitivity: {
      from: "insulinSensitivity.fatTissue",
      unit: "1",
      meaning: "sensitivity of fat tissue, whose lipase it is",
      absent: 1,
    },
    fattyAcids: { from: "FFA.plasma", unit: "mmol/L", meaning: "free fatty acids", absent: 0.45 },
    T3: { from: "metabolism.T3tissue", unit: "1", meaning: "T3 effect over normal", absent: 1 },
    mass: {
      from: "glucose.mass",
      unit: "kg",
      meaning: "body mass that flows scale with",
    },
  },
  parameters: {
    lipase: {
      value: 1,
      unit: "1",
      meaning: "lipoprotein lipase over normal",
      source: "lesion",
    },
    clearance: {
      value: 0.0081,
      unit: "/min",
      meaning: "rate at which usual lipase clears triglycerides",
      source: "odonovan2022",
      note: "0.00045 per mU/L and min at 18 mU/L",
    },
    usual: {
      value: 1.3,
      unit: "mmol/L",
      meaning: "triglycerides of the healthy after a night",
      source: "odonovan2022",
    },
    basalLipase: {
      value: 0.2,
      unit: "1",
      meaning: "share of the lipase that is there without insulin",
      source: "design",
      note: "triglycerides rise severalfold, not without bound, in lack of insulin",
    },
    halfInsulin: {
      value: 30,
      unit: "1",
      meaning: "insulin over usual at which the rise of lipase by insulin is halved",
      source: "design",
      note: "nearly linear, as in the meal model, with a bound",
    },
    byFattyAcids: {
      value: 0.4,
      unit: "1",
      meaning: "rise of the release of VLDL when fatty acids double",
      source: "design",
      note: "fatty acids feed its synthesis",
    },
    usualFattyAcids: {
      value: 0.45,
      unit: "mmol/L",
      meaning: "free fatty acids of the healthy after a night",
      source: "fujita2022",
    },
    byT3: {
      value: 0.25,
      unit: "1",
      meaning: "rise of lipase that each normal T3 effect adds",
      source: "design",
      note: "triglycerides are raised in hypothyroidism, a little",
    },
    volume: {
      value: 0.06,
      unit: "L/kg",
      meaning: "volume in which they are diluted",
      source: "odonovan2022",
    },
    molarMass: {
      value: 885,
      unit: "g/mol",
      meaning: "molar mass of triolein",
      source: "odonovan2022",
      note: "0.00113 mmol/mg",
    },
  },
  variables: {
    cleared: {
      unit: "/min",
      is: "clearance*lipase*(basalLipase + (1 - basalLipase)*sensitivity*insulin*(1 + halfInsulin)/(insulin + halfInsulin))*(1 + byT3*(T3 - 1))",
      meaning: "rate at which lipase clears triglycerides",
    },
    fromLiver: {
      unit: "mmol/L/min",
      is: "clearance*usual*(1 + byFattyAcids*(fattyAcids - usualFattyAcids)/usualFattyAcids)",
      meaning: "triglycerides of VLDL",
    },
  },
  states: {
    plasma: {
      unit: "mmol/L",
      start: "usual",
      scale: 1,
      rate: "max(fromLiver, 0) + fatAppearance/molarMass/(volume*mass) - cleared*plasma",
      meaning: "triglycerides in plasma",
    },
  },
});
