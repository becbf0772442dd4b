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

const absorbed = (flow: string, nutrient: string) =>
  ({
    from: `intestine.${flow}`,
    unit: "g/h",
    meaning: `${nutrient} that the small intestine absorbs`,
  }) as const;

/** Food in the stomach, which leaves it at a pace set by what the intestine absorbs. */
export const stomach: ModuleDefinition = defineModule({
  id: "stomach",
  about:
    "Nutrients absorbed in the small intestine hold the stomach back: food leaves it fast at first and then at a nearly constant pace of energy; GLP-1, its agonists and somatostatin slow it.",
  sources: ["velchik1989", "brener1983"],
  inputs: {
    carbohydrateEaten: eaten("carbohydrate"),
    fatEaten: eaten("fat"),
    proteinEaten: eaten("protein"),
    carbohydrateFlow: absorbed("carbohydrateFlow", "carbohydrate"),
    fatFlow: absorbed("fatFlow", "fat"),
    proteinFlow: absorbed("proteinAppearance", "protein"),
    speed: {
      from: "meals.glycaemicSpeed",
      unit: "1",
      meaning: "speed of absorption of the carbohydrate over glucose",
      absent: 1,
    },
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
    free: {
      value: 0.05,
      unit: "/min",
      meaning: "pace of emptying of a drink into an empty intestine",
      source: "ziessman2009",
      note: "a half time of 14 min, below the upper limit of 19 to 22 min of 300 mL of water in the healthy",
    },
    ground: {
      value: 0.85,
      unit: "1",
      meaning: "power with which the pace falls with the speed of absorption of the food",
      source: "velchik1989",
      fitted: "packages/body/fit/gut.ts",
      note: "solid food has to be ground before it leaves: half times of 57, 70 and 95 min of 150, 300 and 600 kcal",
    },
    halfLoad: {
      value: 0.66,
      unit: "kcal/min",
      meaning: "energy absorbed at which emptying has half that pace",
      source: "brener1983",
      fitted: "packages/body/fit/gut.ts",
      note: "2.1 kcal/min of a drink of glucose once it is steady",
    },
    brake: {
      value: 0.14,
      unit: "1",
      meaning: "slowing of free emptying by GLP-1, per fasting level of it",
      source: "design",
      note: "with what the intestine then no longer holds back, a meal's GLP-1 slows by a tenth; blocking its receptor speeds emptying (gasbjerg2019)",
    },
    halfBrake: {
      value: 12,
      unit: "1",
      meaning: "GLP-1 over fasting beyond which more of it slows little more",
      source: "design",
      note: "on agonists, at thirty times fasting, emptying is slower by a third at most once they are taken for weeks",
    },
    somatostatinBrake: {
      value: 0.15,
      unit: "1",
      meaning: "slowing of free emptying by somatostatin, per normal level of it",
      source: "design",
      note: "a level fifty times normal nearly halves the pace with what the intestine then no longer holds back: analogues delay the rise of glucose after a load",
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
    load: {
      unit: "kcal/min",
      is: "max(carbohydrateEnergy*carbohydrateFlow + fatEnergy*fatFlow + proteinEnergy*proteinFlow, 0)",
      meaning: "energy that the small intestine absorbs",
    },
    emptying: {
      unit: "/min",
      is: "motility*free*speed^ground*halfLoad/(halfLoad + load)*(1 + brake*bounded(1, halfBrake))/((1 + brake*bounded(max(GLP1, 0), halfBrake))*(1 + somatostatinBrake*somatostatin))",
      meaning: "share of the content that leaves",
    },
  },
  states: {
    carbohydrate: content("carbohydrate"),
    fat: content("fat"),
    protein: content("protein"),
  },
});
