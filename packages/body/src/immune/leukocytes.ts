import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Lymphocytes and monocytes of blood under glucocorticoid. */
export const leukocytes: ModuleDefinition = defineModule({
  id: "leukocytes",
  about:
    "Glucocorticoid makes lymphocytes and monocytes leave the blood within hours and lets them come back within the day; they move, they do not die. Lymphocytes rise where cortisol is lacking.",
  sources: ["fauci1974"],
  inputs: {
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = mean of the healthy day",
      absent: 1,
    },
    naive: {
      from: "tCells.naiveShare",
      unit: "1",
      meaning: "naive T cells over those of the healthy of this age",
      absent: 1,
    },
    memory: {
      from: "tCells.memoryShare",
      unit: "1",
      meaning: "memory T cells over those of the healthy of this age",
      absent: 1,
    },
  },
  parameters: {
    normalLymphocytes: {
      value: 2,
      unit: "10*9/L",
      meaning: "lymphocytes of a healthy adult",
      source: "design",
      note: "1 to 4 in laboratories; adults",
    },
    naiveOfThese: {
      value: 0.4,
      unit: "1",
      meaning: "share of these that are naive T cells",
      source: "design",
      note: "two thirds are T cells, of which half are naive",
    },
    memoryOfThese: {
      value: 0.3,
      unit: "1",
      meaning: "share of these that are memory T cells",
      source: "design",
      note: "the rest of the T cells; B and natural killer cells stay where there is no thymus",
    },
    normalMonocytes: {
      value: 0.5,
      unit: "10*9/L",
      meaning: "monocytes of a healthy adult",
      source: "design",
      note: "0.2 to 0.8 in laboratories",
    },
    half: {
      value: 4,
      unit: "1",
      meaning: "glucocorticoid that keeps half of them out of blood",
      source: "fauci1974",
      note: "profound falls after 100 mg hydrocortisone by vein, which gives twenty times the day's mean; a single dose of 20 mg has little effect",
    },
    moving: {
      value: 1.5,
      unit: "h",
      meaning: "time constant of their movement",
      source: "fauci1974",
      note: "fewest at 4 to 6 h, normal at 24 h",
    },
  },
  variables: {
    lymphocytes: {
      unit: "10*9/L",
      is: "normalLymphocytes*circulating*(1 - naiveOfThese - memoryOfThese + naiveOfThese*naive + memoryOfThese*memory)",
      meaning: "lymphocytes of blood",
    },
    monocytes: {
      unit: "10*9/L",
      is: "normalMonocytes*circulating",
      meaning: "monocytes of blood",
    },
  },
  states: {
    circulating: {
      unit: "1",
      start: 1,
      scale: 0.1,
      rate: "((1 + half)/(max(glucocorticoid, 0) + half) - circulating)/moving",
      meaning: "cells that circulate, 1 = mean of the healthy day",
    },
  },
});
