import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What the fasciculata lets go of early precursors, and the hybrids of cortisol. */
export const precursorTraces: ModuleDefinition = defineModule({
  id: "precursorTraces",
  about:
    "Traces of pregnenolone, 17-hydroxypregnenolone, progesterone and DHEA that leave the fasciculata before they are used, and the small share of cortisol that is oxidised at carbon 18.",
  sources: ["miller2011"],
  inputs: {
    scale: { from: "fasciculata.scale", unit: "1", meaning: "mass and size" },
    pregnenolone: {
      from: "fasciculata.pregnenolone",
      unit: "umol/h",
      meaning: "pregnenolone made",
    },
    pregnenoloneUse: {
      from: "fasciculata.pregnenoloneUse",
      unit: "1",
      meaning: "all that takes it",
    },
    pregnenoloneLeak: {
      from: "fasciculata.pregnenoloneLeak",
      unit: "1",
      meaning: "share of it lost",
    },
    hydroxypregnenolone: {
      from: "fasciculata.hydroxypregnenolone",
      unit: "umol/h",
      meaning: "17-hydroxypregnenolone made",
    },
    hydroxypregnenoloneUse: {
      from: "fasciculata.hydroxypregnenoloneUse",
      unit: "1",
      meaning: "all that takes it",
    },
    hydroxypregnenoloneLeak: {
      from: "fasciculata.hydroxypregnenoloneLeak",
      unit: "1",
      meaning: "share of it lost",
    },
    progesterone: {
      from: "fasciculata.progesterone",
      unit: "umol/h",
      meaning: "progesterone made",
    },
    progesteroneUse: {
      from: "fasciculata.progesteroneUse",
      unit: "1",
      meaning: "all that takes it",
    },
    progesteroneLeak: {
      from: "fasciculata.progesteroneLeak",
      unit: "1",
      meaning: "share of it lost",
    },
    cortisol: {
      from: "fasciculata.secretionCortisol",
      unit: "umol/h",
      meaning: "cortisol secreted",
    },
    lyase: { from: "steroidEnzymes.lyase", unit: "1", meaning: "17,20-lyase" },
  },
  parameters: {
    hybrid: {
      value: 0.004,
      unit: "1",
      meaning: "steroids oxidised at carbon 18 over cortisol",
      source: "design",
      note: "18-hydroxycortisol and 18-oxocortisol are traces",
    },
  },
  variables: {
    secretionPregnenolone: {
      unit: "umol/h",
      is: "scale*pregnenolone*pregnenoloneLeak/pregnenoloneUse",
      meaning: "pregnenolone secreted",
    },
    secretionHydroxypregnenolone: {
      unit: "umol/h",
      is: "scale*hydroxypregnenolone*hydroxypregnenoloneLeak/hydroxypregnenoloneUse",
      meaning: "17-hydroxypregnenolone secreted",
    },
    secretionProgesterone: {
      unit: "umol/h",
      is: "scale*progesterone*progesteroneLeak/progesteroneUse",
      meaning: "progesterone secreted",
    },
    secretionDHEA: {
      unit: "umol/h",
      is: "scale*hydroxypregnenolone*lyase/hydroxypregnenoloneUse",
      meaning: "DHEA secreted by this zone",
    },
    secretionHybrid: {
      unit: "umol/h",
      is: "hybrid*cortisol",
      meaning: "18-hydroxycortisol and 18-oxocortisol secreted",
    },
  },
});
