import { melatoninOral } from "./drugs/melatoninOral.ts";
import type { Treatment } from "./treatment.ts";

/** Treatments of the clock. */
export const pinealTreatments: readonly Treatment[] = [
  {
    id: "melatonin-oral",
    name: "melatonin",
    unit: "mg/d",
    usualDose: 3,
    greatestDose: 500,
    usualDay: 7,
    about: "Melatonin by mouth in the evening.",
    module: melatoninOral,
    regimen: { into: "melatoninOral.gut", at: [{ hour: 21, share: 1 }] },
    infusion: "melatoninOral.infusion",
    sources: ["burgess2010", "demuro2000"],
  },
];
