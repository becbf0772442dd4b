import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** An adenoma of somatotrophs: nothing in health. */
export const somatotrophAdenoma: ModuleDefinition = defineModule({
  id: "somatotrophAdenoma",
  about:
    "GH of an adenoma: it escapes glucose and IGF-1, answers a somatostatin analogue and, less often, dopamine agonists, and grows.",
  sources: ["giustina1998"],
  inputs: {
    analogue: {
      from: "octreotide.action",
      unit: "1",
      meaning: "somatostatin analogue, as usual somatostatin tones",
      absent: 0,
    },
    dopamine: {
      from: "cabergoline.action",
      unit: "1",
      meaning: "action of a dopamine agonist, 1 at its greatest",
      absent: 0,
    },
  },
  parameters: {
    level: {
      value: 0,
      unit: "ug/L",
      meaning: "GH that the adenoma alone would hold up (healthy men: 0.7)",
      source: "lesion",
    },
    growth: {
      value: 0,
      unit: "/a",
      meaning: "growth of the adenoma",
      source: "lesion",
    },
    somatostatinReceptor: {
      value: 1,
      unit: "1",
      meaning: "somatostatin receptors over the usual adenoma",
      source: "lesion",
    },
    dopamineReceptor: {
      value: 1,
      unit: "1",
      meaning: "dopamine receptors over the usual adenoma",
      source: "lesion",
    },
    byAnalogue: {
      value: 0.8,
      unit: "1",
      meaning: "restraint by one somatostatin tone of the analogue",
      source: "design",
      note: "at the action of 3 to 5 of octreotide GH falls to a quarter; half of patients reach normal IGF-1",
    },
    byDopamine: {
      value: 0.4,
      unit: "1",
      meaning: "share of secretion that a dopamine agonist takes away",
      source: "sandret2011",
      note: "a third reach normal IGF-1 with cabergoline alone, the mild ones",
    },
    shrinkage: {
      value: 0.15,
      unit: "/a",
      meaning: "shrinkage under full action of the analogue",
      source: "design",
      note: "a third to a half lose a fifth or more of their volume in a year or two",
    },
  },
  variables: {
    restraint: {
      unit: "1",
      is: "(1 - min(byDopamine*dopamineReceptor*dopamine, 1))/(1 + byAnalogue*somatostatinReceptor*analogue)",
      meaning: "factor of treatment",
    },
    secretion: {
      unit: "ug/L",
      is: "level*mass*restraint",
      meaning: "GH that the adenoma holds up",
    },
  },
  states: {
    mass: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "mass*(growth - shrinkage*somatostatinReceptor*analogue/(1 + analogue))",
      meaning: "mass of the adenoma over that at the start",
    },
  },
});
