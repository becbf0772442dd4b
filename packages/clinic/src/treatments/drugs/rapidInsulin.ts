import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { depotAppearance, depotStates, insulinUnits } from "./insulinDepot.ts";

/** A rapid insulin analogue (lispro, aspart, glulisine) under the skin, by injection or pump. */
export const rapidInsulin: ModuleDefinition = defineModule({
  id: "rapidInsulin",
  about: "Monomers that leave the site in two steps, the faster of a meal's insulins.",
  sources: ["gagnonAuger2010"],
  parameters: {
    ...insulinUnits,
    passage: {
      value: 45,
      unit: "min",
      meaning: "time of each step to the blood",
      source: "gagnonAuger2010",
      note: "10 units in the healthy: peak at 48 min of 523 pmol/L",
    },
  },
  variables: depotAppearance,
  states: depotStates,
});
