import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Vitamin D from sun and food, its store, and 25-hydroxyvitamin D. */
export const vitaminD: ModuleDefinition = defineModule({
  id: "vitaminD",
  about:
    "Skin in the sun and food give cholecalciferol, which fat keeps for months; the liver makes calcidiol of it, the first micrograms at a better yield. Calcitriol hastens its end.",
  sources: ["heaney2003", "bargerLux1998", "clements1987"],
  inputs: {
    skin: {
      from: "skinVitaminD.relative",
      unit: "1",
      meaning: "synthesis of the skin over that of the reference person",
      absent: 1,
    },
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    given: {
      from: "cholecalciferol.rate",
      unit: "ug/d",
      meaning: "vitamin D taken as a drug",
      absent: 0,
    },
  },
  parameters: {
    skinGives: {
      value: 25,
      unit: "ug/d",
      meaning: "cholecalciferol of the reference person's skin, mean of the year",
      source: "heaney2003",
      note: "with food, the supply that holds a calcidiol of 60 nmol/L",
    },
    diet: {
      value: 5,
      unit: "ug/d",
      meaning: "vitamin D eaten",
      source: "heaney2003",
      note: "food gives a small part",
    },
    sunFactor: {
      value: 1,
      unit: "1",
      meaning: "synthesis of the skin over what its light gives",
      source: "lesion",
    },
    dietFactor: { value: 1, unit: "1", meaning: "vitamin D eaten over usual", source: "lesion" },
    hydroxylase: {
      value: 1,
      unit: "1",
      meaning: "25-hydroxylase of the liver",
      source: "lesion",
    },
    storeTime: {
      value: 35,
      unit: "d",
      meaning: "time constant of cholecalciferol in plasma and fat",
      source: "design",
      note: "weeks: calcidiol goes on rising for three to five months of intake (Heaney 2003)",
    },
    linear: {
      value: 0.84,
      unit: "nmol.d/L/ug",
      meaning: "calcidiol of each daily microgram however much there is",
      source: "bargerLux1998",
      note: "rise of 146 and 643 nmol/L after 8 weeks of 250 and 1250 ug a day, with both time constants",
    },
    greatest: {
      value: 82,
      unit: "nmol/L",
      meaning: "calcidiol of the enzyme that small amounts fill",
      source: "bargerLux1998",
      note: "rise of 29 nmol/L by 25 ug a day, 146 by 250",
    },
    half: {
      value: 40,
      unit: "ug/d",
      meaning: "supply that half fills it",
      source: "bargerLux1998",
      note: "as greatest",
    },
    mostCalcitriol: {
      value: 2,
      unit: "1",
      meaning: "action of calcitriol over normal beyond which it hastens no more",
      source: "bargerLux1998",
      note: "calcidiol rises by 643 nmol/L in eight weeks of 1250 ug a day",
    },
    byCalcitriol: {
      value: 0.3,
      unit: "1",
      meaning: "rise of the breakdown of calcidiol for calcitriol above normal",
      source: "clements1987",
      note: "shown in rats; of this size, 56 nmol/L in primary hyperparathyroidism",
    },
    halfLife: {
      value: 15,
      unit: "d",
      meaning: "half-life of calcidiol",
      source: "jones2008",
      note: "two to three weeks",
    },
  },
  variables: {
    supply: {
      unit: "ug/d",
      is: "skinGives*skin*sunFactor + diet*dietFactor + given",
      meaning: "vitamin D from all sources",
    },
    made: {
      unit: "nmol/L",
      is: "hydroxylase*store*(linear + greatest/(store + half))",
      meaning: "calcidiol that the store would hold at equilibrium",
    },
  },
  states: {
    store: {
      unit: "ug/d",
      start: 30,
      scale: 30,
      rate: "(supply - store)/storeTime",
      meaning: "cholecalciferol on its way from fat and plasma to the liver",
    },
    calcidiol: {
      unit: "nmol/L",
      start: 60.3,
      scale: 60,
      rate: "ln(2)/halfLife*(made - (1 + byCalcitriol*max(min(calcitriol, mostCalcitriol) - 1, 0))*calcidiol)",
      meaning: "25-hydroxyvitamin D",
    },
  },
});
