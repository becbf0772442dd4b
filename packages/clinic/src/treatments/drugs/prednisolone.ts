import type { ModuleDefinition } from "@endocrine/engine";
import { prednisolonePool } from "./prednisolonePool.ts";

/** Prednisolone by mouth. */
export const prednisolone: ModuleDefinition = prednisolonePool({
  id: "prednisolone",
  about: "Tablets of prednisolone: quick absorption; nonlinear by its binding.",
  parameters: {
    bioavailability: {
      value: 0.85,
      unit: "1",
      meaning: "oral bioavailability",
      source: "frey1990",
      note: "82 +- 13 % and more",
    },
    absorptionRate: {
      value: 2,
      unit: "/h",
      meaning: "absorption",
      source: "frey1990",
      note: "peak at 1-2 h",
    },
    molarMass: { value: 360.44, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
  },
  inflow: "bioavailability*absorptionRate*gut/molarMass",
});
