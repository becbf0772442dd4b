import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Basal metabolic rate and body temperature. */
export const metabolism: ModuleDefinition = defineModule({
  id: "metabolism",
  about:
    "Basal metabolic rate of the healthy body for size, sex and age (Mifflin), times the effect of T3; heat production moves core temperature a little, the pacemaker through the day.",
  sources: ["mifflin1990"],
  inputs: {
    fever: {
      from: "inflammation.fever",
      unit: "Cel",
      meaning: "temperature that fever adds",
      absent: 0,
    },
    rhythm: {
      from: "temperatureRhythm.above",
      unit: "Cel",
      meaning: "temperature above the mean of the day",
      absent: 0,
    },
    feverCost: {
      from: "acutePhase.metabolicFactor",
      unit: "1",
      meaning: "metabolic rate in fever over that without",
      absent: 1,
    },
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3" },
    normalFT3: {
      from: "thyrotrophs.usualFT3",
      unit: "pmol/L",
      meaning: "free T3 of the healthy at this age",
    },
    expected: {
      from: "starvation.T3",
      unit: "1",
      meaning: "free T3 that hunger leaves, over usual",
      absent: 1,
    },
    adaptation: {
      from: "energy.adaptation",
      unit: "kcal/d",
      meaning: "adaptation of expenditure to intake",
      absent: 0,
    },
    weight: { from: "bodyComposition.weight", unit: "kg", meaning: "body mass" },
    height: { from: "stature.height", unit: "cm", meaning: "height" },
    age: { from: "person.age", unit: "a", meaning: "age" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
  },
  parameters: {
    perMass: {
      value: 9.99,
      unit: "kcal/d/kg",
      meaning: "metabolic rate per body mass",
      source: "mifflin1990",
    },
    perHeight: {
      value: 6.25,
      unit: "kcal/d/cm",
      meaning: "metabolic rate per height",
      source: "mifflin1990",
    },
    perAge: { value: 4.92, unit: "kcal/d/a", meaning: "fall with age", source: "mifflin1990" },
    manConstant: { value: 5, unit: "kcal/d", meaning: "constant of men", source: "mifflin1990" },
    womanConstant: {
      value: -161,
      unit: "kcal/d",
      meaning: "constant of women",
      source: "mifflin1990",
    },
    floor: {
      value: 0.58,
      unit: "1",
      meaning: "metabolic rate without thyroid hormone over normal",
      source: "duBois1936",
      note: "-40 % in complete myxoedema",
    },
    half: {
      value: 1.75,
      unit: "1",
      meaning: "relative T3 of half the T3 share",
      source: "maushart2022",
      note: "resting expenditure +27 to +40 % in thyrotoxicosis",
    },
    lag: {
      value: 6,
      unit: "d",
      meaning: "time constant of T3's calorigenic effect",
      source: "duBois1936",
      note: "metabolic rate follows in days to weeks",
    },
    normalTemperature: {
      value: 36.8,
      unit: "Cel",
      meaning: "core temperature",
      source: "maushart2022",
    },
    warmth: {
      value: 0.9,
      unit: "Cel",
      meaning: "rise of core temperature for a doubling of heat production",
      source: "maushart2022",
      note: "small: no shift was seen at +27 %",
    },
  },
  variables: {
    predicted: {
      unit: "kcal/d",
      is: "perMass*weight + perHeight*height - perAge*age + manConstant + (womanConstant - manConstant)*female",
      meaning: "metabolic rate predicted for size, sex and age",
    },
    factor: {
      unit: "1",
      is: "floor + (1 - floor)*(1 + half)*T3tissue/(half + T3tissue)",
      meaning: "metabolic rate over predicted",
    },
    BMR: {
      unit: "kcal/d",
      is: "predicted*factor*feverCost + adaptation",
      meaning: "basal metabolic rate",
    },
    BMRpercent: {
      unit: "%",
      is: "factor*feverCost + adaptation/predicted",
      meaning: "basal metabolic rate, percent of predicted",
    },
    temperature: {
      unit: "Cel",
      is: "normalTemperature + warmth*(factor - 1) + rhythm + fever",
      meaning: "core temperature",
    },
  },
  states: {
    T3tissue: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(FT3/(normalFT3*expected) - T3tissue)/lag",
      meaning:
        "T3 effect in muscle and liver, 1 = normal; the fall of T3 in hunger counts in `adaptation`",
    },
  },
});
