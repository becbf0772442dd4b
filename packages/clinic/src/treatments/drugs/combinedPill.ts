import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize } from "./oralKinetics.ts";

/** The combined pill: 30 ug of ethinylestradiol and 150 ug of levonorgestrel in each. */
export const combinedPill: ModuleDefinition = defineModule({
  id: "combinedPill",
  about:
    "Both steroids by mouth with one compartment each, and what they come to as oestradiol and as progesterone in brain and pituitary, and as oestradiol in the liver.",
  sources: ["kuhnz1992", "westhoff2010"],
  inputs: bodySize,
  parameters: {
    ethinylestradiol: {
      value: 30,
      unit: "ug",
      meaning: "ethinylestradiol of a pill",
      source: "westhoff2010",
    },
    levonorgestrel: {
      value: 150,
      unit: "ug",
      meaning: "levonorgestrel of a pill",
      source: "westhoff2010",
    },
    absorptionRate: {
      value: 1.3,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "highest after one to one and a half hours",
    },
    clearance: {
      value: 38,
      unit: "L/h",
      meaning: "clearance of ethinylestradiol by mouth, 70 kg",
      source: "kuhnz1992",
      note: "area of a day 728-778 ng/L h on 30 ug",
    },
    volume: {
      value: 700,
      unit: "L",
      meaning: "volume of ethinylestradiol by mouth, 70 kg",
      source: "design",
      note: "half-life of some 13 h",
    },
    clearanceLevonorgestrel: {
      value: 1.8,
      unit: "L/h",
      meaning: "clearance of levonorgestrel at steady state, 70 kg",
      source: "westhoff2010",
      note: "trough of 2.5 ug/L on 150 ug a day",
    },
    volumeLevonorgestrel: {
      value: 70,
      unit: "L",
      meaning: "volume of levonorgestrel at steady state, 70 kg",
      source: "design",
      note: "half-life of some 27 h, bound to SHBG",
    },
    molarMass: {
      value: 296.4,
      unit: "g/mol",
      meaning: "molar mass of ethinylestradiol",
      source: "pubchem",
    },
    molarMassLevonorgestrel: {
      value: 312.4,
      unit: "g/mol",
      meaning: "molar mass of levonorgestrel",
      source: "pubchem",
    },
    potency: {
      value: 3,
      unit: "1",
      meaning: "ethinylestradiol in brain and pituitary as oestradiol",
      source: "design",
      note: "with the progestogen brings FSH to 1-2 IU/L and oestradiol below 110 pmol/L",
    },
    potencyLiver: {
      value: 12,
      unit: "1",
      meaning: "ethinylestradiol in the liver as oestradiol",
      source: "design",
      note: "SHBG doubles or trebles and CBG doubles on 30 ug",
    },
    potencyProgestogen: {
      value: 10,
      unit: "1",
      meaning: "levonorgestrel as progesterone",
      source: "design",
      note: "ovulation is held back by a few ug/L",
    },
    infusion: {
      value: 0,
      unit: "/d",
      meaning: "pills a day when they are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "ethinylestradiol in plasma" },
    plasmaLevonorgestrel: {
      unit: "ug/L",
      is: "bodyLevonorgestrel/(volumeLevonorgestrel*size)",
      meaning: "levonorgestrel in plasma",
    },
    oestrogen: {
      unit: "pmol/L",
      is: "potency*plasma/molarMass",
      meaning: "ethinylestradiol as oestradiol",
    },
    liver: {
      unit: "pmol/L",
      is: "potencyLiver*plasma/molarMass",
      meaning: "ethinylestradiol in the liver as oestradiol",
    },
    progestogen: {
      unit: "nmol/L",
      is: "potencyProgestogen*plasmaLevonorgestrel/molarMassLevonorgestrel",
      meaning: "levonorgestrel as progesterone",
    },
  },
  states: {
    gut: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "infusion - absorptionRate*gut",
      meaning: "pills in the gut",
    },
    body: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "ethinylestradiol*absorptionRate*gut - clearance*clearanceSize/(volume*size)*body",
      meaning: "ethinylestradiol in the body, of what passed the liver",
    },
    bodyLevonorgestrel: {
      unit: "ug",
      start: 0,
      scale: 100,
      rate: "levonorgestrel*absorptionRate*gut - clearanceLevonorgestrel*clearanceSize/(volumeLevonorgestrel*size)*bodyLevonorgestrel",
      meaning: "levonorgestrel in the body",
    },
  },
});
