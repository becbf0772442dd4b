import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Cortisone, and 11beta-HSD1 that turns it back into cortisol. */
export const cortisone: ModuleDefinition = defineModule({
  id: "cortisone",
  about:
    "Cortisone comes from the kidney's 11beta-HSD2, is loosely bound, and goes back to cortisol by 11beta-HSD1 of the liver or out as tetrahydrocortisone.",
  sources: ["palermo1996", "stimson2011"],
  inputs: {
    made: {
      from: "dehydrogenase2.conversion",
      unit: "nmol/h",
      meaning: "cortisol oxidised by 11beta-HSD2",
    },
    tablets: {
      from: "cortisoneAcetate.escaped",
      unit: "nmol/h",
      meaning: "cortisone of tablets that passes the liver unchanged",
      absent: 0,
    },
    induction: {
      from: "ringReductases.induction",
      unit: "1",
      meaning: "A-ring reduction that thyroid hormone leaves",
      absent: 1,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    HSD1: {
      value: 16.1,
      unit: "L/h",
      meaning: "clearance of cortisone to cortisol, 70 kg",
      source: "stimson2011",
      note: "29 nmol/min regenerated at a cortisone near 90 nmol/L",
    },
    activity: {
      value: 1,
      unit: "1",
      meaning: "activity of 11beta-HSD1 (apparent cortisone reductase deficiency 0)",
      source: "lesion",
    },
    reduction: {
      value: 23,
      unit: "L/h",
      meaning: "clearance of cortisone to tetrahydrocortisone, 70 kg",
      source: "palermo1996",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "tetrahydrocortisols over tetrahydrocortisone 1.21",
    },
    volume: {
      value: 24,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "design",
      note: "half-life of about half an hour",
    },
  },
  variables: {
    toCortisol: {
      unit: "nmol/h",
      is: "HSD1*activity*clearanceSize*total",
      meaning: "cortisol regenerated",
    },
    reduced: {
      unit: "nmol/h",
      is: "reduction*induction*clearanceSize*total",
      meaning: "cortisone lost as tetrahydrocortisone",
    },
  },
  states: {
    total: {
      unit: "nmol/L",
      start: 20,
      scale: 40,
      rate: "(made + tablets - toCortisol - reduced)/(volume*size)",
      meaning: "cortisone in plasma",
    },
  },
});
