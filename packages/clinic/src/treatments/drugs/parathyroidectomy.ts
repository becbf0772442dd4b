import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Surgery of the parathyroids: what of the tissue beyond that of the healthy is out. */
export const parathyroidectomy: ModuleDefinition = defineModule({
  id: "parathyroidectomy",
  about:
    "Takes out an adenoma, and glands that have grown, down to the size of healthy ones. What is left is as it was.",
  sources: ["maier1998"],
  parameters: {
    share: {
      value: 0,
      unit: "%",
      meaning: "share of the excess of tissue that is taken out",
      source: "lesion",
    },
  },
  variables: { taken: { unit: "1", is: "share", meaning: "excess of tissue that is out" } },
});
