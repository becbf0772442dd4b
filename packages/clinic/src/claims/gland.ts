import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

/** A gland grows, shrinks and is perfused under its trophic hormone: the thyroid's part of the claim. */
export const ductlessGland: Claim = {
  ids: ["L3", "K2"],
  claim:
    "A gland is groups of cells laced with capillaries, with no ducts and a very rich blood supply.",
  criteria: [
    {
      of: "volume",
      says: "thyroid volume of a healthy woman",
      unit: "mL",
      low: 4.8,
      high: 16.5,
      source: "8.7 +-3.9 mL (Berghout 1987)",
    },
    {
      of: "grown",
      says: "volume under too much TSH, relative to healthy",
      unit: "1",
      low: 1.2,
      source: "goitre of TSH-secreting tumours",
    },
    {
      of: "shrunken",
      says: "volume under too little TSH, relative to healthy",
      unit: "1",
      low: 0.45,
      high: 0.85,
      source: "6.07 against 9.70 mL (Rochira 2013)",
    },
    {
      of: "flowUp",
      says: "blood flow under too much TSH",
      unit: "%",
      low: 130,
      source: "rises with activity",
    },
    {
      of: "flowDown",
      says: "blood flow under too little TSH",
      unit: "%",
      high: 80,
      source: "falls with activity",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const driven = measure({ patient: woman, disorders: [{ id: "tsh-adenoma" }] });
    const undriven = measure({ patient: woman, disorders: [{ id: "central-hypothyroidism" }] });
    const volume = healthy.thyroidVolume as number;
    return {
      volume,
      grown: (driven.thyroidVolume as number) / volume,
      shrunken: (undriven.thyroidVolume as number) / volume,
      flowUp: driven.thyroidBloodFlow as number,
      flowDown: undriven.thyroidBloodFlow as number,
    };
  },
  note: "Shown for the thyroid. The hormones of every gland enter plasma directly: the model has no duct.",
};
