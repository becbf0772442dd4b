import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Thymocytes: they fill the epithelium, die of glucocorticoid, and leave as naive T cells. */
export const thymocytes: ModuleDefinition = defineModule({
  id: "thymocytes",
  about:
    "Thymocytes fill the epithelial space within weeks and die within days of much glucocorticoid. What leaves is the output of the healthy of this age, more or less as epithelium and thymocytes are more or less.",
  sources: ["lewkiewicz2019", "bains2009", "caffey1960"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    glucocorticoid: {
      from: "vessels.cortisolAction",
      unit: "1",
      meaning: "glucocorticoid action of the last day, 1 = healthy mean",
      absent: 1,
    },
    epithelium: {
      from: "thymicEpithelium.relative",
      unit: "1",
      meaning: "epithelium, 1 = healthy of this age",
    },
    thymosin: {
      from: "thymicHormones.thymosin",
      unit: "ug/L",
      meaning: "thymosin alpha-1 of plasma",
    },
    usualThymosin: {
      from: "thymicHormones.usualThymosin",
      unit: "ug/L",
      meaning: "that of the healthy",
    },
  },
  parameters: {
    sensitivity: {
      value: 1,
      unit: "1",
      meaning: "sensitivity of thymocytes to glucocorticoid",
      source: "lesion",
    },
    renewal: {
      value: 20,
      unit: "d",
      meaning: "time constant with which thymocytes fill the space again",
      source: "design",
      note: "atrophy and regrowth within weeks on infants' radiographs (caffey1960), which give no rates",
    },
    lethal: {
      value: 4,
      unit: "1",
      meaning: "glucocorticoid that kills as fast as the space is filled",
      source: "design",
      note: "a third less in Cushing's syndrome, nearly all within days at ten times the normal",
    },
    memoryTime: {
      value: 120,
      unit: "d",
      meaning: "time over which the epithelium remembers the loss",
      source: "choyke1987",
      note: "rebound over months",
    },
    birthOutput: {
      value: 1.8e10,
      unit: "/a",
      meaning: "naive T cells that leave in a year, taken back to birth",
      source: "lewkiewicz2019",
    },
    involution: {
      value: 0.044,
      unit: "/a",
      meaning: "rate at which that falls with age",
      source: "lewkiewicz2019",
    },
    infancy: {
      value: 1,
      unit: "1",
      meaning: "what infancy adds at its peak",
      source: "design",
      note: "rise to a peak at 1 year and fast fall to 8 years (bains2009), who give no size of it in the abstract",
    },
    youngAge: {
      value: 20,
      unit: "a",
      meaning: "age that outputs are compared with",
      source: "design",
      note: "by definition of the signal",
    },
    infancyPeak: { value: 1, unit: "a", meaning: "age of that peak", source: "bains2009" },
    thymosinGain: {
      value: 0.3,
      unit: "1",
      meaning: "what the most thymosin alpha-1 adds to output",
      source: "design",
      note: "given for years to raise T cells, with modest effect",
    },
    thymosinHalf: {
      value: 30,
      unit: "ug/L",
      meaning: "thymosin alpha-1 of half of that",
      source: "design",
      note: "a dose gives 30 to 80 ug/L",
    },
  },
  variables: {
    usualOutput: {
      unit: "/a",
      is: "birthOutput*exp(-involution*age)*(1 + infancy*age/infancyPeak*exp(1 - age/infancyPeak))",
      meaning: "naive T cells that leave the thymus of the healthy of this age",
    },
    killing: {
      unit: "1",
      is: "sensitivity*(max(glucocorticoid, 0)^2 - 1)/lethal^2",
      meaning: "death by glucocorticoid beyond that of the healthy day, over renewal",
    },
    relative: {
      unit: "1",
      is: "epithelium*filling*(1 + thymosinGain*(thymosin - usualThymosin)/(thymosin + thymosinHalf))",
      meaning: "output, 1 = healthy of this age",
    },
    output: {
      unit: "10*6/d",
      is: "usualOutput*relative",
      meaning: "naive T cells that leave the thymus",
    },
    outputOver20: {
      unit: "1",
      is: "usualOutput*relative/(birthOutput*exp(-involution*youngAge))",
      meaning: "output over that of a healthy person of 20 years",
    },
  },
  states: {
    filling: {
      unit: "1",
      start: 1,
      scale: 0.1,
      rate: "(1 - filling - killing*filling)/renewal",
      meaning: "thymocytes in the epithelial space, 1 = full",
    },
    depletion: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "(max(1 - filling, 0) - depletion)/memoryTime",
      meaning: "share of the thymocytes lost over the past months",
    },
  },
});
