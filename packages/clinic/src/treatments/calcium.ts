import { bisphosphonate } from "./drugs/bisphosphonate.ts";
import { calcitriolCapsules } from "./drugs/calcitriolCapsules.ts";
import { calciumTablets } from "./drugs/calciumTablets.ts";
import { cholecalciferol } from "./drugs/cholecalciferol.ts";
import { cinacalcet } from "./drugs/cinacalcet.ts";
import { denosumab } from "./drugs/denosumab.ts";
import { parathyroidectomy } from "./drugs/parathyroidectomy.ts";
import { subtotalParathyroidectomy } from "./drugs/subtotalParathyroidectomy.ts";
import { teriparatide } from "./drugs/teriparatide.ts";
import { thymalfasin } from "./drugs/thymalfasin.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 8, share: 1 }];
const withMeals = [8.5, 19].map((hour) => ({ hour, share: 1 / 2 }));
/** Micrograms of cholecalciferol in an international unit. */
const perUnit = 0.025;

/** Calcium, vitamin D, drugs of bone and parathyroids, surgery of these, and thymosin. */
export const calciumTreatments: readonly Treatment[] = [
  {
    id: "calcium",
    name: "calcium tablets",
    unit: "g/d",
    usualDose: 2,
    greatestDose: 30,
    usualDay: 30,
    about: "Calcium carbonate or citrate, counted as the element, with breakfast and dinner.",
    module: calciumTablets,
    regimen: { into: "calciumTablets.gut", at: withMeals, factor: 1000 },
    infusion: "calciumTablets.infusion",
    sources: ["peterson2010", "mitchell2012"],
  },
  {
    id: "vitamin-d",
    name: "cholecalciferol",
    unit: "[IU]/d",
    usualDose: 2000,
    greatestDose: 1_000_000,
    usualDay: 180,
    about: "Vitamin D3 every morning; calcidiol goes on rising for three to five months.",
    module: cholecalciferol,
    regimen: { into: "cholecalciferol.gut", at: morning, factor: perUnit },
    infusion: "cholecalciferol.infusion",
    sources: ["heaney2003", "bargerLux1998"],
  },
  {
    id: "calcitriol-drug",
    name: "calcitriol",
    unit: "ug/d",
    usualDose: 1,
    greatestDose: 100,
    usualDay: 30,
    about: "1,25-dihydroxyvitamin D with breakfast and dinner; needs neither kidney nor PTH.",
    module: calcitriolCapsules,
    regimen: { into: "calcitriolCapsules.gut", at: withMeals },
    infusion: "calcitriolCapsules.infusion",
    sources: ["brandi2002", "mitchell2012"],
  },
  {
    id: "teriparatide",
    name: "teriparatide",
    unit: "ug/d",
    usualDose: 20,
    greatestDose: 500,
    usualDay: 600,
    about: "PTH(1-34) under the skin every morning: a short rise of PTH builds bone.",
    module: teriparatide,
    regimen: { into: "teriparatide.skin", at: morning },
    infusion: "teriparatide.infusion",
    sources: ["neer2001", "peterson2010"],
  },
  {
    id: "denosumab",
    name: "denosumab",
    unit: "mg",
    usualDose: 60,
    greatestDose: 1000,
    usualDay: 1095,
    about: "An antibody to RANKL under the skin, twice a year.",
    module: denosumab,
    regimen: { into: "denosumab.skin", at: morning, every: 183 },
    sources: ["cummings2009", "peterson2010"],
  },
  {
    id: "bisphosphonate",
    name: "alendronate",
    unit: "mg/wk",
    usualDose: 70,
    greatestDose: 3000,
    usualDay: 1095,
    about: "Settles on bone and ends osteoclasts; once a week on an empty stomach.",
    module: bisphosphonate,
    regimen: { into: "bisphosphonate.gut", at: [{ hour: 7, share: 1 }], every: 7 },
    infusion: "bisphosphonate.infusion",
    sources: ["liberman1995", "khan1997"],
  },
  {
    id: "cinacalcet",
    name: "cinacalcet",
    unit: "mg/d",
    usualDose: 60,
    greatestDose: 2000,
    usualDay: 84,
    about: "Makes the parathyroids feel more calcium than there is; with breakfast and dinner.",
    module: cinacalcet,
    regimen: { into: "cinacalcet.gut", at: withMeals },
    infusion: "cinacalcet.infusion",
    sources: ["peacock2005", "cinacalcetProfile"],
  },
  {
    id: "parathyroidectomy",
    name: "parathyroidectomy",
    unit: "%",
    usualDose: 100,
    greatestDose: 100,
    usualDay: 30,
    about:
      "An operation on day 0 that takes out an adenoma, and overgrown glands down to the size of healthy ones; the dose is the share of that excess.",
    module: parathyroidectomy,
    doseParameter: "parathyroidectomy.share",
    sources: ["maier1998"],
  },
  {
    id: "subtotal-parathyroidectomy",
    name: "subtotal parathyroidectomy",
    unit: "%",
    usualDose: 87.5,
    greatestDose: 100,
    usualDay: 30,
    about:
      "An operation on day 0 that takes out three and a half of four overgrown glands; the dose is the share of all tissue of the glands.",
    module: subtotalParathyroidectomy,
    doseParameter: "subtotalParathyroidectomy.share",
    sources: ["thakker2012"],
  },
  {
    id: "thymalfasin",
    name: "thymosin alpha-1",
    unit: "mg/wk",
    usualDose: 3.2,
    greatestDose: 200,
    usualDay: 180,
    about: "A peptide of the thymus under the skin, twice a week.",
    module: thymalfasin,
    regimen: {
      into: "thymalfasin.depot",
      // half a week apart
      at: [8, 8 + 84].map((hour) => ({ hour, share: 1 / 2 })),
      every: 7,
    },
    infusion: "thymalfasin.infusion",
    sources: ["rost1999"],
  },
];
