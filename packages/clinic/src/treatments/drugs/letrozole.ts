import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Letrozole, an inhibitor of aromatase. */
export const letrozole: ModuleDefinition = defineModule({
  id: "letrozole",
  about: "By mouth, wholly absorbed, of a half-life of two days; it blocks aromatase.",
  sources: ["sioufi1997", "letrozoleLabel"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.999,
      unit: "1",
      meaning: "oral bioavailability",
      source: "sioufi1997",
    },
    absorptionRate: {
      value: 2,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "highest after an hour",
    },
    volume: {
      value: 131,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "sioufi1997",
      note: "1.87 L/kg",
    },
    clearance: {
      value: 2.21,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "sioufi1997",
    },
    half: {
      value: 0.6,
      unit: "ug/L",
      meaning: "letrozole that blocks half",
      source: "letrozoleLabel",
      note: "0.1 mg a day, 1.9 ug/L, lowers oestradiol by three quarters",
    },
    most: {
      value: 0.97,
      unit: "1",
      meaning: "greatest block",
      source: "letrozoleLabel",
      note: "by 95 % and more",
    },
    halfOvary: {
      value: 8,
      unit: "ug/L",
      meaning: "letrozole that blocks half of the ovary's",
      source: "design",
      note: "granulosa cells hold far more of the enzyme and of its substrate: follicles ripen while some letrozole is still there",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "letrozole in plasma" },
    block: {
      unit: "1",
      is: "most*plasma/(half + plasma)",
      meaning: "share of aromatase that it blocks",
    },
    ovarianBlock: {
      unit: "1",
      is: "most*plasma/(halfOvary + plasma)",
      meaning: "share of the ovary's aromatase that it blocks",
    },
  },
  states: oralStates,
});
