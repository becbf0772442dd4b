import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const fitted = "packages/body/fit/puberty.ts";

/** Tanner's stages: breast or genitals by the hormones of the gonads, pubic hair by androgens of gonads and adrenals. */
export const tanner: ModuleDefinition = defineModule({
  id: "tanner",
  about:
    "Tissue that hormones have ripened, from 0 in the child to 1 in the adult, read as stages 1 to 5; what has grown stays.",
  sources: ["marshall1969", "marshall1970", "hermanGiddens2001"],
  inputs: {
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    testosterone: { from: "testosterone.total", unit: "nmol/L", meaning: "testosterone" },
    DHEAS: { from: "DHEAS.plasma", unit: "umol/L", meaning: "DHEA sulfate", absent: 2 },
    receptor: {
      from: "androgenAction.receptor",
      unit: "1",
      meaning: "function of the androgen receptor",
      absent: 1,
    },
  },
  parameters: {
    oestradiolHalf: {
      value: 149,
      unit: "pmol/L",
      meaning: "oestradiol of half the ripening of the breast",
      source: "marshall1969",
      fitted,
      note: "with the time, stage 2 at 11.2, 3 at 12.2, 4 at 13.1, 5 at 15.3 years",
    },
    testosteroneHalf: {
      value: 1.89,
      unit: "nmol/L",
      meaning: "testosterone of half the ripening of the genitals",
      source: "marshall1970",
      fitted,
      note: "with the time, stage 3 at 12.9, 4 at 13.8, 5 at 14.9 years; stage 2 between 11.6 there and 10.1 (hermanGiddens2001)",
    },
    ripeningBreast: {
      value: 0.856,
      unit: "a",
      meaning: "time of ripening of the breast",
      source: "marshall1969",
      fitted,
    },
    ripeningGenitals: {
      value: 2.22,
      unit: "a",
      meaning: "time of ripening of the genitals",
      source: "marshall1970",
      fitted,
    },
    ripeningHair: {
      value: 1.6,
      unit: "a",
      meaning: "time of growth of pubic hair",
      source: "marshall1969",
      note: "two to four years from stage 2 to 5",
    },
    infancy: {
      value: 2.5,
      unit: "a",
      meaning: "age at which tissue answers half",
      source: "design",
      note: "the hormones of the first months leave no lasting stage",
    },
    usual: {
      value: 0.7,
      unit: "1",
      meaning: "ripening that the usual hormones of young adults uphold",
      source: "design",
      note: "read as stage 5",
    },
    androgenHalf: {
      value: 1.3,
      unit: "nmol/L",
      meaning: "androgen of half the growth of pubic hair",
      source: "marshall1969",
      note: "stage 2 at 11.7 in girls, 12-13 in boys",
    },
    byDHEAS: {
      value: 0.2,
      unit: "nmol/umol",
      meaning: "testosterone that DHEA sulfate is worth in the skin",
      source: "design",
      note: "adrenarche alone brings the first hair",
    },
  },
  functions: {
    action: { args: ["x", "half"], is: "x/(x + half)" },
    steeper: { args: ["x", "half"], is: "x^2/(x^2 + half^2)" },
    staged: { args: ["x", "top"], is: "1 + 4*min(x/top, 1)" },
  },
  variables: {
    gonadalDrive: {
      unit: "1",
      is: "female*action(max(oestradiol, 0), oestradiolHalf) + (1 - female)*receptor*action(max(testosterone, 0), testosteroneHalf)",
      meaning: "drive of the gonads, 1 = the most",
    },
    hairDrive: {
      unit: "1",
      is: "receptor*steeper(max(testosterone, 0) + byDHEAS*max(DHEAS, 0), androgenHalf)",
      meaning: "drive of androgens, 1 = the most",
    },
    answer: {
      unit: "1",
      is: "age^8/(age^8 + infancy^8)",
      meaning: "answer of tissue by age",
    },
    stage: {
      unit: "1",
      is: "staged(gonadal, usual)",
      meaning: "stage of breast or genitals, 1 to 5",
    },
    pubicHair: { unit: "1", is: "staged(hair, usual)", meaning: "stage of pubic hair, 1 to 5" },
  },
  states: {
    gonadal: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "max(gonadalDrive*answer - gonadal, 0)/(ripeningGenitals + (ripeningBreast - ripeningGenitals)*female)",
      meaning: "ripeness of breast or genitals",
    },
    hair: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "max(hairDrive*answer - hair, 0)/ripeningHair",
      meaning: "ripeness of pubic hair",
    },
  },
});
