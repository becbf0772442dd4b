import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Vasopressin that runs into a vein day and night. */
export const vasopressinInfusion: ModuleDefinition = defineModule({
  id: "vasopressinInfusion",
  about: "Vasopressin by a pump: it joins the hormone in plasma and leaves as that does.",
  sources: ["baumann1976"],
  parameters: {
    dose: { value: 0, unit: "[IU]/h", meaning: "rate of the pump", source: "lesion" },
  },
  variables: {
    rate: { unit: "[IU]/h", is: "dose", meaning: "vasopressin into plasma" },
  },
});
