import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Mean growth hormone of the day by age, sex and sex steroids. */
export const ghByAge: ModuleDefinition = defineModule({
  id: "ghByAge",
  about:
    "What healthy somatotrophs keep up on the mean of a day: much in childhood, most in puberty under oestrogen, and less with every decade. Oestradiol raises what is there beside the spurt, which is its own work already. Women have more than men while their ovaries work.",
  sources: ["albertsson1994", "martha1992", "roelfsema2016"],
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
    puberty: {
      from: "plateOestrogen.action",
      unit: "1",
      meaning: "oestrogen action with what aromatase makes of testosterone",
      absent: 0.8,
    },
    usualPuberty: {
      from: "plateOestrogen.usual",
      unit: "1",
      meaning: "that of the healthy of this age",
      absent: 0.8,
    },
  },
  parameters: {
    adult: {
      value: 0.6402,
      unit: "ug/L",
      meaning: "mean of a man of 25 years that age then lowers",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
      note: "with the others: 24-h secretion of 208 children, 2.0-3.7 mU/L in men of 20-22 years, and IGF-1 by age",
    },
    decline: {
      value: 0.01676,
      unit: "/a",
      meaning: "decline above 25 years",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    declineFrom: {
      value: 25,
      unit: "a",
      meaning: "age from which it declines",
      source: "design",
      note: "growth is over",
    },
    childhood: {
      value: 1.695,
      unit: "ug/L",
      meaning: "what childhood adds",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    youthEnd: {
      value: 20.37,
      unit: "a",
      meaning: "age at half of the end of that",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    youthSpan: {
      value: 3.011,
      unit: "a",
      meaning: "width of that end",
      source: "bidlingmaier2014",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    spurt: {
      value: 1.927,
      unit: "ug/L",
      meaning: "what full oestrogen action adds in puberty",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
      note: "twofold to threefold in mid-puberty, prepubertal again at stage 5",
    },
    spurtEnd: {
      value: 16.42,
      unit: "a",
      meaning: "age at half of its end, boys",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    spurtEndGirl: {
      value: 15.63,
      unit: "a",
      meaning: "age at half of its end, girls",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    spurtSpan: {
      value: 0.7,
      unit: "a",
      meaning: "width of that end",
      source: "albertsson1994",
      fitted: "packages/body/fit/ghByAge.ts",
    },
    oestradiolGain: {
      value: 0.9,
      unit: "1",
      meaning: "greatest rise by oestradiol",
      source: "roelfsema2016",
      note: "women secrete more than men until 50 years, by a third to a half at follicular levels",
    },
    oestradiolHalf: {
      value: 150,
      unit: "pmol/L",
      meaning: "oestradiol of half that rise",
      source: "faria1992",
      note: "integrated GH is 1.7 times higher late than early in the follicular phase",
    },
    manOestradiol: {
      value: 64,
      unit: "pmol/L",
      meaning: "oestradiol of the man for whom the means are given",
      source: "verdonk2019",
    },
  },
  functions: {
    rise: { args: ["t", "at", "span"], is: "1/(1 + exp((at - t)/span))" },
    /** Rise by oestradiol. */
    byOestradiol: { args: ["E", "gain", "half"], is: "1 + gain*E/(half + E)" },
  },
  variables: {
    base: {
      unit: "ug/L",
      is: "adult*exp(-decline*max(age - declineFrom, 0)) + childhood*rise(youthEnd, age, youthSpan)",
      meaning: "mean without sex steroids",
    },
    pubertal: {
      unit: "ug/L",
      is: "spurt*rise(spurtEnd + (spurtEndGirl - spurtEnd)*female, age, spurtSpan)",
      meaning: "what full oestrogen action would add at this age",
    },
    own: {
      unit: "ug/L",
      is: "base*byOestradiol(oestradiol, oestradiolGain, oestradiolHalf)/byOestradiol(manOestradiol, oestradiolGain, oestradiolHalf) + pubertal*puberty",
      meaning: "mean GH of this age with these sex steroids",
    },
    usual: {
      unit: "ug/L",
      is: "base*byOestradiol(usualOestradiol, oestradiolGain, oestradiolHalf)/byOestradiol(manOestradiol, oestradiolGain, oestradiolHalf) + pubertal*usualPuberty",
      meaning: "mean GH of the healthy of this age and sex",
    },
  },
});
