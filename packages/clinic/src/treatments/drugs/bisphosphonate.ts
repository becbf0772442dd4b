import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Alendronate, a bisphosphonate, by mouth or (other bisphosphonates alike) by vein. */
export const bisphosphonate: ModuleDefinition = defineModule({
  id: "bisphosphonate",
  about:
    "A hundredth is absorbed, half of that leaves with urine, the rest settles on bone, where it ends osteoclasts until it is buried.",
  sources: ["khan1997", "liberman1995"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    bioavailability: {
      value: 0.007,
      unit: "1",
      meaning: "oral bioavailability",
      source: "design",
      note: "0.6-0.7 % on an empty stomach",
    },
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "over within hours",
    },
    retained: {
      value: 0.5,
      unit: "1",
      meaning: "share that settles on bone",
      source: "khan1997",
    },
    burial: {
      value: 365,
      unit: "d",
      meaning: "time constant with which bone buries it",
      source: "khan1997",
      note: "formation markers are back two years after a course by vein, resorption later",
    },
    most: {
      value: 0.8,
      unit: "1",
      meaning: "greatest share of osteoclasts that it ends",
      source: "design",
      note: "markers of resorption fall by 60-70 %",
    },
    half: {
      value: 1,
      unit: "mg",
      meaning: "drug on bone of half of it, 70 kg",
      source: "design",
      note: "most of the fall is there after three months of 10 mg a day",
    },
    infusion: {
      value: 0,
      unit: "mg/wk",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    block: {
      unit: "1",
      is: "most*surface/(surface + half*size)",
      meaning: "share of osteoclasts that it ends",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    surface: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "bioavailability*retained*absorptionRate*gut - surface/burial",
      meaning: "on the surface of bone",
    },
  },
});
