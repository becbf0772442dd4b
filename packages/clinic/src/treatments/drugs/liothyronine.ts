import type { ModuleDefinition } from "@endocrine/engine";
import { oralHormone } from "./oralHormone.ts";

/** Oral T3. */
export const liothyronine: ModuleDefinition = oralHormone({
  id: "liothyronine",
  hormone: "T3",
  dissolution: 1.78,
  molarMass: 650.97,
});
