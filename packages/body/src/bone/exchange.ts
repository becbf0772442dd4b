import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcium between blood, the surface of bone and deep bone. */
export const boneExchange: ModuleDefinition = defineModule({
  id: "boneExchange",
  about:
    "The surface of bone trades calcium with blood at once and buffers it; between the surface and deep bone osteocytes hold a level that PTH and calcitriol set, below which calcium does not fall far. Where remodelling takes density away its calcium comes free; growth takes calcium up.",
  sources: ["stadt2023", "peterson2010", "mundy1999"],
  inputs: {
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    phosphate: {
      from: "phosphate.relative",
      unit: "1",
      meaning: "phosphate over normal for age",
      absent: 1,
    },
    PTH: { from: "PTH.boneAction", unit: "1", meaning: "action of PTH", absent: 1 },
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    calcitriolInBone: {
      from: "calcitriol.inBone",
      unit: "1",
      meaning: "action in bone of calcitriol, its own too, over normal",
      absent: 1,
    },
    remodelling: {
      from: "boneMineral.released",
      unit: "mmol/h",
      meaning: "calcium that falling density sets free",
      absent: 0,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "filtration over normal", absent: 1 },
    growth: {
      from: "boneMineral.growth",
      unit: "mmol/h",
      meaning: "calcium that growing bone takes up",
      absent: 0,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
  },
  parameters: {
    uptake: {
      value: 20,
      unit: "L/h",
      meaning: "blood that gives its calcium to the surface, 70 kg",
      source: "design",
      note: "15 mg/kg of calcium over 4 h raises ionised calcium by 0.3-0.4 mmol/L",
    },
    surface: {
      value: 100,
      unit: "mmol",
      meaning: "exchangeable calcium of bone, 70 kg",
      source: "peterson2010",
    },
    normalCalcium: {
      value: 1.22,
      unit: "mmol/L",
      meaning: "ionised calcium at rest",
      source: "heath1977",
    },
    deepFlow: {
      value: 0.8,
      unit: "L/h",
      meaning: "flow of deep calcium for a distance from its level, 70 kg",
      source: "design",
      note: "ionised calcium of 0.75-0.9 mmol/L without PTH",
    },
    stillFlow: {
      value: 0.25,
      unit: "1",
      meaning: "that flow without PTH and calcitriol, over normal",
      source: "design",
      note: "bone at rest neither gives nor takes: calcium by mouth and calcitriol without PTH lead to losses in urine (mannstadt2017)",
    },
    flowHalf: {
      value: 1,
      unit: "1",
      meaning: "action of both of half of what they add to the flow",
      source: "design",
      note: "as stillFlow",
    },
    floor: {
      value: 0.83,
      unit: "1",
      meaning: "level without PTH over normal calcium",
      source: "mundy1999",
      note: "total calcium of 1.3-1.6 mmol/L after loss of all glands",
    },
    halfPTH: {
      value: 4.4,
      unit: "1",
      meaning: "PTH action of half of what it adds",
      source: "design",
      note: "total calcium of 2.6-2.9 mmol/L at three times normal PTH",
    },
    permission: {
      value: 0.5,
      unit: "1",
      meaning: "square of the calcitriol at which bone answers half",
      source: "design",
      note: "bone resists PTH in lack of vitamin D",
    },
    byCalcitriol: {
      value: 0.5,
      unit: "1",
      meaning: "PTH action that normal calcitriol adds to",
      source: "design",
      note: "high calcitriol frees calcium from bone without PTH, as in granulomas and poisoning",
    },
    uraemicLeft: {
      value: 0.15,
      unit: "1",
      meaning: "bone's answer to PTH without kidneys, over normal",
      source: "design",
      note: "bone resists PTH in kidney failure: calcium is normal or low at manyfold PTH; twice normal PTH at a GFR of 45 mL/min, four times at 22",
    },
    mineralHalf: {
      value: 0.5,
      unit: "1",
      meaning: "product of calcium and phosphate of half mineralisation",
      source: "design",
      note: "osteoid stays soft when the product is below two thirds of normal",
    },
  },
  variables: {
    called: {
      unit: "1",
      is: "(PTH + byCalcitriol*calcitriol)/(1 + byCalcitriol)",
      meaning: "action of PTH and calcitriol over normal",
    },
    answer: {
      unit: "1",
      is: "called*(1 + permission)*calcitriolInBone^2/(calcitriolInBone^2 + permission)*(uraemicLeft + (1 - uraemicLeft)*min(GFR, 1))",
      meaning: "PTH as the osteocyte feels it",
    },
    level: {
      unit: "mmol/L",
      is: "normalCalcium*(floor + (1 - floor)*(1 + halfPTH)*answer/(answer + halfPTH))",
      meaning: "calcium that deep bone holds",
    },
    fromDeep: {
      unit: "mmol/h",
      is: "deepFlow*size*(stillFlow + (1 - stillFlow)*(1 + flowHalf)*called/(called + flowHalf))*(level - calcium)",
      meaning: "calcium from deep bone to the surface by osteocytes",
    },
    product: {
      unit: "1",
      is: "max(calcium/normalCalcium*phosphate, 0)",
      meaning: "product of calcium and phosphate over normal",
    },
    mineralisation: {
      unit: "1",
      is: "(1 + mineralHalf)*product/(product + mineralHalf)",
      meaning: "mineralisation of osteoid over normal",
    },
    deepCalcium: {
      unit: "mmol/h",
      is: "fromDeep + remodelling - growth",
      meaning: "calcium that deep bone gives, net",
    },
    toPlasma: {
      unit: "mmol/h",
      is: "uptake*size*(normalCalcium*labile/(surface*size) - calcium) + remodelling - growth",
      meaning: "net flow from bone to plasma",
    },
  },
  states: {
    labile: {
      unit: "mmol",
      start: "surface",
      scale: 100,
      rate: "uptake*size*(calcium - normalCalcium*labile/(surface*size)) + fromDeep",
      meaning: "exchangeable calcium of bone",
    },
  },
});
