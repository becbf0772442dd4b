import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Antimullerian hormone in plasma: of small follicles in a woman, of Sertoli cells in a man. */
export const antimullerian: ModuleDefinition = defineModule({
  id: "AMH",
  about: "The antimullerian hormone of ovaries and testes in plasma, one of which is there.",
  inputs: {
    ovarian: {
      from: "ovarianReserve.AMH",
      unit: "pmol/L",
      meaning: "hormone of growing follicles",
      absent: 0,
    },
    testicular: {
      from: "sertoli.AMH",
      unit: "pmol/L",
      meaning: "hormone of Sertoli cells",
      absent: 0,
    },
  },
  variables: {
    plasma: {
      unit: "pmol/L",
      is: "ovarian + testicular",
      meaning: "antimullerian hormone in plasma",
    },
  },
});
