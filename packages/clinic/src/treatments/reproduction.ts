import { clomifene } from "./drugs/clomifene.ts";
import { fshInjection } from "./drugs/fshInjection.ts";
import { ganirelix } from "./drugs/ganirelix.ts";
import { gonadorelin } from "./drugs/gonadorelin.ts";
import { hcgInjection } from "./drugs/hcgInjection.ts";
import { letrozole } from "./drugs/letrozole.ts";
import { leuprorelin } from "./drugs/leuprorelin.ts";
import { oxytocinInfusion } from "./drugs/oxytocinInfusion.ts";
import type { Treatment } from "./treatment.ts";

/** Days from the start of one course to the next where tablets are taken for part of a cycle. */
const cycle = 28;

/** Every morning of the first five days of four weeks, a full dose each. */
const fiveDays = {
  at: Array.from({ length: 5 }, (_, day) => ({ hour: 8 + 24 * day, share: 1 / 5 })),
  factor: 5,
  every: cycle,
} as const;

/** Pulses of a pump in a day, one every 90 minutes. */
const pulses = 16;

/** Drugs of ovulation and of the pituitary's gonadotropins, and of labour. */
export const reproductionTreatments: readonly Treatment[] = [
  {
    id: "clomifene",
    name: "clomifene",
    unit: "mg/d",
    usualDose: 50,
    greatestDose: 1000,
    usualDay: 28,
    about:
      "Blocks oestrogen receptors of the brain, so that FSH rises and a follicle grows; five days of every four weeks.",
    module: clomifene,
    regimen: { into: "clomifene.gut", ...fiveDays },
    sources: ["asrmClomifene2006"],
  },
  {
    id: "letrozole",
    name: "letrozole",
    unit: "mg/d",
    usualDose: 2.5,
    greatestDose: 100,
    usualDay: 28,
    about:
      "Blocks aromatase, so that oestradiol falls and FSH rises; five days of every four weeks.",
    module: letrozole,
    regimen: { into: "letrozole.gut", ...fiveDays },
    sources: ["letrozoleLabel", "sioufi1997"],
  },
  {
    id: "fsh-injection",
    name: "FSH",
    unit: "[IU]/d",
    usualDose: 150,
    greatestDose: 5000,
    usualDay: 9,
    about:
      "Follitropin under the skin every evening: it makes several follicles ripen, and sperm where the pituitary gives none.",
    module: fshInjection,
    regimen: { into: "fshInjection.depot", at: [{ hour: 20, share: 1 }] },
    infusion: "fshInjection.infusion",
    sources: ["rose2016"],
  },
  {
    id: "hcg-injection",
    name: "hCG",
    unit: "[IU]",
    usualDose: 1500,
    greatestDose: 100_000,
    usualDay: 180,
    about:
      "Chorionic gonadotropin under the skin twice a week acts as LH; ended on the day after it began, it is the one dose that ruptures a follicle.",
    module: hcgInjection,
    regimen: {
      into: "hcgInjection.depot",
      // half a week apart
      at: [8, 8 + 84].map((hour) => ({ hour, share: 1 / 2 })),
      factor: 2,
      every: 7,
    },
    infusion: "hcgInjection.infusion",
    sources: ["mannaerts1998", "coviello2005"],
  },
  {
    id: "gnrh-pump",
    name: "GnRH pump",
    unit: "ug/{pulse}",
    usualDose: 10,
    greatestDose: 500,
    usualDay: 60,
    about: "GnRH by a pump every 90 minutes, in place of the pulse generator.",
    module: gonadorelin,
    regimen: {
      into: "gonadorelin.amount",
      at: Array.from({ length: pulses }, (_, i) => ({
        hour: (i * 24) / pulses,
        share: 1 / pulses,
      })),
      factor: pulses,
    },
    infusion: "gonadorelin.infusion",
    sources: ["jansen1987"],
  },
  {
    id: "leuprorelin",
    name: "leuprorelin",
    unit: "mg/mo",
    usualDose: 3.75,
    greatestDose: 100,
    usualDay: 84,
    about:
      "A GnRH agonist in microspheres every four weeks: gonadotropins flare for days, then fail.",
    module: leuprorelin,
    regimen: { into: "leuprorelin.injected", at: [{ hour: 8, share: 1 }], every: cycle },
    infusion: "leuprorelin.infusion",
    sources: ["periti2002"],
  },
  {
    id: "ganirelix",
    name: "ganirelix",
    unit: "mg/d",
    usualDose: 0.25,
    greatestDose: 10,
    usualDay: 7,
    about: "Holds GnRH receptors without a signal; under the skin every morning, it stops a surge.",
    module: ganirelix,
    regimen: { into: "ganirelix.depot", at: [{ hour: 8, share: 1 }] },
    infusion: "ganirelix.infusion",
    sources: ["oberye1999", "oberye1999doses"],
  },
  {
    id: "oxytocin-infusion",
    name: "oxytocin by vein",
    unit: "mU/min",
    usualDose: 10,
    greatestDose: 200,
    usualDay: 1,
    about: "Oxytocin by a pump, to start labour or strengthen it.",
    module: oxytocinInfusion,
    doseParameter: "oxytocinInfusion.dose",
    sources: ["thornton1990"],
  },
];
