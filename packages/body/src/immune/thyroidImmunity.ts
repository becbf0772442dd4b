import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Antibodies and cells that act on the thyroid and the orbit. */
export const thyroidImmunity: ModuleDefinition = defineModule({
  id: "thyroidImmunity",
  about:
    "TSH-receptor antibody and cellular attack on the follicles, each rising to its set point over weeks; orbital tissue answers the antibody.",
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
  states: {
    TRAb: {
      unit: "[IU]/L",
      start: 0,
      scale: 1,
      rate: "(antibodySetPoint*(1 - remission) - TRAb)/antibodyTime",
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
