import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What hormones make of the thymic epithelium. */
export const thymicDrive: ModuleDefinition = defineModule({
  id: "thymicDrive",
  about:
    "Sex steroids hold the thymus small; growth hormone, T3 and prolactin enlarge it. Each is a factor on what age allows.",
  sources: ["sutherland2005", "napolitano2008"],
  inputs: {
    testosterone: {
      from: "testosterone.total",
      unit: "nmol/L",
      meaning: "testosterone",
      absent: 17,
    },
    oestradiol: {
      from: "oestradiol.plasma",
      unit: "pmol/L",
      meaning: "oestradiol",
      absent: 32,
    },
    usualTestosterone: {
      from: "pubertalSteroids.usualTestosterone",
      unit: "nmol/L",
      meaning: "testosterone of the healthy of this age",
      absent: 17,
    },
    usualOestradiol: {
      from: "pubertalSteroids.usualOestradiol",
      unit: "pmol/L",
      meaning: "oestradiol of the healthy of this age",
      absent: 32,
    },
    growthHormone: {
      from: "somatotrophs.relative",
      unit: "1",
      meaning: "GH, 1 = mean of the healthy of this age",
      absent: 1,
    },
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3", absent: 5 },
    usualFT3: {
      from: "thyrotrophs.usualFT3",
      unit: "pmol/L",
      meaning: "free T3 of the healthy of this age",
      absent: 5,
    },
    prolactin: {
      from: "lactotrophs.relative",
      unit: "1",
      meaning: "prolactin, 1 = healthy",
      absent: 1,
    },
  },
  parameters: {
    testosteroneScale: {
      value: 20,
      unit: "nmol/L",
      meaning: "testosterone of one unit of sex steroid",
      source: "design",
      note: "a young man's",
    },
    oestradiolScale: {
      value: 250,
      unit: "pmol/L",
      meaning: "oestradiol of one unit of sex steroid",
      source: "design",
      note: "a young woman's mean",
    },
    steroidMaximum: {
      value: 0.75,
      unit: "1",
      meaning: "greatest share that sex steroids take",
      source: "design",
      note: "with the half here a healthy adult's take half, so that castration doubles the gland; men grew T cells with TREC (sutherland2005), how much larger their gland became is not published",
    },
    steroidHalf: {
      value: 0.5,
      unit: "1",
      meaning: "sex steroid of half of that",
      source: "design",
      note: "as above",
    },
    growthGain: {
      value: 1.2,
      unit: "1",
      meaning: "what the most GH adds",
      source: "hansen2009",
      note: "0.7 mg/d, more than twice the own secretion: TREC of CD4 cells +51 against -14 %; 1.5 to 3 mg/d enlarge the thymus (napolitano2008)",
    },
    growthHalf: {
      value: 2.5,
      unit: "1",
      meaning: "GH of half of that, beyond normal",
      source: "hansen2009",
    },
    thyroidGain: {
      value: 1.5,
      unit: "1",
      meaning: "what the most T3 adds",
      source: "gravesThymus2010",
      note: "the thymus shrinks by 72 and 78 % when marked enlargement in Graves' disease is treated, by over 60 % in others; most patients have less of it",
    },
    thyroidHalf: {
      value: 2,
      unit: "1",
      meaning: "T3 of half of that, beyond normal",
      source: "gravesThymus2010",
    },
    prolactinGain: {
      value: 0.2,
      unit: "1",
      meaning: "what the most prolactin adds",
      source: "design",
      note: "rises in animals, little in people",
    },
    prolactinHalf: {
      value: 4,
      unit: "1",
      meaning: "prolactin of half of that, beyond normal",
      source: "design",
      note: "a prolactinoma has ten times the normal",
    },
  },
  functions: {
    hold: {
      args: ["steroid", "half", "maximum"],
      is: "1 - maximum*steroid/(half + steroid)",
    },
    beyond: { args: ["x", "gain", "half"], is: "1 + gain*(x - 1)/(x + half)" },
  },
  variables: {
    steroid: {
      unit: "1",
      is: "max(testosterone, 0)/testosteroneScale + max(oestradiol, 0)/oestradiolScale",
      meaning: "sex steroids, 1 = young adult",
    },
    usualSteroid: {
      unit: "1",
      is: "usualTestosterone/testosteroneScale + usualOestradiol/oestradiolScale",
      meaning: "those of the healthy of this age",
    },
    usual: {
      unit: "1",
      is: "hold(usualSteroid, steroidHalf, steroidMaximum)",
      meaning: "share of the allowed that the healthy of this age have",
    },
    hormones: {
      unit: "1",
      is: "hold(steroid, steroidHalf, steroidMaximum)*beyond(max(growthHormone, 0), growthGain, growthHalf)*beyond(max(FT3, 0)/usualFT3, thyroidGain, thyroidHalf)*beyond(max(prolactin, 0), prolactinGain, prolactinHalf)",
      meaning: "share of the allowed that hormones hold up",
    },
  },
});
