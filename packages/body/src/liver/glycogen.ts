import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The glycogen of the liver, and the glucose that the liver releases. */
export const liver: ModuleDefinition = defineModule({
  id: "liver",
  about:
    "What is made anew and not asked for is stored as glycogen when there is insulin; what is asked for beyond it comes from glycogen, as long as there is any. After meals the liver stores glucose of the blood too.",
  sources: ["rothman1991", "taylor1996"],
  inputs: {
    demand: {
      from: "hepaticDemand.release",
      unit: "umol/kg/min",
      meaning: "release that hormones and glucose ask for",
    },
    made: {
      from: "gluconeogenesis.made",
      unit: "umol/kg/min",
      meaning: "glucose made anew",
    },
    mass: { from: "glucose.mass", unit: "kg", meaning: "body mass that flows scale with" },
    insulin: {
      from: "insulinAction.liver",
      unit: "1",
      meaning: "delayed insulin action over usual",
    },
    portal: {
      from: "insulinAction.liverPortal",
      unit: "1",
      meaning: "action of portal insulin over usual",
    },
    driven: {
      from: "muscle.driven",
      unit: "umol/kg/min",
      meaning: "uptake of glucose that insulin drives, that of the liver among it",
    },
    appearance: {
      from: "intestine.glucoseAppearance",
      unit: "mmol/h",
      meaning: "glucose of meals that gets past the liver",
      absent: 0,
    },
  },
  parameters: {
    usualGlycogen: {
      value: 0.86,
      unit: "g/kg",
      meaning: "glycogen of the liver after a night, per kilogram of body mass",
      source: "taylor1996",
      note: "207 mmol per litre of a liver of 1.6 L: 60 g",
    },
    halfGlycogen: {
      value: 1.2,
      unit: "g/kg",
      meaning: "glycogen at which its breakdown is halved",
      source: "rothman1991",
      fitted: "packages/body/fit/fast.ts",
      note: "the bound of the fit: breakdown falls nearly in step with the store; gluconeogenesis is 82 % of the release from 22 to 36 h, 96 % later",
    },
    fullGlycogen: {
      value: 2.1,
      unit: "g/kg",
      meaning: "most glycogen that the liver holds, per kilogram of body mass",
      source: "design",
      note: "some 150 g, a tenth of the liver's mass",
    },
    firstPass: {
      value: 0.1,
      unit: "1",
      meaning: "share of absorbed glucose that the liver keeps",
      source: "dallaMan2007",
      note: "f = 0.9",
    },
    ownShare: {
      value: 0.51,
      unit: "1",
      meaning:
        "share of what insulin drives out of plasma that the liver takes, at much portal insulin",
      source: "taylor1996",
      fitted: "packages/body/fit/fast.ts",
      note: "28 g are stored after a meal of 149 g, half of it straight from glucose",
    },
    halfOwn: {
      value: 4,
      unit: "1",
      meaning: "portal insulin over usual at which half of that is reached",
      source: "design",
      note: "uptake by the liver begins with the portal insulin of meals",
    },
    halfStoring: {
      value: 0.2,
      unit: "1",
      meaning:
        "insulin, by both ways, at which the liver keeps half of what is made and not asked for",
      source: "design",
      note: "without insulin no glycogen is built: all that is made is released",
    },
    small: {
      value: 0.01,
      unit: "umol/kg/min",
      meaning: "release below which its composition is not told",
      source: "design",
      note: "keeps the share finite",
    },
    gramPerMole: {
      value: 180.16,
      unit: "g/mol",
      meaning: "molar mass of glucose",
      source: "hall2016",
    },
  },
  functions: {
    saturating: { args: ["x", "half"], is: "x/(x + half)" },
  },
  variables: {
    share: {
      unit: "1",
      is: "saturating(max(glycogen, 0), halfGlycogen*mass)/saturating(usualGlycogen, halfGlycogen)",
      meaning: "breakdown of glycogen in reach over that after a night",
    },
    fromGlycogen: {
      unit: "umol/kg/min",
      is: "max(demand - made, 0)*share",
      meaning: "glucose released from glycogen",
    },
    kept: {
      unit: "umol/kg/min",
      is: "max(made - max(demand, 0), 0)*saturating(max(insulin + portal, 0), halfStoring)",
      meaning: "glucose made and not released",
    },
    release: {
      unit: "umol/kg/min",
      is: "made - kept + fromGlycogen",
      meaning: "glucose released",
    },
    gluconeogenesis: { unit: "mmol/h", is: "made*mass", meaning: "glucose made anew" },
    newShare: {
      unit: "1",
      is: "(made - kept)/max(release, small)",
      meaning: "share of what is released that is made anew",
    },
    storing: {
      unit: "mmol/h",
      is: "(kept + ownShare*driven*saturating(max(portal, 0), halfOwn))*mass + appearance*firstPass/(1 - firstPass)",
      meaning: "glucose offered to glycogen; what finds no room becomes fat",
    },
  },
  states: {
    glycogen: {
      unit: "g",
      start: "usualGlycogen*mass",
      scale: 60,
      rate: "gramPerMole*(storing*max(1 - glycogen/(fullGlycogen*mass), 0) - fromGlycogen*mass)",
      meaning: "glycogen of the liver",
    },
  },
});
