import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The collecting duct as vasopressin opens it to water, and the medulla that draws the water out. */
export const collectingDuct: ModuleDefinition = defineModule({
  id: "collectingDuct",
  about:
    "V2 receptors put aquaporin-2 into the membrane within minutes; its store shrinks when the body is diluted (escape), high calcium takes it out of the membrane, and a long diuresis washes out the medullary gradient.",
  sources: ["robertson1976", "ecelbarger1997"],
  inputs: {
    vasopressin: {
      from: "vasopressin.plasma",
      unit: "pmol/L",
      meaning: "plasma vasopressin",
      absent: 1.8,
    },
    desmopressin: {
      from: "desmopressin.vasopressinEquivalent",
      unit: "pmol/L",
      meaning: "vasopressin of the same antidiuretic effect",
      absent: 0,
    },
    antagonist: {
      from: "tolvaptan.competition",
      unit: "1",
      meaning: "factor by which tolvaptan shifts the dose response, less 1",
      absent: 0,
    },
    plasmaOsmolality: {
      from: "osmolality.effective",
      unit: "mosm/kg",
      meaning: "osmolality of the tissues",
      absent: 288,
    },
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
    flow: { from: "urine.flow", unit: "L/d", meaning: "urine flow", absent: 1.5 },
  },
  parameters: {
    half: {
      value: 1.85,
      unit: "pmol/L",
      meaning: "vasopressin of half the range",
      source: "robertson1976",
      note: "2 ng/L",
    },
    steepness: {
      value: 2,
      unit: "1",
      meaning: "Hill exponent of that rise",
      source: "robertson1976",
    },
    lag: {
      value: 20,
      unit: "min",
      meaning: "time in which water channels follow vasopressin",
      source: "hester2011",
    },
    response: { value: 1, unit: "1", meaning: "answer of the V2 receptor", source: "lesion" },
    channels: {
      value: 1,
      unit: "1",
      meaning: "aquaporin-2 that can be put into the membrane",
      source: "lesion",
    },
    escapeOsmolality: {
      value: 268,
      unit: "mosm/kg",
      meaning: "plasma osmolality at which half of the escape from vasopressin is there",
      source: "ecelbarger1997",
      note: "urine of patients with SIADH and a sodium near 125: 300-700 mosm/kg",
    },
    escapeSpan: {
      value: 3,
      unit: "mosm/kg",
      meaning: "width of that change",
      source: "design",
      note: "smooth",
    },
    escapeFloor: {
      value: 0.35,
      unit: "1",
      meaning: "aquaporin-2 that stays in full escape",
      source: "ecelbarger1997",
      note: "down to 17-30 % of the controls' in rats",
    },
    escapeTime: {
      value: 36,
      unit: "h",
      meaning: "time constant of the escape",
      source: "ecelbarger1997",
      note: "begins on the second day",
    },
    calciumFrom: {
      value: 1.35,
      unit: "mmol/L",
      meaning: "ionised calcium above which the duct answers less",
      source: "design",
      note: "concentration is normal in mild hyperparathyroidism",
    },
    calciumHalf: {
      value: 0.5,
      unit: "mmol/L",
      meaning: "rise above that at which aquaporin-2 in the membrane is halved",
      source: "design",
      note: "polyuria is usual from a total calcium of 3 mmol/L on, ionised 1.55",
    },
    washoutHalf: {
      value: 14,
      unit: "L/d",
      meaning: "urine flow above normal that halves the medullary gradient, 70 kg",
      source: "deWardener1957",
      note: "after days of 6-10 L the greatest osmolality is 600-800",
    },
    washoutTime: {
      value: 24,
      unit: "h",
      meaning: "time constant of washout and recovery",
      source: "deWardener1957",
    },
    usualFlow: {
      value: 1.5,
      unit: "L/d",
      meaning: "urine flow at which the gradient is whole, 70 kg",
      source: "design",
      note: "the reference adult's",
    },
  },
  variables: {
    agonist: {
      unit: "1",
      is: "(vasopressin + desmopressin)/(half*(1 + antagonist))",
      meaning: "action at the V2 receptor over half-maximal",
    },
    opening: {
      unit: "1",
      is: "response*max(agonist, 0)^steepness/(1 + max(agonist, 0)^steepness)",
      meaning: "share of water channels called for",
    },
    permeability: {
      unit: "1",
      is: "min(channels, 1.5)*abundance*antidiuresis/(1 + max(calcium - calciumFrom, 0)/calciumHalf)",
      meaning: "permeability to water over its greatest",
    },
  },
  states: {
    antidiuresis: {
      unit: "1",
      start: 0.486,
      scale: 0.5,
      rate: "(opening - antidiuresis)/lag",
      meaning: "share of water channels open",
    },
    abundance: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(escapeFloor + (1 - escapeFloor)/(1 + exp(min((escapeOsmolality - plasmaOsmolality)/escapeSpan, 300))) - abundance)/escapeTime",
      meaning: "aquaporin-2 over normal",
    },
    gradient: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(washoutHalf/(washoutHalf + max(flow/clearanceSize - usualFlow, 0)) - gradient)/washoutTime",
      meaning: "medullary gradient over normal",
    },
  },
});
