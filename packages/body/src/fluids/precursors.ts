import type { ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

const gland = (name: string) => ({ meaning: `${name} of the fasciculata` });

/** 17-hydroxyprogesterone in plasma, of the adrenals and the gonads. */
export const hydroxyprogesterone: ModuleDefinition = plasmaSteroid({
  id: "hydroxyprogesterone",
  name: "17-hydroxyprogesterone",
  about:
    "17-hydroxyprogesterone in plasma: most comes from the gonads in health, nearly all from the adrenals where CYP21A2 is deficient.",
  from: {
    adrenal: {
      from: "fasciculata.secretionHydroxyprogesterone",
      ...gland("17-hydroxyprogesterone"),
    },
    gonadal: {
      from: "gonadalSteroids.hydroxyprogesterone",
      meaning: "17-hydroxyprogesterone of the gonads",
      absent: 0,
    },
  },
  clearance: {
    value: 1920,
    source: "strott1969",
    note: "1.8 mg a day at 0.94 ug/L in men",
  },
  halfLife: { value: 25, source: "design", note: "as androstenedione, which is cleared alike" },
  start: 1,
});

/** 11-deoxycortisol in plasma. */
export const deoxycortisol: ModuleDefinition = plasmaSteroid({
  id: "deoxycortisol",
  name: "11-deoxycortisol",
  about:
    "11-deoxycortisol in plasma: a trace in health, the chief steroid when CYP11B1 is blocked or deficient.",
  from: {
    adrenal: { from: "fasciculata.secretionDeoxycortisol", ...gland("11-deoxycortisol") },
    tumour: {
      from: "adrenalTumour.secretionDeoxycortisol",
      meaning: "11-deoxycortisol of a tumour",
      absent: 0,
    },
  },
  clearance: {
    value: 956,
    source: "schambelan1972",
    note: "that of deoxycorticosterone, which CBG binds as loosely",
  },
  halfLife: {
    value: 60,
    source: "schambelan1972",
    note: "that of deoxycorticosterone, about 70 min",
  },
  start: 0.1,
});

/** Deoxycorticosterone in plasma. */
export const DOC: ModuleDefinition = plasmaSteroid({
  id: "DOC",
  name: "deoxycorticosterone",
  about:
    "Deoxycorticosterone in plasma: a mineralocorticoid that gathers when CYP11B1 is blocked or deficient.",
  from: {
    adrenal: { from: "fasciculata.secretionDOC", ...gland("deoxycorticosterone") },
    glomerulosa: {
      from: "glomerulosa.secretionDOC",
      meaning: "deoxycorticosterone of the glomerulosa",
    },
    tumour: {
      from: "adrenalTumour.secretionDOC",
      meaning: "deoxycorticosterone of a tumour",
      absent: 0,
    },
    converted: {
      from: "progesteroneConversion.toDOC",
      meaning: "made of progesterone outside the adrenals",
      absent: 0,
    },
  },
  clearance: { value: 956, source: "schambelan1972" },
  halfLife: { value: 70, source: "schambelan1972" },
  start: 0.05,
});

/** Corticosterone in plasma. */
export const corticosterone: ModuleDefinition = plasmaSteroid({
  id: "corticosterone",
  name: "corticosterone",
  about: "Corticosterone in plasma: the lesser glucocorticoid of man, on the path to aldosterone.",
  from: { adrenal: { from: "fasciculata.secretionCorticosterone", ...gland("corticosterone") } },
  clearance: {
    value: 1400,
    source: "hollandFrei2003",
    note: "4 mg a day at a mean of some 8 nmol/L",
  },
  halfLife: { value: 55, source: "hollandFrei2003", note: "shorter than cortisol" },
  start: 2,
});

/** 21-deoxycortisol in plasma. */
export const deoxycortisol21: ModuleDefinition = plasmaSteroid({
  id: "deoxycortisol21",
  name: "21-deoxycortisol",
  about: "21-deoxycortisol in plasma: the mark of CYP21A2 deficiency.",
  from: { adrenal: { from: "fasciculata.secretionDeoxycortisol21", ...gland("21-deoxycortisol") } },
  clearance: { value: 1000, source: "design", note: "as 11-deoxycortisol" },
  halfLife: { value: 60, source: "design", note: "as 11-deoxycortisol" },
  start: 0.05,
});
