import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Deiodinase activities of the periphery, and the clearance that T3 induces. */
export const deiodinases: ModuleDefinition = defineModule({
  id: "deiodinases",
  about:
    "D1 rises with T3, D2 falls with T4, D3 rises with T3; drugs and illness change them. Together with T3-induced clearance they shorten T4's and T3's half-lives in thyrotoxicosis and lengthen them in hypothyroidism.",
  sources: ["bianco2006", "nicoloff1972"],
  inputs: {
    FT4: { from: "binding.FT4", unit: "pmol/L", meaning: "free T4" },
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3" },
    normalFT4: {
      from: "thyrotrophs.normalFT4",
      unit: "pmol/L",
      meaning: "free T4 of the reference",
    },
    normalFT3: {
      from: "thyrotrophs.normalFT3",
      unit: "pmol/L",
      meaning: "free T3 of the reference",
    },
    age: { from: "person.age", unit: "a", meaning: "age" },
    receptorGain: {
      from: "thyrotrophs.receptorGain",
      unit: "1",
      meaning: "gain of T3 receptor beta",
    },
    propylthiouracilBlock: {
      from: "propylthiouracil.deiodinaseBlock",
      unit: "1",
      meaning: "share of D1 blocked",
      absent: 0,
    },
    propranololBlock: {
      from: "propranolol.deiodinaseBlock",
      unit: "1",
      meaning: "share of D1 blocked",
      absent: 0,
    },
    hungerD1: {
      from: "starvation.deiodination",
      unit: "1",
      meaning: "D1 that hunger leaves",
      absent: 1,
    },
    hungerD3: {
      from: "starvation.inactivation",
      unit: "1",
      meaning: "D3 in hunger over normal",
      absent: 1,
    },
  },
  parameters: {
    D1half: {
      value: 3,
      unit: "1",
      meaning: "relative T3 of half the greatest D1",
      source: "bianco2006",
      note: "D1 is a T3 target gene; order of its range",
    },
    D1time: { value: 4, unit: "d", meaning: "time constant of D1", source: "bianco2006" },
    D2time: {
      value: 12,
      unit: "h",
      meaning: "time constant of D2",
      source: "bianco2006",
      note: "ubiquitination by T4, half-life of hours",
    },
    inductionFloor: {
      value: 0.52,
      unit: "1",
      meaning: "clearance left without T3",
      source: "nicoloff1972",
      fitted: "packages/clinic/fit/calibration.ts",
    },
    inductionHalf: {
      value: 3,
      unit: "1",
      meaning: "relative T3 of half the induced clearance",
      source: "nicoloff1972",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "fractional turnover of T3 0.50 /d in hypothyroidism, 0.68 normal, 1.10 in Graves' disease",
    },
    inductionTime: {
      value: 5,
      unit: "d",
      meaning: "time constant of the induction",
      source: "design",
      note: "enzyme turnover of the liver",
    },
    childConversion: {
      value: 0.28,
      unit: "1",
      meaning: "T4 to T3 conversion of the child over the adult's, less 1",
      source: "surup2021",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "median free T3 7.0 pmol/L at 1 y, 6.6 at 6-12 y, 5.3-6.1 at 18 y at much the same free T4",
    },
    childAge: {
      value: 16,
      unit: "a",
      meaning: "age at which that has half gone",
      source: "surup2021",
    },
    childSpan: { value: 1.5, unit: "a", meaning: "width of that change", source: "surup2021" },
    D1activity: {
      value: 1,
      unit: "1",
      meaning: "D1 over normal (illness lowers it)",
      source: "lesion",
    },
    D2activity: {
      value: 1,
      unit: "1",
      meaning: "D2 of the periphery over normal (inherited)",
      source: "lesion",
    },
    D3activity: {
      value: 1,
      unit: "1",
      meaning: "D3 over normal (illness raises it)",
      source: "lesion",
    },
  },
  variables: {
    T3signal: {
      unit: "1",
      is: "receptorGain*FT3/normalFT3",
      meaning: "T3 at receptor beta of the liver",
    },
    ageFactor: {
      unit: "1",
      is: "1 + childConversion/(1 + exp((age - childAge)/childSpan))",
      meaning: "conversion for age",
    },
    D2now: {
      unit: "1",
      is: "D2*ageFactor*D2activity",
      meaning: "D2 activity with age, 1 = normal adult",
    },
    D1: {
      unit: "1",
      is: "D1induced*ageFactor*D1activity*hungerD1*(1 - propylthiouracilBlock)*(1 - propranololBlock)",
      meaning: "D1 activity, 1 = normal",
    },
    D3: { unit: "1", is: "D3activity*hungerD3*induction", meaning: "D3 activity, 1 = normal" },
  },
  states: {
    D1induced: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "((1 + D1half)*T3signal/(D1half + T3signal) - D1induced)/D1time",
      meaning: "D1 that T3 induces",
    },
    D2: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(2/(1 + FT4/normalFT4) - D2)/D2time",
      meaning: "D2 activity, 1 = normal",
    },
    induction: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(inductionFloor + (1 - inductionFloor)*(1 + inductionHalf)*T3signal/(inductionHalf + T3signal) - induction)/inductionTime",
      meaning: "T3-induced clearance, 1 = normal",
    },
  },
});
