import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Zona reticularis: DHEA, its sulfate and androstenedione. */
export const reticularis: ModuleDefinition = defineModule({
  id: "reticularis",
  about:
    "The zone of little HSD3B2 and much cytochrome b5 and sulfotransferase: pregnenolone goes by 17-hydroxylation and the lyase to DHEA, most of it leaves as sulfate, some becomes androstenedione, of which CYP11B1 makes 11beta-hydroxyandrostenedione.",
  sources: ["rosenfield2016", "miller2011"],
  inputs: {
    drive: { from: "acthReceptor.drive", unit: "1", meaning: "drive by ACTH" },
    mass: { from: "adrenalCortex.reticularis", unit: "1", meaning: "working mass" },
    fasciculataAndrostenedione: {
      from: "fasciculata.androstenedione",
      unit: "umol/h",
      meaning: "androstenedione that the neighbouring zone makes",
    },
    fasciculataDHEA: {
      from: "precursorTraces.secretionDHEA",
      unit: "umol/h",
      meaning: "DHEA that the neighbouring zone makes",
    },
    cleavage: { from: "steroidEnzymes.cleavage", unit: "1", meaning: "StAR and CYP11A1" },
    HSD3B2: { from: "steroidEnzymes.HSD3B2", unit: "1", meaning: "HSD3B2" },
    hydroxylase: { from: "steroidEnzymes.hydroxylase", unit: "1", meaning: "17-hydroxylase" },
    lyase: { from: "steroidEnzymes.lyase", unit: "1", meaning: "17,20-lyase" },
    CYP11B1: { from: "steroidEnzymes.CYP11B1", unit: "1", meaning: "CYP11B1" },
    SULT2A1: { from: "steroidEnzymes.SULT2A1", unit: "1", meaning: "SULT2A1" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    capacity: {
      value: 13.3,
      unit: "umol/h",
      meaning: "pregnenolone made at the greatest drive by the reticularis of a man of 25 years",
      source: "bae2019",
      fitted: "packages/body/fit/adrenarche.ts",
      note: "median DHEAS 7.75 umol/L",
    },
    halfDrive: {
      value: 0.4,
      unit: "1",
      meaning: "drive of half of what this zone could do without bound",
      source: "design",
      note: "DHEA rises less steeply with ACTH than cortisol: two- to threefold after cosyntropin",
    },
    hydroxylaseShare: {
      value: 20,
      unit: "1",
      meaning: "17-hydroxylation of pregnenolone over its dehydrogenation",
      source: "rosenfield2016",
      note: "HSD3B2 is scarce in this zone",
    },
    pregnenoloneSulfation: {
      value: 1,
      unit: "1",
      meaning: "sulfation of pregnenolone over its dehydrogenation",
      source: "design",
      note: "pregnenolone sulfate is a few per cent of DHEAS",
    },
    lyaseShare: {
      value: 20,
      unit: "1",
      meaning: "cleavage of 17-hydroxypregnenolone over its other losses",
      source: "rosenfield2016",
      note: "cytochrome b5 makes the lyase fast here",
    },
    sulfation: {
      value: 9,
      unit: "umol/h",
      meaning: "greatest sulfation of DHEA",
      source: "design",
      note: "three times the usual flux: DHEAS rises about twofold in Cushing's disease, DHEA and androstenedione more",
    },
    DHEAleak: {
      value: 1.3,
      unit: "umol/h",
      meaning: "DHEA secreted as such from a half-saturated SULT2A1",
      source: "pepping2000",
      note: "plasma DHEAS is about 300 times DHEA or more",
    },
    dehydrogenation: {
      value: 0.8,
      unit: "umol/h",
      meaning: "DHEA to androstenedione, on the same scale",
      source: "mdwikiSteroids",
      note: "androstenedione 1-2 mg a day from the adrenals; with what is made of DHEA a third of a woman's, half in the morning",
    },
    hydroxylation11: {
      value: 3,
      unit: "1",
      meaning: "11beta-hydroxylation of androstenedione over its secretion",
      source: "elevenOxyKetosteroids",
      note: "11beta-hydroxyandrostenedione 3.8-5.3 mg a day",
    },
    testosteroneShare: {
      value: 0.02,
      unit: "1",
      meaning: "testosterone made in the gland over androstenedione secreted",
      source: "design",
      note: "about 20 ug a day in women",
    },
    androstenediolShare: {
      value: 0.03,
      unit: "1",
      meaning: "androstenediol over DHEA secreted",
      source: "design",
      note: "a trace",
    },
  },
  functions: {
    fill: {
      args: ["made", "capacity", "leak"],
      is: "2*made/(capacity + leak - made + sqrt((capacity + leak - made)^2 + 4*leak*made))",
    },
  },
  variables: {
    scale: { unit: "1", is: "mass*clearanceSize", meaning: "mass and size" },
    pregnenolone: {
      unit: "umol/h",
      is: "capacity*(1 + halfDrive)*max(drive, 0)/(max(drive, 0) + halfDrive)*cleavage",
      meaning: "pregnenolone made by the full-grown zone",
    },
    pregnenoloneUse: {
      unit: "1",
      is: "hydroxylaseShare*hydroxylase + HSD3B2 + pregnenoloneSulfation*SULT2A1",
      meaning: "all that takes pregnenolone",
    },
    secretionPregnenoloneSulfate: {
      unit: "umol/h",
      is: "scale*pregnenolone*pregnenoloneSulfation*SULT2A1/pregnenoloneUse",
      meaning: "pregnenolone sulfate secreted",
    },
    DHEA: {
      unit: "umol/h",
      is: "pregnenolone*hydroxylaseShare*hydroxylase/pregnenoloneUse*lyaseShare*lyase/(lyaseShare*lyase + 1)",
      meaning: "DHEA made by the full-grown zone",
    },
    fillSulfation: {
      unit: "1",
      is: "fill(DHEA, sulfation*SULT2A1, DHEAleak + dehydrogenation*HSD3B2)",
      meaning: "DHEA over the Michaelis constant of SULT2A1",
    },
    secretionDHEAS: {
      unit: "umol/h",
      is: "scale*sulfation*SULT2A1*fillSulfation/(1 + fillSulfation)",
      meaning: "DHEA sulfate secreted",
    },
    secretionDHEA: {
      unit: "umol/h",
      is: "scale*DHEAleak*fillSulfation + fasciculataDHEA",
      meaning: "DHEA secreted",
    },
    secretionAndrostenediol: {
      unit: "umol/h",
      is: "androstenediolShare*secretionDHEA",
      meaning: "androstenediol secreted",
    },
    androstenedione: {
      unit: "umol/h",
      is: "scale*dehydrogenation*HSD3B2*fillSulfation + fasciculataAndrostenedione",
      meaning: "androstenedione made in both inner zones",
    },
    secretionAndrostenedione: {
      unit: "umol/h",
      is: "androstenedione/(1 + hydroxylation11*CYP11B1 + testosteroneShare)",
      meaning: "androstenedione secreted",
    },
    secretionHydroxyandrostenedione: {
      unit: "umol/h",
      is: "hydroxylation11*CYP11B1*secretionAndrostenedione",
      meaning: "11beta-hydroxyandrostenedione secreted",
    },
    secretionTestosterone: {
      unit: "umol/h",
      is: "testosteroneShare*secretionAndrostenedione",
      meaning: "testosterone secreted by the adrenals",
    },
  },
});
