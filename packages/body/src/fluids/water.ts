import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Drinking, and the way of what is drunk through the gut. */
export const water: ModuleDefinition = defineModule({
  id: "water",
  about:
    "A part of what people drink is habit, the rest follows thirst; food and its combustion bring more; the gut hands it on within half an hour. The infant lives on milk, which is mostly water.",
  sources: ["hester2011", "thompson1986"],
  inputs: {
    thirst: { from: "thirst.score", unit: "1", meaning: "thirst, 0-100", absent: 16 },
    osmolality: {
      from: "osmolality.effective",
      unit: "mosm/kg",
      meaning: "osmolality at the receptors",
      absent: 288,
    },
    threshold: {
      from: "thirst.thresholdNow",
      unit: "mosm/kg",
      meaning: "osmolality at which thirst begins",
      absent: 284.5,
    },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    appetite: { from: "gut.appetite", unit: "1", meaning: "food eaten over normal", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    allowed: { value: 1, unit: "1", meaning: "1 with free access to fluid", source: "lesion" },
    habit: {
      value: 1.2,
      unit: "L/d",
      meaning: "fluid drunk by habit, 70 kg",
      source: "design",
      note: "half of what the reference adult drinks; meals and company",
    },
    habitFactor: {
      value: 1,
      unit: "1",
      meaning: "drinking by habit over normal (primary polydipsia)",
      source: "lesion",
    },
    aversion: {
      value: 15.5,
      unit: "mosm/kg",
      meaning: "how far below the threshold of thirst habit is halved",
      source: "design",
      note: "over-drinking becomes unpleasant; hyponatraemia by drinking alone seldom goes below 120 mmol/L",
    },
    aversionSpan: {
      value: 4,
      unit: "mosm/kg",
      meaning: "width of that fall",
      source: "design",
      note: "smooth",
    },
    byThirst: {
      value: 0.3,
      unit: "L/d",
      meaning: "fluid drunk by thirst at usual thirst, 70 kg",
      source: "hall2016",
      note: "with habit and food: 2.3 L/d of fluids in all",
    },
    usualThirst: {
      value: 16.5,
      unit: "1",
      meaning: "thirst of the reference adult",
      source: "hughes2018",
      note: "1.7 cm on 10 cm, 4 mosm/kg above the threshold",
    },
    steepness: {
      value: 3.35,
      unit: "1",
      meaning: "power with which thirst makes people drink",
      source: "thompson1987",
      note: "patients who pass 10-15 L a day keep an osmolality of 290-295",
    },
    most: {
      value: 30,
      unit: "L/d",
      meaning: "most that can be drunk, 70 kg",
      source: "design",
      note: "beyond the largest volumes reported in diabetes insipidus",
    },
    food: {
      value: 0.9,
      unit: "L/d",
      meaning: "water of food, 70 kg",
      source: "hall2016",
      note: "fluids and food together 2.3 L/d",
    },
    combustion: {
      value: 0.2,
      unit: "L/d",
      meaning: "water made by combustion, 70 kg",
      source: "hall2016",
    },
    milkVolume: {
      value: 5,
      unit: "L/d",
      meaning: "milk of the infant, scaled to 70 kg",
      source: "design",
      note: "some 150 mL/kg a day at 3.5 kg",
    },
    weaning: {
      value: 0.6,
      unit: "a",
      meaning: "age at which half of the food is no longer milk",
      source: "design",
      note: "solid food from half a year on, the table's food by one year",
    },
    weaningSpan: {
      value: 0.1,
      unit: "a",
      meaning: "age span of that change",
      source: "design",
      note: "from five months to ten",
    },
    emptying: {
      value: 2,
      unit: "/h",
      meaning: "rate at which the gut hands water on",
      source: "hester2011",
      note: "lag of 30 min",
    },
  },
  variables: {
    milkShare: {
      unit: "1",
      is: "1/(1 + exp(min((age - weaning)/weaningSpan, 300)))",
      meaning: "share of the food that is milk",
    },
    willing: {
      unit: "1",
      is: "1/(1 + exp(min((threshold - aversion - osmolality)/aversionSpan, 300)))",
      meaning: "willingness to drink without thirst, 1 in health",
    },
    milk: {
      unit: "L/d",
      is: "allowed*milkShare*willing*appetite*milkVolume*clearanceSize",
      meaning: "milk drunk",
    },
    wanted: {
      unit: "L/d",
      is: "byThirst*(max(thirst, 0)/usualThirst)^steepness",
      meaning: "fluid that thirst asks for, 70 kg",
    },
    drunk: {
      unit: "L/d",
      is: "allowed*clearanceSize*((1 - milkShare)*habit*habitFactor*willing + most*wanted/(most + wanted))",
      meaning: "fluid drunk",
    },
    intake: {
      unit: "L/d",
      is: "drunk + milk + (1 - milkShare)*food*clearanceSize",
      meaning: "water drunk and eaten",
    },
    absorption: {
      unit: "L/h",
      is: "emptying*gut + combustion*clearanceSize",
      meaning: "water into the body",
    },
  },
  states: {
    gut: {
      unit: "L",
      start: 0.048,
      scale: 0.05,
      rate: "intake - emptying*gut",
      meaning: "in the gut",
    },
  },
});
