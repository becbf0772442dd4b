import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const number = (value: number, meaning: string) =>
  ({ value, unit: "1", meaning, source: "eriksson2023" }) as const;

/**
 * Glucagon by glucose and insulin after Eriksson 2023; minutes, mmol/L, mU/L, pmol/L. The basal glucose and
 * insulin are those at which the published clamps come out.
 */
export const erikssonGlucagon: ModuleDefinition = defineModule({
  id: "eriksson",
  about: "Glucagon in hyperinsulinaemic clamps.",
  parameters: {
    minute: { value: 1, unit: "min", meaning: "unit of time", source: "eriksson2023" },
    G: number(5, "glucose, mmol/L"),
    I: number(6, "insulin, mU/L"),
    G0: number(5, "basal glucose, mmol/L"),
    I0: number(6, "basal insulin, mU/L"),
    basal: number(8.348, "basal glucagon, pmol/L"),
    kOut: number(0.0612, "1/min"),
    share: number(0.7502, "share of the restraint that is glucose's"),
    IC50G: number(2.907, "glucose of half restraint, mmol/L"),
    power: number(5.261, "steepness"),
    IC50I: number(5.513, "insulin of half restraint, mU/L"),
  },
  variables: {
    free: {
      unit: "1",
      is: "1 - share*G^power/(IC50G^power + G^power) - (1 - share)*I/(IC50I + I)",
      meaning: "share of secretion that is not restrained",
    },
    kIn: {
      unit: "1",
      is: "basal*kOut/(1 - share*G0^power/(IC50G^power + G0^power) - (1 - share)*I0/(IC50I + I0))",
      meaning: "unrestrained secretion, pmol/L/min",
    },
  },
  states: {
    glucagon: {
      unit: "1",
      start: "basal",
      scale: 5,
      rate: "(kIn*free - kOut*glucagon)/minute",
      meaning: "glucagon, pmol/L",
    },
  },
});
