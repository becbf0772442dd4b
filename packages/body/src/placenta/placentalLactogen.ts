import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Placental lactogen, which grows with the placenta and turns the mother's fuel towards the foetus. */
export const placentalLactogen: ModuleDefinition = defineModule({
  id: "hPL",
  about: "Secreted by the mass of the placenta, cleared within minutes; a little lower near term.",
  sources: ["saxena1969", "lindberg1973"],
  inputs: {
    placenta: { from: "trophoblast.placenta", unit: "g", meaning: "mass of the placenta" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    secretionRate: {
      value: 3.6,
      unit: "mg/d/g",
      meaning: "secretion of a gram of placenta",
      source: "saxena1969",
      note: "6.8 mg/L above 32 weeks; a gram and a half a day",
    },
    formedWeek: {
      value: 17,
      unit: "wk",
      meaning: "week in which half of the placenta secretes it",
      source: "design",
      note: "first seen seven weeks after the last period, below 4.6 mg/L until 27 weeks",
    },
    latePower: {
      value: 0.25,
      unit: "1",
      meaning: "fall of secretion after week 37",
      source: "lindberg1973",
      note: "steady rise to week 37, then a little lower",
    },
    lateWeek: { value: 40.5, unit: "wk", meaning: "week of half of it", source: "lindberg1973" },
    lateSpan: { value: 1.2, unit: "wk", meaning: "width of it", source: "lindberg1973" },
    clearance: {
      value: 210,
      unit: "L/d",
      meaning: "clearance of hPL, 70 kg",
      source: "design",
      note: "half-life in 3.4 L of plasma",
    },
    halfLife: {
      value: 16,
      unit: "min",
      meaning: "half-life of hPL",
      source: "design",
      note: "published values lie between 11 and 30 min",
    },
    factor: { value: 1, unit: "1", meaning: "secretion over normal", source: "lesion" },
    normal: {
      value: 6.8,
      unit: "mg/L",
      meaning: "level of late pregnancy",
      source: "saxena1969",
    },
  },
  variables: {
    secretion: {
      unit: "mg/d",
      is: "factor*secretionRate*placenta*week^4/(week^4 + formedWeek^4)*(1 - latePower/(1 + exp((lateWeek - week)/lateSpan)))",
      meaning: "hPL secreted",
    },
    relative: { unit: "1", is: "plasma/normal", meaning: "level over that of late pregnancy" },
  },
  states: {
    plasma: {
      unit: "mg/L",
      start: 0,
      scale: 0.1,
      rate: "ln(2)/halfLife*(secretion/(clearance*clearanceSize) - plasma)",
      meaning: "placental lactogen in plasma",
    },
  },
});
