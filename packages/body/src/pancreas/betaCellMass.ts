import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Beta-cell mass, which grows with the load of glucose and dies of too much of it. */
export const betaCellMass: ModuleDefinition = defineModule({
  id: "betaCellMass",
  about:
    "Topp's law of growth and death by glucose, slowed to adult man and held between none and twice the mass; disease takes a share of it away.",
  sources: ["topp2000", "ukpds1995"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose in plasma", absent: 5.55 },
    surviving: {
      from: "isletAutoimmunity.surviving",
      unit: "1",
      meaning: "share of beta cells that autoimmunity has left",
      absent: 1,
    },
  },
  parameters: {
    survival: {
      value: 1,
      unit: "1",
      meaning: "share of beta cells that other disease or surgery has left",
      source: "lesion",
    },
    usual: {
      value: 5.55,
      unit: "mmol/L",
      meaning: "mean glucose of the day at which growth and death are even",
      source: "topp2000",
      note: "100 mg/dL",
    },
    growth: {
      value: 0.01513,
      unit: "L/mmol/d",
      meaning: "growth by glucose",
      source: "topp2000",
      note: "0.84e-3 per mg/dL and day",
    },
    toxicity: {
      value: 7.79e-4,
      unit: "L2/mmol2/d",
      meaning: "death by the square of glucose",
      source: "topp2000",
      note: "2.4e-6 per (mg/dL)^2 and day: beyond 13.9 mmol/L cells are lost",
    },
    slowness: {
      value: 0.1,
      unit: "1",
      meaning: "pace in adult man over Topp's, of rodents",
      source: "design",
      note: "there is little replication or death in lean adults (saisho2013)",
    },
    tolerated: {
      value: 13.87,
      unit: "mmol/L",
      meaning: "mean glucose of the day beyond which cells are lost",
      source: "topp2000",
      note: "where growth and death are even again",
    },
    loss: {
      value: 0.0088,
      unit: "/d",
      meaning: "cells lost at twice that",
      source: "design",
      note: "3.1 % a day at 31 mmol/L, the glucose before ketoacidosis, as by the pace above, but little at 20: function fell by a tenth a year on diet (ukpds1995), and did not collapse",
    },
    recovery: {
      value: 3,
      unit: "a",
      meaning: "time in which mass goes back to normal",
      source: "design",
      note: "so that obesity, with the glucose of the obese, raises mass by some half at most (saisho2013)",
    },
    most: {
      value: 2,
      unit: "1",
      meaning: "greatest mass over normal",
      source: "saisho2013",
      note: "0.8 g in lean and 1.2 g in obese people on the mean; pregnancy and severe obesity near twice",
    },
    dayLength: {
      value: 24,
      unit: "h",
      meaning: "time over which glucose is averaged",
      source: "design",
      note: "a day",
    },
  },
  variables: {
    drive: {
      unit: "/d",
      is: "slowness*(growth*(min(load, tolerated) - usual) - toxicity*(min(load, tolerated)^2 - usual^2)) - loss*max(load/tolerated - 1, 0)^6",
      meaning: "net growth that glucose calls for",
    },
    mass: {
      unit: "1",
      is: "survival*surviving*adapted",
      meaning: "beta-cell mass, 1 = normal",
    },
  },
  states: {
    load: {
      unit: "mmol/L",
      start: "usual",
      scale: 5,
      rate: "(glucose - load)/dayLength",
      meaning: "mean glucose of the last day",
    },
    adapted: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "drive*adapted*(most - adapted)/(most - 1) - (adapted - 1)/recovery",
      meaning: "mass as glucose has made it, 1 = normal",
    },
  },
});
