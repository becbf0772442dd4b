import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { depotAppearance, depotStates, insulinUnits } from "./insulinDepot.ts";

/** Isophane (NPH) insulin under the skin. */
export const isophaneInsulin: ModuleDefinition = defineModule({
  id: "isophaneInsulin",
  about: "Crystals with protamine that dissolve over hours; a basal insulin with a peak.",
  sources: ["lepore2000"],
  parameters: {
    ...insulinUnits,
    passage: {
      value: 265,
      unit: "min",
      meaning: "time of each step to the blood",
      source: "lepore2000",
      note: "0.3 U/kg: peak at 4.5 +- 0.5 h, end of action at 14 +- 3 h",
    },
  },
  variables: depotAppearance,
  states: depotStates,
});
