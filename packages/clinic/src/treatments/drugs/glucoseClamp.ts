import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The pump of a glucose clamp: glucose by vein, steered by plasma glucose. */
export const glucoseClamp: ModuleDefinition = defineModule({
  id: "glucoseClamp",
  about:
    "Glucose is infused in proportion to what is missing to the target, on top of what has proved to be needed; the published clamps do the same by hand in steps of 5 min.",
  sources: ["deFronzo1979"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
    mass: { from: "glucose.mass", unit: "kg", meaning: "body mass that flows scale with" },
  },
  parameters: {
    on: { value: 0, unit: "1", meaning: "1 while the clamp holds glucose", source: "lesion" },
    target: {
      value: 5,
      unit: "mmol/L",
      meaning: "glucose to be held, or rise over the basal glucose where `overBasal` is 1",
      source: "deFronzo1979",
      note: "90 mg/dL",
    },
    overBasal: {
      value: 0,
      unit: "1",
      meaning: "1 where the target is a rise over basal glucose",
      source: "deFronzo1979",
    },
    gain: {
      value: 0.1,
      unit: "L/kg/min",
      meaning: "infusion for each unit of glucose that is missing",
      source: "design",
      note: "fills the volume of plasma glucose in 2 min",
    },
    reset: {
      value: 10,
      unit: "min",
      meaning: "time in which the lasting part of the infusion follows",
      source: "design",
      note: "two of the steps of the published clamp",
    },
    baselineTime: {
      value: 5,
      unit: "min",
      meaning: "time over which basal glucose is taken",
      source: "design",
      note: "samples before the clamp",
    },
    molarMass: {
      value: 180.16,
      unit: "g/mol",
      meaning: "molar mass of glucose",
      source: "design",
      note: "C6H12O6",
    },
  },
  variables: {
    missing: {
      unit: "mmol/L",
      is: "target + overBasal*basal - glucose",
      meaning: "glucose that is missing to the target",
    },
    infusionPerMass: {
      unit: "umol/kg/min",
      is: "on*max(lasting + gain*missing, 0)",
      meaning: "glucose infused for each kilogram",
    },
    infusion: { unit: "mmol/min", is: "infusionPerMass*mass", meaning: "glucose infused" },
    rate: {
      unit: "mg/kg/min",
      is: "infusionPerMass*molarMass",
      meaning: "glucose infused for each kilogram, by mass",
    },
  },
  states: {
    lasting: {
      unit: "umol/kg/min",
      start: 0,
      scale: 10,
      rate: "(infusionPerMass - lasting)/reset",
      meaning: "lasting part of the infusion",
    },
    basal: {
      unit: "mmol/L",
      start: 5,
      scale: 5,
      rate: "(1 - on)*(glucose - basal)/baselineTime",
      meaning: "glucose before the clamp",
    },
  },
});
