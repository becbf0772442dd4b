import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Dihydrotestosterone in plasma, made by the two 5alpha-reductases. */
export const DHT: ModuleDefinition = defineModule({
  id: "DHT",
  about:
    "DHT of plasma: made of testosterone and, mostly in women, of androstenedione by 5alpha-reductase 1 of skin and liver and 2 of prostate and genital skin; bound by SHBG more than testosterone is, and cleared when free.",
  sources: ["saez1972", "gormley1990"],
  inputs: {
    testosterone: {
      from: "testosterone.free",
      unit: "pmol/L",
      meaning: "free testosterone",
    },
    clearanceOfTestosterone: {
      from: "testosterone.clearance",
      unit: "L/d",
      meaning: "clearance of free testosterone, 70 kg",
    },
    androstenedione: {
      from: "androstenedione.cleared",
      unit: "nmol/h",
      meaning: "androstenedione cleared",
      absent: 270,
    },
    freeSHBG: {
      from: "testosterone.freeSHBG",
      unit: "nmol/L",
      meaning: "SHBG that carries no hormone",
    },
    albumin: { from: "binding.albumin", unit: "umol/L", meaning: "albumin", absent: 645 },
    inhibition1: {
      from: "finasteride.inhibition1",
      unit: "1",
      meaning: "share of type 1 that a drug blocks",
      absent: 0,
    },
    inhibition2: {
      from: "finasteride.inhibition2",
      unit: "1",
      meaning: "share of type 2 that a drug blocks",
      absent: 0,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    type1: {
      value: 1,
      unit: "1",
      meaning: "5alpha-reductase type 1 over normal",
      source: "lesion",
    },
    type2: {
      value: 1,
      unit: "1",
      meaning: "5alpha-reductase type 2 over normal",
      source: "lesion",
    },
    share2: {
      value: 0.68,
      unit: "1",
      meaning: "share of plasma DHT that type 2 makes",
      source: "gormley1990",
      note: "two thirds; finasteride lowers DHT by about 70 %",
    },
    ofTestosterone: {
      value: 0.06,
      unit: "1",
      meaning: "testosterone cleared that enters blood as DHT",
      source: "yeap2012",
      note: "DHT 1.4 nmol/L at a testosterone of 13.1 in older men",
    },
    ofAndrostenedione: {
      value: 0.008,
      unit: "1",
      meaning: "androstenedione cleared that enters blood as DHT",
      source: "design",
      note: "women have some 0.3 nmol/L, most of it of androstenedione",
    },
    onSHBG: {
      value: 5.5,
      unit: "L/nmol",
      meaning: "affinity to SHBG",
      source: "sodergard1982",
      note: "about five times that of testosterone",
    },
    onAlbumin: {
      value: 0.036,
      unit: "L/umol",
      meaning: "affinity to albumin",
      source: "design",
      note: "as testosterone",
    },
    clearance: {
      value: 120000,
      unit: "L/d",
      meaning: "clearance of free DHT, 70 kg",
      source: "saez1972",
      note: "391 L/m2 a day of total in men, 209 in women: the ratio of their free shares",
    },
    volume: {
      value: 40,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "design",
      note: "half-life of an hour in a man",
    },
    trace: {
      value: 1e-8,
      unit: "nmol/h",
      meaning: "DHT that comes without any source",
      source: "design",
      note: "no assay sees it: a level that only decays leaves the range of numbers",
    },
  },
  variables: {
    reduction: {
      unit: "1",
      is: "share2*type2*(1 - inhibition2) + (1 - share2)*type1*(1 - inhibition1)",
      meaning: "5alpha-reductase over normal",
    },
    free: {
      unit: "pmol/L",
      is: "plasma/(1 + onAlbumin*albumin + onSHBG*freeSHBG)",
      meaning: "free DHT",
    },
    production: {
      unit: "nmol/h",
      is: "reduction*(ofTestosterone*clearanceOfTestosterone*clearanceSize*testosterone + ofAndrostenedione*androstenedione)",
      meaning: "DHT into blood",
    },
  },
  states: {
    plasma: {
      unit: "nmol/L",
      start: 1.5,
      scale: 1,
      rate: "(production + trace - clearance*clearanceSize*free)/(volume*size)",
      meaning: "DHT in plasma",
    },
  },
});
