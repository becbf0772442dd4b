import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Somatostatin of the delta cells: what the neighbours in the islet, and the gut, are restrained by. */
export const deltaCells: ModuleDefinition = defineModule({
  id: "somatostatin",
  about:
    "Delta cells answer to glucose and incretins as beta cells do, and act on their neighbours; a tumour or an analogue of somatostatin acts on islets and gut alike.",
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose in plasma", absent: 5.1 },
    GLP1: {
      from: "incretins.GLP1Stimulus",
      unit: "1",
      meaning: "stimulus of the GLP-1 receptor, 1 = fasting",
      absent: 1,
    },
    analogue: {
      from: "octreotide.effect",
      unit: "1",
      meaning: "somatostatin of the islet that would have the effect of the analogue, 1 = fasting",
      absent: 0,
    },
  },
  parameters: {
    function: {
      value: 1,
      unit: "1",
      meaning: "secretion of the delta cells over normal",
      source: "lesion",
    },
    tumour: {
      value: 0,
      unit: "1",
      meaning: "somatostatin of a tumour, over the fasting level in plasma",
      source: "lesion",
    },
    infusion: {
      value: 0,
      unit: "1",
      meaning: "somatostatin by vein, over the fasting level in the islet",
      source: "lesion",
    },
    normal: {
      value: 10,
      unit: "pmol/L",
      meaning: "somatostatin in plasma of the healthy",
      source: "design",
      note: "of the order of 10 pmol/L, most of it from the gut",
    },
    fasting: {
      value: 5.1,
      unit: "mmol/L",
      meaning: "fasting glucose of the healthy",
      source: "dallaMan2007",
      note: "91.8 mg/dL",
    },
    glucoseEffect: {
      value: 3,
      unit: "1",
      meaning: "greatest rise by glucose",
      source: "design",
      note: "secretion of the perfused pancreas two- to fourfold at high glucose",
    },
    halfGlucose: {
      value: 8,
      unit: "mmol/L",
      meaning: "glucose of half that rise",
      source: "design",
      note: "delta cells answer at a lower glucose than beta cells",
    },
    GLP1Effect: {
      value: 0.1,
      unit: "1",
      meaning: "rise by GLP-1, per fasting level of it",
      source: "design",
      note: "part of its effect on glucagon goes by somatostatin",
    },
    systemicShare: {
      value: 1,
      unit: "1",
      meaning: "effect in the islet of somatostatin in plasma, per normal level of it",
      source: "design",
      note: "a tumour with fifty times the normal level then acts as an infusion does",
    },
  },
  functions: {
    hill: { args: ["glucose", "half"], is: "glucose^3/(half^3 + glucose^3)" },
  },
  variables: {
    secretion: {
      unit: "1",
      is: "function*(1 + glucoseEffect*hill(max(glucose, 0)/fasting, halfGlucose/fasting))/(1 + glucoseEffect*hill(1, halfGlucose/fasting))*(1 + GLP1Effect*(GLP1 - 1))",
      meaning: "secretion of the delta cells, 1 = fasting",
    },
    islet: {
      unit: "1",
      is: "secretion + systemicShare*tumour + infusion + analogue",
      meaning: "somatostatin that alpha and beta cells feel, 1 = fasting",
    },
    gut: {
      unit: "1",
      is: "tumour + infusion + analogue",
      meaning: "somatostatin that reaches the gut above normal, relative",
    },
    plasma: {
      unit: "pmol/L",
      is: "normal*(1 + tumour + infusion)",
      meaning: "somatostatin in plasma",
    },
  },
});
