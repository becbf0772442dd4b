import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** How well the liver answers GH, by age, sex and oestradiol. */
export const liverRipeness: ModuleDefinition = defineModule({
  id: "liverRipeness",
  about:
    "The liver of a child makes little IGF-1 of much GH and learns to make more until puberty; a woman's makes less than a man's.",
  sources: ["bidlingmaier2014"],
  inputs: {
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    oestradiol: {
      from: "oestradiol.plasma",
      unit: "pmol/L",
      meaning: "oestradiol",
      absent: 32,
    },
    usualOestradiol: {
      from: "pubertalSteroids.usualOestradiol",
      unit: "pmol/L",
      meaning: "oestradiol of the healthy of this age",
      absent: 32,
    },
  },
  parameters: {
    infantShare: {
      value: 0.182,
      unit: "1",
      meaning: "answer of the newborn's liver over the adult's",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    ripening: {
      value: 7.553,
      unit: "a",
      meaning: "age at half of its ripening, boys",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    laterInGirls: {
      value: 0.8796,
      unit: "a",
      meaning: "how much later that is in girls",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    ripeningSpan: {
      value: 2.977,
      unit: "a",
      meaning: "width of the ripening",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    womanShare: {
      value: 0.8787,
      unit: "1",
      meaning: "answer of the female over the male liver",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    byOestradiol: {
      value: 0.1587,
      unit: "1",
      meaning: "share of the answer that oestradiol takes away at most",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
      note: "of oestradiol made in the body; by mouth it takes away more",
    },
    oestradiolHalf: {
      value: 150,
      unit: "pmol/L",
      meaning: "oestradiol of half that effect",
      source: "faria1992",
    },
    manOestradiol: {
      value: 64,
      unit: "pmol/L",
      meaning: "oestradiol of the man for whom the production is given",
      source: "verdonk2019",
    },
  },
  functions: {
    restraint: { args: ["E", "share", "half"], is: "1 - share*E/(half + E)" },
  },
  variables: {
    byAge: {
      unit: "1",
      is: "(1 + (womanShare - 1)*female)*(infantShare + (1 - infantShare)/(1 + exp((ripening + laterInGirls*female - age)/ripeningSpan)))",
      meaning: "answer of the liver by age and sex, a man of 30 is 1",
    },
    own: {
      unit: "1",
      is: "byAge*restraint(oestradiol, byOestradiol, oestradiolHalf)/restraint(manOestradiol, byOestradiol, oestradiolHalf)",
      meaning: "answer of the liver with this oestradiol",
    },
    usual: {
      unit: "1",
      is: "byAge*restraint(usualOestradiol, byOestradiol, oestradiolHalf)/restraint(manOestradiol, byOestradiol, oestradiolHalf)",
      meaning: "answer of the liver of the healthy of this age",
    },
  },
});
