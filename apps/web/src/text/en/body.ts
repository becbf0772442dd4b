import type { GlandId } from "../../body/glands.ts";

/** The drawn body: its glands and how they stand. */
export const body = {
  heading: "Body",
  figure: "The body from the front, with its glands",
  choose: "Choose a gland",
  glands: {
    hypothalamus: "Hypothalamus",
    pituitary: "Pituitary",
    pineal: "Pineal gland",
    thyroid: "Thyroid",
    parathyroids: "Parathyroids",
    thymus: "Thymus",
    heart: "Heart",
    adrenals: "Adrenals",
    kidneys: "Kidneys",
    liver: "Liver",
    pancreas: "Pancreas",
    gut: "Stomach and gut",
    fat: "Fat",
    muscle: "Muscle",
    bone: "Bone",
    skin: "Skin",
    ovaries: "Ovaries",
    testes: "Testes",
  } satisfies Record<GlandId, string>,
  standing: { low: "low", normal: "in range", high: "high", unknown: "not measured" },
  legend: "Colours",
  values: (gland: string) => `Values: ${gland}`,
  nothing: "No report measures it yet.",
  sparkline: (name: string) => `Course of ${name}`,
  close: "Close",
};
