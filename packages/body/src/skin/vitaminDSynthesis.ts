import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Cholecalciferol that the skin makes in the sun, by latitude, season, skin type and age. */
export const skinVitaminD: ModuleDefinition = defineModule({
  id: "skinVitaminD",
  about:
    "Light that reaches the skin makes cholecalciferol by the least erythemal dose of the skin, less in age and under pigment. Low sun reddens and makes none.",
  sources: [
    "madronich2007",
    "thieden2006",
    "fastrt2006",
    "webb1988",
    "kimlin2007",
    "chalcraft2020",
  ],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    rhythm: {
      from: "sunlight.rhythm",
      unit: "1",
      meaning: "1 with the seasons, 0 the mean of the year",
    },
    heightNow: { from: "sunlight.heightNow", unit: "1", meaning: "height of the sun at noon now" },
    dosesNow: {
      from: "sunlight.dosesNow",
      unit: "1",
      meaning: "standard erythemal doses of a day now",
    },
    heightWinter: {
      from: "sunlight.heightWinter",
      unit: "1",
      meaning: "height of the sun at noon in the winter of the mean year",
    },
    dosesWinter: {
      from: "sunlight.dosesWinter",
      unit: "1",
      meaning: "standard erythemal doses of a day in the winter of the mean year",
    },
    heightSpring: {
      from: "sunlight.heightSpring",
      unit: "1",
      meaning: "height of the sun at noon in its spring and autumn",
    },
    dosesSpring: {
      from: "sunlight.dosesSpring",
      unit: "1",
      meaning: "standard erythemal doses of a day in its spring and autumn",
    },
    heightSummer: {
      from: "sunlight.heightSummer",
      unit: "1",
      meaning: "height of the sun at noon in its summer",
    },
    dosesSummer: {
      from: "sunlight.dosesSummer",
      unit: "1",
      meaning: "standard erythemal doses of a day in its summer",
    },
    pigment: {
      from: "skin.pigmentation",
      unit: "1",
      meaning: "melanin over normal",
      absent: 1,
    },
  },
  parameters: {
    skinType: {
      value: 2,
      unit: "1",
      meaning: "skin type of Fitzpatrick, 1 to 6",
      source: "design",
      note: "chosen by the patient",
    },
    exposedSkin: {
      value: 0.25,
      unit: "1",
      meaning: "share of the skin that is bare",
      source: "fastrt2006",
      note: "face, hands and arms",
    },
    yield: {
      value: 450,
      unit: "ug",
      meaning: "cholecalciferol of the whole skin for its least erythemal dose, without saturation",
      source: "fastrt2006",
      note: "25 ug for a quarter of it on a quarter of the skin",
    },
    saturation: {
      value: 2,
      unit: "1",
      meaning: "erythemal doses of half the greatest synthesis",
      source: "design",
      note: "previtamin reaches 10 to 15 % of the provitamin and no more",
    },
    palest: {
      value: 2,
      unit: "1",
      meaning: "least erythemal dose of skin type 1, in standard doses",
      source: "fastrt2006",
    },
    darker: {
      value: 0.32,
      unit: "1",
      meaning: "what the square of further types adds",
      source: "design",
      note: "10 standard doses for type 6, 2.3 for type 2",
    },
    threshold: {
      value: 0.62,
      unit: "1",
      meaning:
        "height of the sun, as sine, below which its light makes less than half the vitamin D",
      source: "webb1988",
      note: "none at 42 degrees from November to February and at 52 from October to March, some all year at 34",
    },
    ageing: {
      value: 0.0083,
      unit: "/a",
      meaning: "fall of synthesis above 20 years",
      source: "maclaughlin1985",
      note: "half at 80 years; 13 % a decade (chalcraft2020)",
    },
    fullAge: {
      value: 20,
      unit: "a",
      meaning: "age from which it falls",
      source: "maclaughlin1985",
      note: "skin of 8 and 18 years against 77 and 82",
    },
    daylight: {
      value: 1,
      unit: "d",
      meaning: "day over which doses are counted",
      source: "design",
      note: "definition",
    },
    usualSynthesis: {
      value: 21.4,
      unit: "ug/d",
      meaning: "synthesis of the reference person: 45 degrees, skin type 2, 30 years",
      source: "design",
      note: "follows from the other parameters",
    },
    agedLeast: {
      value: 0.3,
      unit: "1",
      meaning: "least that age leaves",
      source: "design",
      note: "some synthesis at all ages",
    },
  },
  functions: {
    made: {
      args: ["h", "doses", "threshold", "saturation"],
      is: "doses*h^12/(h^12 + threshold^12 + doses*h^12/saturation)",
    },
  },
  variables: {
    leastDose: {
      unit: "1",
      is: "(palest + darker*(skinType - 1)^2)*pigment",
      meaning: "least erythemal dose in standard doses",
    },
    aged: {
      unit: "1",
      is: "max(1 - ageing*max(age - fullAge, 0), agedLeast)",
      meaning: "what age leaves of the synthesis",
    },
    nowMade: {
      unit: "1",
      is: "made(heightNow, dosesNow/leastDose, threshold, saturation)",
      meaning: "least erythemal doses of a day that make vitamin D",
    },
    yearMade: {
      unit: "1",
      is: "(made(heightWinter, dosesWinter/leastDose, threshold, saturation) + made(heightSpring, dosesSpring/leastDose, threshold, saturation) + made(heightSummer, dosesSummer/leastDose, threshold, saturation))/3",
      meaning: "mean of the year of these",
    },
    synthesis: {
      unit: "ug/d",
      is: "yield*exposedSkin*aged*(rhythm*nowMade + (1 - rhythm)*yearMade)/daylight",
      meaning: "cholecalciferol that the skin makes",
    },
    relative: {
      unit: "1",
      is: "synthesis/usualSynthesis",
      meaning: "synthesis over that of the reference person, mean of the year",
    },
  },
});
