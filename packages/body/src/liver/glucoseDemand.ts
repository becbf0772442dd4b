import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** How much glucose hormones, glucose itself and exercise ask of the liver. */
export const hepaticDemand: ModuleDefinition = defineModule({
  id: "hepaticDemand",
  about:
    "The release that is asked for falls with glucose and with insulin of plasma and portal vein, as in the Padova meal model; glucagon, adrenaline and exercise raise it.",
  sources: ["dallaMan2007", "dallaMan2014"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
    insulin: {
      from: "insulinAction.liver",
      unit: "1",
      meaning: "delayed insulin action over usual",
    },
    usualInsulin: {
      from: "insulinAction.usual",
      unit: "pmol/L",
      meaning: "fasting insulin of the healthy",
    },
    portal: {
      from: "insulinAction.liverPortal",
      unit: "1",
      meaning: "action of portal insulin over usual",
    },
    glucagon: {
      from: "glucagon.plasma",
      unit: "pmol/L",
      meaning: "glucagon in plasma",
      absent: 8.348,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "adrenaline",
      absent: 200,
    },
    exercise: {
      from: "sympathetic.exercise",
      unit: "1",
      meaning: "exercise, as a share of the greatest oxygen uptake",
      absent: 0,
    },
    metformin: {
      from: "metformin.effect",
      unit: "1",
      meaning: "effect of metformin on the liver, 1 at full dose",
      absent: 0,
    },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    glucagonReceptor: {
      value: 1,
      unit: "1",
      meaning: "glucagon receptors over normal",
      source: "lesion",
    },
    glucoseEffectiveness: {
      value: 1,
      unit: "1",
      meaning: "how much glucose itself holds back release, over normal",
      source: "lesion",
    },
    usualRelease: {
      value: 10.633,
      unit: "umol/kg/min",
      meaning: "glucose released after a night without food",
      source: "dallaMan2007",
      note: "1.9155 mg/kg/min; 1.90 by tracer (taylor1996)",
    },
    usualGlucose: {
      value: 5.093,
      unit: "mmol/L",
      meaning: "glucose of the healthy after a night",
      source: "dallaMan2007",
      note: "91.76 mg/dL",
    },
    metforminEffect: {
      value: 0.4,
      unit: "1",
      meaning: "share of the usual release that metformin no longer lets be asked for",
      source: "hundal2000",
      note: "release -24 % in type 2 diabetes; here fasting glucose falls by 1.2 mmol/L, and with it glucose and insulin ask for more again",
    },
    byGlucose: {
      value: 0.3948,
      unit: "mL/kg/min",
      meaning: "fall of the release with glucose",
      source: "dallaMan2007",
      note: "0.0021 /min times a volume of 1.88 dL/kg",
    },
    byInsulin: {
      value: 0.049957,
      unit: "umol.L/kg/min/pmol",
      meaning: "fall of the release with insulin",
      source: "dallaMan2007",
      note: "0.009 mg/kg/min per pmol/L",
    },
    byPortal: {
      value: 1.059,
      unit: "umol/kg/min",
      meaning: "fall of the release with each usual action of portal insulin",
      source: "dallaMan2007",
      note: "0.0618 mg/kg/min per pmol/kg at 3.087 pmol/kg",
    },
    byGlucagon: {
      value: 28,
      unit: "umol/kg/min",
      meaning: "greatest release by glucagon",
      source: "design",
      note: "without glucagon a quarter to a third of the release is gone; 1 mg raises glucose by 3-4 mmol/L in half an hour",
    },
    halfGlucagon: {
      value: 3,
      unit: "1",
      meaning: "glucagon over usual at which half of the greatest release is reached",
      source: "design",
      note: "a tenth of the greatest at usual glucagon",
    },
    usualGlucagon: {
      value: 8.348,
      unit: "pmol/L",
      meaning: "glucagon of the healthy after a night",
      source: "eriksson2023",
    },
    glucagonRate: {
      value: 0.05,
      unit: "/min",
      meaning: "rate at which the liver follows glucagon",
      source: "dallaMan2014",
      note: "structure of the type 1 simulator; implementations take 0.05 to 0.1",
    },
    byAdrenaline: {
      value: 9,
      unit: "umol/kg/min",
      meaning: "greatest release by adrenaline",
      source: "clutter1980",
      note: "release rises from 0.5-1 nmol/L on and nearly doubles at 5",
    },
    halfAdrenaline: {
      value: 2500,
      unit: "pmol/L",
      meaning: "adrenaline of half its effect",
      source: "clutter1980",
    },
    usualAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline of the healthy at rest",
      source: "hjemdahl1986",
    },
    byExercise: {
      value: 40,
      unit: "umol/kg/min",
      meaning: "release that exercise at the greatest oxygen uptake adds",
      source: "wahren1971",
      note: "two- to fivefold release in light to heavy work",
    },
  },
  functions: {
    saturating: { args: ["x", "half"], is: "x/(x + half)" },
    steep: { args: ["x", "half"], is: "x^2/(x^2 + half^2)" },
  },
  variables: {
    glucagonEffect: {
      unit: "1",
      is: "glucagonReceptor*max(glucagonFelt, 0)",
      meaning: "glucagon action over usual",
    },
    release: {
      unit: "umol/kg/min",
      is: "rateSize*(usualRelease*(1 - metforminEffect*metformin) - byGlucose*glucoseEffectiveness*(glucose - usualGlucose) - byInsulin*usualInsulin*(insulin - 1) - byPortal*(portal - 1) + byGlucagon*(steep(glucagonEffect, halfGlucagon) - steep(1, halfGlucagon)) + byAdrenaline*(saturating(max(adrenaline, 0), halfAdrenaline) - saturating(usualAdrenaline, halfAdrenaline))) + byExercise*exercise",
      meaning: "release that hormones and glucose ask for",
    },
  },
  states: {
    glucagonFelt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "glucagonRate*rateSize*(glucagon/usualGlucagon - glucagonFelt)",
      meaning: "glucagon that the liver feels over usual",
    },
  },
});
