import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The foetus: its mass, what its adrenals give the placenta, and what it takes of the mother. */
export const fetus: ModuleDefinition = defineModule({
  id: "fetus",
  about:
    "Grows by Hadlock's standard, faster where the mother's glucose is high; its adrenals make DHEA sulfate in step with its mass; it takes glucose, calcium and iodine.",
  sources: ["hadlock1991", "siiteri1966"],
  inputs: {
    present: { from: "pregnancy.present", unit: "1", meaning: "1 while there is a conceptus" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
    delivery: { from: "pregnancy.delivery", unit: "/h", meaning: "rate at which birth ends it" },
    glucose: {
      from: "glucose.plasma",
      unit: "mmol/L",
      meaning: "glucose of the mother",
      absent: 5.9,
    },
  },
  parameters: {
    firstRate: {
      value: 0.332,
      unit: "/wk",
      meaning: "relative growth of Hadlock's standard",
      source: "hadlock1991",
    },
    slowing: {
      value: 0.00708,
      unit: "/wk2",
      meaning: "its fall by week",
      source: "hadlock1991",
      note: "twice 0.00354",
    },
    growth: { value: 1, unit: "1", meaning: "growth over normal", source: "lesion" },
    byGlucose: {
      value: 0.03,
      unit: "L/mmol",
      meaning: "rise of growth for the mother's glucose above usual",
      source: "design",
      note: "some 300 g of birth weight for a mean glucose higher by 1.5 mmol/L in the second half",
    },
    usualGlucose: {
      value: 5.9,
      unit: "mmol/L",
      meaning: "mean glucose of the healthy pregnant",
      source: "design",
      note: "that of a day with meals in the healthy woman of the model, a little below that of others; with it she bears a child of Hadlock's mass",
    },
    adrenal: {
      value: 1,
      unit: "1",
      meaning: "function of the foetal adrenals (anencephaly, steroids)",
      source: "lesion",
    },
    DHEASrate: {
      value: 150,
      unit: "umol/d/kg",
      meaning: "DHEA sulfate that the foetal adrenals make for a kilogram of foetus",
      source: "siiteri1966",
      note: "200 mg a day at term",
    },
    adrenalWeek: {
      value: 12,
      unit: "wk",
      meaning: "week in which half of the foetal zone works",
      source: "tulchinsky1973",
      note: "oestriol is seen after week 9",
    },
    calciumOfGain: {
      value: 300,
      unit: "mmol/kg",
      meaning: "calcium of what the foetus of term gains",
      source: "forbesCalcium",
      note: "330 mg a day at 35 weeks, and about as much until birth, as growth slows while bone hardens; 30 g in all",
    },
    hardening: {
      value: 0.4,
      unit: "1",
      meaning: "share of that which comes with its mass",
      source: "forbesCalcium",
      note: "calcium of the foetus grows faster than its mass",
    },
    termMass: {
      value: 3.4,
      unit: "kg",
      meaning: "mass at term",
      source: "hadlock1991",
    },
    glucoseUptake: {
      value: 0.0333,
      unit: "mmol/min/kg",
      meaning: "glucose that a kilogram of foetus, with the placenta, takes",
      source: "design",
      note: "6 mg/min; the mother's fasting glucose is lower by a tenth",
    },
    iodineUptake: {
      value: 15,
      unit: "ug/d/kg",
      meaning: "iodine that a kilogram of foetus takes",
      source: "glinoer1997",
      note: "some 50 ug a day at term",
    },
  },
  variables: {
    adrenalZone: {
      unit: "1",
      is: "adrenal*week^8/(week^8 + adrenalWeek^8)",
      meaning: "working share of the foetal adrenals",
    },
    DHEAS: {
      unit: "umol/d",
      is: "DHEASrate*mass*adrenalZone",
      meaning: "DHEA sulfate of the foetus to the placenta",
    },
    gain: {
      unit: "kg/wk",
      is: "mass*growth*(firstRate - slowing*week)*(1 + byGlucose*(glucose - usualGlucose))*present",
      meaning: "growth",
    },
    calcium: {
      unit: "mmol/h",
      is: "calciumOfGain*(1 - hardening + hardening*mass/termMass)*max(gain, 0)",
      meaning: "calcium taken from the mother",
    },
    glucoseTaken: {
      unit: "mmol/min",
      is: "glucoseUptake*mass",
      meaning: "glucose taken from the mother",
    },
    iodine: { unit: "ug/h", is: "iodineUptake*mass", meaning: "iodine taken from the mother" },
  },
  states: {
    mass: {
      unit: "kg",
      start: 0.0034,
      scale: 0.1,
      rate: "gain - delivery*mass",
      meaning: "mass of the foetus (before week 10 an extrapolation)",
    },
  },
});
