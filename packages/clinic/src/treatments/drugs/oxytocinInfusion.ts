import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oxytocin that runs into a vein, to start or strengthen labour. */
export const oxytocinInfusion: ModuleDefinition = defineModule({
  id: "oxytocinInfusion",
  about: "Oxytocin by a pump: it joins the hormone in plasma and leaves as that does.",
  sources: ["thornton1990"],
  parameters: {
    dose: { value: 0, unit: "m[IU]/min", meaning: "rate of the pump", source: "lesion" },
  },
  variables: {
    rate: { unit: "m[IU]/min", is: "dose", meaning: "oxytocin into plasma" },
  },
});
