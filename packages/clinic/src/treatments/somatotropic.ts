import { somatropin } from "@endocrine/body";
import { bromocriptine } from "./drugs/bromocriptine.ts";
import { cabergoline } from "./drugs/cabergoline.ts";
import { octreotide } from "./drugs/octreotide.ts";
import { pegvisomant } from "./drugs/pegvisomant.ts";
import type { Treatment } from "./treatment.ts";

/** Growth hormone, and drugs against too much of it and of prolactin. */
export const somatotropicTreatments: readonly Treatment[] = [
  {
    id: "somatropin",
    name: "somatropin",
    unit: "mg/d",
    usualDose: 0.4,
    greatestDose: 50,
    usualDay: 365,
    about: "Human growth hormone under the skin, every evening; children need 0.03 mg/kg.",
    module: somatropin,
    regimen: { into: "somatropin.depot", at: [{ hour: 21, share: 1 }], factor: 1000 },
    infusion: "somatropin.daily",
    sources: ["papathanasiou2021", "thorsted2016"],
  },
  {
    id: "octreotide",
    name: "octreotide, long-acting",
    unit: "mg/mo",
    usualDose: 20,
    greatestDose: 500,
    usualDay: 180,
    about: "An analogue of somatostatin in microspheres, into muscle every four weeks.",
    module: octreotide,
    regimen: { into: "octreotide.injected", at: [{ hour: 8, share: 1 }], every: 28 },
    infusion: "octreotide.infusion",
    sources: ["glatard2025", "hunter1999"],
  },
  {
    id: "pegvisomant",
    name: "pegvisomant",
    unit: "mg/d",
    usualDose: 15,
    greatestDose: 400,
    usualDay: 84,
    about: "Holds GH receptors without a signal; under the skin every morning.",
    module: pegvisomant,
    regimen: { into: "pegvisomant.injected", at: [{ hour: 8, share: 1 }] },
    infusion: "pegvisomant.infusion",
    sources: ["somavertLabel", "trainer2000"],
  },
  {
    id: "cabergoline",
    name: "cabergoline",
    unit: "mg/wk",
    usualDose: 2,
    greatestDose: 50,
    usualDay: 180,
    about: "A dopamine agonist that restrains some adenomas; two evenings a week.",
    module: cabergoline,
    regimen: {
      into: "cabergoline.gut",
      // half a week apart
      at: [21, 21 + 84].map((hour) => ({ hour, share: 1 / 2 })),
      every: 7,
    },
    infusion: "cabergoline.infusion",
    sources: ["delDotto2003", "sandret2011"],
  },
  {
    id: "bromocriptine",
    name: "bromocriptine",
    unit: "mg/d",
    usualDose: 5,
    greatestDose: 200,
    usualDay: 180,
    about: "A dopamine agonist that holds prolactin back; with breakfast and in the evening.",
    module: bromocriptine,
    regimen: {
      into: "bromocriptine.gut",
      at: [8.5, 20.5].map((hour) => ({ hour, share: 1 / 2 })),
    },
    infusion: "bromocriptine.infusion",
    sources: ["mattei1988", "cabergoline1986"],
  },
];
