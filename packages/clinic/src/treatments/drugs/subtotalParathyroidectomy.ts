import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Surgery of the parathyroids where all have grown: most of their tissue is out. */
export const subtotalParathyroidectomy: ModuleDefinition = defineModule({
  id: "subtotalParathyroidectomy",
  about: "Takes out a share of all four glands; what is left goes on growing where it is driven.",
  sources: ["thakker2012"],
  parameters: {
    share: {
      value: 0,
      unit: "%",
      meaning: "share of the tissue of the glands that is taken out",
      source: "lesion",
    },
  },
  variables: { taken: { unit: "1", is: "share", meaning: "share of the glands that is out" } },
});
