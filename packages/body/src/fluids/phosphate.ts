import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Inorganic phosphate of plasma. */
export const phosphate: ModuleDefinition = defineModule({
  id: "phosphate",
  about:
    "Absorbed phosphate enters, urine takes it, bone stores it with calcium; cells exchange with plasma within hours.",
  sources: ["peterson2010"],
  inputs: {
    absorbed: {
      from: "calciumAbsorption.phosphate",
      unit: "mmol/h",
      meaning: "absorption",
      absent: 0,
    },
    excreted: {
      from: "renalPhosphate.excretion",
      unit: "mmol/h",
      meaning: "phosphate into the urine",
      absent: 0,
    },
    bone: {
      from: "boneExchange.deepCalcium",
      unit: "mmol/h",
      meaning: "calcium that deep bone gives, net",
      absent: 0,
    },
    ageFactor: {
      from: "renalPhosphate.ageFactor",
      unit: "1",
      meaning: "normal of this age over the adult's",
      absent: 1,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
  },
  parameters: {
    normal: {
      value: 1.15,
      unit: "mmol/L",
      meaning: "phosphate of the healthy adult",
      source: "design",
      note: "between 1.2 of peterson2010 and the middle of the adult's interval, 0.8-1.45",
    },
    space: {
      value: 35,
      unit: "L",
      meaning: "extracellular fluid with what cells exchange within hours, 70 kg",
      source: "design",
      note: "14 L outside cells; plasma phosphate takes a day to rise after removal of an adenoma (Maier 1998)",
    },
    withCalcium: {
      value: 0.464,
      unit: "1",
      meaning: "phosphate with calcium in bone",
      source: "peterson2010",
    },
    infusion: { value: 0, unit: "mmol/h", meaning: "phosphate by vein", source: "lesion" },
  },
  variables: {
    relative: {
      unit: "1",
      is: "plasma/(normal*(1 + 0.87*(ageFactor - 1)))",
      meaning: "phosphate over normal of this age",
    },
  },
  states: {
    plasma: {
      unit: "mmol/L",
      start: "normal",
      scale: 1,
      rate: "(absorbed + infusion + withCalcium*bone - excreted)/(space*size)",
      meaning: "plasma phosphate",
    },
  },
});
