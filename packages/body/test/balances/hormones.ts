import type { Balance } from "./balance.ts";

/** Adrenal flows in umol/h, by their names in the model. */
function flows(paths: Readonly<Record<string, string>>): Balance["reads"] {
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, [path, "umol/h"] as const]),
  );
}

/** Iodine; cortisol with cortisone; and the steroids that the inner zones make of cholesterol. */
export const hormones: readonly Balance[] = [
  {
    id: "iodine",
    substance: "iodine, as iodide, in the colloid and in T4 and T3",
    unit: "ug",
    reads: {
      dietary: ["iodide.dietary", "ug/h"],
      urine: ["iodide.excretion", "ug/h"],
      returned: ["thyroidHormones.iodineReturned", "ug/h"],
      faecal: ["thyroidHormones.faecal", "1"],
      atom: ["thyroidHormones.atomicMassIodine", "ug/umol"],
    },
    pools: {
      "iodide.pool": { unit: "ug", weight: "1" },
      "follicles.trapped": { unit: "ug", weight: "1" },
      "follicles.store": { unit: "ug", weight: "1" },
      "thyroidHormones.T4p": { unit: "umol", weight: "4*atom" },
      "thyroidHormones.T4f": { unit: "umol", weight: "4*atom" },
      "thyroidHormones.T4s": { unit: "umol", weight: "4*atom" },
      "thyroidHormones.T3p": { unit: "umol", weight: "3*atom" },
      "thyroidHormones.T3f": { unit: "umol", weight: "3*atom" },
      "thyroidHormones.T3s": { unit: "umol", weight: "3*atom" },
    },
    comes: { eaten: "dietary" },
    goes: { urine: "urine", "faeces, in hormone": "returned*faecal/(1 - faecal)" },
    note: "Iodine of reverse T3 is counted as set free when it is made.",
  },
  {
    id: "cortisol",
    substance: "cortisol and cortisone",
    unit: "nmol",
    reads: {
      adrenals: ["fasciculata.secretionCortisol", "nmol/h"],
      tumour: ["adrenalTumour.secretionCortisol", "nmol/h"],
      reduction: ["cortisol.reduction", "L/h"],
      trace: ["cortisol.trace", "nmol/L"],
      clearanceSize: ["person.clearanceSize", "1"],
      size: ["person.size", "1"],
      reduced: ["cortisol.reduced", "nmol/h"],
      urine: ["cortisol.excretion", "nmol/h"],
      cortisoneReduced: ["cortisone.reduced", "nmol/h"],
      volume: ["cortisone.volume", "L"],
    },
    pools: {
      "cortisol.central": { unit: "nmol", weight: "1" },
      "cortisol.tissue": { unit: "nmol", weight: "1" },
      "cortisone.total": { unit: "nmol/L", weight: "volume*size" },
    },
    comes: {
      adrenals: "adrenals",
      tumour: "tumour",
      "the trace that keeps levels above nought": "reduction*clearanceSize*trace",
    },
    goes: {
      tetrahydrocortisols: "reduced",
      tetrahydrocortisone: "cortisoneReduced",
      urine: "urine",
    },
  },
  {
    id: "fasciculata",
    substance: "steroids of the zona fasciculata",
    unit: "umol",
    reads: {
      scale: ["fasciculata.scale", "1"],
      ...flows({
        pregnenoloneMade: "fasciculata.pregnenolone",
        pregnenolone: "precursorTraces.secretionPregnenolone",
        hydroxypregnenolone: "precursorTraces.secretionHydroxypregnenolone",
        progesterone: "precursorTraces.secretionProgesterone",
        DHEA: "precursorTraces.secretionDHEA",
        DOC: "fasciculata.secretionDOC",
        corticosterone: "fasciculata.secretionCorticosterone",
        hydroxyprogesterone: "fasciculata.secretionHydroxyprogesterone",
        deoxycortisol21: "fasciculata.secretionDeoxycortisol21",
        androstenedione: "fasciculata.androstenedione",
        deoxycortisol: "fasciculata.secretionDeoxycortisol",
        cortisol: "fasciculata.secretionCortisol",
      }),
    },
    pools: {},
    comes: { "cholesterol, as pregnenolone": "scale*pregnenoloneMade" },
    goes: {
      pregnenolone: "pregnenolone",
      "17-hydroxypregnenolone": "hydroxypregnenolone",
      progesterone: "progesterone",
      DHEA: "DHEA",
      deoxycorticosterone: "DOC",
      corticosterone: "corticosterone",
      "17-hydroxyprogesterone": "hydroxyprogesterone",
      "21-deoxycortisol": "deoxycortisol21",
      androstenedione: "androstenedione",
      "11-deoxycortisol": "deoxycortisol",
      cortisol: "cortisol",
    },
    note: "Pools of the gland turn over in seconds and are at balance.",
  },
  {
    id: "reticularis",
    substance: "DHEA of the zona reticularis",
    unit: "umol",
    reads: {
      scale: ["reticularis.scale", "1"],
      ...flows({
        made: "reticularis.DHEA",
        fasciculataDHEA: "precursorTraces.secretionDHEA",
        fasciculataAndrostenedione: "fasciculata.androstenedione",
        DHEA: "reticularis.secretionDHEA",
        DHEAS: "reticularis.secretionDHEAS",
        androstenedione: "reticularis.secretionAndrostenedione",
        hydroxyandrostenedione: "reticularis.secretionHydroxyandrostenedione",
        testosterone: "reticularis.secretionTestosterone",
      }),
    },
    pools: {},
    comes: {
      "DHEA made": "scale*made",
      "DHEA of the fasciculata": "fasciculataDHEA",
      "androstenedione of the fasciculata": "fasciculataAndrostenedione",
    },
    goes: {
      DHEA: "DHEA",
      "DHEA sulfate": "DHEAS",
      androstenedione: "androstenedione",
      "11beta-hydroxyandrostenedione": "hydroxyandrostenedione",
      testosterone: "testosterone",
    },
    note: "Androstenediol, a small share of DHEA, is not taken from it.",
  },
];
