import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Sexual desire as an index of the steroids that carry it. */
export const libido: ModuleDefinition = defineModule({
  id: "libido",
  about:
    "Index of desire, 1 in the reference adult: in men of androgens up to a threshold near the lower end of normal, in women of oestradiol and little androgen, in both lowered by much prolactin.",
  sources: ["finkelstein2013"],
  inputs: {
    androgen: {
      from: "androgenAction.signal",
      unit: "1",
      meaning: "androgen signal, 1 = young man",
    },
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    prolactin: { from: "lactotrophs.prolactin", unit: "ug/L", meaning: "prolactin", absent: 8 },
    maturity: {
      from: "GnRHNeurons.maturity",
      unit: "1",
      meaning: "puberty of the brain",
      absent: 1,
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    androgenHalf: {
      value: 0.3,
      unit: "1",
      meaning: "androgen signal of half of a man's desire",
      source: "finkelstein2013",
      note: "desire falls with each lower dose of testosterone, most below the normal range",
    },
    womanAndrogen: {
      value: 0.02,
      unit: "1",
      meaning: "androgen signal of half of that part in a woman",
      source: "design",
      note: "a woman has a thirtieth of a man's free testosterone",
    },
    womanShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of a woman's desire that androgens carry",
      source: "design",
      note: "both matter; their shares are not known",
    },
    oestradiolHalf: {
      value: 100,
      unit: "pmol/L",
      meaning: "oestradiol of half of the rest",
      source: "design",
      note: "between menopause and the early follicular phase",
    },
    prolactinHalf: {
      value: 80,
      unit: "ug/L",
      meaning: "prolactin that halves desire beyond its effect on gonads",
      source: "samperi2019",
      note: "desire and potency fall in men with prolactinomas",
    },
  },
  functions: {
    rise: { args: ["x", "half"], is: "(1 + half)*x/(half + x)" },
  },
  variables: {
    man: {
      unit: "1",
      is: "rise(max(androgen, 0)^2, androgenHalf^2)",
      meaning: "desire of a man",
    },
    woman: {
      unit: "1",
      is: "womanShare*1.5*max(androgen, 0)/(womanAndrogen + max(androgen, 0)) + (1 - womanShare)*1.25*max(oestradiol, 0)/(oestradiolHalf + max(oestradiol, 0))",
      meaning: "desire of a woman",
    },
    index: {
      unit: "1",
      is: "maturity*((1 - female)*man + female*woman)/(1 + (max(prolactin, 0)/prolactinHalf)^2)",
      meaning: "desire, 1 = reference adult",
    },
  },
});
