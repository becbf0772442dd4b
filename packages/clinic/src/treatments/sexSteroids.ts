import { combinedPill } from "./drugs/combinedPill.ts";
import { estradiolOral } from "./drugs/estradiolOral.ts";
import { finasteride } from "./drugs/finasteride.ts";
import { levonorgestrel } from "./drugs/levonorgestrel.ts";
import { progesteroneOral } from "./drugs/progesteroneOral.ts";
import { testosteroneEnanthate } from "./drugs/testosteroneEnanthate.ts";
import { testosteroneGel } from "./drugs/testosteroneGel.ts";
import type { Treatment } from "./treatment.ts";

/** Days of a pack of pills, and those on which one is taken. */
const pack = { days: 28, pills: 21 } as const;

/** Androgens, oestrogens and progestogens as drugs, and a blocker of DHT. */
export const sexSteroidTreatments: readonly Treatment[] = [
  {
    id: "testosterone-enanthate",
    name: "testosterone enanthate",
    unit: "mg/(2.wk)",
    usualDose: 200,
    greatestDose: 5000,
    usualDay: 112,
    about:
      "An ester of testosterone in oil, into muscle every two weeks: high for days, low before the next.",
    module: testosteroneEnanthate,
    regimen: { into: "testosteroneEnanthate.injected", at: [{ hour: 8, share: 1 }], every: 14 },
    infusion: "testosteroneEnanthate.infusion",
    sources: ["snyder1980", "testosteroneKinetics"],
  },
  {
    id: "testosterone-gel",
    name: "testosterone gel",
    unit: "mg/d",
    usualDose: 50,
    greatestDose: 2000,
    usualDay: 90,
    about: "Testosterone on the skin every morning; a tenth of it enters.",
    module: testosteroneGel,
    regimen: { into: "testosteroneGel.gel", at: [{ hour: 8, share: 1 }] },
    infusion: "testosteroneGel.infusion",
    sources: ["swerdloff2000"],
  },
  {
    id: "finasteride",
    name: "finasteride",
    unit: "mg/d",
    usualDose: 5,
    greatestDose: 500,
    usualDay: 30,
    about: "Blocks 5alpha-reductase of type 2, so that DHT falls; every morning.",
    module: finasteride,
    regimen: { into: "finasteride.gut", at: [{ hour: 8, share: 1 }] },
    infusion: "finasteride.infusion",
    sources: ["gormley1990", "sudduth1993"],
  },
  {
    id: "estradiol-oral",
    name: "oestradiol",
    unit: "mg/d",
    usualDose: 2,
    greatestDose: 100,
    usualDay: 60,
    about: "Oestradiol by mouth every morning; the liver sees more of it than the rest.",
    module: estradiolOral,
    regimen: { into: "estradiolOral.gut", at: [{ hour: 8, share: 1 }] },
    infusion: "estradiolOral.infusion",
    sources: ["kuhl2005"],
  },
  {
    id: "progesterone-oral",
    name: "progesterone",
    unit: "mg/d",
    usualDose: 200,
    greatestDose: 5000,
    usualDay: 28,
    about: "Micronised progesterone every evening; little of it passes the liver.",
    module: progesteroneOral,
    regimen: { into: "progesteroneOral.gut", at: [{ hour: 22, share: 1 }] },
    infusion: "progesteroneOral.infusion",
    sources: ["maxson1985"],
  },
  {
    id: "combined-pill",
    name: "combined pill",
    unit: "{pill}/d",
    usualDose: 1,
    greatestDose: 50,
    usualDay: 84,
    about:
      "30 ug of ethinylestradiol and 150 ug of levonorgestrel every evening for three weeks of four.",
    module: combinedPill,
    regimen: {
      into: "combinedPill.gut",
      at: Array.from({ length: pack.pills }, (_, day) => ({
        hour: 21 + 24 * day,
        share: 1 / pack.pills,
      })),
      factor: pack.pills,
      every: pack.days,
    },
    sources: ["kuhnz1992", "westhoff2010"],
  },
  {
    id: "levonorgestrel-emergency",
    name: "levonorgestrel after intercourse",
    unit: "mg",
    usualDose: 1.5,
    greatestDose: 100,
    usualDay: 5,
    about: "One dose of a progestogen puts off a surge of LH that has not begun.",
    module: levonorgestrel,
    regimen: { into: "levonorgestrel.gut", at: [{ hour: 8, share: 1 }], once: true },
    sources: ["johansson2002", "kook2002"],
  },
];
