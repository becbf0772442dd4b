import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const emptied = (nutrient: string) =>
  ({
    from: `stomach.${nutrient}`,
    unit: "g",
    meaning: `${nutrient} in the stomach`,
  }) as const;

/** Digestion and absorption in the small intestine, and what of it appears in the circulation. */
export const intestine: ModuleDefinition = defineModule({
  id: "intestine",
  about:
    "Each nutrient is absorbed at a rate of its own; a tenth of the glucose stays in gut and liver, and fat comes late, by the lymph.",
  sources: ["dallaMan2007", "odonovan2022"],
  inputs: {
    emptying: { from: "stomach.emptying", unit: "/min", meaning: "emptying of the stomach" },
    stomachCarbohydrate: emptied("carbohydrate"),
    stomachFat: emptied("fat"),
    stomachProtein: emptied("protein"),
    speed: {
      from: "meals.glycaemicSpeed",
      unit: "1",
      meaning: "speed of absorption of the carbohydrate over glucose",
      absent: 1,
    },
    fatShare: {
      from: "meals.fatShare",
      unit: "1",
      meaning: "share of energy from fat",
      absent: 0.335,
    },
    somatostatin: {
      from: "somatostatin.gut",
      unit: "1",
      meaning: "somatostatin that reaches the gut above normal, relative",
      absent: 0,
    },
  },
  parameters: {
    glucoseRate: {
      value: 0.057,
      unit: "/min",
      meaning: "absorption of glucose",
      source: "dallaMan2007",
    },
    glucoseShare: {
      value: 0.9,
      unit: "1",
      meaning: "share of absorbed glucose that appears in plasma",
      source: "dallaMan2007",
    },
    glucoseMass: {
      value: 180.16,
      unit: "g/mol",
      meaning: "molar mass of glucose",
      source: "design",
      note: "C6H12O6",
    },
    fatRate: {
      value: 0.0163,
      unit: "/min",
      meaning: "absorption of fat, and passage through the lymph",
      source: "odonovan2022",
      note: "one rate for each of the compartments",
    },
    proteinRate: {
      value: 0.02,
      unit: "/min",
      meaning: "digestion and absorption of protein",
      source: "design",
      note: "between whey, gone in 2 h, and casein, in 6 h",
    },
    glucoseAbsorption: {
      value: 1,
      unit: "1",
      meaning: "absorption of glucose over normal",
      source: "lesion",
    },
    fatAbsorption: {
      value: 1,
      unit: "1",
      meaning: "share of the normal absorption of fat",
      source: "lesion",
    },
    fatLoss: {
      value: 0.02,
      unit: "1",
      meaning: "loss of fat by somatostatin that reaches the gut, per normal level of it",
      source: "design",
      note: "steatorrhoea is the rule in somatostatinoma, with levels fifty times normal",
    },
  },
  variables: {
    fatTaken: {
      unit: "1",
      is: "fatAbsorption/(1 + fatLoss*somatostatin)",
      meaning: "share of the normal absorption of fat",
    },
    energyTaken: {
      unit: "1",
      is: "1 - fatShare*(1 - fatTaken)",
      meaning:
        "share of the energy eaten that is taken up, over normal: fat that is not leaves with the stool",
    },
    carbohydrateFlow: {
      unit: "g/h",
      is: "glucoseAbsorption*glucoseRate*speed*carbohydrate",
      meaning: "carbohydrate absorbed",
    },
    fatFlow: {
      unit: "g/h",
      is: "fatTaken*fatRate*fat",
      meaning: "fat absorbed",
    },
    proteinAppearance: {
      unit: "g/h",
      is: "proteinRate*protein",
      meaning: "protein absorbed as amino acids",
    },
    glucoseAppearance: {
      unit: "mmol/h",
      is: "glucoseShare*carbohydrateFlow/glucoseMass",
      meaning: "glucose that appears in plasma",
    },
    fatAppearance: {
      unit: "g/h",
      is: "fatRate*lymph",
      meaning: "fat that appears in plasma as chylomicrons",
    },
    emptiedCarbohydrate: {
      unit: "g/h",
      is: "emptying*stomachCarbohydrate",
      meaning: "carbohydrate that enters the duodenum",
    },
    emptiedFat: {
      unit: "g/h",
      is: "emptying*stomachFat",
      meaning: "fat that enters the duodenum",
    },
    emptiedProtein: {
      unit: "g/h",
      is: "emptying*stomachProtein",
      meaning: "protein that enters the duodenum",
    },
  },
  states: {
    carbohydrate: {
      unit: "g",
      start: 0,
      scale: 10,
      rate: "emptiedCarbohydrate - glucoseRate*speed*carbohydrate",
      meaning: "carbohydrate in the small intestine",
    },
    fat: {
      unit: "g",
      start: 0,
      scale: 10,
      rate: "emptiedFat - fatRate*fat",
      meaning: "fat in the small intestine",
    },
    protein: {
      unit: "g",
      start: 0,
      scale: 10,
      rate: "emptiedProtein - proteinRate*protein",
      meaning: "protein in the small intestine",
    },
    lymph: {
      unit: "g",
      start: 0,
      scale: 10,
      rate: "fatFlow - fatRate*lymph",
      meaning: "absorbed fat on its way through the lymph",
    },
  },
});
