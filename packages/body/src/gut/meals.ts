import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { energyDensity } from "./energyDensity.ts";

const mealTime = (value: number, meal: string) =>
  ({
    value,
    unit: "h",
    meaning: `clock time of ${meal}`,
    source: "design",
    note: "a usual day",
  }) as const;

const mealShare = (value: number, meal: string) =>
  ({
    value,
    unit: "1",
    meaning: `share of the day's food eaten at ${meal}`,
    source: "design",
    note: "a usual day, mostly at three meals",
  }) as const;

const bite = (meal: string) =>
  ({
    unit: "/h",
    is: `${meal}Share*peak/(1 + (sin(pi*(time - ${meal}Time)/dayLength)/width)^2)^2`,
    meaning: `pace of eating at ${meal}, as a share of the day's food`,
  }) as const;

/** What is usually eaten, and when: a daily cycle without events. Further meals are doses to the stomach. */
export const meals: ModuleDefinition = defineModule({
  id: "meals",
  about:
    "The habitual diet by carbohydrate, fat and protein, eaten as breakfast, lunch, a snack and dinner; each meal is a smooth pulse round its clock time.",
  inputs: {
    energy: {
      from: "energy.intake",
      unit: "kcal/d",
      meaning: "energy eaten",
      absent: 2400,
    },
    dayLength: {
      from: "clock.dayLength",
      unit: "h",
      meaning: "length of the day",
      absent: 24,
    },
  },
  parameters: {
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 for meals, 0 for their daily mean",
      source: "design",
      note: "0 in runs over years",
    },
    fed: {
      value: 1,
      unit: "1",
      meaning: "1 eating as usual, 0 fasting",
      source: "lesion",
    },
    carbohydrateShare: {
      value: 0.49,
      unit: "1",
      meaning: "share of energy from carbohydrate",
      source: "yancy2013",
      note: "men 48.0 %, women 50.6 %",
    },
    fatShare: {
      value: 0.335,
      unit: "1",
      meaning: "share of energy from fat",
      source: "yancy2013",
      note: "men 33.1 %, women 33.8 %",
    },
    proteinShare: {
      value: 0.15,
      unit: "1",
      meaning: "share of energy from protein",
      source: "yancy2013",
      note: "men 15.1 %, women 14.7 %; the rest is alcohol",
    },
    glycaemicSpeed: {
      value: 0.6,
      unit: "1",
      meaning: "speed at which the carbohydrate that is eaten is absorbed, over glucose",
      source: "design",
      note: "the glycaemic index of a mixed diet is near 60; 1 for a drink of glucose",
    },
    breakfastTime: {
      ...mealTime(8.5, "breakfast"),
      note: "after 08:00, so that morning samples are those of the fasting",
    },
    lunchTime: mealTime(12.5, "lunch"),
    snackTime: mealTime(16, "the snack"),
    dinnerTime: mealTime(19, "dinner"),
    breakfastShare: mealShare(0.23, "breakfast"),
    lunchShare: mealShare(0.32, "lunch"),
    snackShare: mealShare(0.1, "the snack"),
    dinnerShare: mealShare(0.35, "dinner"),
    span: {
      value: 0.45,
      unit: "h",
      meaning: "time for which a meal is eaten at more than half its greatest pace",
      source: "design",
      note: "three quarters of it within that time, and hardly any beyond an hour; long tails that no solver steps over",
    },
    ...energyDensity,
  },
  variables: {
    width: {
      unit: "1",
      is: "sin(pi*span/(2*dayLength))/sqrt(sqrt(2) - 1)",
      meaning: "half the width of a meal, as a sine of the day",
    },
    peak: {
      unit: "/h",
      is: "2*(1 + width^(-2))^1.5/((2 + width^(-2))*dayLength)",
      meaning: "greatest pace, by which the meals of a day sum to it",
    },
    breakfast: bite("breakfast"),
    lunch: bite("lunch"),
    snack: bite("snack"),
    dinner: bite("dinner"),
    pace: {
      unit: "/h",
      is: "fed*((1 - rhythm)/dayLength + rhythm*(breakfast + lunch + snack + dinner))",
      meaning: "pace of eating as a share of the day's food",
    },
    eaten: { unit: "kcal/h", is: "energy*dayLength*pace", meaning: "energy eaten now" },
    carbohydrate: {
      unit: "g/h",
      is: "eaten*carbohydrateShare/carbohydrateEnergy",
      meaning: "carbohydrate eaten",
    },
    fat: { unit: "g/h", is: "eaten*fatShare/fatEnergy", meaning: "fat eaten" },
    protein: { unit: "g/h", is: "eaten*proteinShare/proteinEnergy", meaning: "protein eaten" },
  },
});
