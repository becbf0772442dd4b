import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What holds the TSH cells back beside thyroid hormone. */
export const thyrotrophRestraint: ModuleDefinition = defineModule({
  id: "thyrotrophRestraint",
  about:
    "Cortisol, somatostatin and dopamine restrain the making of TSH, the last two its release too; each factor is 1 in health, and thyroid hormone makes up for what lasts.",
  inputs: {
    glucocorticoid: {
      from: "glucocorticoid.pituitary",
      unit: "1",
      meaning: "glucocorticoid action on the pituitary, 1 = mean of the healthy day",
      absent: 1,
    },
    somatostatin: {
      from: "somatostatinNeurons.tone",
      unit: "1",
      meaning: "somatostatin, 1 = usual",
      absent: 1,
    },
    analogue: {
      from: "octreotide.action",
      unit: "1",
      meaning: "somatostatin analogue, as usual somatostatin tones",
      absent: 0,
    },
    dopamine: {
      from: "lactotrophs.tone",
      unit: "1",
      meaning: "dopamine of the portal blood with agonists, 1 = usual",
      absent: 1,
    },
  },
  parameters: {
    cortisolGain: {
      value: 1,
      unit: "1",
      meaning: "restraint by usual cortisol over the free answer",
      source: "hangaard1996",
      note: "TSH 2.0 without cortisol, 1.0 with usual and 0.4 with about four times as much: 2/(1 + action)",
    },
    cortisolDelay: {
      value: 12,
      unit: "h",
      meaning: "time constant with which the cells follow cortisol",
      source: "samuels1994",
      note: "seen within the first day of an infusion; the morning's peak acts on the TSH of the day",
    },
    somatostatinGain: {
      value: 0.19,
      unit: "1",
      meaning: "restraint that each further usual somatostatin tone adds",
      source: "srihGHandTSH",
      note: "a quarter of what it does to GH: 1/(1 - fall) - 1 of both at four doses, times the gain of somatotrophs",
    },
    dopamineMost: {
      value: 0.36,
      unit: "1",
      meaning: "greatest fall of TSH by dopamine",
      source: "dopamineOnTSH",
      note: "to 64 % by 0.4 and by 4 ug/kg/min",
    },
    dopamineHalf: {
      value: 5,
      unit: "1",
      meaning: "dopamine of half of that, 1 = usual",
      source: "scanlon1977",
      note: "far above usual: to block its receptors does not move the TSH of the euthyroid",
    },
  },
  variables: {
    byCortisol: {
      unit: "1",
      is: "(1 + cortisolGain)/(1 + cortisolGain*max(felt, 0))",
      meaning: "factor of glucocorticoids",
    },
    bySomatostatin: {
      unit: "1",
      is: "1/(1 + somatostatinGain*(somatostatin - 1 + analogue))",
      meaning: "factor of somatostatin",
    },
    usualDopamine: {
      unit: "1",
      is: "dopamineMost/(1 + dopamineHalf^2)",
      meaning: "fall of TSH by usual dopamine",
    },
    byDopamine: {
      unit: "1",
      is: "(1 - dopamineMost*dopamine^2/(dopamine^2 + dopamineHalf^2))/(1 - usualDopamine)",
      meaning: "factor of dopamine",
    },
    release: {
      unit: "1",
      is: "bySomatostatin*byDopamine",
      meaning: "factor on the release of TSH, 1 = usual",
    },
    factor: {
      unit: "1",
      is: "byCortisol*release",
      meaning: "factor on the making of TSH, 1 = usual",
    },
  },
  states: {
    felt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(glucocorticoid - felt)/cortisolDelay",
      meaning: "glucocorticoid action that has reached the cells",
    },
  },
});
