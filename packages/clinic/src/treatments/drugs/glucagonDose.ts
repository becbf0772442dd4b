import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucagon injected under the skin, into muscle, or by vein. */
export const glucagonDose: ModuleDefinition = defineModule({
  id: "glucagonDose",
  about: "First-order absorption from skin or muscle; some of it is lost at the site.",
  sources: ["muhlhauser1985"],
  parameters: {
    amountPerMass: {
      value: 287,
      unit: "nmol/mg",
      meaning: "glucagon in a milligram",
      source: "design",
      note: "3483 g/mol",
    },
    absorptionRate: {
      value: 0.05,
      unit: "/min",
      meaning: "absorption from the site",
      source: "muhlhauser1985",
      note: "peak at some 20 min",
    },
    bioavailability: {
      value: 0.14,
      unit: "1",
      meaning: "share that reaches the blood as glucagon",
      source: "muhlhauser1985",
      note: "1 mg: 250 to some 3000 ng/L at 10 min, with the clearance measured at physiological levels",
    },
    intravenousRate: {
      value: 2,
      unit: "/min",
      meaning: "mixing of an injection by vein",
      source: "design",
      note: "within a minute",
    },
  },
  variables: {
    appearance: {
      unit: "pmol/h",
      is: "amountPerMass*(bioavailability*absorptionRate*injected + intravenousRate*intravenous)",
      meaning: "glucagon that reaches the blood",
    },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 0.1,
      rate: "-absorptionRate*injected",
      meaning: "under the skin or in muscle",
    },
    intravenous: {
      unit: "mg",
      start: 0,
      scale: 0.1,
      rate: "-intravenousRate*intravenous",
      meaning: "given by vein, on its way",
    },
  },
});
