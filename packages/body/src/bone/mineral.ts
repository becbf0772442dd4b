import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Density and calcium of the skeleton. */
export const boneMineral: ModuleDefinition = defineModule({
  id: "boneMineral",
  about:
    "Density follows formation and resorption over a year or two. The calcium of the skeleton grows with the cube of height; what is lost or won beyond that is counted.",
  sources: ["peterson2012", "mckay1998"],
  inputs: {
    osteoblasts: {
      from: "osteoblasts.activity",
      unit: "1",
      meaning: "osteoblasts over normal",
      absent: 1,
    },
    osteoclasts: {
      from: "osteoclasts.activity",
      unit: "1",
      meaning: "osteoclasts over normal",
      absent: 1,
    },
    mineralisation: {
      from: "boneExchange.mineralisation",
      unit: "1",
      meaning: "mineralisation over normal",
      absent: 1,
    },
    given: {
      from: "boneExchange.deepCalcium",
      unit: "mmol/h",
      meaning: "calcium that deep bone gives, net",
      absent: 0,
    },
    velocity: {
      from: "stature.heightVelocity",
      unit: "cm/a",
      meaning: "height velocity",
      absent: 0,
    },
    height: { from: "stature.height", unit: "m", meaning: "height", absent: 1.76 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    calendar: {
      from: "person.calendar",
      unit: "1",
      meaning: "1 while time makes the patient older",
      absent: 1,
    },
  },
  parameters: {
    adult: {
      value: 25,
      unit: "mol",
      meaning: "calcium of the skeleton at the height of the reference man",
      source: "icrp89",
      note: "1 kg",
    },
    adultHeight: {
      value: 1.76,
      unit: "m",
      meaning: "height of the reference man",
      source: "icrp89",
    },
    byFormation: {
      value: 0.3,
      unit: "1",
      meaning: "power of formation in density",
      source: "neer2001",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "with the bursts of PTH: 9.7 % by teriparatide",
    },
    byResorption: {
      value: 0.2,
      unit: "1",
      meaning: "power of resorption in density",
      source: "cummings2009",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "9.2 % after 3 years of denosumab",
    },
    turnoverTime: {
      value: 400,
      unit: "d",
      meaning: "time constant of lumbar density",
      source: "cummings2009",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "287 days (1/1.45e-4 h) in the model of Peterson 2012; longer, for gains that go on into the third year",
    },
    remodelled: {
      value: 0.3,
      unit: "1",
      meaning: "share of the skeleton that gains and loses as the lumbar spine does",
      source: "design",
      note: "the whole skeleton gains and loses about a third as much in trials of antiresorptives",
    },
    atBirth: {
      value: 0.25,
      unit: "1",
      meaning: "areal density of the newborn over the adult's",
      source: "design",
      note: "0.25 of 1 g/cm2 in the lumbar spine",
    },
    growthSpan: {
      value: 11,
      unit: "a",
      meaning: "age span of its gain",
      source: "design",
      note: "two thirds at ten years, nearly all at twenty",
    },
    whole: { value: 100, unit: "%", meaning: "the young adult's density", source: "icrp89" },
    fractureGradient: {
      value: 1.5,
      unit: "1",
      meaning: "rise of the risk of any fracture for a standard deviation of density",
      source: "marshall1996",
      note: "1.4-1.6; of vertebral fracture 2.3",
    },
    spread: {
      value: 12,
      unit: "%",
      meaning: "standard deviation of young adults' density",
      source: "design",
      note: "0.11-0.12 of 1 g/cm2",
    },
  },
  variables: {
    healthy: {
      unit: "mmol",
      is: "adult*(height/adultHeight)^3",
      meaning: "calcium of a healthy skeleton of this height",
    },
    growth: {
      unit: "mmol/h",
      is: "3*healthy/height*velocity",
      meaning: "calcium that growing bone takes up",
    },
    gain: {
      unit: "/d",
      is: "((max(osteoblasts, 0.01)*mineralisation)^byFormation - max(osteoclasts, 0.01)^byResorption*density)/turnoverTime",
      meaning: "rise of density",
    },
    released: {
      unit: "mmol/h",
      is: "-remodelled*healthy*gain",
      meaning: "calcium that falling density sets free",
    },
    calcium: { unit: "mol", is: "healthy - lost", meaning: "calcium of the skeleton" },
    ripeness: {
      unit: "1",
      is: "1 - (1 - atBirth)*exp(-((max(age, 0)/growthSpan)^2))",
      meaning: "density of this age over the young adult's",
    },
    BMD: {
      unit: "%",
      is: "whole*density*ripeness",
      meaning: "lumbar mineral density over the young adult's",
    },
    fractureRisk: {
      unit: "1",
      is: "exp(-ln(fractureGradient)*whole*(density - 1)/spread)",
      meaning: "risk of fracture over that of the healthy of this age",
    },
    Tscore: { unit: "1", is: "(BMD - whole)/spread", meaning: "T-score" },
    fibrosis: {
      unit: "1",
      is: "max(osteoclasts - 3, 0)/3",
      meaning: "osteitis fibrosa: resorption beyond threefold, 1 at sixfold",
    },
    osteoid: {
      unit: "1",
      is: "max(1 - mineralisation, 0)",
      meaning: "share of new bone that stays unmineralised",
    },
  },
  states: {
    lost: {
      unit: "mmol",
      start: 0,
      scale: 100,
      rate: "calendar*(given + growth)",
      meaning: "calcium that the skeleton has lost beyond growth",
    },
    density: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "gain",
      meaning: "lumbar mineral density over the healthy of this age",
    },
  },
});
