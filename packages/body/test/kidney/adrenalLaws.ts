import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/**
 * A small law of aldosterone for tests of kidney and pressure without the adrenal cortex: nearly in
 * proportion to angiotensin action (8 to 25 ng/dL for 11 to 31 ng/L, Swartz 1980, doi:10.1210/jcem-50-6-1071),
 * exponential in potassium (Maddah and Hallow 2022, 0.951 L/mmol), a rest that salt does not suppress
 * (Pratt 1979, PMID 429871).
 */
export const aldosteroneLaw: ModuleDefinition = defineModule({
  id: "aldosterone",
  about: "Aldosterone by angiotensin action and potassium.",
  inputs: {
    angiotensin: { from: "angiotensin.effect", unit: "1", meaning: "angiotensin action" },
    potassium: { from: "extracellular.potassium", unit: "mmol/L", meaning: "potassium" },
  },
  parameters: {
    normal: { value: 230, unit: "pmol/L", meaning: "normal aldosterone", source: "leete2019" },
    rest: { value: 0.12, unit: "1", meaning: "share without angiotensin", source: "design" },
    slope: { value: 0.951, unit: "L/mmol", meaning: "potassium slope", source: "design" },
    reference: { value: 4.2, unit: "mmol/L", meaning: "normal potassium", source: "stadt2022" },
    ceiling: {
      value: 7,
      unit: "mmol/L",
      meaning: "potassium beyond which it acts no more",
      source: "design",
    },
    zona: { value: 1, unit: "1", meaning: "working zona glomerulosa", source: "lesion" },
    tumour: { value: 0, unit: "pmol/L", meaning: "autonomous secretion", source: "lesion" },
    lag: { value: 1, unit: "h", meaning: "lag of secretion", source: "design" },
  },
  states: {
    plasma: {
      unit: "pmol/L",
      start: 230,
      rate: "(tumour + zona*normal*(rest + (1 - rest)*angiotensin)*exp(slope*(min(potassium, ceiling) - reference)) - plasma)/lag",
      meaning: "plasma aldosterone",
    },
  },
});

/** Aldosterone alone acts, with the lag of a genomic effect. */
export const mineralocorticoidLaw: ModuleDefinition = defineModule({
  id: "mineralocorticoid",
  about: "Receptor action of aldosterone.",
  inputs: { plasma: { from: "aldosterone.plasma", unit: "pmol/L", meaning: "aldosterone" } },
  parameters: {
    normal: { value: 230, unit: "pmol/L", meaning: "normal aldosterone", source: "leete2019" },
    lag: { value: 3, unit: "h", meaning: "lag of the effect", source: "hester2011" },
    drug: { value: 0, unit: "1", meaning: "action of a drug", source: "lesion" },
  },
  states: {
    kidney: {
      unit: "1",
      start: 1,
      rate: "(plasma/normal + drug - kidney)/lag",
      meaning: "receptor action, 1 = normal",
    },
  },
});

/** Cortisol's action as a number to be set. */
export const glucocorticoidLaw: ModuleDefinition = defineModule({
  id: "glucocorticoid",
  about: "Glucocorticoid action, 1 = the healthy day's mean.",
  parameters: {
    action: { value: 1, unit: "1", meaning: "action over normal", source: "lesion" },
  },
  variables: {
    tissue: { unit: "1", is: "action", meaning: "in tissues" },
    hypothalamus: { unit: "1", is: "action", meaning: "in the hypothalamus" },
  },
});

/** A drug as the effect that it has, to be set. */
function drug(id: string, effect: string, unit: string): ModuleDefinition {
  return defineModule({
    id,
    about: `${id} as its effect.`,
    parameters: { [effect]: { value: 0, unit, meaning: "effect", source: "lesion" } },
  });
}

/** Drugs of kidney, angiotensin and vasopressin, without their kinetics. */
export const drugEffects: readonly ModuleDefinition[] = [
  drug("captopril", "block", "1"),
  drug("losartan", "block", "1"),
  drug("hydrochlorothiazide", "block", "1"),
  drug("tolvaptan", "competition", "1"),
  drug("desmopressin", "vasopressinEquivalent", "pmol/L"),
];
