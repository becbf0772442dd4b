import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Chorionic gonadotropin in plasma, of the trophoblast or of injections. */
export const hCG: ModuleDefinition = defineModule({
  id: "hCG",
  about:
    "One pool with the slower of two published half-lives; it keeps the corpus luteum alive and, at its peak, stirs the thyroid.",
  sources: ["yen1968"],
  inputs: {
    secretion: {
      from: "trophoblast.hCGsecretion",
      unit: "k[IU]/d",
      meaning: "hCG of the trophoblast",
      absent: 0,
    },
    injected: {
      from: "hcgInjection.absorption",
      unit: "[IU]/h",
      meaning: "hCG absorbed from an injection",
      absent: 0,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
    rateSize: { from: "person.rateSize", unit: "1", meaning: "scale of rates", absent: 1 },
  },
  parameters: {
    halfLife: { value: 23, unit: "h", meaning: "half-life of hCG", source: "yen1968" },
    clearance: {
      value: 0.25,
      unit: "L/h",
      meaning: "clearance of hCG, 70 kg",
      source: "design",
      note: "0.693 of some 7-8 L over the half-life",
    },
    autonomous: {
      value: 0,
      unit: "k[IU]/d",
      meaning: "hCG of a tumour",
      source: "lesion",
    },
    lutealHalf: {
      value: 30,
      unit: "[IU]/L",
      meaning: "hCG that keeps up half of the corpus luteum",
      source: "hester2011",
      note: "HumMod's involution stops at 67 IU/L",
    },
  },
  variables: {
    lutealDrive: {
      unit: "1",
      is: "plasma/(plasma + lutealHalf)",
      meaning: "luteotropic action of hCG, 1 = the most",
    },
  },
  states: {
    plasma: {
      unit: "[IU]/L",
      start: 0,
      scale: 10,
      rate: "ln(2)/halfLife*rateSize*((secretion + autonomous + injected)/(clearance*clearanceSize) - plasma)",
      meaning: "hCG in plasma",
    },
  },
});
