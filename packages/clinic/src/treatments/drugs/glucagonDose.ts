import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucagon injected under the skin, into muscle, or by vein. */
export const glucagonDose: ModuleDefinition = defineModule({
  id: "glucagonDose",
  about:
    "First-order absorption from skin or muscle; some of it is lost at the site. What is given there, not by vein, rouses the hypothalamus some two hours later, in a way that is not known.",
  sources: ["muhlhauser1985", "rao1987"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
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
    lateTime: {
      value: 70,
      unit: "min",
      meaning: "time of each of the two steps to the late answer",
      source: "rao1987",
      note: "GH and cortisol are highest at 2 to 3 h; no fall of glucose explains it",
    },
    lateHalf: {
      value: 0.3,
      unit: "mg",
      meaning: "what is on its way at half the late answer, 70 kg",
      source: "design",
      note: "children answer to 0.03 mg/kg as adults do to 1 mg",
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
    alarm: {
      unit: "1",
      is: "late^2/(late^2 + (lateHalf*size)^2)",
      meaning: "late answer of the hypothalamus, 0 to 1",
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
    passing: {
      unit: "mg",
      start: 0,
      scale: 0.1,
      rate: "absorptionRate*injected - passing/lateTime",
      meaning: "what has left the site, on its way to the late answer",
    },
    late: {
      unit: "mg",
      start: 0,
      scale: 0.1,
      rate: "(passing - late)/lateTime",
      meaning: "what rouses the hypothalamus",
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
