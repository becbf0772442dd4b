import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const lesion = (meaning: string) => ({ value: 1, unit: "1", meaning, source: "lesion" }) as const;

/** How strongly the tissues answer to insulin, and what other hormones and fuels do to that. */
export const insulinSensitivity: ModuleDefinition = defineModule({
  id: "insulinSensitivity",
  about:
    "Each hormone adds to a resistance that divides the action of insulin; cortisol, growth hormone and fatty acids do so over hours, adrenaline at once, body fat and pregnancy as they grow. At the healthy values the sensitivity is 1.",
  sources: ["catalano1991", "gormsen2007", "boden1998"],
  inputs: {
    cortisol: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action over the healthy mean",
      absent: 1,
    },
    GH: {
      from: "somatotrophs.relative",
      unit: "1",
      meaning: "growth hormone over the mean of the healthy of this age",
      absent: 1,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "adrenaline",
      absent: 200,
    },
    fattyAcids: {
      from: "FFA.plasma",
      unit: "mmol/L",
      meaning: "free fatty acids",
      absent: 0.45,
    },
    T3: {
      from: "metabolism.T3tissue",
      unit: "1",
      meaning: "T3 effect over normal",
      absent: 1,
    },
    fat: {
      from: "fat.relative",
      unit: "1",
      meaning: "fat mass over the healthy",
      absent: 1,
    },
    hPL: {
      from: "hPL.relative",
      unit: "1",
      meaning: "placental lactogen, 1 = late pregnancy",
      absent: 0,
    },
    exercise: {
      from: "sympathetic.exercise",
      unit: "1",
      meaning: "exercise, as a share of the greatest oxygen uptake",
      absent: 0,
    },
  },
  parameters: {
    receptor: lesion("insulin receptors over normal"),
    muscleFactor: lesion("sensitivity of muscle over normal"),
    liverFactor: lesion("sensitivity of the liver over normal"),
    fatFactor: lesion("sensitivity of fat over normal"),
    byCortisol: {
      value: 0.3,
      unit: "1",
      meaning: "resistance that each healthy mean of glucocorticoid adds",
      source: "design",
      note: "a tripled cortisol takes away a little more than a third of the uptake in a clamp",
    },
    byGH: {
      value: 1.5,
      unit: "1",
      meaning: "greatest resistance by growth hormone",
      source: "design",
      note: "insulin-stimulated uptake is about halved in acromegaly",
    },
    halfGH: {
      value: 10,
      unit: "1",
      meaning: "growth hormone of half its effect",
      source: "design",
      note: "means of acromegaly are 5 to 50 ug/L",
    },
    usualGH: {
      value: 1,
      unit: "1",
      meaning: "24-hour mean of the healthy adult",
      source: "design",
      note: "0.5 to 2 ug/L by age and sex; the place of the neutral point only",
    },
    byFattyAcids: {
      value: 1.25,
      unit: "1",
      meaning: "greatest resistance by fatty acids",
      source: "gormsen2007",
      note: "insulin-mediated uptake falls by a half at 2 mmol/L (boden1998)",
    },
    halfFattyAcids: {
      value: 1.2,
      unit: "mmol/L",
      meaning: "fatty acids of half their effect",
      source: "gormsen2007",
      note: "falls above 0.5 mmol/L, with the third power",
    },
    usualFattyAcids: {
      value: 0.45,
      unit: "mmol/L",
      meaning: "fatty acids of the healthy after a night",
      source: "fujita2022",
      note: "0.48 +- 0.15",
    },
    byAdrenaline: {
      value: 1.2,
      unit: "1",
      meaning: "greatest resistance by adrenaline",
      source: "design",
      note: "uptake in a clamp is about halved at 3 nmol/L",
    },
    halfAdrenaline: {
      value: 1500,
      unit: "pmol/L",
      meaning: "adrenaline of half its effect",
      source: "clutter1980",
      note: "glucose clearance falls from 0.5-1 nmol/L on",
    },
    usualAdrenaline: {
      value: 200,
      unit: "pmol/L",
      meaning: "adrenaline of the healthy at rest",
      source: "hjemdahl1986",
    },
    byT3: {
      value: 0.2,
      unit: "1",
      meaning: "resistance of the liver that each normal T3 effect adds",
      source: "design",
      note: "hepatic, mild; glucose tolerance is a little worse in hyperthyroidism",
    },
    byFat: {
      value: 0.7,
      unit: "1",
      meaning: "resistance that each healthy fat mass adds",
      source: "conte2012",
      note: "insulin-stimulated uptake is about halved at a body-mass index of 36, with 2.4 times the fat",
    },
    byPregnancy: {
      value: 2.6,
      unit: "1",
      meaning: "greatest resistance by the hormones of the placenta",
      source: "catalano1991",
      note: "with the half level, -56 % at 35 weeks and little at 12-14; lactogen stands for placental GH and cytokines too",
    },
    halfLactogen: {
      value: 1,
      unit: "1",
      meaning: "placental lactogen of half of it, over that of late pregnancy",
      source: "catalano1991",
    },
    byExercise: {
      value: 0.5,
      unit: "1",
      meaning:
        "rise of the sensitivity of muscle after exercise of an hour at two thirds of the greatest uptake",
      source: "design",
      note: "by a fifth to a half for one to two days",
    },
    exerciseTime: {
      value: 20,
      unit: "h",
      meaning: "time constant with which the effect of exercise goes",
      source: "design",
      note: "one to two days",
    },
    exerciseDose: {
      value: 0.67,
      unit: "h",
      meaning: "exercise, as hours of greatest oxygen uptake, that makes the full effect",
      source: "design",
      note: "an hour at two thirds",
    },
    lag: {
      value: 4,
      unit: "h",
      meaning: "time constant of the effect of cortisol, growth hormone and fatty acids",
      source: "boden1998",
      note: "3 to 4 hours for the uptake, 4 to 6 for glycogen synthesis",
    },
  },
  functions: {
    saturating: { args: ["x", "half"], is: "x/(x + half)" },
    cubic: { args: ["x", "half"], is: "x^3/(x^3 + half^3)" },
  },
  variables: {
    slow: {
      unit: "1",
      is: "byCortisol*(cortisol - 1) + byGH*(saturating(max(GH, 0), halfGH) - saturating(usualGH, halfGH)) + byFattyAcids*(cubic(max(fattyAcids, 0), halfFattyAcids) - cubic(usualFattyAcids, halfFattyAcids))",
      meaning: "resistance that cortisol, growth hormone and fatty acids tend to",
    },
    prompt: {
      unit: "1",
      is: "byAdrenaline*(saturating(max(adrenaline, 0), halfAdrenaline) - saturating(usualAdrenaline, halfAdrenaline))",
      meaning: "resistance by adrenaline",
    },
    body: {
      unit: "1",
      is: "byFat*(fat - 1) + byPregnancy*hPL/(hPL + halfLactogen)",
      meaning: "resistance by body fat and pregnancy",
    },
    muscle: {
      unit: "1",
      is: "receptor*muscleFactor*(1 + byExercise*trained/(1 + 0.5*trained))/max(1 + resistance + prompt + body, 0.3)",
      meaning: "sensitivity of muscle over healthy",
    },
    liver: {
      unit: "1",
      is: "receptor*liverFactor/max(1 + 0.7*resistance + 0.7*body + byT3*(T3 - 1), 0.3)",
      meaning: "sensitivity of the liver over healthy",
    },
    fatTissue: {
      unit: "1",
      is: "receptor*fatFactor/max(1 + 0.4*resistance + 0.7*body, 0.3)",
      meaning: "sensitivity of fat over healthy",
    },
  },
  states: {
    resistance: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(slow - resistance)/lag",
      meaning: "resistance that cortisol, growth hormone and fatty acids have brought about",
    },
    trained: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "exercise/exerciseDose - trained/exerciseTime",
      meaning: "memory of muscle for exercise",
    },
  },
});
