import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Height, bone age, and the height of a healthy twin for the standard deviation score. */
export const stature: ModuleDefinition = defineModule({
  id: "stature",
  about:
    "Height adds up the growth of the plates. Bone age runs with time, slower without T3 or GH, faster under sex steroids too early, and stands before its end without oestrogen.",
  sources: ["karlberg1989", "smith1994"],
  inputs: {
    velocity: { from: "growthPlate.velocity", unit: "cm/a", meaning: "height velocity" },
    usualVelocity: {
      from: "growthPlate.usualVelocity",
      unit: "cm/a",
      meaning: "height velocity of a healthy twin",
    },
    pace: { from: "growthDrive.pace", unit: "1", meaning: "pace by T3" },
    restrained: {
      from: "growthDrive.restrained",
      unit: "1",
      meaning: "drive of GH and IGF-1 with its brakes, up to normal",
    },
    oestrogen: {
      from: "plateOestrogen.action",
      unit: "1",
      meaning: "oestrogen action in the plate",
    },
    expected: {
      from: "plateOestrogen.expected",
      unit: "1",
      meaning: "oestrogen action in the healthy of this bone age",
    },
    calendar: {
      from: "person.calendar",
      unit: "1",
      meaning: "1 while time makes the patient older",
    },
  },
  parameters: {
    spread: {
      value: 0.042,
      unit: "1",
      meaning: "standard deviation of height over its mean",
      source: "who2006",
      note: "0.041-0.046 from 1 to 19 y",
    },
    byDrive: {
      value: 0.5,
      unit: "1",
      meaning: "share of bone ageing that needs GH and IGF-1, and that glucocorticoid slows",
      source: "design",
      note: "bone age is two to four years behind in untreated lack of GH",
    },
    byOestrogen: {
      value: 1.5,
      unit: "1",
      meaning: "acceleration of bone age by full oestrogen action before its time",
      source: "design",
      note: "bone age gains 2 years and more a year in precocious puberty",
    },
    oestrogenFrom: {
      value: 13.5,
      unit: "a",
      meaning: "bone age from which half of its advance needs oestrogen",
      source: "smith1994",
      note: "bone age stood at 15 years in a man of 28 without oestrogen receptors",
    },
    oestrogenSpan: {
      value: 0.8,
      unit: "a",
      meaning: "width of that need",
      source: "smith1994",
    },
    closed: {
      value: 19,
      unit: "a",
      meaning: "bone age at which growth plates are closed and bone age stands",
      source: "design",
      note: "end of the atlases of bone age: 18 y in girls, 19 y in boys",
    },
    closing: {
      value: 0.2,
      unit: "a",
      meaning: "width of the end of bone ageing",
      source: "design",
      note: "a smooth end",
    },
    yearPerYear: {
      value: 1,
      unit: "a/a",
      meaning: "healthy advance of bone age",
      source: "karlberg1989",
    },
  },
  variables: {
    need: {
      unit: "1",
      is: "1/(1 + exp((oestrogenFrom - boneAge)/oestrogenSpan))",
      meaning: "share of the advance that needs oestrogen",
    },
    maturation: {
      unit: "1",
      is: "pace*(1 - byDrive*(1 - restrained))*(1 - need*(1 - min(oestrogen/expected, 1)) + byOestrogen*max(oestrogen - expected, 0))",
      meaning: "advance of bone age over the healthy",
    },
    heightVelocity: { unit: "cm/a", is: "velocity", meaning: "height velocity" },
    heightSDS: {
      unit: "1",
      is: "(height - healthyHeight)/(spread*healthyHeight)",
      meaning: "standard deviation score of height",
    },
  },
  states: {
    boneAge: {
      unit: "a",
      start: 20,
      scale: 10,
      rate: "calendar*maturation*yearPerYear/(1 + exp((boneAge - closed)/closing))",
      meaning: "bone age",
    },
    height: { unit: "m", start: 1.76, scale: 1, rate: "velocity", meaning: "height" },
    healthyHeight: {
      unit: "m",
      start: 1.76,
      scale: 1,
      rate: "usualVelocity",
      meaning: "height of a healthy twin",
    },
  },
});
