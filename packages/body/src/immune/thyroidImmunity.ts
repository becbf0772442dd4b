import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Antibodies and cells that act on the thyroid and the orbit. */
export const thyroidImmunity: ModuleDefinition = defineModule({
  id: "thyroidImmunity",
  about:
    "TSH-receptor antibody and cellular attack on the follicles, each rising to its set point over weeks; orbital tissue answers the antibody. Tolerance of the conceptus holds antibody down in late pregnancy, and it comes back after birth.",
  sources: ["bucci2017"],
  inputs: {
    methimazoleBlock: {
      from: "methimazole.block",
      unit: "1",
      meaning: "share of peroxidase blocked",
      absent: 0,
    },
    propylthiouracilBlock: {
      from: "propylthiouracil.block",
      unit: "1",
      meaning: "share of peroxidase blocked",
      absent: 0,
    },
    connective: {
      from: "thyroidGland.connective",
      unit: "1",
      meaning: "share of the gland that surgery left",
    },
    conceptus: {
      from: "pregnancy.present",
      unit: "1",
      meaning: "1 while there is a conceptus",
      absent: 0,
    },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy", absent: 0 },
  },
  parameters: {
    antibodySetPoint: {
      value: 0,
      unit: "[IU]/L",
      meaning: "TSH-receptor antibody that the immune system keeps up",
      source: "lesion",
    },
    antibodyTime: {
      value: 21,
      unit: "d",
      meaning: "half-life of IgG: time over which antibody follows its production",
      source: "waldmann1969",
    },
    remissionTime: {
      value: 270,
      unit: "d",
      meaning:
        "time constant of the immune remission under thionamides or after surgery, and of its loss",
      source: "laurberg2008",
      note: "antibody is gone in 70-80 % of patients after 18 months of drugs or after surgery",
    },
    tolerance: {
      value: 0.5,
      unit: "1",
      meaning: "share of antibody production that late pregnancy holds back",
      source: "design",
      note: "antibody falls to its nadir in the third trimester in most women and stays in those with active disease (bucci2017): about half",
    },
    toleranceWeek: {
      value: 20,
      unit: "wk",
      meaning: "week of half that tolerance",
      source: "bucci2017",
      note: "lower from the second half of pregnancy on",
    },
    attackSetPoint: {
      value: 0,
      unit: "1",
      meaning: "share of the follicles that immune cells come to destroy",
      source: "lesion",
    },
    attackTime: {
      value: 60,
      unit: "d",
      meaning: "time over which the attack builds up",
      source: "design",
      note: "infiltration over months",
    },
    protrusion: {
      value: 6,
      unit: "mm",
      meaning: "greatest protrusion of the eyes",
      source: "bartalena2009",
      note: "mean proptosis of orbitopathy 3-4 mm above normal",
    },
    halfProtrusion: {
      value: 8,
      unit: "[IU]/L",
      meaning: "antibody of half the protrusion",
      source: "design",
      note: "usual antibody level of Graves' disease",
    },
    orbitTime: {
      value: 90,
      unit: "d",
      meaning: "time over which orbital tissue swells",
      source: "bartalena2009",
      note: "Rundle's curve: months",
    },
  },
  variables: {
    gestation: {
      unit: "1",
      is: "tolerance*conceptus*week^4/(week^4 + toleranceWeek^4)",
      meaning: "share of antibody production that pregnancy holds back now",
    },
  },
  states: {
    TRAb: {
      unit: "[IU]/L",
      start: 0,
      scale: 1,
      rate: "(antibodySetPoint*(1 - remission)*(1 - gestation) - TRAb)/antibodyTime",
      meaning: "TSH-receptor antibody",
    },
    remission: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(1 - (1 - methimazoleBlock)*(1 - propylthiouracilBlock)*connective - remission)/remissionTime",
      meaning: "share of the autoimmunity against the receptor that has come to rest",
    },
    attack: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "(attackSetPoint - attack)/attackTime",
      meaning: "immune destruction of follicles",
    },
    exophthalmos: {
      unit: "mm",
      start: 0,
      scale: 1,
      rate: "(protrusion*TRAb/(halfProtrusion + TRAb) - exophthalmos)/orbitTime",
      meaning: "protrusion above the reference",
    },
  },
});
