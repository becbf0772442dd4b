import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Testosterone enanthate in oil, into muscle. */
export const testosteroneEnanthate: ModuleDefinition = defineModule({
  id: "testosteroneEnanthate",
  about:
    "An oily depot that gives up its ester over days; what leaves it is testosterone within the hour.",
  sources: ["snyder1980", "testosteroneKinetics"],
  parameters: {
    molarMass: {
      value: 400.6,
      unit: "g/mol",
      meaning: "molar mass of the ester",
      source: "pubchem",
    },
    bioavailability: {
      value: 0.82,
      unit: "1",
      meaning: "share of the dose that reaches blood as testosterone",
      source: "design",
      note: "levels after 200 mg at the clearance of a man",
    },
    spreading: {
      value: 20,
      unit: "h",
      meaning: "time in which the depot opens",
      source: "testosteroneKinetics",
      note: "highest within one to two days",
    },
    releaseHalfLife: {
      value: 5,
      unit: "d",
      meaning: "half-life of the release",
      source: "testosteroneKinetics",
      note: "4 to 5 days",
    },
    infusion: {
      value: 0,
      unit: "mg/(2.wk)",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    release: {
      unit: "nmol/h",
      is: "bioavailability*ln(2)/releaseHalfLife*depot/molarMass",
      meaning: "testosterone into blood",
    },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 100,
      rate: "infusion - injected/spreading",
      meaning: "just injected",
    },
    depot: {
      unit: "mg",
      start: 0,
      scale: 100,
      rate: "injected/spreading - ln(2)/releaseHalfLife*depot",
      meaning: "in the open depot",
    },
  },
});
