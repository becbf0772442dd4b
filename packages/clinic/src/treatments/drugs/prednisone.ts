import type { ModuleDefinition } from "@endocrine/engine";
import { prednisolonePool } from "./prednisolonePool.ts";

/** Prednisone by mouth: the liver's 11beta-HSD1 makes it prednisolone. */
export const prednisone: ModuleDefinition = prednisolonePool({
  id: "prednisone",
  about:
    "Tablets of prednisone: absorbed, turned into prednisolone by the liver within the hour, four fifths of it; from there as prednisolone.",
  parameters: {
    bioavailability: {
      value: 0.8,
      unit: "1",
      meaning: "prednisone that becomes prednisolone in blood",
      source: "frey1990",
      note: "conversion is no limiting factor, even in liver failure",
    },
    absorptionRate: {
      value: 2.5,
      unit: "/h",
      meaning: "absorption",
      source: "frey1990",
      note: "peak of prednisolone at 1-3 h",
    },
    conversionHalfLife: {
      value: 30,
      unit: "min",
      meaning: "half-time of the conversion",
      source: "frey1990",
      note: "prednisolone exceeds prednisone four- to tenfold",
    },
    molarMass: { value: 358.43, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    prodrug: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "absorptionRate*gut - ln(2)/conversionHalfLife*prodrug",
      meaning: "prednisone in the body",
    },
  },
  inflow: "bioavailability*ln(2)/conversionHalfLife*prodrug/molarMass",
});
