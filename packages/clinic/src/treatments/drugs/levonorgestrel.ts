import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Levonorgestrel alone, for emergency contraception. */
export const levonorgestrel: ModuleDefinition = defineModule({
  id: "levonorgestrel",
  about:
    "One dose of 1.5 mg puts off a surge that has not begun; by mouth with one compartment, as progesterone.",
  sources: ["kook2002", "johansson2002"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "share of the dose that reaches plasma",
      source: "design",
      note: "nearly all",
    },
    absorptionRate: {
      value: 1.3,
      unit: "/h",
      meaning: "absorption",
      source: "kook2002",
      note: "highest after 1.6 h",
    },
    volume: {
      value: 110,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "johansson2002",
      note: "peak of 40 nmol/L after 1.5 mg; one pool of a late half-life of a day would underrate it",
    },
    clearance: {
      value: 7.06,
      unit: "L/h",
      meaning: "clearance by mouth, 70 kg",
      source: "kook2002",
    },
    molarMass: { value: 312.4, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    potency: {
      value: 10,
      unit: "1",
      meaning: "levonorgestrel as progesterone",
      source: "design",
      note: "as in the combined pill",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "levonorgestrel in plasma" },
    progestogen: {
      unit: "nmol/L",
      is: "potency*plasma/molarMass",
      meaning: "levonorgestrel as progesterone",
    },
  },
  states: oralStates,
});
