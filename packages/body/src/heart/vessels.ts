import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Resistance of the vessels: nerves, hormones, cortisol and the needs of the tissues. */
export const vessels: ModuleDefinition = defineModule({
  id: "vessels",
  about:
    "Resistance follows nerves and hormones, whose effect needs cortisol; over days the tissues tighten or open their vessels until flow is what they need.",
  sources: ["guyton1972"],
  inputs: {
    output: {
      from: "pressure.relativeOutput",
      unit: "1",
      meaning: "cardiac output over usual",
      absent: 1,
    },
    pregnancy: {
      from: "pregnancy.vesselFactor",
      unit: "1",
      meaning: "resistance in pregnancy over normal",
      absent: 1,
    },
    need: {
      from: "pregnancy.flowFactor",
      unit: "1",
      meaning: "flow that the tissues need in pregnancy over normal",
      absent: 1,
    },
    sympathetic: {
      from: "baroreflex.sympathetic",
      unit: "1",
      meaning: "sympathetic outflow over rest",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
    vasopressin: {
      from: "vasopressin.plasma",
      unit: "pmol/L",
      meaning: "plasma vasopressin",
      absent: 1.8,
    },
    noradrenaline: {
      from: "medulla.noradrenaline",
      unit: "pmol/L",
      meaning: "plasma noradrenaline",
      absent: 1400,
    },
    alphaBlock: {
      from: "phenoxybenzamine.block",
      unit: "1",
      meaning: "share of alpha-receptors blocked",
      absent: 0,
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action over normal",
      absent: 1,
    },
    adrenalineEffect: {
      from: "pressure.adrenalineEffect",
      unit: "1",
      meaning: "rise of output by adrenaline",
      absent: 0,
    },
  },
  parameters: {
    resistanceBySympathetic: {
      value: 0.35,
      unit: "1",
      meaning: "power of sympathetic outflow on resistance",
      source: "guyton1972",
    },
    resistanceByAngiotensin: {
      value: 0.12,
      unit: "1",
      meaning: "power of angiotensin action on resistance",
      source: "goldsmith1991",
      note: "5 ng/kg/min raise mean pressure from 88 to 103 mm[Hg]",
    },
    angiotensinFloor: {
      value: 0.25,
      unit: "1",
      meaning: "angiotensin action that vessels do not notice",
      source: "macgregor1980",
      note: "captopril lowers the pressure of the sodium-replete by about a tenth",
    },
    vasopressinMaximum: {
      value: 0.5,
      unit: "1",
      meaning: "greatest rise of resistance by vasopressin",
      source: "posteriorPituitary1956",
    },
    vasopressinHalf: {
      value: 100,
      unit: "pmol/L",
      meaning: "vasopressin of half that rise",
      source: "posteriorPituitary1956",
      note: "chosen: what healthy people make has no effect on their pressure, though resistance rises",
    },
    noradrenalinePower: {
      value: 1.8,
      unit: "1",
      meaning:
        "power with which circulating noradrenaline acts on arteries and veins as their nerves do",
      source: "exerciseNoradrenaline",
      note: "0.14 ug/kg/min: systolic pressure 155 mm[Hg], pulse 43; pressure goes with the logarithm of noradrenaline in phaeochromocytoma (doi:10.1042/cs061211s)",
    },
    noradrenalineOnset: {
      value: 6000,
      unit: "pmol/L",
      meaning: "circulating noradrenaline from which it does",
      source: "silverberg1978",
      note: "steady effects from 1800 ng/L, 10.6 nmol/L; pressure moves a little from 3 nmol/L in arteries (Clin Sci 1988;75:469)",
    },
    usualNoradrenaline: {
      value: 1610,
      unit: "pmol/L",
      meaning: "noradrenaline of the healthy lying at rest",
      source: "hjemdahl1986",
    },
    glucocorticoidShare: {
      value: 0.33,
      unit: "1",
      meaning: "share of vascular tone that needs glucocorticoid, at most",
      source: "design",
      note: "without cortisol vessels answer poorly to catecholamines and angiotensin; excess raises pressure by some 10 %",
    },
    responsivenessFloor: {
      value: 0.1,
      unit: "1",
      meaning: "answer of vessels to nerves and angiotensin without glucocorticoid",
      source: "design",
      note: "pressor answers fail in adrenal crisis and return with cortisol",
    },
    autoregulation: {
      value: 2,
      unit: "1",
      meaning: "power with which resistance follows cardiac output in the long run",
      source: "guyton1972",
      fitted: "packages/body/fit/saltBalance.ts",
    },
    autoregulationTime: {
      value: 3,
      unit: "d",
      meaning: "time constant of that change",
      source: "guyton1972",
      note: "output is high in the first days of volume loading, resistance after a week or two",
    },
    cortisolTime: {
      value: 1,
      unit: "d",
      meaning: "time in which receptors and enzymes of the vessels follow cortisol",
      source: "design",
      note: "new proteins; the day's swing of cortisol does not swing pressure",
    },
    resistance: {
      value: 1,
      unit: "1",
      meaning: "resistance of the vessels over normal (primary hypertension)",
      source: "lesion",
    },
    adrenalineOpening: {
      value: 0.8,
      unit: "1",
      meaning: "fall of resistance over rise of output by adrenaline",
      source: "clutter1980",
      note: "systolic pressure rises, diastolic falls",
    },
  },
  variables: {
    responsiveness: {
      unit: "1",
      is: "responsivenessFloor + (1 - responsivenessFloor)*2*max(cortisolAction, 0)/(1 + max(cortisolAction, 0))",
      meaning: "answer of vessels to nerves and angiotensin over normal",
    },
    nervousTone: {
      unit: "1",
      is: "1 + (1 - alphaBlock)*(max(sympathetic, 0.05)^(resistanceBySympathetic*responsiveness) - 1)",
      meaning: "factor of sympathetic nerves on resistance",
    },
    circulating: {
      unit: "1",
      is: "((1 + (max(noradrenaline, 0)/noradrenalineOnset)^2)/(1 + (usualNoradrenaline/noradrenalineOnset)^2))^(noradrenalinePower/2)",
      meaning:
        "factor by which circulating noradrenaline multiplies what the nerves tell arteries and veins",
    },
    noradrenalineTone: {
      unit: "1",
      is: "1 + (1 - alphaBlock)*(circulating^resistanceBySympathetic - 1)",
      meaning: "factor of circulating noradrenaline on resistance",
    },
    humoralTone: {
      unit: "1",
      is: "((max(angiotensin, 0) + angiotensinFloor)/(1 + angiotensinFloor))^(resistanceByAngiotensin*responsiveness)*(1 + vasopressinMaximum*vasopressin^2/(vasopressin^2 + vasopressinHalf^2))*noradrenalineTone^responsiveness",
      meaning: "factor of hormones on resistance",
    },
    permissive: {
      unit: "1",
      is: "(1 - glucocorticoidShare + 2*glucocorticoidShare*max(cortisolAction, 0)/(1 + max(cortisolAction, 0)))",
      meaning: "factor of glucocorticoid on resistance",
    },
    relativeResistance: {
      unit: "1",
      is: "resistance*pregnancy*nervousTone*humoralTone*permissive*tissueTone/(1 + adrenalineOpening*adrenalineEffect)",
      meaning: "resistance over usual",
    },
  },
  states: {
    cortisolAction: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(glucocorticoid - cortisolAction)/cortisolTime",
      meaning: "glucocorticoid action as vessels and glomeruli know it",
    },
    tissueTone: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(max(output/need, 0.05)^autoregulation - tissueTone)/autoregulationTime",
      meaning: "resistance that tissues set for their flow over normal",
    },
  },
});
