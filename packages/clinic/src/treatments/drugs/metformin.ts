import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Metformin: it lowers what the liver makes and releases of glucose. */
export const metformin: ModuleDefinition = defineModule({
  id: "metformin",
  about:
    "Slow absorption of half the dose, renal clearance, and an effect on the liver that follows over a day.",
  sources: ["graham2011", "hundal2000"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.55,
      unit: "1",
      meaning: "oral bioavailability",
      source: "graham2011",
    },
    absorptionRate: {
      value: 0.3,
      unit: "/h",
      meaning: "absorption",
      source: "graham2011",
      note: "slow: it limits elimination, and levels peak at some 3 h",
    },
    volume: {
      value: 200,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "graham2011",
      note: "apparent volumes of 300 L and more are taken times the bioavailability",
    },
    clearance: {
      value: 30,
      unit: "L/h",
      meaning: "clearance by the kidney, 70 kg",
      source: "graham2011",
      note: "510 +- 130 mL/min",
    },
    EC50: {
      value: 0.5,
      unit: "mg/L",
      meaning: "concentration of half the greatest effect",
      source: "design",
      note: "levels of 0.5 to 2 mg/L are those of treatment",
    },
    greatest: {
      value: 1.7,
      unit: "1",
      meaning: "greatest effect, over that which takes a third of gluconeogenesis",
      source: "hirst2012",
      note: "HbA1c -1.1 % on the doses of trials, to which more than 2 g adds little",
    },
    delay: {
      value: 1,
      unit: "d",
      meaning: "time in which the effect follows",
      source: "design",
      note: "fasting glucose falls over days",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "mg/L", is: "body/(volume*size)", meaning: "plasma concentration" },
  },
  states: {
    ...oralStates,
    effect: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(greatest*plasma/(EC50 + plasma) - effect)/delay",
      meaning: "effect on the liver, 1 takes a third of gluconeogenesis",
    },
  },
});
