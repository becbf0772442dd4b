import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucose of plasma, and of the tissues that take it up by insulin. */
export const glucose: ModuleDefinition = defineModule({
  id: "glucose",
  about:
    "Two compartments of the Padova meal model: plasma with what equilibrates with it at once (liver, gut, brain), and the slower tissue, muscle above all. Flows per kilogram of body mass.",
  sources: ["dallaMan2007"],
  inputs: {
    appearance: {
      from: "intestine.glucoseAppearance",
      unit: "mmol/h",
      meaning: "glucose of meals that reaches the circulation",
      absent: 0,
    },
    release: {
      from: "liver.release",
      unit: "umol/kg/min",
      meaning: "glucose that liver and kidney release",
    },
    brain: {
      from: "brainFuel.glucoseUptake",
      unit: "umol/kg/min",
      meaning: "uptake by brain and blood cells",
    },
    uptake: {
      from: "muscle.uptake",
      unit: "umol/kg/min",
      meaning: "uptake by muscle and fat",
    },
    excretion: {
      from: "renalGlucose.excretion",
      unit: "mmol/min",
      meaning: "glucose into the urine",
      absent: 0,
    },
    clamp: {
      from: "glucoseClamp.infusion",
      unit: "mmol/min",
      meaning: "glucose by vein that a clamp gives",
      absent: 0,
    },
    fetus: {
      from: "fetus.glucoseTaken",
      unit: "mmol/min",
      meaning: "glucose that the foetus and placenta take",
      absent: 0,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    infusion: {
      value: 0,
      unit: "mmol/min",
      meaning: "glucose by vein",
      source: "lesion",
    },
    referenceMass: {
      value: 70,
      unit: "kg",
      meaning: "mass of the man for whom flows are given",
      source: "design",
      note: "that of person.size",
    },
    volume: {
      value: 0.188,
      unit: "L/kg",
      meaning: "volume in which plasma glucose is diluted",
      source: "dallaMan2007",
      note: "1.88 dL/kg",
    },
    toTissue: {
      value: 0.065,
      unit: "/min",
      meaning: "rate from plasma to tissue",
      source: "dallaMan2007",
    },
    fromTissue: {
      value: 0.079,
      unit: "/min",
      meaning: "rate from tissue to plasma",
      source: "dallaMan2007",
    },
  },
  variables: {
    mass: { unit: "kg", is: "referenceMass*size", meaning: "body mass that flows scale with" },
    endogenousProduction: {
      unit: "mmol/h",
      is: "release*mass",
      meaning: "glucose made and released by liver and kidney",
    },
    disappearance: {
      unit: "mmol/h",
      is: "(uptake + brain)*mass",
      meaning: "glucose taken up by all tissues",
    },
    exchange: {
      unit: "umol/kg/min",
      is: "rateSize*(toTissue*volume*plasma - fromTissue*tissue)",
      meaning: "net flow of glucose from plasma to tissue",
    },
  },
  states: {
    plasma: {
      unit: "mmol/L",
      start: 5.093,
      scale: 5,
      rate: "(release - brain - exchange + (appearance + infusion + clamp - excretion - fetus)/mass)/volume",
      meaning: "plasma glucose",
    },
    tissue: {
      unit: "mmol/kg",
      start: 0.7235,
      scale: 0.7,
      rate: "exchange - uptake",
      meaning: "glucose in the slower tissues, per kilogram of body mass",
    },
  },
});
