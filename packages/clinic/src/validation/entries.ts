import { calciumEntries } from "./calciumEntries.ts";
import type { Entry } from "./entry.ts";
import { fuelEntries } from "./fuelEntries.ts";
import { reproductionEntries } from "./reproductionEntries.ts";
import { stressEntries } from "./stressEntries.ts";
import { thyroidEntries } from "./thyroidEntries.ts";

/** The published figures that the model is held against, with the axis that each is of. */
export const entries: readonly Entry[] = [
  ...thyroidEntries.map((entry) => ({ ...entry, organ: "thyroid" })),
  ...stressEntries.map((entry) => ({ ...entry, organ: "adrenals, salt and water" })),
  ...fuelEntries.map((entry) => ({ ...entry, organ: "fuels and growth" })),
  ...calciumEntries.map((entry) => ({ ...entry, organ: "calcium, bone and thymus" })),
  ...reproductionEntries.map((entry) => ({ ...entry, organ: "reproduction" })),
];
