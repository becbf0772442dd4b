import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Human chorionic gonadotropin, into muscle or under the skin. */
export const hcgInjection: ModuleDefinition = defineModule({
  id: "hcgInjection",
  about: "Absorption over a day; in plasma it has the kinetics of the body's own hCG.",
  sources: ["mannaerts1998"],
  parameters: {
    bioavailability: {
      value: 0.45,
      unit: "1",
      meaning: "share that reaches blood",
      source: "mannaerts1998",
      note: "some four to five tenths",
    },
    absorptionTime: {
      value: 8,
      unit: "h",
      meaning: "time of absorption",
      source: "mannaerts1998",
      note: "highest after 12 to 24 h",
    },
    interval: {
      value: 3.5,
      unit: "d",
      meaning: "time from one of the doses of a week to the next",
      source: "design",
      note: "twice a week",
    },
    infusion: {
      value: 0,
      unit: "[IU]",
      meaning: "dose when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    absorption: {
      unit: "[IU]/h",
      is: "bioavailability*depot/absorptionTime",
      meaning: "hCG into blood",
    },
  },
  states: {
    depot: {
      unit: "[IU]",
      start: 0,
      scale: 1000,
      rate: "infusion/interval - depot/absorptionTime",
      meaning: "in the muscle",
    },
  },
});
