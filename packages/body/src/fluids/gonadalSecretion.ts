import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What Leydig cells and ovaries secrete, by the name of the input. */
const secretions = Object.fromEntries(
  [
    ["leydigTestosterone", "leydig.testosterone", "testosterone of the testes"],
    ["leydigOestradiol", "leydig.oestradiol", "oestradiol of the testes"],
    ["leydigAndrostenedione", "leydig.androstenedione", "androstenedione of the testes"],
    [
      "leydigHydroxyprogesterone",
      "leydig.hydroxyprogesterone",
      "17-hydroxyprogesterone of the testes",
    ],
    ["ovarianTestosterone", "ovarianSteroids.testosteroneMade", "testosterone of the ovaries"],
    ["ovarianOestradiol", "ovarianSteroids.oestradiolMade", "oestradiol of the ovaries"],
    [
      "ovarianAndrostenedione",
      "ovarianSteroids.androstenedioneMade",
      "androstenedione of the ovaries",
    ],
    [
      "ovarianHydroxyprogesterone",
      "ovarianSteroids.hydroxyprogesteroneMade",
      "17-hydroxyprogesterone of the ovaries",
    ],
  ].map(([name, from, meaning]) => [
    name,
    { from: from as string, unit: "nmol/h", meaning: meaning as string, absent: 0 },
  ]),
);

/** The steroids that testes or ovaries give to the pools which they share with the adrenals. */
export const gonadalSecretion: ModuleDefinition = defineModule({
  id: "gonadalSteroids",
  about: "Steroids of the gonads into blood: of Leydig cells in a man, of the ovaries in a woman.",
  inputs: {
    maturity: {
      from: "GnRHNeurons.maturity",
      unit: "1",
      meaning: "puberty of the pulse generator",
      absent: 1,
    },
    ...secretions,
  },
  variables: {
    puberty: { unit: "1", is: "maturity", meaning: "maturity of the gonads" },
    testosteroneMade: {
      unit: "nmol/h",
      is: "leydigTestosterone + ovarianTestosterone",
      meaning: "testosterone of the gonads",
    },
    oestradiolMade: {
      unit: "nmol/h",
      is: "leydigOestradiol + ovarianOestradiol",
      meaning: "oestradiol of the gonads",
    },
    androstenedione: {
      unit: "nmol/h",
      is: "leydigAndrostenedione + ovarianAndrostenedione",
      meaning: "androstenedione of the gonads",
    },
    hydroxyprogesterone: {
      unit: "nmol/h",
      is: "leydigHydroxyprogesterone + ovarianHydroxyprogesterone",
      meaning: "17-hydroxyprogesterone of the gonads",
    },
  },
});
