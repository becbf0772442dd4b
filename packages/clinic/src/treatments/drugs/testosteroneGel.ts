import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Testosterone gel on the skin. */
export const testosteroneGel: ModuleDefinition = defineModule({
  id: "testosteroneGel",
  about: "A tenth of the gel's testosterone enters the skin and leaves it over the day.",
  sources: ["swerdloff2000"],
  parameters: {
    molarMass: { value: 288.42, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    absorbed: {
      value: 0.1,
      unit: "1",
      meaning: "share that is absorbed",
      source: "swerdloff2000",
      note: "9 to 14 %",
    },
    drying: {
      value: 2,
      unit: "h",
      meaning: "time in which it enters the skin",
      source: "design",
      note: "minutes to dry, an hour or two to soak in",
    },
    residence: {
      value: 14,
      unit: "h",
      meaning: "time in the skin",
      source: "swerdloff2000",
      note: "levels are nearly even over the day, and gone after four days",
    },
    infusion: {
      value: 0,
      unit: "mg/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    release: {
      unit: "nmol/h",
      is: "skin/residence/molarMass",
      meaning: "testosterone into blood",
    },
  },
  states: {
    gel: {
      unit: "mg",
      start: 0,
      scale: 50,
      rate: "infusion - gel/drying",
      meaning: "on the skin",
    },
    skin: {
      unit: "mg",
      start: 0,
      scale: 5,
      rate: "absorbed*gel/drying - skin/residence",
      meaning: "in the skin",
    },
  },
});
