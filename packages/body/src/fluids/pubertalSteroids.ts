import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The clock of puberty, and the sex steroids that are usual at an age. */
export const pubertalSteroids: ModuleDefinition = defineModule({
  id: "pubertalSteroids",
  about:
    "The clock of puberty is bone age, so a child with a young skeleton comes into puberty late. Beside it stand the published levels of sex steroids of the healthy of this age and of this bone age, against which tissues tell what is early, late or lacking.",
  sources: ["bae2019", "ankarberg2008", "frederiksen2020"],
  inputs: {
    boneAge: { from: "stature.boneAge", unit: "a", meaning: "bone age", absent: 30 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    female: { from: "person.female", unit: "1", meaning: "1 in a girl", absent: 0 },
  },
  parameters: {
    advance: {
      value: 0,
      unit: "a",
      meaning: "how much earlier in bone age puberty comes (negative: later)",
      source: "lesion",
    },
    childTestosterone: {
      value: 0.3,
      unit: "nmol/L",
      meaning: "testosterone before puberty",
      source: "courant2010",
      note: "0.5 to 0.7 nmol/L conjugates included",
    },
    manTestosterone: {
      value: 17,
      unit: "nmol/L",
      meaning: "rise of testosterone to the adult, boys",
      source: "bae2019",
      note: "medians 5.6 nmol/L at 13, 14.7 at 15, 18.9 at 25 years",
    },
    womanTestosterone: {
      value: 0.7,
      unit: "nmol/L",
      meaning: "rise of testosterone to the adult, girls",
      source: "bae2019",
    },
    testosteroneAge: {
      value: 13.7,
      unit: "a",
      meaning: "age at half of that rise, boys",
      source: "bae2019",
    },
    testosteroneAgeGirl: {
      value: 12,
      unit: "a",
      meaning: "age at half of that rise, girls",
      source: "bae2019",
    },
    testosteroneSpan: {
      value: 1.2,
      unit: "a",
      meaning: "width of that rise",
      source: "bae2019",
      note: "the spread of ages at puberty is in it, as in the growth curves",
    },
    ageing: {
      value: 0.007,
      unit: "/a",
      meaning: "decline of a man's testosterone above 25 years",
      source: "bae2019",
      note: "18.9 nmol/L at 25, 14.8 at 55 years",
    },
    declineFrom: {
      value: 25,
      unit: "a",
      meaning: "age from which it declines",
      source: "bae2019",
    },
    childOestradiol: {
      value: 3,
      unit: "pmol/L",
      meaning: "oestradiol of a boy before puberty",
      source: "ankarberg2008",
      note: "median below 4 pmol/L",
    },
    childOestradiolGirl: {
      value: 8,
      unit: "pmol/L",
      meaning: "oestradiol of a girl before puberty",
      source: "courant2010",
      note: "median 9.6 pmol/L, boys below 3.7",
    },
    manOestradiol: {
      value: 29,
      unit: "pmol/L",
      meaning: "rise of oestradiol to the adult, boys",
      source: "ankarberg2008",
      note: "8 pmol/L in mid-puberty, 21 in late puberty, 32 at final height",
    },
    womanOestradiol: {
      value: 242,
      unit: "pmol/L",
      meaning: "rise of oestradiol to the adult, girls",
      source: "frederiksen2020",
      note: "20 pmol/L or less in childhood; the mean over cycles",
    },
    oestradiolAge: {
      value: 14.6,
      unit: "a",
      meaning: "age at half of that rise, boys",
      source: "ankarberg2008",
    },
    oestradiolAgeGirl: {
      value: 12.6,
      unit: "a",
      meaning: "age at half of that rise, girls",
      source: "frederiksen2020",
    },
    oestradiolSpan: {
      value: 1.3,
      unit: "a",
      meaning: "width of that rise",
      source: "frederiksen2020",
      note: "the spread of ages at puberty is in it, as in the growth curves",
    },
    menopause: {
      value: 51,
      unit: "a",
      meaning: "age of menopause",
      source: "design",
      note: "median of women",
    },
    menopauseSpan: {
      value: 1,
      unit: "a",
      meaning: "width of the fall at menopause",
      source: "design",
      note: "a smooth fall over the years of transition",
    },
    postmenopausal: {
      value: 0.1,
      unit: "1",
      meaning: "share of a woman's oestradiol left after menopause",
      source: "frederiksen2020",
      note: "about 20 pmol/L",
    },
  },
  functions: {
    mix: { args: ["boy", "girl", "female"], is: "boy + (girl - boy)*female" },
    rise: { args: ["t", "at", "span"], is: "1/(1 + exp((at - t)/span))" },
  },
  variables: {
    clock: { unit: "a", is: "boneAge + advance", meaning: "age of puberty" },
    lasting: {
      unit: "1",
      is: "1 + female*(1 - postmenopausal)*(rise(menopause, age, menopauseSpan) - 1)",
      meaning: "share of a woman's oestradiol that menopause leaves",
    },
    ageingShare: {
      unit: "1",
      is: "exp(-ageing*(1 - female)*max(age - declineFrom, 0))",
      meaning: "share of a man's testosterone that age leaves",
    },
    testosteroneRise: {
      unit: "nmol/L",
      is: "mix(manTestosterone, womanTestosterone, female)*ageingShare",
      meaning: "what puberty adds to testosterone",
    },
    oestradiolRise: {
      unit: "pmol/L",
      is: "mix(manOestradiol, womanOestradiol, female)*lasting",
      meaning: "what puberty adds to oestradiol",
    },
    usualTestosterone: {
      unit: "nmol/L",
      is: "childTestosterone + testosteroneRise*rise(age, mix(testosteroneAge, testosteroneAgeGirl, female), testosteroneSpan)",
      meaning: "testosterone of the healthy of this age",
    },
    usualOestradiol: {
      unit: "pmol/L",
      is: "mix(childOestradiol, childOestradiolGirl, female) + oestradiolRise*rise(age, mix(oestradiolAge, oestradiolAgeGirl, female), oestradiolSpan)",
      meaning: "oestradiol of the healthy of this age",
    },
    boneAgeTestosterone: {
      unit: "nmol/L",
      is: "childTestosterone + testosteroneRise*rise(boneAge, mix(testosteroneAge, testosteroneAgeGirl, female), testosteroneSpan)",
      meaning: "testosterone of the healthy of this bone age",
    },
    boneAgeOestradiol: {
      unit: "pmol/L",
      is: "mix(childOestradiol, childOestradiolGirl, female) + oestradiolRise*rise(boneAge, mix(oestradiolAge, oestradiolAgeGirl, female), oestradiolSpan)",
      meaning: "oestradiol of the healthy of this bone age",
    },
  },
});
