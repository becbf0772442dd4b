import { diazoxide } from "./drugs/diazoxide.ts";
import { glp1Agonist } from "./drugs/glp1Agonist.ts";
import { glucagonDose } from "./drugs/glucagonDose.ts";
import { insulinGlargine } from "./drugs/insulinGlargine.ts";
import { isophaneInsulin } from "./drugs/isophaneInsulin.ts";
import { metformin } from "./drugs/metformin.ts";
import { rapidInsulin } from "./drugs/rapidInsulin.ts";
import { regularInsulin } from "./drugs/regularInsulin.ts";
import { sglt2Inhibitor } from "./drugs/sglt2Inhibitor.ts";
import { sulfonylurea } from "./drugs/sulfonylurea.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 8.25, share: 1 }];
const withMeals = [8.5, 19].map((hour) => ({ hour, share: 1 / 2 }));

/** Doses of insulin before the three meals, the first and the last the larger for what is eaten. */
function beforeMeals(
  minutes: number,
): readonly { readonly hour: number; readonly share: number }[] {
  return [
    { hour: 8.5 - minutes / 60, share: 0.27 },
    { hour: 12.5 - minutes / 60, share: 0.36 },
    { hour: 19 - minutes / 60, share: 0.37 },
  ];
}

/** Insulins, drugs that lower glucose, and two that raise it. */
export const diabetesTreatments: readonly Treatment[] = [
  {
    id: "insulin-basal",
    name: "insulin glargine",
    unit: "U/d",
    usualDose: 20,
    greatestDose: 1000,
    usualDay: 90,
    about: "A basal insulin under the skin, every evening.",
    module: insulinGlargine,
    regimen: { into: "insulinGlargine.injected", at: [{ hour: 22, share: 1 }] },
    infusion: "insulinGlargine.infusion",
    doseParameter: "insulinGlargine.dose",
    sources: ["lepore2000", "bolli2012"],
  },
  {
    id: "insulin-bolus",
    name: "rapid insulin analogue",
    unit: "U/d",
    usualDose: 20,
    greatestDose: 1000,
    usualDay: 90,
    about: "A rapid insulin under the skin, a quarter of an hour before each meal.",
    module: rapidInsulin,
    regimen: { into: "rapidInsulin.injected", at: beforeMeals(15) },
    infusion: "rapidInsulin.infusion",
    sources: ["gagnonAuger2010"],
  },
  {
    id: "insulin-regular",
    name: "regular human insulin",
    unit: "U/d",
    usualDose: 20,
    greatestDose: 1000,
    usualDay: 90,
    about: "Regular insulin under the skin, half an hour before each meal.",
    module: regularInsulin,
    regimen: { into: "regularInsulin.injected", at: beforeMeals(30) },
    infusion: "regularInsulin.infusion",
    sources: ["insulinTable2018"],
  },
  {
    id: "insulin-isophane",
    name: "isophane (NPH) insulin",
    unit: "U/d",
    usualDose: 20,
    greatestDose: 1000,
    usualDay: 90,
    about: "A basal insulin with a peak, under the skin, two thirds in the morning.",
    module: isophaneInsulin,
    regimen: {
      into: "isophaneInsulin.injected",
      at: [
        { hour: 8, share: 2 / 3 },
        { hour: 22, share: 1 / 3 },
      ],
    },
    infusion: "isophaneInsulin.infusion",
    sources: ["lepore2000"],
  },
  {
    id: "metformin",
    name: "metformin",
    unit: "mg/d",
    usualDose: 2000,
    greatestDose: 100_000,
    usualDay: 180,
    about: "Lowers the release of glucose by the liver; with breakfast and dinner.",
    module: metformin,
    regimen: { into: "metformin.gut", at: withMeals },
    infusion: "metformin.infusion",
    sources: ["graham2011", "hirst2012"],
  },
  {
    id: "glp1-agonist",
    name: "semaglutide",
    unit: "mg/wk",
    usualDose: 1,
    greatestDose: 25,
    usualDay: 210,
    about: "Acts as GLP-1 on islets, stomach and appetite; under the skin once a week.",
    module: glp1Agonist,
    regimen: { into: "glp1Agonist.injected", at: morning, every: 7 },
    infusion: "glp1Agonist.infusion",
    sources: ["overgaard2019", "sorli2017"],
  },
  {
    id: "sglt2-inhibitor",
    name: "dapagliflozin",
    unit: "mg/d",
    usualDose: 10,
    greatestDose: 500,
    usualDay: 168,
    about: "Lets glucose into the urine by a block of its uptake in the tubule; every morning.",
    module: sglt2Inhibitor,
    regimen: { into: "sglt2Inhibitor.gut", at: morning },
    infusion: "sglt2Inhibitor.infusion",
    sources: ["kasichayanula2014", "ferrannini2010"],
  },
  {
    id: "sulfonylurea",
    name: "glimepiride",
    unit: "mg/d",
    usualDose: 4,
    greatestDose: 200,
    usualDay: 98,
    about: "Closes K-ATP channels of beta cells, which then secrete at any glucose; every morning.",
    module: sulfonylurea,
    regimen: { into: "sulfonylurea.gut", at: morning },
    infusion: "sulfonylurea.infusion",
    sources: ["glimepirideKinetics", "goldberg1996"],
  },
  {
    id: "glucagon",
    name: "glucagon",
    unit: "mg",
    usualDose: 1,
    greatestDose: 20,
    usualDay: 0,
    about: "One injection under the skin or into muscle, at half past seven of day 0.",
    module: glucagonDose,
    regimen: { into: "glucagonDose.injected", at: [{ hour: 7.5, share: 1 }], once: true },
    sources: ["muhlhauser1985"],
  },
  {
    id: "diazoxide",
    name: "diazoxide",
    unit: "mg/d",
    usualDose: 300,
    greatestDose: 10_000,
    usualDay: 14,
    about: "Opens K-ATP channels of beta cells and their tumours; three times a day.",
    module: diazoxide,
    regimen: {
      into: "diazoxide.gut",
      at: [8, 14, 22].map((hour) => ({ hour, share: 1 / 3 })),
    },
    infusion: "diazoxide.infusion",
    sources: ["kizu2017", "proglycemMonograph"],
  },
];
