import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Parathyroid hormone in plasma and tissue, and what kidney and bone make of it. */
export const parathyroidHormone: ModuleDefinition = defineModule({
  id: "PTH",
  about:
    "Intact hormone in two compartments, half-lives of minutes and of an hour; kidney and liver clear it. Its action on kidney and bone counts an injected fragment in, and each has a gain of its own.",
  sources: ["maier1998"],
  inputs: {
    secretion: {
      from: "parathyroids.secretion",
      unit: "1",
      meaning: "secretion over normal",
      absent: 1,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "filtration over normal", absent: 1 },
    fragment: {
      from: "teriparatide.plasma",
      unit: "pmol/L",
      meaning: "injected fragment",
      absent: 0,
    },
  },
  parameters: {
    normal: {
      value: 3.85,
      unit: "pmol/L",
      meaning: "PTH of the healthy adult",
      source: "peterson2010",
    },
    elimination: {
      value: 0.1686,
      unit: "/min",
      meaning: "elimination from plasma",
      source: "maier1998",
      note: "half-lives of 3.43 and 81.7 min, and 23.3 of 34.9 pmol/L left 2.5 min after a long-standing source is gone",
    },
    outward: {
      value: 0.0318,
      unit: "/min",
      meaning: "passage from plasma to tissue",
      source: "maier1998",
    },
    inward: {
      value: 0.01017,
      unit: "/min",
      meaning: "return from tissue",
      source: "maier1998",
    },
    renalShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of the elimination that falls with the kidney's filtration",
      source: "papapoulos1977",
      note: "clearance 10.4 mL/kg/min, 4.98 in kidney failure",
    },
    kidneyGain: {
      value: 1,
      unit: "1",
      meaning: "gain of the kidney's receptor (low in pseudohypoparathyroidism)",
      source: "lesion",
    },
    boneGain: { value: 1, unit: "1", meaning: "gain of the bone's receptor", source: "lesion" },
  },
  variables: {
    clearanceFactor: {
      unit: "1",
      is: "1 - renalShare + renalShare*min(GFR, 1.5)",
      meaning: "elimination over normal",
    },
    total: {
      unit: "1",
      is: "(plasma + fragment)/normal",
      meaning: "hormone and fragment over normal",
    },
    kidneyAction: { unit: "1", is: "kidneyGain*total", meaning: "action on the kidney" },
    boneAction: { unit: "1", is: "boneGain*total", meaning: "action on bone" },
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: "normal",
      scale: 4,
      rate: "elimination*(normal*secretion - clearanceFactor*plasma) - outward*plasma + inward*tissue",
      meaning: "intact PTH in plasma",
    },
    tissue: {
      unit: "pmol/L",
      start: "normal*outward/inward",
      scale: 10,
      rate: "outward*plasma - inward*tissue",
      meaning: "PTH in tissue, per volume of plasma",
    },
  },
});
