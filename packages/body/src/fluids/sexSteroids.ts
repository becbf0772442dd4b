import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { plasmaSteroid } from "./plasmaSteroid.ts";

/** Oestrone in plasma. */
export const oestrone: ModuleDefinition = plasmaSteroid({
  id: "oestrone",
  name: "oestrone",
  about: "Oestrone in plasma: made of androstenedione in fat, and of oestradiol.",
  from: {
    converted: {
      from: "androgenConversion.androstenedioneToOestrone",
      meaning: "made of androstenedione",
    },
    oxidised: { from: "androgenConversion.toOestrone", meaning: "made of oestradiol" },
    placental: {
      from: "placentalSteroids.oestroneMade",
      meaning: "oestrone of the placenta",
      absent: 0,
    },
  },
  clearance: { value: 2050, source: "mdwikiSteroids" },
  halfLife: { value: 40, source: "design", note: "as androstenedione" },
  unit: "pmol/L",
  start: 60,
});

/** Oestradiol in plasma. */
export const oestradiol: ModuleDefinition = plasmaSteroid({
  id: "oestradiol",
  name: "oestradiol",
  about: "Oestradiol in plasma: of the gonads, of a tumour, and made of testosterone and oestrone.",
  from: {
    tumour: {
      from: "adrenalTumour.secretionOestradiol",
      meaning: "oestradiol of a tumour",
      absent: 0,
    },
    gonadal: {
      from: "gonadalSteroids.oestradiolMade",
      meaning: "oestradiol of the gonads",
      absent: 0,
    },
    converted: {
      from: "androgenConversion.testosteroneToOestradiol",
      meaning: "made of testosterone",
    },
    reduced: { from: "androgenConversion.toOestradiol", meaning: "made of oestrone" },
    placental: {
      from: "placentalSteroids.oestradiolMade",
      meaning: "oestradiol of the placenta",
      absent: 0,
    },
    swallowed: {
      from: "estradiolOral.appearance",
      meaning: "oestradiol of tablets",
      absent: 0,
    },
  },
  clearance: { value: 1400, source: "mdwikiSteroids", note: "1600 L a day in men, 1200 in women" },
  halfLife: { value: 60, source: "design", note: "as testosterone" },
  unit: "pmol/L",
  start: 60,
});

/** Steroids of the cortex that leave plasma within minutes: at balance with their secretion. */
export const minorSteroids: ModuleDefinition = defineModule({
  id: "minorSteroids",
  about:
    "Plasma levels of the cortex's short-lived or minor steroids, at balance: secretion over clearance.",
  inputs: Object.fromEntries(
    [
      ["pregnenolone", "precursorTraces.secretionPregnenolone"],
      ["hydroxypregnenolone", "precursorTraces.secretionHydroxypregnenolone"],
      ["progesterone", "precursorTraces.secretionProgesterone"],
      ["hybrid", "precursorTraces.secretionHybrid"],
      ["pregnenoloneSulfate", "reticularis.secretionPregnenoloneSulfate"],
      ["androstenediol", "reticularis.secretionAndrostenediol"],
      ["hydroxycorticosterone", "glomerulosa.secretionHydroxycorticosterone"],
      ["hydroxyandrostenedione", "hydroxyandrostenedione.cleared"],
      ["corticosterone", "corticosterone.cleared"],
      ["testosterone", "testosterone.cleared"],
    ].map(([name, from]) => [
      name,
      { from: from as string, unit: "nmol/h", meaning: `source of ${name}` },
    ]),
  ),
  parameters: {
    clearance: {
      value: 2000,
      unit: "L/d",
      meaning: "metabolic clearance of a loosely bound steroid",
      source: "mdwikiSteroids",
      note: "progesterone 2100, androstenedione 2000-2200 L a day",
    },
    sulfateClearance: {
      value: 50,
      unit: "L/d",
      meaning: "metabolic clearance of pregnenolone sulfate",
      source: "design",
      note: "slow as DHEA sulfate",
    },
    hydroxycorticosteroneClearance: {
      value: 700,
      unit: "L/d",
      meaning: "metabolic clearance of 18-hydroxycorticosterone",
      source: "design",
      note: "two to three times aldosterone in plasma",
    },
    keto: {
      value: 0.5,
      unit: "1",
      meaning: "share of 11beta-hydroxyandrostenedione oxidised by 11beta-HSD2",
      source: "design",
      note: "the kidney takes it as it takes cortisol",
    },
    ketotestosterone: {
      value: 0.1,
      unit: "1",
      meaning: "share of 11-ketoandrostenedione that fat makes 11-ketotestosterone",
      source: "design",
      note: "plasma 11-ketotestosterone is about that of a woman's testosterone",
    },
    dehydro: {
      value: 0.3,
      unit: "1",
      meaning: "share of corticosterone oxidised by 11beta-HSD2",
      source: "design",
      note: "as cortisol",
    },
    dihydro: {
      value: 0.028,
      unit: "1",
      meaning: "testosterone that becomes dihydrotestosterone in blood",
      source: "saez1972",
    },
    dihydroClearance: {
      value: 520,
      unit: "L/d",
      meaning: "metabolic clearance of dihydrotestosterone",
      source: "saez1972",
      note: "391 L/m2 a day in men, 209 in women",
    },
  },
  variables: {
    plasmaPregnenolone: { unit: "nmol/L", is: "pregnenolone/clearance", meaning: "pregnenolone" },
    plasmaHydroxypregnenolone: {
      unit: "nmol/L",
      is: "hydroxypregnenolone/clearance",
      meaning: "17-hydroxypregnenolone",
    },
    plasmaProgesterone: {
      unit: "nmol/L",
      is: "progesterone/clearance",
      meaning: "progesterone of the adrenals",
    },
    plasmaHydroxycortisol18: {
      unit: "nmol/L",
      is: "0.9*hybrid/clearance",
      meaning: "18-hydroxycortisol",
    },
    plasmaOxocortisol18: { unit: "nmol/L", is: "0.1*hybrid/clearance", meaning: "18-oxocortisol" },
    plasmaPregnenoloneSulfate: {
      unit: "nmol/L",
      is: "pregnenoloneSulfate/sulfateClearance",
      meaning: "pregnenolone sulfate",
    },
    plasmaAndrostenediol: {
      unit: "nmol/L",
      is: "androstenediol/clearance",
      meaning: "androstenediol of the adrenals",
    },
    plasmaHydroxycorticosterone18: {
      unit: "nmol/L",
      is: "hydroxycorticosterone/hydroxycorticosteroneClearance",
      meaning: "18-hydroxycorticosterone",
    },
    plasmaKetoandrostenedione: {
      unit: "nmol/L",
      is: "keto*hydroxyandrostenedione/clearance",
      meaning: "11-ketoandrostenedione",
    },
    plasmaKetotestosterone: {
      unit: "nmol/L",
      is: "ketotestosterone*keto*hydroxyandrostenedione/clearance",
      meaning: "11-ketotestosterone",
    },
    plasmaDehydrocorticosterone: {
      unit: "nmol/L",
      is: "dehydro*corticosterone/clearance",
      meaning: "11-dehydrocorticosterone",
    },
    plasmaDihydrotestosterone: {
      unit: "nmol/L",
      is: "dihydro*testosterone/dihydroClearance",
      meaning: "dihydrotestosterone",
    },
  },
});
