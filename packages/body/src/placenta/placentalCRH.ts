import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** CRH of the placenta: the clock of the length of pregnancy. */
export const placentalCRH: ModuleDefinition = defineModule({
  id: "placentalCRH",
  about:
    "Expression grows exponentially, faster with cortisol; the binding protein that holds CRH falls in the last weeks, so that free CRH rises steeply before birth.",
  sources: ["mclean1995", "smith2009"],
  inputs: {
    present: { from: "pregnancy.present", unit: "1", meaning: "1 while there is a conceptus" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
    delivery: { from: "pregnancy.delivery", unit: "/h", meaning: "rate at which birth ends it" },
    cortisol: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action over the healthy mean",
      absent: 1,
    },
  },
  parameters: {
    rate: {
      value: 0.0402,
      unit: "/d",
      meaning: "growth of expression",
      source: "campbell1987",
      note: "50 ng/L at 28 weeks, 1462 at 40; 0.027 a day at 26 weeks in smith2009",
    },
    pace: {
      value: 1,
      unit: "1",
      meaning: "pace of the clock (above 1: birth too early)",
      source: "lesion",
    },
    byCortisol: {
      value: 0.03,
      unit: "1",
      meaning: "rise of the rate for cortisol above normal",
      source: "design",
      note: "cortisol stimulates placental CRH; the usual rise of pregnancy is in the rate",
    },
    termLevel: {
      value: 1462,
      unit: "ng/L",
      meaning: "level at 40 weeks",
      source: "campbell1987",
    },
    halfLife: { value: 50, unit: "min", meaning: "half-life of CRH", source: "stalla1989" },
    binder: {
      value: 4.5,
      unit: "nmol/L",
      meaning: "binding protein",
      source: "linton1993",
    },
    binderFall: {
      value: 2.75,
      unit: "nmol/L",
      meaning: "its fall near term",
      source: "linton1993",
      note: "1.84 nmol/L in weeks 38-40",
    },
    binderWeek: { value: 36.7, unit: "wk", meaning: "week of half the fall", source: "linton1993" },
    binderSpan: { value: 0.6, unit: "wk", meaning: "width of the fall", source: "linton1993" },
    affinity: {
      value: 0.17,
      unit: "nmol/L",
      meaning: "dissociation constant of the binding",
      source: "design",
      note: "high affinity: most CRH is bound until near term",
    },
    molarMass: { value: 4758, unit: "g/mol", meaning: "molar mass of CRH", source: "pubchem" },
  },
  variables: {
    binding: {
      unit: "nmol/L",
      is: "binder - binderFall/(1 + exp((binderWeek - week)/binderSpan))",
      meaning: "binding protein in plasma",
    },
    free: {
      unit: "ng/L",
      is: "plasma*affinity/(affinity + binding)",
      meaning: "free CRH; what is bound is little beside the protein",
    },
    freeMolar: { unit: "pmol/L", is: "free/molarMass", meaning: "free CRH" },
  },
  states: {
    expression: {
      unit: "1",
      start: 2.265e-5,
      scale: 0.01,
      rate: "expression*(rate*pace*(1 + byCortisol*(cortisol - 1))*present - delivery)",
      meaning: "expression, 1 = usual at 40 weeks",
    },
    plasma: {
      unit: "ng/L",
      start: 0,
      scale: 1,
      rate: "ln(2)/halfLife*(termLevel*expression - plasma)",
      meaning: "placental CRH in plasma",
    },
  },
});
