import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Uptake of glucose by muscle and fat, and the glycogen of muscle. */
export const muscle: ModuleDefinition = defineModule({
  id: "muscle",
  about:
    "Saturable uptake that insulin drives, as in the Padova meal model; exercise takes up glucose without insulin and burns glycogen. A share of what insulin drives in is stored.",
  sources: ["dallaMan2007", "wahren1971", "rizza1981"],
  inputs: {
    insulin: {
      from: "insulinAction.muscle",
      unit: "1",
      meaning: "insulin action on muscle over usual",
    },
    usualInsulin: {
      from: "insulinAction.usual",
      unit: "pmol/L",
      meaning: "fasting insulin of the healthy",
    },
    glucose: {
      from: "glucose.tissue",
      unit: "mmol/kg",
      meaning: "glucose in the tissue",
    },
    mass: { from: "glucose.mass", unit: "kg", meaning: "body mass that flows scale with" },
    exercise: {
      from: "sympathetic.exercise",
      unit: "1",
      meaning: "exercise, as a share of the greatest oxygen uptake",
      absent: 0,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "adrenaline",
      absent: 200,
    },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    fasting: {
      value: 13.877,
      unit: "umol/kg/min",
      meaning: "greatest uptake at fasting insulin",
      source: "dallaMan2007",
      note: "2.50 mg/kg/min",
    },
    perInsulin: {
      value: 0.26089,
      unit: "umol.L/kg/min/pmol",
      meaning: "greatest uptake that insulin adds",
      source: "dallaMan2007",
      note: "0.047 mg/kg/min per pmol/L",
    },
    half: {
      value: 1.2522,
      unit: "mmol/kg",
      meaning: "tissue glucose of half the greatest uptake",
      source: "dallaMan2007",
      note: "225.59 mg/kg",
    },
    byExercise: {
      value: 60,
      unit: "umol/kg/min",
      meaning: "uptake that exercise at the greatest oxygen uptake adds, at usual tissue glucose",
      source: "wahren1971",
      note: "uptake by the legs rises 7-fold in light and 10- to 20-fold in heavy work; 1 mmol/min and leg in light, 2-3 in heavy work",
    },
    halfExercise: {
      value: 0.35,
      unit: "mmol/kg",
      meaning: "tissue glucose of half the uptake in exercise",
      source: "design",
      note: "uptake in exercise falls off only when glucose is low",
    },
    usualTissue: {
      value: 0.7235,
      unit: "mmol/kg",
      meaning: "tissue glucose of the healthy after a night",
      source: "dallaMan2007",
    },
    storedShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of what insulin drives in that an empty muscle stores",
      source: "design",
      note: "a quarter to a third of the carbohydrate of a meal is stored in muscle",
    },
    usualGlycogen: {
      value: 5.7,
      unit: "g/kg",
      meaning: "glycogen of the muscles on a usual diet, per kilogram of body mass",
      source: "design",
      note: "80-100 mmol per kilogram of some 26 kg of muscle",
    },
    fullGlycogen: {
      value: 13.3,
      unit: "g/kg",
      meaning: "most glycogen that muscles hold, per kilogram of body mass",
      source: "design",
      note: "some 900 g after loading; 300-500 g usually",
    },
    turnover: {
      value: 0.0136,
      unit: "/h",
      meaning:
        "glycogen broken down at rest when the muscles are full; half of it at the usual store",
      source: "design",
      note: "holds some 400 g on a usual diet",
    },
    byAdrenaline: {
      value: 2,
      unit: "1",
      meaning: "rise of the breakdown in much adrenaline",
      source: "design",
      note: "lactate rises two- to threefold",
    },
    halfAdrenaline: {
      value: 4000,
      unit: "pmol/L",
      meaning: "adrenaline of half its effect on glycogen",
      source: "clutter1980",
      note: "lactate rises from 1 nmol/L on",
    },
    burntByExercise: {
      value: 3.1,
      unit: "g/kg/h",
      meaning: "glycogen burnt at the greatest oxygen uptake, with the square of exercise",
      source: "design",
      note: "some 100 g in an hour at two thirds; the muscles are empty after two to three hours",
    },
    low: {
      value: 1.2,
      unit: "g/kg",
      meaning: "glycogen at which exercise can burn but half as much",
      source: "design",
      note: "a fifth of the usual store, where exercise is broken off",
    },
    gramPerMole: {
      value: 180.16,
      unit: "g/mol",
      meaning: "molar mass of glucose",
      source: "hall2016",
    },
  },
  variables: {
    capacity: {
      unit: "umol/kg/min",
      is: "max(fasting + perInsulin*usualInsulin*(insulin - 1), 0)",
      meaning: "greatest uptake at this insulin",
    },
    driven: {
      unit: "umol/kg/min",
      is: "rateSize*min(perInsulin*usualInsulin*insulin, capacity)*glucose/(half + glucose)",
      meaning: "uptake that insulin drives",
    },
    exerciseUptake: {
      unit: "umol/kg/min",
      is: "byExercise*exercise*glucose/(halfExercise + glucose)*(halfExercise + usualTissue)/usualTissue",
      meaning: "uptake by exercise",
    },
    uptake: {
      unit: "umol/kg/min",
      is: "rateSize*capacity*glucose/(half + glucose) + exerciseUptake",
      meaning: "uptake by muscle and fat",
    },
    stored: {
      unit: "g/h",
      is: "storedShare*driven*mass*gramPerMole*(1 - glycogen/(fullGlycogen*mass))",
      meaning: "glucose stored as glycogen of muscle",
    },
    burnt: {
      unit: "g/h",
      is: "turnover*rateSize*glycogen*glycogen/(glycogen + usualGlycogen*mass)*(1 + byAdrenaline*adrenaline/(adrenaline + halfAdrenaline)) + burntByExercise*mass*exercise^2*glycogen/(glycogen + low*mass)",
      meaning: "glycogen of muscle broken down",
    },
  },
  states: {
    glycogen: {
      unit: "g",
      start: "usualGlycogen*mass",
      scale: 400,
      rate: "stored - burnt",
      meaning: "glycogen of muscle",
    },
  },
});
