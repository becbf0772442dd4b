import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Antibodies and cells that act on the thyroid and the orbit. */
export const thyroidImmunity: ModuleDefinition = defineModule({
  id: "thyroidImmunity",
  about:
    "TSH-receptor antibody and cellular attack on the follicles, each rising to its set point over weeks; orbital tissue answers the antibody.",
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
      rate: "(antibodySetPoint - TRAb)/antibodyTime",
      meaning: "TSH-receptor antibody",
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
