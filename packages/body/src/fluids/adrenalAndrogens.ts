import type { ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

/** DHEA in plasma. */
export const DHEA: ModuleDefinition = plasmaSteroid({
  id: "DHEA",
  name: "DHEA",
  about: "DHEA in plasma: follows ACTH as cortisol does, and feeds androgens outside the gland.",
  from: { adrenal: { from: "reticularis.secretionDHEA", meaning: "DHEA of the adrenals" } },
  clearance: {
    value: 1800,
    source: "pepping2000",
    note: "17-38 L at a half-life of 15-38 min",
  },
  halfLife: { value: 25, source: "pepping2000", note: "15-38 min" },
  start: 4,
});

/** DHEA sulfate in plasma. */
export const DHEAS: ModuleDefinition = plasmaSteroid({
  id: "DHEAS",
  name: "DHEA sulfate",
  about:
    "DHEA sulfate in plasma: bound to albumin, slow, hardly moved by one day's ACTH. The liver makes it of DHEA, and no DHEA of it.",
  from: {
    adrenal: { from: "reticularis.secretionDHEAS", meaning: "DHEA sulfate of the adrenals" },
    tumour: {
      from: "adrenalTumour.secretionDHEAS",
      meaning: "DHEA sulfate of a tumour",
      absent: 0,
    },
    sulfated: { from: "androgenConversion.DHEAtoDHEAS", meaning: "DHEA sulfated by the liver" },
    placental: {
      from: "placentalSteroids.DHEASloss",
      meaning: "DHEA sulfate that the placenta takes, negative",
      absent: 0,
    },
  },
  clearance: { value: 9.4, source: "pepping2000", note: "9 L at a half-life of 16 h" },
  halfLife: { value: 960, source: "pepping2000", note: "7-22 h" },
  unit: "umol/L",
  start: 7,
  sources: ["hammer2005"],
});

/** Androstenedione in plasma, of the adrenals, the gonads and DHEA. */
export const androstenedione: ModuleDefinition = plasmaSteroid({
  id: "androstenedione",
  name: "androstenedione",
  about: "Androstenedione in plasma: about half adrenal, half gonadal, and some made of DHEA.",
  from: {
    adrenal: {
      from: "reticularis.secretionAndrostenedione",
      meaning: "androstenedione of the adrenals",
    },
    tumour: {
      from: "adrenalTumour.secretionAndrostenedione",
      meaning: "androstenedione of a tumour",
      absent: 0,
    },
    gonadal: {
      from: "gonadalSteroids.androstenedione",
      meaning: "androstenedione of the gonads",
      absent: 0,
    },
    converted: { from: "androgenConversion.DHEAtoAndrostenedione", meaning: "made of DHEA" },
  },
  clearance: { value: 2100, source: "mdwikiSteroids", note: "2200 L a day in men, 2000 in women" },
  halfLife: { value: 35, source: "design", note: "between DHEA and testosterone" },
  start: 3,
});

/** 11beta-hydroxyandrostenedione in plasma. */
export const hydroxyandrostenedione: ModuleDefinition = plasmaSteroid({
  id: "hydroxyandrostenedione",
  name: "11beta-hydroxyandrostenedione",
  about: "11beta-hydroxyandrostenedione in plasma: the adrenals' own androgen precursor.",
  from: {
    adrenal: {
      from: "reticularis.secretionHydroxyandrostenedione",
      meaning: "11beta-hydroxyandrostenedione of the adrenals",
    },
  },
  clearance: { value: 2100, source: "design", note: "as androstenedione" },
  halfLife: { value: 35, source: "design", note: "as androstenedione" },
  start: 2,
});
