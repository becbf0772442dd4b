import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What the brain burns: glucose first, ketones when they are there. */
export const brainFuel: ModuleDefinition = defineModule({
  id: "brainFuel",
  about:
    "The brain needs a constant supply. Ketones take over a share that rises with their level; glucose covers the rest, and falls short only when plasma glucose is very low. Blood cells live on glucose alone.",
  sources: ["owen1967", "cahill2006"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
    ketones: {
      from: "ketones.plasma",
      unit: "mmol/L",
      meaning: "beta-hydroxybutyrate",
      absent: 0,
    },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    need: {
      value: 5.551,
      unit: "umol/kg/min",
      meaning: "glucose that brain and blood cells take",
      source: "dallaMan2007",
      note: "1 mg/kg/min",
    },
    bloodShare: {
      value: 0.2,
      unit: "1",
      meaning: "share of blood cells in it",
      source: "cahill2006",
      note: "some 36 g a day beside 100-145 g of the brain (owen1967)",
    },
    halfGlucose: {
      value: 1,
      unit: "mmol/L",
      meaning: "glucose at which the supply of the brain is halved",
      source: "design",
      note: "uptake is nearly constant above 3 mmol/L and fails below 2",
    },
    usualGlucose: {
      value: 5.093,
      unit: "mmol/L",
      meaning: "glucose at which the need is as given",
      source: "dallaMan2007",
      note: "91.8 mg/dL",
    },
    vitalSupply: {
      value: 0.45,
      unit: "1",
      meaning: "lowest supply that the brain survives for long",
      source: "cryer2007",
      note: "glucose of 0.9 mmol/L without ketones; five to six hours below 1.1 mmol/L harm the brain of monkeys",
    },
    halfKetones: {
      value: 4.2,
      unit: "mmol/L",
      meaning: "beta-hydroxybutyrate at which ketones cover half of the brain",
      source: "owen1967",
      note: "some two thirds after 5-6 weeks of fasting, at 5 to 7 mmol/L; a quarter to a third at 3",
    },
  },
  functions: {
    full: { args: ["level", "half"], is: "level^2/(level^2 + half^2)" },
  },
  variables: {
    ketoneShare: {
      unit: "1",
      is: "full(max(ketones, 0), halfKetones)",
      meaning: "share of the brain's fuel that ketones cover",
    },
    glucoseSupply: {
      unit: "1",
      is: "full(max(glucose, 0), halfGlucose)",
      meaning: "share of the wanted glucose that gets into the brain",
    },
    glucoseUptake: {
      unit: "umol/kg/min",
      is: "need*rateSize*(bloodShare + (1 - bloodShare)*(1 - ketoneShare))*glucoseSupply/full(usualGlucose, halfGlucose)",
      meaning: "glucose taken up by brain and blood cells",
    },
    strain: {
      unit: "1",
      is: "1/((supply/vitalSupply)^8 + 1/40)",
      meaning: "how far the brain's supply is below what is borne, 1 is just borne",
    },
    supply: {
      unit: "1",
      is: "ketoneShare + (1 - ketoneShare)*glucoseSupply",
      meaning: "share of the brain's need for fuel that is met",
    },
  },
});
