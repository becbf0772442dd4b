import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Arterial and cardiopulmonary baroreceptors: sympathetic outflow to heart, vessels and kidney. */
export const baroreflex: ModuleDefinition = defineModule({
  id: "baroreflex",
  about:
    "Sympathetic outflow rises when arterial pressure lies below what the receptors are used to, or when the heart is less filled; angiotensin and cortisol in excess raise the pressure that is held; the arterial receptors reset over days, as in Karaaslan's model, to a fall less than to a rise.",
  sources: ["karaaslan2005", "guyton1972"],
  inputs: {
    pressure: {
      from: "pressure.relative",
      unit: "1",
      meaning: "arterial pressure over usual",
      absent: 1,
    },
    filling: {
      from: "pressure.centralVolume",
      unit: "1",
      meaning: "blood volume above the legs over normal",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
    adrenaline: {
      from: "medulla.adrenaline",
      unit: "pmol/L",
      meaning: "plasma adrenaline",
      absent: 200,
    },
    drive: {
      from: "sympathetic.drive",
      unit: "1",
      meaning: "drive from the brain: stress, hypoglycaemia, drugs",
      absent: 1,
    },
    cortisolRise: {
      from: "vessels.cortisolRise",
      unit: "1",
      meaning: "rise of the held pressure by glucocorticoid in excess",
      absent: 0,
    },
    leptinRise: {
      from: "sympathetic.leptinRise",
      unit: "1",
      meaning: "rise of the held pressure by leptin above the usual",
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
    maximum: {
      value: 5,
      unit: "1",
      meaning: "greatest reflex outflow over rest",
      source: "guyton1972",
    },
    slope: {
      value: 10,
      unit: "1",
      meaning: "steepness of outflow against relative pressure",
      source: "guyton1972",
      note: "outflow doubles when pressure falls by a tenth",
    },
    exerciseReset: {
      value: 0.45,
      unit: "1",
      meaning: "rise of the held pressure at the greatest exercise, relative",
      source: "design",
      note: "central command moves the reflex to the mean pressure of exercise, some 115 mm[Hg] at the greatest",
    },
    fillingSlope: {
      value: 1.8,
      unit: "1",
      meaning: "steepness of outflow against central volume",
      source: "luft1979",
      note: "noradrenaline falls as salt intake rises, though pressure rises",
    },
    angiotensinReset: {
      value: 0.035,
      unit: "1",
      meaning: "rise of the pressure that is held, with ln angiotensin action",
      source: "goldsmith1991",
      note: "heart rate does not fall when angiotensin raises pressure by 15 mm[Hg]; fades as the receptors reset",
    },
    resetting: {
      value: 3,
      unit: "d",
      meaning: "time constant of the resetting of arterial receptors",
      source: "karaaslan2005",
      note: "6.67e-5 /min",
    },
    resettingDown: {
      value: 0.75,
      unit: "1",
      meaning: "share of a lasting fall of pressure that the receptors get used to",
      source: "baroreceptorUnloading2005",
      note: "of 26 mm[Hg] 10 are left after weeks, a quarter in Karaaslan's model. A lasting rise is got used to whole: the pulse is normal in hypertension",
    },
    lag: {
      value: 1,
      unit: "min",
      meaning: "time in which outflow and its effect follow",
      source: "hall2016",
      note: "reflex vasoconstriction is full within a minute",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "working share of the reflex (autonomic failure lowers it)",
      source: "lesion",
    },
    adrenalineMaximum: {
      value: 0.5,
      unit: "1",
      meaning: "greatest rise of heart rate by circulating adrenaline",
      source: "clutter1980",
    },
    adrenalineHalf: {
      value: 3000,
      unit: "pmol/L",
      meaning: "adrenaline of half that rise",
      source: "clutter1980",
      note: "heart rate moves from 50-100 ng/L",
    },
    rateByLeptin: {
      value: 1.2,
      unit: "1",
      meaning: "fall of heart rate over that of the held pressure, where leptin is low",
      source: "rosenbaum2005",
      note: "a choice: after a loss of a tenth of weight the vagus is more and the sympathetic less active, which leptin reverses; some 55 /min in anorexia",
    },
    ratePower: {
      value: 0.35,
      unit: "1",
      meaning: "power with which outflow moves heart rate",
      source: "smith1994",
      note: "10-15 beats a minute on standing",
    },
  },
  variables: {
    angiotensinShift: {
      unit: "1",
      is: "angiotensinReset*ln((max(angiotensin, 0) + 0.3)/1.3)",
      meaning: "rise of the held pressure by angiotensin in the brain",
    },
    shift: {
      unit: "1",
      is: "angiotensinShift + cortisolRise + leptinRise",
      meaning: "rise of the held pressure by hormones",
    },
    error: {
      unit: "1",
      is: "slope*(pressure - usual - shift - exerciseReset*exercise) + fillingSlope*(filling - 1)",
      meaning: "what the receptors report, 0 at rest",
    },
    reflex: {
      unit: "1",
      is: "(1 - function) + function*maximum/(1 + (maximum - 1)*exp(error*maximum/(maximum - 1)))",
      meaning: "outflow that the reflex calls for",
    },
    rateFactor: {
      unit: "1",
      is: "max(sympathetic, 0.05)^ratePower*(1 + rateByLeptin*min(leptinRise, 0))*(1 + adrenalineMaximum*adrenaline^2/(adrenaline^2 + adrenalineHalf^2))",
      meaning: "heart rate over rest",
    },
  },
  states: {
    sympathetic: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(reflex*drive - sympathetic)/lag",
      meaning: "sympathetic outflow over rest",
    },
    usual: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 + max(pressure - shift - 1, 0) + resettingDown*min(pressure - shift - 1, 0) - usual)/resetting",
      meaning: "relative pressure that the arterial receptors are used to, but for hormones",
    },
  },
});
