import type { ModuleDefinition } from "@endocrine/engine";
import { oralHormone } from "./oralHormone.ts";

/** Oral T4. */
export const levothyroxine: ModuleDefinition = oralHormone({
  id: "levothyroxine",
  hormone: "T4",
  dissolution: 1.3,
  molarMass: 776.87,
});
