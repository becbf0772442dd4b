import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { energyDensity } from "./energyDensity.ts";

const content = (nutrient: string) =>
  ({
    unit: "g",
    start: 0,
    scale: 10,
    rate: `${nutrient}Eaten - emptying*${nutrient}`,
    meaning: `${nutrient} in the stomach; a meal adds to it`,
  }) as const;

const eaten = (nutrient: string) =>
  ({ from: `meals.${nutrient}`, unit: "g/h", meaning: `${nutrient} eaten`, absent: 0 }) as const;

/** Food in the stomach, which leaves it at a pace set by its energy. */
export const stomach: ModuleDefinition = defineModule({
  id: "stomach",
  about:
    "Energy leaves the stomach at a nearly constant pace while there is much of it, and ever more slowly at the end; GLP-1, its agonists and somatostatin slow it.",
  sources: ["velchik1989"],
  inputs: {
    carbohydrateEaten: eaten("carbohydrate"),
    fatEaten: eaten("fat"),
    proteinEaten: eaten("protein"),
    GLP1: {
      from: "incretins.GLP1Stimulus",
      unit: "1",
      meaning: "stimulus of the GLP-1 receptor, 1 = fasting",
      absent: 1,
    },
    somatostatin: {
      from: "somatostatin.gut",
      unit: "1",
      meaning: "somatostatin that reaches the gut above normal, relative",
      absent: 0,
    },
  },
  parameters: {
    ...energyDensity,
    motility: {
      value: 1,
      unit: "1",
      meaning: "pace of emptying over normal",
      source: "lesion",
    },
    fullPace: {
      value: 10.3,
      unit: "kcal/min",
      meaning: "pace of emptying of a full stomach",
      source: "dallaMan2007",
      fitted: "packages/body/fit/gut.ts",
      note: "with the half times of meals of 150, 300 and 600 kcal (velchik1989)",
    },
    halfFull: {
      value: 850,
      unit: "kcal",
      meaning: "content at which emptying has half that pace",
      source: "dallaMan2007",
      fitted: "packages/body/fit/gut.ts",
    },
    brake: {
      value: 0.08,
      unit: "1",
      meaning: "slowing of emptying by GLP-1, per fasting level of it",
      source: "design",
      note: "a meal's GLP-1 slows by a tenth; blocking its receptor speeds emptying (gasbjerg2019)",
    },
    halfBrake: {
      value: 12,
      unit: "1",
      meaning: "GLP-1 over fasting beyond which more of it slows little more",
      source: "design",
      note: "on agonists, at thirty times fasting, emptying is slower by a third at most once they are taken for weeks",
    },
    somatostatinBrake: {
      value: 0.02,
      unit: "1",
      meaning: "slowing of emptying by somatostatin, per normal level of it",
      source: "design",
      note: "a level fifty times normal halves the pace: analogues delay the rise of glucose after a load",
    },
  },
  functions: {
    bounded: { args: ["x", "half"], is: "x*(1 + 1/half)/(1 + x/half)" },
  },
  variables: {
    energy: {
      unit: "kcal",
      is: "carbohydrateEnergy*carbohydrate + fatEnergy*fat + proteinEnergy*protein",
      meaning: "energy in the stomach",
    },
    emptying: {
      unit: "/min",
      is: "motility*fullPace/(halfFull + energy)*(1 + brake*bounded(1, halfBrake))/((1 + brake*bounded(max(GLP1, 0), halfBrake))*(1 + somatostatinBrake*somatostatin))",
      meaning: "share of the content that leaves",
    },
  },
  states: {
    carbohydrate: content("carbohydrate"),
    fat: content("fat"),
    protein: content("protein"),
  },
});
