import { ketoconazole } from "./drugs/ketoconazole.ts";
import { metyrapone } from "./drugs/metyrapone.ts";
import { phenoxybenzamine } from "./drugs/phenoxybenzamine.ts";
import { spironolactone } from "./drugs/spironolactone.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 8, share: 1 }];
const twice = [8, 20].map((hour) => ({ hour, share: 1 / 2 }));
const fourTimes = [2, 8, 14, 20].map((hour) => ({ hour, share: 1 / 4 }));

/** Drugs that block what adrenals make or do. */
export const adrenalTreatments: readonly Treatment[] = [
  {
    id: "metyrapone",
    name: "metyrapone",
    unit: "mg/d",
    usualDose: 1000,
    greatestDose: 10000,
    usualDay: 14,
    about: "Blocks 11beta-hydroxylase, the last step to cortisol; every six hours.",
    module: metyrapone,
    regimen: { into: "metyrapone.gut", at: fourTimes },
    infusion: "metyrapone.infusion",
    sources: ["nieman2015", "metopironeLabel"],
  },
  {
    id: "ketoconazole",
    name: "ketoconazole",
    unit: "mg/d",
    usualDose: 800,
    greatestDose: 5000,
    usualDay: 28,
    about: "Blocks several enzymes of steroid synthesis; twice a day.",
    module: ketoconazole,
    regimen: { into: "ketoconazole.gut", at: twice },
    infusion: "ketoconazole.infusion",
    sources: ["nieman2015", "ketoconazoleLabel"],
  },
  {
    id: "spironolactone",
    name: "spironolactone",
    unit: "mg/d",
    usualDose: 50,
    greatestDose: 2000,
    usualDay: 60,
    about: "Blocks the mineralocorticoid receptor; every morning.",
    module: spironolactone,
    regimen: { into: "spironolactone.gut", at: morning },
    infusion: "spironolactone.infusion",
    sources: ["funder2016", "gardiner1989"],
  },
  {
    id: "phenoxybenzamine",
    name: "phenoxybenzamine",
    unit: "mg/d",
    usualDose: 40,
    greatestDose: 1000,
    usualDay: 14,
    about: "Binds alpha-receptors for days, before surgery of a pheochromocytoma; twice a day.",
    module: phenoxybenzamine,
    regimen: { into: "phenoxybenzamine.gut", at: twice },
    infusion: "phenoxybenzamine.infusion",
    sources: ["lenders2014", "phenoxybenzamineMims"],
  },
];
