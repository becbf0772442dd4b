import type { ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

/** Progesterone in plasma. */
export const progesterone: ModuleDefinition = plasmaSteroid({
  id: "progesterone",
  name: "progesterone",
  about: "Progesterone in plasma: of corpus luteum, adrenals and placenta.",
  from: {
    ovarian: {
      from: "ovarianSteroids.progesteroneMade",
      meaning: "progesterone of the ovaries",
      absent: 0,
    },
    adrenal: {
      from: "precursorTraces.secretionProgesterone",
      meaning: "progesterone of the adrenals",
      absent: 6.5,
    },
    placental: {
      from: "placentalSteroids.progesteroneMade",
      meaning: "progesterone of the placenta",
      absent: 0,
    },
    swallowed: {
      from: "progesteroneOral.appearance",
      meaning: "progesterone of capsules",
      absent: 0,
    },
  },
  clearance: { value: 2100, source: "mdwikiSteroids" },
  halfLife: { value: 60, source: "design", note: "pool of plasma and loose tissue, as oestradiol" },
  start: 1,
});
