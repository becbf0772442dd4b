import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The early trophoblast that makes hCG, and the placenta that it grows into. */
export const trophoblast: ModuleDefinition = defineModule({
  id: "trophoblast",
  about:
    "The trophoblast that makes hCG doubles in two days after implantation, ever more slowly, and shrinks after the tenth week; the placenta grows by Gompertz's law to half a kilogram. Own law on published weights and hCG.",
  sources: ["cole2010"],
  inputs: {
    present: { from: "pregnancy.present", unit: "1", meaning: "1 while there is a conceptus" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
    delivery: { from: "pregnancy.delivery", unit: "/h", meaning: "rate at which birth ends it" },
  },
  parameters: {
    hCGfactor: {
      value: 1,
      unit: "1",
      meaning: "hCG over normal (mole, twins)",
      source: "lesion",
    },
    growth: {
      value: 1,
      unit: "1",
      meaning: "growth of the placenta over normal",
      source: "lesion",
    },
    peakWeek: {
      value: 9.8,
      unit: "wk",
      meaning: "week in which the trophoblast that makes hCG grows no more",
      source: "tulchinsky1973",
      note: "the level follows by a day and a half: highest near week 10",
    },
    span: {
      value: 2.25,
      unit: "wk",
      meaning: "width of its course",
      source: "cole2010",
      note: "doubling in two days at week 4; hCG near 100 IU/L then, 10-20 kIU/L at 14 weeks",
    },
    shrinking: {
      value: 1.5,
      unit: "/wk",
      meaning: "fastest rate at which it shrinks later",
      source: "design",
      note: "what is left is far below the placenta's own hCG",
    },
    peakSecretion: {
      value: 0.44,
      unit: "M[IU]/d",
      meaning: "hCG of the trophoblast at its largest",
      source: "cole2010",
      note: "80 kIU/L at a clearance of 0.22 L/h",
    },
    lateSecretion: {
      value: 0.08,
      unit: "M[IU]/d",
      meaning: "greatest hCG of the later placenta",
      source: "cole2010",
      note: "some 12 kIU/L in the second half",
    },
    lateHalf: {
      value: 60,
      unit: "g",
      meaning: "placenta that makes half of it",
      source: "design",
      note: "a plateau from mid-pregnancy while the placenta goes on growing",
    },
    lateWeek: {
      value: 11,
      unit: "wk",
      meaning: "week in which half of the placenta has its later form",
      source: "cole2010",
    },
    placentaRate: {
      value: 0.075,
      unit: "/wk",
      meaning: "rate of Gompertz's law",
      source: "placentalWeight",
      note: "264 g at 28, 383 g at 36 and 430 g at 40 weeks; 39 g at 12",
    },
    placentaLimit: {
      value: 600,
      unit: "g",
      meaning: "mass that the law tends to",
      source: "placentalWeight",
    },
    least: {
      value: 0.001,
      unit: "g",
      meaning: "mass below which it grows no faster",
      source: "design",
      note: "Gompertz's law knows no growth from nothing",
    },
    termMass: {
      value: 430,
      unit: "g",
      meaning: "mass of the placenta at 40 weeks",
      source: "placentalWeight",
    },
  },
  variables: {
    formed: {
      unit: "1",
      is: "week^8/(week^8 + lateWeek^8)",
      meaning: "share of the placenta that has its later form",
    },
    hCGsecretion: {
      unit: "k[IU]/d",
      is: "hCGfactor*(peakSecretion*cells + lateSecretion*formed*placenta/(placenta + lateHalf))",
      meaning: "hCG secreted",
    },
    relative: { unit: "1", is: "placenta/termMass", meaning: "placenta over that of term" },
  },
  states: {
    cells: {
      unit: "1",
      start: 6.0e-6,
      scale: 1e-4,
      rate: "cells*(max(2*(peakWeek - week)/span^2, -shrinking)*present - delivery)",
      meaning: "trophoblast that makes hCG, 1 = at its largest",
    },
    placenta: {
      unit: "g",
      start: 1.89,
      scale: 100,
      rate: "placenta*(growth*placentaRate*ln(placentaLimit/max(placenta, least))*present - delivery)",
      meaning: "placenta",
    },
  },
});
