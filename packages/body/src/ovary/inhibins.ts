import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const fitted = "packages/body/fit/cycle.ts";

/** Inhibin B in plasma: of small antral follicles, or of Sertoli cells. */
export const inhibinB: ModuleDefinition = defineModule({
  id: "inhibinB",
  about:
    "Granulosa cells of small antral follicles make inhibin B under FSH, and the ruptured follicle lets some go; in men it comes from Sertoli cells.",
  sources: ["sehested2000", "roblitz2013"],
  inputs: {
    antral: { from: "ovarianFollicles.antral", unit: "1", meaning: "antral follicles", absent: 0 },
    FSH: { from: "gonadotrophs.FSH", unit: "[IU]/L", meaning: "FSH", absent: 6 },
    scar: { from: "corpusLuteum.scar2", unit: "1", meaning: "ruptured follicle", absent: 0 },
    sertoli: {
      from: "sertoli.inhibinBMade",
      unit: "ng/L",
      meaning: "inhibin B that Sertoli cells keep up",
      absent: 0,
    },
  },
  parameters: {
    most: {
      value: 221,
      unit: "ng/L",
      meaning: "inhibin B of antral follicles under much FSH",
      source: "sehested2000",
      fitted,
    },
    half: {
      value: 3,
      unit: "[IU]/L",
      meaning: "FSH of half of it",
      source: "burger1998",
      note: "200 IU of FSH raise inhibin B from 78 to 205 ng/L in 36 h",
    },
    ruptured: {
      value: 16.7,
      unit: "ng/L",
      meaning: "inhibin B of the ruptured follicle",
      source: "roblitz2013",
      note: "the short rise after the surge",
    },
    lag: {
      value: 12,
      unit: "h",
      meaning: "time constant of secretion and clearance",
      source: "burger1998",
    },
  },
  states: {
    plasma: {
      unit: "ng/L",
      start: 80,
      atol: 1e-3,
      rate: "(most*antral*max(FSH, 0)/(half + max(FSH, 0)) + ruptured*scar + sertoli - plasma)/lag",
      meaning: "inhibin B in plasma",
    },
  },
});

/** Inhibin A in plasma: of the dominant follicle and the corpus luteum. */
export const inhibinA: ModuleDefinition = defineModule({
  id: "inhibinA",
  about: "The dominant follicle and the corpus luteum make inhibin A, in pregnancy the placenta.",
  sources: ["muttukrishna1994", "roblitz2013"],
  inputs: {
    antral: { from: "ovarianFollicles.antral", unit: "1", meaning: "antral follicles", absent: 0 },
    dominant: {
      from: "ovarianFollicles.dominant",
      unit: "1",
      meaning: "dominant follicle",
      absent: 0,
    },
    luteal: {
      from: "corpusLuteum.activity",
      unit: "1",
      meaning: "luteal tissue at work",
      absent: 0,
    },
    placental: {
      from: "placentalInhibin.level",
      unit: "ng/L",
      meaning: "inhibin A that the placenta keeps up",
      absent: 0,
    },
  },
  parameters: {
    ofAntral: {
      value: 10,
      unit: "ng/L",
      meaning: "inhibin A of antral follicles",
      source: "muttukrishna1994",
      note: "9 ng/L early in the follicular phase",
    },
    ofDominant: {
      value: 40.2,
      unit: "ng/L",
      meaning: "inhibin A of the dominant follicle",
      source: "muttukrishna1994",
      fitted,
    },
    ofLuteal: {
      value: 156,
      unit: "ng/L",
      meaning: "inhibin A of the corpus luteum",
      source: "muttukrishna1994",
      fitted,
    },
    lag: {
      value: 26.5,
      unit: "h",
      meaning: "time constant of secretion and clearance",
      source: "roblitz2013",
      note: "4.3 /d",
    },
  },
  states: {
    plasma: {
      unit: "ng/L",
      start: 10,
      atol: 1e-3,
      rate: "(ofAntral*antral + ofDominant*dominant + ofLuteal*luteal + placental - plasma)/lag",
      meaning: "inhibin A in plasma",
    },
  },
});
