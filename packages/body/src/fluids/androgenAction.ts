import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What tissues feel of androgens, and what holds back the gonadotropins of a man. */
export const androgenAction: ModuleDefinition = defineModule({
  id: "androgenAction",
  about:
    "Androgen signal of free testosterone and DHT through their receptor. In men oestradiol, most of it made of testosterone, restrains LH more than androgens do: blocking aromatase raises LH although testosterone doubles.",
  sources: ["tSjoen2005", "raven2006"],
  inputs: {
    testosterone: {
      from: "testosterone.free",
      unit: "pmol/L",
      meaning: "free testosterone",
    },
    DHT: { from: "DHT.plasma", unit: "nmol/L", meaning: "DHT" },
    oestradiol: { from: "oestradiol.plasma", unit: "pmol/L", meaning: "oestradiol" },
    expectedTestosterone: {
      from: "pubertalSteroids.usualTestosterone",
      unit: "nmol/L",
      meaning: "testosterone of the healthy of this age",
      absent: 17,
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
  },
  parameters: {
    receptor: {
      value: 1,
      unit: "1",
      meaning: "function of the androgen receptor (0 complete insensitivity)",
      source: "lesion",
    },
    usualTestosterone: {
      value: 390,
      unit: "pmol/L",
      meaning: "free testosterone of a young man",
      source: "nhanesFreeT",
      note: "114 ng/L, which is 396 pmol/L, at 20 to 29 years",
    },
    usualDHT: {
      value: 1.5,
      unit: "nmol/L",
      meaning: "DHT of a young man",
      source: "yeap2012",
      note: "1.4 +- 0.7 nmol/L in older men, and DHT hardly falls with age",
    },
    usualOestradiol: {
      value: 71,
      unit: "pmol/L",
      meaning: "oestradiol of a young man",
      source: "verdonk2019",
      note: "interval 12 to 136 pmol/L; mean 73 in men over 70 (yeap2012)",
    },
    byDHT: {
      value: 0.3,
      unit: "1",
      meaning: "share of the signal that DHT carries",
      source: "design",
      note: "a few times stronger than testosterone, at a tenth of its level",
    },
    manTestosterone: {
      value: 19,
      unit: "nmol/L",
      meaning: "testosterone in plasma that makes the signal of a young man",
      source: "design",
      note: "so that lean mass of the healthy man of the model is that of its reference",
    },
    womanTestosterone: {
      value: 12.8,
      unit: "nmol/L",
      meaning: "the same, at a woman's share of DHT",
      source: "design",
      note: "so that lean mass of the healthy woman of the model is that of its reference",
    },
    withoutRedCells: {
      value: 0.88,
      unit: "1",
      meaning: "red cells without androgens over those of a man",
      source: "design",
      note: "haematocrit of women and of castrate men is some five points lower; treatment raises it by three to five",
    },
    withoutAndrogen: {
      value: 0.25,
      unit: "1",
      meaning: "restraint by oestradiol that needs no androgen",
      source: "tSjoen2005",
      note: "letrozole: oestradiol down by 46 %, LH up more than threefold, testosterone by 146 %",
    },
  },
  variables: {
    redCells: {
      unit: "1",
      is: "withoutRedCells + (1 - withoutRedCells)*2*max(signal, 0)/(1 + max(signal, 0))",
      meaning: "red cells that androgens keep up, 1 = young man",
    },
    signal: {
      unit: "1",
      is: "receptor*((1 - byDHT)*testosterone/usualTestosterone + byDHT*DHT/usualDHT)",
      meaning: "androgen signal, 1 = young man",
    },
    usual: {
      unit: "1",
      is: "expectedTestosterone/(manTestosterone + (womanTestosterone - manTestosterone)*female)",
      meaning: "androgen signal of the healthy of this age and sex",
    },
    restraint: {
      unit: "1",
      is: "(max(oestradiol, 0)/usualOestradiol)^2*(withoutAndrogen + (1 - withoutAndrogen)*signal)",
      meaning: "restraint of LH by oestradiol and androgens, 1 = young man",
    },
  },
});
