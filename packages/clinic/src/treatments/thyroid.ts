import { desiccatedThyroid } from "./drugs/desiccatedThyroid.ts";
import { levothyroxine } from "./drugs/levothyroxine.ts";
import { liothyronine } from "./drugs/liothyronine.ts";
import { methimazole } from "./drugs/methimazole.ts";
import { potassiumIodide } from "./drugs/potassiumIodide.ts";
import { propranolol } from "./drugs/propranolol.ts";
import { propylthiouracil } from "./drugs/propylthiouracil.ts";
import { radioiodine } from "./drugs/radioiodine.ts";
import type { Treatment } from "./treatment.ts";

const morning = [{ hour: 7, share: 1 }];
const thrice = [7, 15, 23].map((hour) => ({ hour, share: 1 / 3 }));

/** Treatments of the thyroid axis. */
export const thyroidTreatments: readonly Treatment[] = [
  {
    id: "levothyroxine",
    name: "levothyroxine (T4)",
    unit: "ug/d",
    usualDose: 100,
    greatestDose: 20000,
    usualDay: 56,
    about: "T4 by mouth every morning.",
    module: levothyroxine,
    regimen: { into: "levothyroxine.tablet", at: morning },
    infusion: "levothyroxine.infusion",
    sources: ["eisenberg2010", "jonklaas2014"],
  },
  {
    id: "liothyronine",
    name: "liothyronine (T3)",
    unit: "ug/d",
    usualDose: 50,
    greatestDose: 5000,
    usualDay: 28,
    about: "T3 by mouth, in two doses a day.",
    module: liothyronine,
    regimen: {
      into: "liothyronine.tablet",
      at: [
        { hour: 7, share: 0.5 },
        { hour: 19, share: 0.5 },
      ],
    },
    infusion: "liothyronine.infusion",
    sources: ["eisenberg2010"],
  },
  {
    id: "desiccated-thyroid",
    name: "thyroid extract",
    unit: "mg/d",
    usualDose: 130,
    greatestDose: 20000,
    usualDay: 56,
    about: "Dried thyroid by mouth: 38 ug T4 and 9 ug T3 in a grain of 65 mg.",
    module: desiccatedThyroid,
    regimen: { into: "desiccatedThyroid.tablet", at: morning },
    infusion: "desiccatedThyroid.infusion",
    sources: ["hoang2013"],
  },
  {
    id: "methimazole",
    name: "methimazole",
    unit: "mg/d",
    usualDose: 30,
    greatestDose: 600,
    usualDay: 60,
    about: "Blocks thyroid peroxidase; the store must empty before hormone falls.",
    module: methimazole,
    regimen: { into: "methimazole.gut", at: morning },
    infusion: "methimazole.infusion",
    sources: ["okamura1986", "nakamura2007"],
  },
  {
    id: "propylthiouracil",
    name: "propylthiouracil",
    unit: "mg/d",
    usualDose: 300,
    greatestDose: 6000,
    usualDay: 84,
    about: "Blocks thyroid peroxidase, and T4 to T3 by D1; in three doses a day.",
    module: propylthiouracil,
    regimen: { into: "propylthiouracil.gut", at: thrice },
    infusion: "propylthiouracil.infusion",
    sources: ["kampmann1981", "nakamura2007"],
  },
  {
    id: "potassium-iodide",
    name: "iodide",
    unit: "ug/d",
    usualDose: 200,
    greatestDose: 10000000,
    usualDay: 365,
    about:
      "Iodide by mouth: prophylaxis at 100-200 ug a day, block of release at tens of milligrams.",
    module: potassiumIodide,
    regimen: { into: "potassiumIodide.gut", at: morning },
    infusion: "potassiumIodide.infusion",
    sources: ["kahaly1997", "calissendorff2017"],
  },
  {
    id: "radioiodine",
    name: "radioiodine (iodine-131)",
    unit: "MBq",
    usualDose: 555,
    greatestDose: 20000,
    usualDay: 180,
    about: "One capsule of iodine-131: the gland takes it up and is killed by the dose it absorbs.",
    module: radioiodine,
    regimen: { into: "radioiodine.gut", at: [{ hour: 9, share: 1 }], once: true },
    doseParameter: "radioiodine.given",
    sources: ["marinelli1948"],
  },
  {
    id: "propranolol",
    name: "propranolol",
    unit: "mg/d",
    usualDose: 120,
    greatestDose: 10000,
    usualDay: 7,
    about: "Blocks beta-receptors, in three doses a day; a large dose also blocks some D1.",
    module: propranolol,
    regimen: { into: "propranolol.gut", at: thrice },
    infusion: "propranolol.infusion",
    sources: ["feely1980"],
  },
];
