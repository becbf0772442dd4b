import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { depotAppearance, depotStates, insulinUnits } from "./insulinDepot.ts";

/** Regular human insulin under the skin. */
export const regularInsulin: ModuleDefinition = defineModule({
  id: "regularInsulin",
  about:
    "Hexamers that fall apart before they can leave the site, so that it comes later than a meal.",
  sources: ["insulinTable2018"],
  parameters: {
    ...insulinUnits,
    passage: {
      value: 115,
      unit: "min",
      meaning: "time of each step to the blood",
      source: "insulinTable2018",
      note: "peak after 2 to 4 h, end after 6 to 8 h",
    },
  },
  variables: depotAppearance,
  states: depotStates,
});
