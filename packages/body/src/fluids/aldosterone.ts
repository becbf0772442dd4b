import type { ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

/** Aldosterone in plasma; its level is `plasma`. */
export const aldosterone: ModuleDefinition = plasmaSteroid({
  id: "aldosterone",
  name: "aldosterone",
  about:
    "Aldosterone in plasma: loosely bound and nearly all taken up in one passage of the liver.",
  from: {
    adrenal: {
      from: "glomerulosa.secretionAldosterone",
      meaning: "aldosterone of the glomerulosa",
    },
    tumour: {
      from: "adrenalTumour.secretionAldosterone",
      meaning: "aldosterone of an adenoma",
      absent: 0,
    },
  },
  clearance: {
    value: 1330,
    source: "aldosteroneSecretion",
    note: "liver plasma flow, which is cleared by nine tenths",
  },
  halfLife: { value: 20, source: "aldosteroneSecretion", note: "chief phase" },
  unit: "pmol/L",
  start: 220,
  sources: ["aldosteroneSecretion"],
});
