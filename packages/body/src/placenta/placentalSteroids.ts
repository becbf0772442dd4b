import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Progesterone and oestrogens of the placenta. */
export const placentalSteroids: ModuleDefinition = defineModule({
  id: "placentalSteroids",
  about:
    "Progesterone of the mother's cholesterol by placental mass; oestradiol of her DHEA sulfate and the foetus's in like parts; oestriol of the foetus's alone.",
  sources: ["siiteri1966", "scott1991"],
  inputs: {
    placenta: { from: "trophoblast.relative", unit: "1", meaning: "placenta over that of term" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
    adrenalZone: {
      from: "fetus.adrenalZone",
      unit: "1",
      meaning: "working share of the foetal adrenals",
    },
    fetalDHEAS: { from: "fetus.DHEAS", unit: "umol/d", meaning: "DHEA sulfate of the foetus" },
    DHEAS: {
      from: "DHEAS.plasma",
      unit: "umol/L",
      meaning: "DHEA sulfate of the mother",
      absent: 2.5,
    },
  },
  parameters: {
    aromatase: { value: 1, unit: "1", meaning: "activity of aromatase", source: "lesion" },
    sulfatase: { value: 1, unit: "1", meaning: "activity of sulfatase", source: "lesion" },
    cholesterol: {
      value: 1,
      unit: "1",
      meaning: "making of progesterone over normal",
      source: "lesion",
    },
    progesteroneAtTerm: {
      value: 1050,
      unit: "umol/d",
      meaning: "progesterone of the placenta of term",
      source: "teoh1973",
      note: "574 nmol/L at a clearance of 1870 L a day; 330 mg",
    },
    oestradiolAtTerm: {
      value: 82,
      unit: "umol/d",
      meaning: "oestradiol of the placenta of term",
      source: "oleary1991",
      note: "some 70 nmol/L at a clearance of 1200 L a day; 22 mg",
    },
    oestroneShare: {
      value: 0.3,
      unit: "1",
      meaning: "oestrone for each oestradiol",
      source: "design",
      note: "plasma oestrone is about a third to a half of oestradiol",
    },
    fetalShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of oestradiol that comes of the foetus",
      source: "siiteri1966",
    },
    motherHalf: {
      value: 2.5,
      unit: "umol/L",
      meaning: "DHEA sulfate of the mother at which her share is usual",
      source: "oleary1991",
      note: "half of that outside pregnancy",
    },
    oestriolYield: {
      value: 0.16,
      unit: "1",
      meaning: "oestriol that reaches the mother's plasma free, for each foetal DHEA sulfate",
      source: "unconjugatedEstriol",
      note: "17 ug/L at 40 weeks",
    },
    startWeek: {
      value: 6.5,
      unit: "wk",
      meaning: "week in which the placenta has half of its power to make steroids",
      source: "scott1991",
      note: "oestradiol seen at 6, progesterone at 7 weeks",
    },
    taking: {
      value: 11,
      unit: "L/d",
      meaning: "clearance of the mother's DHEA sulfate by the placenta of term",
      source: "oleary1991",
      note: "her level halves",
    },
  },
  variables: {
    able: {
      unit: "1",
      is: "placenta*week^8/(week^8 + startWeek^8)",
      meaning: "power of the placenta to make steroids, 1 = at term",
    },
    progesteroneMade: {
      unit: "nmol/h",
      is: "cholesterol*progesteroneAtTerm*able",
      meaning: "progesterone of the placenta",
    },
    maternalSupply: {
      unit: "1",
      is: "2*DHEAS/(DHEAS + motherHalf)",
      meaning: "the mother's precursors over usual",
    },
    oestradiolMade: {
      unit: "nmol/h",
      is: "oestradiolAtTerm*able*aromatase*sulfatase*((1 - fetalShare)*maternalSupply + fetalShare*adrenalZone)",
      meaning: "oestradiol of the placenta",
    },
    oestroneMade: {
      unit: "nmol/h",
      is: "oestroneShare*oestradiolMade",
      meaning: "oestrone of the placenta",
    },
    oestriolMade: {
      unit: "nmol/h",
      is: "oestriolYield*fetalDHEAS*aromatase*sulfatase",
      meaning: "free oestriol of the placenta",
    },
    DHEASloss: {
      unit: "nmol/h",
      is: "-taking*able*sulfatase*DHEAS",
      meaning: "DHEA sulfate that leaves the mother's plasma for the placenta, negative",
    },
  },
});
