import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** GIP of the K cells and GLP-1 of the L cells, by the energy that enters the intestine. */
export const incretins: ModuleDefinition = defineModule({
  id: "incretins",
  about:
    "GIP follows the carbohydrate and fat that are absorbed, GLP-1 all nutrients, with saturation. With half-lives of minutes the intact hormones are at balance with their secretion; DPP-4 removes most of both.",
  inputs: {
    carbohydrate: {
      from: "intestine.carbohydrateFlow",
      unit: "g/h",
      meaning: "carbohydrate absorbed",
    },
    fat: { from: "intestine.fatFlow", unit: "g/h", meaning: "fat absorbed" },
    protein: { from: "intestine.proteinAppearance", unit: "g/h", meaning: "protein absorbed" },
    agonist: {
      from: "glp1Agonist.GLP1Equivalent",
      unit: "pmol/L",
      meaning: "GLP-1 that would have the effect of the agonist",
      absent: 0,
    },
    somatostatin: {
      from: "somatostatin.gut",
      unit: "1",
      meaning: "somatostatin that reaches the gut above normal, relative",
      absent: 0,
    },
  },
  parameters: {
    secretion: {
      value: 1,
      unit: "1",
      meaning: "secretion of both over normal",
      source: "lesion",
    },
    fastingGIP: {
      value: 2.7,
      unit: "pmol/L",
      meaning: "intact GIP of the fasting",
      source: "fujita2022",
      note: "3.1 and 2.2 before the load",
    },
    mostGIP: {
      value: 85,
      unit: "pmol/L",
      meaning: "greatest rise of intact GIP",
      source: "fujita2022",
      fitted: "packages/body/fit/gut.ts",
    },
    halfGIP: {
      value: 67,
      unit: "g/h",
      meaning: "carbohydrate of half the greatest rise of GIP",
      source: "fujita2022",
      fitted: "packages/body/fit/gut.ts",
      note: "28 pmol/L while 75 g of glucose are absorbed; 2 and 4 kcal/min are told apart (marathe2014)",
    },
    fatGIP: {
      value: 2.25,
      unit: "1",
      meaning: "effect of fat on GIP over carbohydrate, by mass",
      source: "design",
      note: "by its energy",
    },
    fastingGLP1: {
      value: 4,
      unit: "pmol/L",
      meaning: "intact GLP-1 of the fasting",
      source: "huber2024",
      note: "total 5-18 in the studies of lean adults, a third of it intact",
    },
    mostGLP1: {
      value: 14,
      unit: "pmol/L",
      meaning: "greatest rise of intact GLP-1",
      source: "huber2024",
      note: "total rises from 14-18 to 31-35 pmol/L after 260 or 520 kcal, from 6 or 11 to 22-28 after 75 g",
    },
    halfGLP1: {
      value: 40,
      unit: "g/h",
      meaning: "carbohydrate of half the greatest rise of GLP-1",
      source: "huber2024",
      note: "twice the meal adds a tenth to the peak, and half to the area",
    },
    fatGLP1: {
      value: 2.25,
      unit: "1",
      meaning: "effect of fat on GLP-1 over carbohydrate, by mass",
      source: "design",
      note: "by its energy",
    },
    proteinGLP1: {
      value: 1,
      unit: "1",
      meaning: "effect of protein on GLP-1 over carbohydrate, by mass",
      source: "design",
      note: "by its energy",
    },
    brake: {
      value: 0.5,
      unit: "1",
      meaning: "restraint of both by somatostatin, per normal level of it",
      source: "design",
      note: "100 ug/h of somatostatin block the answer of GIP to a meal",
    },
  },
  variables: {
    kept: {
      unit: "1",
      is: "secretion/(1 + brake*somatostatin)",
      meaning: "level of the intact hormones for what the gut absorbs, over normal",
    },
    loadGIP: {
      unit: "g/h",
      is: "carbohydrate + fatGIP*fat",
      meaning: "nutrients that the K cells see, as carbohydrate",
    },
    loadGLP1: {
      unit: "g/h",
      is: "carbohydrate + fatGLP1*fat + proteinGLP1*protein",
      meaning: "nutrients that the L cells see, as carbohydrate",
    },
    GIP: {
      unit: "pmol/L",
      is: "kept*(fastingGIP + mostGIP*loadGIP/(halfGIP + loadGIP))",
      meaning: "intact GIP in plasma",
    },
    GLP1: {
      unit: "pmol/L",
      is: "kept*(fastingGLP1 + mostGLP1*loadGLP1/(halfGLP1 + loadGLP1))",
      meaning: "intact GLP-1 in plasma",
    },
    GLP1Stimulus: {
      unit: "1",
      is: "(GLP1 + agonist)/fastingGLP1",
      meaning: "stimulus of the GLP-1 receptor, with agonists, 1 = fasting",
    },
    GIPStimulus: {
      unit: "1",
      is: "GIP/fastingGIP",
      meaning: "stimulus of the GIP receptor, 1 = fasting",
    },
  },
});
