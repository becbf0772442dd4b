import { cortisoneAcetate } from "./drugs/cortisoneAcetate.ts";
import { dexamethasone } from "./drugs/dexamethasone.ts";
import { fludrocortisone } from "./drugs/fludrocortisone.ts";
import { hydrocortisone } from "./drugs/hydrocortisone.ts";
import { prednisolone } from "./drugs/prednisolone.ts";
import { prednisone } from "./drugs/prednisone.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 7, share: 1 }];
/** Half on waking, the rest at noon and in the afternoon (Bornstein 2016). */
const likeTheDay = [
  { hour: 7, share: 0.5 },
  { hour: 12, share: 0.25 },
  { hour: 17, share: 0.25 },
];

/** Steroids that replace cortisol and aldosterone, or do more. Usual doses are those of replacement. */
export const steroidTreatments: readonly Treatment[] = [
  {
    id: "hydrocortisone",
    name: "hydrocortisone (cortisol)",
    unit: "mg/d",
    usualDose: 20,
    greatestDose: 2000,
    usualDay: 28,
    about: "Cortisol by mouth in three doses, half of it on waking.",
    module: hydrocortisone,
    regimen: { into: "hydrocortisone.gut", at: likeTheDay },
    infusion: "hydrocortisone.infusion",
    sources: ["bornstein2016", "werumeusBuning2017"],
  },
  {
    id: "cortisone",
    name: "cortisone acetate",
    unit: "mg/d",
    usualDose: 25,
    greatestDose: 2000,
    usualDay: 28,
    about: "A prodrug by mouth in three doses: the liver makes cortisol of it.",
    module: cortisoneAcetate,
    regimen: { into: "cortisoneAcetate.gut", at: likeTheDay },
    infusion: "cortisoneAcetate.infusion",
    sources: ["bornstein2016", "stimson2011"],
  },
  {
    id: "prednisone",
    name: "prednisone",
    unit: "mg/d",
    usualDose: 5,
    greatestDose: 2000,
    usualDay: 28,
    about:
      "A prodrug of prednisolone by mouth every morning; 20 mg and more restrain inflammation.",
    module: prednisone,
    regimen: { into: "prednisone.gut", at: morning },
    infusion: "prednisone.infusion",
    sources: ["bornstein2016", "hollandFrei2003"],
  },
  {
    id: "prednisolone",
    name: "prednisolone",
    unit: "mg/d",
    usualDose: 5,
    greatestDose: 2000,
    usualDay: 28,
    about:
      "A synthetic glucocorticoid by mouth every morning; 20 mg and more restrain inflammation.",
    module: prednisolone,
    regimen: { into: "prednisolone.gut", at: morning },
    infusion: "prednisolone.infusion",
    sources: ["bornstein2016", "hollandFrei2003"],
  },
  {
    id: "dexamethasone",
    name: "dexamethasone",
    unit: "mg/d",
    usualDose: 0.5,
    greatestDose: 200,
    usualDay: 28,
    about: "A long-acting glucocorticoid without mineralocorticoid action, by mouth at bedtime.",
    module: dexamethasone,
    regimen: { into: "dexamethasone.gut", at: [{ hour: 22, share: 1 }] },
    infusion: "dexamethasone.infusion",
    sources: ["speiser2018", "young1989"],
  },
  {
    id: "fludrocortisone",
    name: "fludrocortisone",
    unit: "mg/d",
    usualDose: 0.1,
    greatestDose: 5,
    usualDay: 28,
    about: "A mineralocorticoid by mouth every morning.",
    module: fludrocortisone,
    regimen: { into: "fludrocortisone.gut", at: morning },
    infusion: "fludrocortisone.infusion",
    sources: ["bornstein2016", "hamitouche2017"],
  },
];
