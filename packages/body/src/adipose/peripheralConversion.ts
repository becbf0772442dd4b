import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Fat, skin and liver make testosterone and oestrogens of adrenal androgens. */
export const peripheralConversion: ModuleDefinition = defineModule({
  id: "androgenConversion",
  about:
    "Conversion of what the adrenals secrete into full sex hormones outside the gonads, as the share of each precursor's clearance that takes each way. Aromatase of fat rises with fat mass and with age, and makes most of a man's oestradiol.",
  sources: ["longcope2008", "kley1980", "longcope1969"],
  inputs: {
    DHEA: { from: "DHEA.cleared", unit: "nmol/h", meaning: "DHEA cleared" },
    androstenedione: {
      from: "androstenedione.cleared",
      unit: "nmol/h",
      meaning: "androstenedione cleared",
    },
    testosterone: { from: "testosterone.cleared", unit: "nmol/h", meaning: "testosterone cleared" },
    oestrone: { from: "oestrone.cleared", unit: "nmol/h", meaning: "oestrone cleared" },
    oestradiol: { from: "oestradiol.cleared", unit: "nmol/h", meaning: "oestradiol cleared" },
    fat: { from: "fat.relative", unit: "1", meaning: "fat mass over normal", absent: 1 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    block: {
      from: "letrozole.block",
      unit: "1",
      meaning: "share of aromatase that letrozole holds",
      absent: 0,
    },
  },
  parameters: {
    sulfated: {
      value: 0.3,
      unit: "1",
      meaning: "DHEA that the liver sulfates",
      source: "hammer2005",
      note: "DHEA by mouth raises DHEAS; DHEAS by vein does not raise DHEA",
    },
    dehydrogenated: {
      value: 0.07,
      unit: "1",
      meaning: "DHEA that becomes androstenedione in blood",
      source: "longcope2008",
      note: "about 6-8 %",
    },
    reduced: {
      value: 0.04,
      unit: "1",
      meaning: "androstenedione that becomes testosterone in blood",
      source: "longcope2008",
      note: "half of a woman's testosterone (190 ug a day) comes from precursors of 3.2 mg",
    },
    aromatisedAndrostenedione: {
      value: 0.013,
      unit: "1",
      meaning: "androstenedione that becomes oestrone",
      source: "longcope2008",
      note: "1.3 %, more with fat (kley1980)",
    },
    aromatisedTestosterone: {
      value: 0.0039,
      unit: "1",
      meaning: "testosterone that becomes oestradiol",
      source: "longcope1969",
      note: "0.39 % in men, 0.15 % in women; most of a man's oestradiol, which rises with testosterone that he is given",
    },
    oestroneToOestradiol: {
      value: 0.12,
      unit: "1",
      meaning: "oestrone that becomes oestradiol",
      source: "design",
      note: "one in twenty in blood, the rest in tissue, with what returns of oestrone sulfate: oestradiol of 10 pmol/L and more after menopause comes mostly from oestrone",
    },
    oestradiolToOestrone: {
      value: 0.15,
      unit: "1",
      meaning: "oestradiol that becomes oestrone in blood",
      source: "design",
      note: "the ready direction",
    },
    ageing: {
      value: 0.02,
      unit: "/a",
      meaning: "rise of a man's aromatase outside the gonads with each year above 25",
      source: "zumoff1982",
      note: "oestradiol and oestrone of men do not change from 21 to 85 years while testosterone falls by 35 %",
    },
    ageingWoman: {
      value: 0.031,
      unit: "/a",
      meaning: "the same of a woman",
      source: "grodin1973",
      note: "2.7 % of androstenedione becomes oestrone after menopause, 1.3 % before",
    },
    ageingFrom: {
      value: 25,
      unit: "a",
      meaning: "age from which it rises",
      source: "grodin1973",
    },
    aromatase: { value: 1, unit: "1", meaning: "aromatase over normal", source: "lesion" },
  },
  variables: {
    aromatisation: {
      unit: "1",
      is: "aromatase*(1 - block)*fat*(1 + (ageing + (ageingWoman - ageing)*female)*max(age - ageingFrom, 0))",
      meaning: "aromatase outside the gonads over that of the young",
    },
    DHEAtoDHEAS: { unit: "nmol/h", is: "sulfated*DHEA", meaning: "DHEA sulfated" },
    DHEAtoAndrostenedione: {
      unit: "nmol/h",
      is: "dehydrogenated*DHEA",
      meaning: "DHEA to androstenedione",
    },
    androstenedioneToTestosterone: {
      unit: "nmol/h",
      is: "reduced*androstenedione",
      meaning: "androstenedione to testosterone",
    },
    androstenedioneToOestrone: {
      unit: "nmol/h",
      is: "aromatisedAndrostenedione*aromatisation*androstenedione",
      meaning: "androstenedione to oestrone",
    },
    testosteroneToOestradiol: {
      unit: "nmol/h",
      is: "aromatisedTestosterone*aromatisation*testosterone",
      meaning: "testosterone to oestradiol",
    },
    toOestradiol: {
      unit: "nmol/h",
      is: "oestroneToOestradiol*oestrone",
      meaning: "oestrone to oestradiol",
    },
    toOestrone: {
      unit: "nmol/h",
      is: "oestradiolToOestrone*oestradiol",
      meaning: "oestradiol to oestrone",
    },
  },
});
