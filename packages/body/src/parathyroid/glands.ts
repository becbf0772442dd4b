import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The four parathyroid glands: calcium opens and closes a store that is made anew. */
export const parathyroids: ModuleDefinition = defineModule({
  id: "parathyroids",
  about:
    "Release of stored hormone falls with ionised calcium along an inverse sigmoid; calcitriol holds synthesis back, phosphate drives it. Glands that are driven for months grow. An adenoma answers at a higher set point.",
  sources: ["schwarz1993", "brent1988", "stadt2023"],
  inputs: {
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    phosphate: {
      from: "phosphate.relative",
      unit: "1",
      meaning: "phosphate over normal for age",
      absent: 1,
    },
    calcimimetic: {
      from: "cinacalcet.shift",
      unit: "mmol/L",
      meaning: "fall of the set point by a calcimimetic",
      absent: 0,
    },
    removed: {
      from: "parathyroidectomy.taken",
      unit: "1",
      meaning: "share of adenoma and overgrowth that surgery took out",
      absent: 0,
    },
  },
  parameters: {
    glands: {
      value: 4,
      unit: "1",
      meaning: "glands in place (0 after removal of all)",
      source: "design",
      note: "surgery takes some or all",
    },
    all: {
      value: 4,
      unit: "1",
      meaning: "glands of the healthy",
      source: "design",
      note: "four in most people",
    },
    function: { value: 1, unit: "1", meaning: "function of the glands", source: "lesion" },
    setPointShift: {
      value: 0,
      unit: "mmol/L",
      meaning: "shift of all glands' set point (above 0: receptor loss, below: receptor gain)",
      source: "lesion",
    },
    adenoma: {
      value: 0,
      unit: "1",
      meaning: "mass of an adenoma over that of the healthy glands",
      source: "lesion",
    },
    hyperplasia: {
      value: 1,
      unit: "1",
      meaning: "inborn growth of all glands (men1)",
      source: "lesion",
    },
    autonomous: {
      value: 0,
      unit: "1",
      meaning: "secretion that calcium does not hold, over normal secretion",
      source: "lesion",
    },
    adenomaShift: {
      value: 0.19,
      unit: "mmol/L",
      meaning: "set point of an adenoma above the healthy",
      source: "schwarz1994",
      note: "1.32 against 1.13 mmol/L",
    },
    setPoint: {
      value: 1.1263,
      unit: "mmol/L",
      meaning: "ionised calcium of half release",
      source: "schwarz1994",
      note: "1.13 +/- 0.04; so that release is 1 at 1.22 mmol/L",
    },
    most: {
      value: 8.5,
      unit: "1",
      meaning: "greatest release of stored hormone over normal",
      source: "schwarz1993",
      note: "four to seven times at first, then two to three times as the store falls",
    },
    least: {
      value: 0.2,
      unit: "1",
      meaning: "least release over normal",
      source: "schwarz1993",
      note: "a quarter is left 0.2 mmol/L above normal calcium",
    },
    releaseRate: {
      value: 0.0025,
      unit: "/min",
      meaning: "release of the store at normal calcium",
      source: "design",
      note: "the store falls over half an hour in a clamp (Schwarz 1993)",
    },
    decayShare: {
      value: 4,
      unit: "1",
      meaning: "breakdown in the gland over release at normal calcium",
      source: "schwarz1993",
      note: "sets the lasting answer to low calcium, two to three times",
    },
    byCalcitriol: {
      value: 0.461,
      unit: "1",
      meaning: "restraint of synthesis by calcitriol",
      source: "stadt2023",
      note: "rescaled to a calcitriol of 90 pmol/L",
    },
    byPhosphate: {
      value: 1.2,
      unit: "1",
      meaning: "rise of synthesis for phosphate above normal",
      source: "design",
      note: "phosphate stabilises the messenger of PTH; in kidney failure PTH rises with it",
    },
    growthMost: {
      value: 2,
      unit: "1",
      meaning: "greatest growth of the glands, over normal mass",
      source: "design",
      note: "PTH of ten to sixteen times normal in lasting low calcium, as in kidneys deaf to it",
    },
    growthHalf: {
      value: 1.33,
      unit: "1",
      meaning: "drive above normal of half of it",
      source: "design",
      note: "tenfold PTH after years of kidney failure",
    },
    growthTime: {
      value: 180,
      unit: "d",
      meaning: "time constant of growth and shrinkage",
      source: "design",
      note: "months to years in kidney failure, slow return after transplantation",
    },
  },
  functions: {
    opened: {
      args: ["x", "low", "high"],
      is: "low + (high - low)/(1 + x^28)",
    },
    steady: { args: ["open", "decay"], is: "open*(1 + decay)/(open + decay)" },
  },
  variables: {
    driven: {
      unit: "1",
      is: "max(open*synthesis - 1, 0)",
      meaning: "release and synthesis above normal, which make glands grow",
    },
    threshold: {
      unit: "mmol/L",
      is: "setPoint + setPointShift - calcimimetic",
      meaning: "set point now",
    },
    open: {
      unit: "1",
      is: "opened(max(calcium, 0)/threshold, least, most)",
      meaning: "release of the store over normal",
    },
    adenomaOpen: {
      unit: "1",
      is: "opened(max(calcium, 0)/(threshold + adenomaShift), least, most)",
      meaning: "release of an adenoma over normal",
    },
    synthesis: {
      unit: "1",
      is: "(1 + byCalcitriol)/(1 + byCalcitriol*max(calcitriol, 0))*max(1 + byPhosphate*(phosphate - 1), 0.2)",
      meaning: "synthesis by a mass of gland over normal",
    },
    working: {
      unit: "1",
      is: "glands/all*function*(1 + (hyperplasia*mass - 1)*(1 - removed))",
      meaning: "working mass over normal",
    },
    secretion: {
      unit: "1",
      is: "working*open*store + (1 - removed)*(adenoma*synthesis*steady(adenomaOpen, decayShare) + autonomous)",
      meaning: "secretion over normal",
    },
  },
  states: {
    store: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "releaseRate*((1 + decayShare)*synthesis - (open + decayShare)*store)",
      meaning: "stored hormone of a mass of gland over normal",
    },
    mass: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 + growthMost*driven/(driven + growthHalf) - mass)/growthTime",
      meaning: "mass of a gland over normal",
    },
  },
});
