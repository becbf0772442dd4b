import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const fitted = "packages/body/fit/growthPlate.ts";

/** The growth plates of the long bones: proliferation, senescence, and closure by oestrogen. */
export const growthPlate: ModuleDefinition = defineModule({
  id: "growthPlate",
  about:
    "Growth in three parts after Karlberg, in rate form. A plate ages by growing, not by time, so what slows growth saves it for later; oestrogen drives the spurt and uses up the plate, and closes it when nothing is left. The equation of closure is ours, drawn from the published senescence of growth plates.",
  sources: ["karlberg1989", "weise2001", "nilsson2014", "lui2011"],
  inputs: {
    pace: { from: "growthDrive.pace", unit: "1", meaning: "pace by T3" },
    drive: { from: "growthDrive.drive", unit: "1", meaning: "drive of GH and IGF-1" },
    steroidFactor: {
      from: "growthDrive.steroidFactor",
      unit: "1",
      meaning: "factor of glucocorticoid and hunger",
    },
    restrained: {
      from: "growthDrive.restrained",
      unit: "1",
      meaning: "drive with its brakes, up to normal",
    },
    oestrogen: {
      from: "plateOestrogen.action",
      unit: "1",
      meaning: "oestrogen action in the plate",
    },
    usualOestrogen: {
      from: "plateOestrogen.usual",
      unit: "1",
      meaning: "oestrogen action in the healthy of this age",
    },
    age: { from: "person.age", unit: "a", meaning: "age" },
    female: { from: "person.female", unit: "1", meaning: "1 in a girl" },
    calendar: {
      from: "person.calendar",
      unit: "1",
      meaning: "1 while time makes the patient older",
    },
  },
  parameters: {
    infancy: {
      value: 27.52,
      unit: "cm",
      meaning: "growth of infancy, boys",
      source: "who2006",
      fitted,
    },
    infancyGirl: {
      value: 25.03,
      unit: "cm",
      meaning: "growth of infancy, girls",
      source: "who2006",
      fitted,
    },
    infancyRate: {
      value: 2.0,
      unit: "/a",
      meaning: "rate of the infancy phase, boys",
      source: "who2006",
      fitted,
    },
    infancyRateGirl: {
      value: 2.067,
      unit: "/a",
      meaning: "rate of the infancy phase, girls",
      source: "who2006",
      fitted,
    },
    childhood: {
      value: 8.878,
      unit: "cm/a",
      meaning: "velocity of a young plate, boys",
      source: "deOnis2007",
      fitted,
    },
    childhoodGirl: {
      value: 10.29,
      unit: "cm/a",
      meaning: "velocity of a young plate, girls",
      source: "deOnis2007",
      fitted,
    },
    senescence: {
      value: 18.27,
      unit: "a",
      meaning: "plate age in which growth falls to a third without oestrogen, boys",
      source: "deOnis2007",
      fitted,
      note: "with 204 cm at 28 years in a man without oestrogen receptors (Smith 1994)",
    },
    senescenceGirl: {
      value: 13.39,
      unit: "a",
      meaning: "plate age in which growth falls to a third without oestrogen, girls",
      source: "deOnis2007",
      fitted,
    },
    spurt: {
      value: 27.9,
      unit: "cm",
      meaning: "growth that oestrogen can draw from the plates, boys",
      source: "deOnis2007",
      fitted,
    },
    spurtGirl: {
      value: 31.1,
      unit: "cm",
      meaning: "growth that oestrogen can draw from the plates, girls",
      source: "deOnis2007",
      fitted,
    },
    exhaustion: {
      value: 0.8796,
      unit: "/a",
      meaning: "rate at which full oestrogen action uses up the plates, boys",
      source: "deOnis2007",
      fitted,
    },
    exhaustionGirl: {
      value: 0.6315,
      unit: "/a",
      meaning: "rate at which full oestrogen action uses up the plates, girls",
      source: "deOnis2007",
      fitted,
    },
    onset: { value: 0.75, unit: "a", meaning: "onset of childhood growth", source: "karlberg1989" },
    onsetRate: {
      value: 12,
      unit: "/a",
      meaning: "steepness of that onset",
      source: "karlberg1989",
    },
    infancyShare: {
      value: 0.5,
      unit: "1",
      meaning: "how much of these shares holds in infancy",
      source: "karlberg1989",
      note: "infancy goes on from the growth of the fetus and needs GH less",
    },
    ageingByGrowth: {
      value: 0.6,
      unit: "1",
      meaning: "share of a plate's ageing that comes from its growth by GH and IGF-1",
      source: "design",
      note: "growth-plate senescence slows with growth (Lui 2011), yet children treated late for lack of GH stay small",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "growth of the plates over normal (0.7 dysplasia; 1 healthy)",
      source: "lesion",
    },
  },
  functions: {
    mix: { args: ["boy", "girl", "female"], is: "boy + (girl - boy)*female" },
    infancyPart: { args: ["t", "size", "rate"], is: "size*rate*exp(-rate*t)" },
    childPart: {
      args: ["t", "v", "span", "on", "steep", "left"],
      is: "v*exp(-t/span)/(1 + exp(-steep*(t - on)))*left^2",
    },
  },
  variables: {
    growth: {
      unit: "1",
      is: "function*pace*drive*steroidFactor",
      meaning: "growth over that of a healthy plate of this age",
    },
    infantGrowth: {
      unit: "1",
      is: "function*pace*(1 + infancyShare*(drive - 1))*steroidFactor",
      meaning: "the same in infancy",
    },
    ageing: {
      unit: "1",
      is: "calendar*pace*(1 - ageingByGrowth*(1 - restrained))",
      meaning: "ageing of the plates over that of the healthy",
    },
    used: {
      unit: "/a",
      is: "mix(exhaustion, exhaustionGirl, female)*oestrogen*(1 - exhausted)",
      meaning: "use of the plates by oestrogen",
    },
    velocity: {
      unit: "cm/a",
      is: "calendar*(infantGrowth*infancyPart(plateAge, mix(infancy, infancyGirl, female), mix(infancyRate, infancyRateGirl, female)) + growth*(childPart(plateAge, mix(childhood, childhoodGirl, female), mix(senescence, senescenceGirl, female), onset, onsetRate, 1 - exhausted) + mix(spurt, spurtGirl, female)*used))",
      meaning: "height velocity",
    },
    usualUse: {
      unit: "/a",
      is: "mix(exhaustion, exhaustionGirl, female)*usualOestrogen*(1 - usualExhausted)",
      meaning: "use of the plates of a healthy twin",
    },
    usualVelocity: {
      unit: "cm/a",
      is: "calendar*(infancyPart(age, mix(infancy, infancyGirl, female), mix(infancyRate, infancyRateGirl, female)) + childPart(age, mix(childhood, childhoodGirl, female), mix(senescence, senescenceGirl, female), onset, onsetRate, 1 - usualExhausted) + mix(spurt, spurtGirl, female)*usualUse)",
      meaning: "height velocity of a healthy twin",
    },
    closure: {
      unit: "1",
      is: "exhausted^8",
      meaning: "share of the plates that are closed, 0 open to 1 closed",
    },
  },
  states: {
    plateAge: {
      unit: "a",
      start: 30,
      scale: 10,
      rate: "ageing",
      meaning: "senescence of the plates, as age of a healthy child",
    },
    exhausted: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "ageing*used",
      meaning: "share of the plates that oestrogen has used up",
    },
    usualExhausted: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "calendar*usualUse",
      meaning: "that of a healthy twin",
    },
  },
});
