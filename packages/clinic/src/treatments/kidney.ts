import { aceInhibitor } from "./drugs/aceInhibitor.ts";
import { desmopressin } from "./drugs/desmopressin.ts";
import { hydrochlorothiazide } from "./drugs/hydrochlorothiazide.ts";
import { losartan } from "./drugs/losartan.ts";
import { tolvaptan } from "./drugs/tolvaptan.ts";
import { vasopressinInfusion } from "./drugs/vasopressinInfusion.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 8, share: 1 }];
const twice = [8, 21].map((hour) => ({ hour, share: 1 / 2 }));

/** Drugs of salt, water and pressure. */
export const kidneyTreatments: readonly Treatment[] = [
  {
    id: "ace-inhibitor",
    name: "enalapril",
    unit: "mg/d",
    usualDose: 20,
    greatestDose: 500,
    usualDay: 28,
    about: "Inhibits the enzyme that makes angiotensin II; every morning.",
    module: aceInhibitor,
    regimen: { into: "aceInhibitor.gut", at: morning },
    infusion: "aceInhibitor.infusion",
    sources: ["macfadyen1993", "dickstein1987"],
  },
  {
    id: "losartan",
    name: "losartan",
    unit: "mg/d",
    usualDose: 50,
    greatestDose: 2000,
    usualDay: 28,
    about: "Blocks the AT1 receptor of angiotensin II; every morning.",
    module: losartan,
    regimen: { into: "losartan.gut", at: morning },
    infusion: "losartan.infusion",
    sources: ["lo1995", "goldberg1993"],
  },
  {
    id: "hydrochlorothiazide",
    name: "hydrochlorothiazide",
    unit: "mg/d",
    usualDose: 25,
    greatestDose: 1000,
    usualDay: 28,
    about: "Blocks sodium transport in the distal tubule; every morning.",
    module: hydrochlorothiazide,
    regimen: { into: "hydrochlorothiazide.gut", at: morning },
    infusion: "hydrochlorothiazide.infusion",
    sources: ["roush2019"],
  },
  {
    id: "desmopressin",
    name: "desmopressin",
    unit: "ug/d",
    usualDose: 20,
    greatestDose: 1000,
    usualDay: 7,
    about: "A vasopressin that acts on the kidney alone, by nose in two doses a day.",
    module: desmopressin,
    regimen: { into: "desmopressin.nose", at: twice },
    infusion: "desmopressin.infusion",
    sources: ["desmopressinLabel", "agerso2004"],
  },
  {
    id: "tolvaptan",
    name: "tolvaptan",
    unit: "mg/d",
    usualDose: 15,
    greatestDose: 1000,
    usualDay: 4,
    about: "Competes with vasopressin at the V2 receptor; every morning.",
    module: tolvaptan,
    regimen: { into: "tolvaptan.gut", at: morning },
    infusion: "tolvaptan.infusion",
    sources: ["shoaf2012", "bhatt2014"],
  },
  {
    id: "vasopressin-infusion",
    name: "vasopressin by vein",
    unit: "U/h",
    usualDose: 0.1,
    greatestDose: 50,
    usualDay: 2,
    about:
      "Vasopressin by a pump; a tenth of a unit an hour concentrates urine, ten times that tightens vessels.",
    module: vasopressinInfusion,
    doseParameter: "vasopressinInfusion.dose",
    sources: ["baumann1976", "posteriorPituitary1956"],
  },
];
