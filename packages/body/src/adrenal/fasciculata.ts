import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What a steroid's flux must reach at 08 h in plasma to be what is measured there. */
const plasmaNote = "so that the plasma level at 08 h is the measured one";

/** Zona fasciculata: from cholesterol to cortisol, every step by flux. */
export const fasciculata: ModuleDefinition = defineModule({
  id: "fasciculata",
  about:
    "Pregnenolone is made at the rate that ACTH asks for and shared out among the enzymes that take it: the 17-hydroxylated path to cortisol, the other to corticosterone. CYP21A2 and CYP11B1 saturate; what they leave gathers until other enzymes and the blood take it, so a blocked enzyme floods its precursors. Pools of the gland turn over in seconds and are at balance.",
  sources: ["miller2011", "dempsher1984"],
  inputs: {
    drive: { from: "acthReceptor.drive", unit: "1", meaning: "drive by ACTH" },
    mass: { from: "adrenalCortex.fasciculata", unit: "1", meaning: "working mass" },
    cleavage: { from: "steroidEnzymes.cleavage", unit: "1", meaning: "StAR and CYP11A1" },
    HSD3B2: { from: "steroidEnzymes.HSD3B2", unit: "1", meaning: "HSD3B2" },
    hydroxylase: { from: "steroidEnzymes.hydroxylase", unit: "1", meaning: "17-hydroxylase" },
    lyase: { from: "steroidEnzymes.lyase", unit: "1", meaning: "17,20-lyase" },
    CYP21A2: { from: "steroidEnzymes.CYP21A2", unit: "1", meaning: "CYP21A2" },
    CYP11B1: { from: "steroidEnzymes.CYP11B1", unit: "1", meaning: "CYP11B1" },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    capacity: {
      value: 18.3,
      unit: "umol/h",
      meaning: "pregnenolone made at the greatest drive by the healthy mass",
      source: "weitzman1971",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "16 mg cortisol a day at rest; 0.6 umol/L at 30 and 0.67 at 60 min of 250 ug cosyntropin",
    },
    hydroxylaseShare: {
      value: 1.5,
      unit: "1",
      meaning: "17-hydroxylation of pregnenolone over its dehydrogenation",
      source: "miller2011",
      note: "most cortisol goes by way of 17-hydroxypregnenolone in man",
    },
    dehydrogenaseSecond: {
      value: 50,
      unit: "1",
      meaning: "dehydrogenation of 17-hydroxypregnenolone over its other losses",
      source: "miller2011",
      note: "little lyase without cytochrome b5 in this zone",
    },
    pregnenoloneLeak: {
      value: 0.01,
      unit: "1",
      meaning: "pregnenolone lost to blood over its dehydrogenation",
      source: "design",
      note: "a trace",
    },
    hydroxypregnenoloneLeak: {
      value: 0.2,
      unit: "1",
      meaning: "17-hydroxypregnenolone lost to blood over its cleavage in this zone",
      source: "design",
      note: "a trace",
    },
    progesterone21: {
      value: 0.5,
      unit: "1",
      meaning: "21-hydroxylation of progesterone over its 17-hydroxylation",
      source: "hollandFrei2003",
      note: "corticosterone up to 4 mg a day beside 16 mg cortisol",
    },
    progesteroneLeak: {
      value: 0.01,
      unit: "1",
      meaning: "progesterone lost to blood over its 17-hydroxylation",
      source: "strott1969",
      note: plasmaNote,
    },
    CYP21capacity: {
      value: 40,
      unit: "umol/h",
      meaning: "greatest 21-hydroxylation of 17-hydroxyprogesterone",
      source: "design",
      note: "room above the greatest flux: with three tenths of it 17-hydroxyprogesterone is little raised at rest and beyond 30 nmol/L after cosyntropin, as in the non-classic deficiency",
    },
    hydroxyprogesteroneLeak: {
      value: 0.45,
      unit: "umol/h",
      meaning: "17-hydroxyprogesterone lost to blood from a half-saturated CYP21A2",
      source: "strott1969",
      note: `${plasmaNote}: a tenth of it in men`,
    },
    lyaseDelta4: {
      value: 0.09,
      unit: "umol/h",
      meaning: "17-hydroxyprogesterone to androstenedione, on the same scale",
      source: "design",
      note: "human lyase hardly takes it; androstenedione is a fifth of 17-hydroxyprogesterone in CYP21A2 deficiency",
    },
    deoxycortisol21: {
      value: 0.04,
      unit: "umol/h",
      meaning: "17-hydroxyprogesterone to 21-deoxycortisol by CYP11B1, on the same scale",
      source: "miller2019",
      note: "seen in CYP21A2 deficiency alone",
    },
    CYP11capacity: {
      value: 40,
      unit: "umol/h",
      meaning: "greatest 11beta-hydroxylation of 11-deoxycortisol",
      source: "design",
      note: "as CYP21A2",
    },
    deoxycortisolLeak: {
      value: 0.45,
      unit: "umol/h",
      meaning: "11-deoxycortisol lost to blood from a half-saturated CYP11B1",
      source: "mayoDeoxycortisol",
      note: `${plasmaNote}: 10-79 ng/dL in adults`,
    },
    CYP11capacityDOC: {
      value: 7,
      unit: "umol/h",
      meaning: "greatest 11beta-hydroxylation of deoxycorticosterone",
      source: "design",
      note: "in proportion to its flux",
    },
    DOCleak: {
      value: 0.05,
      unit: "umol/h",
      meaning: "deoxycorticosterone lost to blood from a half-saturated CYP11B1",
      source: "mayoDOC",
      note: `${plasmaNote}: below 10 ng/dL in adults`,
    },
  },
  functions: {
    /** Fill of an enzyme whose substrate is made at a rate, used with a capacity and leaks in proportion. */
    fill: {
      args: ["made", "capacity", "leak"],
      is: "2*made/(capacity + leak - made + sqrt((capacity + leak - made)^2 + 4*leak*made))",
    },
  },
  variables: {
    pregnenolone: {
      unit: "umol/h",
      is: "capacity*max(drive, 0)*cleavage",
      meaning: "pregnenolone made by the healthy mass",
    },
    pregnenoloneUse: {
      unit: "1",
      is: "hydroxylaseShare*hydroxylase + HSD3B2 + pregnenoloneLeak",
      meaning: "all that takes pregnenolone",
    },
    hydroxypregnenolone: {
      unit: "umol/h",
      is: "pregnenolone*hydroxylaseShare*hydroxylase/pregnenoloneUse",
      meaning: "17-hydroxypregnenolone made",
    },
    progesterone: {
      unit: "umol/h",
      is: "pregnenolone*HSD3B2/pregnenoloneUse",
      meaning: "progesterone made",
    },
    progesteroneUse: {
      unit: "1",
      is: "hydroxylase + progesterone21*CYP21A2 + progesteroneLeak",
      meaning: "all that takes progesterone",
    },
    DOC: {
      unit: "umol/h",
      is: "progesterone*progesterone21*CYP21A2/progesteroneUse",
      meaning: "deoxycorticosterone made",
    },
    hydroxypregnenoloneUse: {
      unit: "1",
      is: "dehydrogenaseSecond*HSD3B2 + lyase + hydroxypregnenoloneLeak",
      meaning: "all that takes 17-hydroxypregnenolone",
    },
    dehydrogenated: {
      unit: "1",
      is: "dehydrogenaseSecond*HSD3B2/hydroxypregnenoloneUse",
      meaning: "share of 17-hydroxypregnenolone that becomes 17-hydroxyprogesterone",
    },
    hydroxyprogesterone: {
      unit: "umol/h",
      is: "hydroxypregnenolone*dehydrogenated + progesterone*hydroxylase/progesteroneUse",
      meaning: "17-hydroxyprogesterone made",
    },
    fill21: {
      unit: "1",
      is: "fill(hydroxyprogesterone, CYP21capacity*CYP21A2, hydroxyprogesteroneLeak + lyaseDelta4*lyase + deoxycortisol21*CYP11B1)",
      meaning: "17-hydroxyprogesterone over the Michaelis constant of CYP21A2",
    },
    deoxycortisol: {
      unit: "umol/h",
      is: "CYP21capacity*CYP21A2*fill21/(1 + fill21)",
      meaning: "11-deoxycortisol made",
    },
    fill11: {
      unit: "1",
      is: "fill(deoxycortisol, CYP11capacity*CYP11B1, deoxycortisolLeak)",
      meaning: "11-deoxycortisol over the Michaelis constant of CYP11B1",
    },
    fill11DOC: {
      unit: "1",
      is: "fill(DOC, CYP11capacityDOC*CYP11B1, DOCleak)",
      meaning: "deoxycorticosterone over the Michaelis constant of CYP11B1",
    },
    scale: { unit: "1", is: "mass*clearanceSize", meaning: "mass and size" },
    secretionCortisol: {
      unit: "umol/h",
      is: "scale*CYP11capacity*CYP11B1*fill11/(1 + fill11)",
      meaning: "cortisol secreted",
    },
    secretionCorticosterone: {
      unit: "umol/h",
      is: "scale*CYP11capacityDOC*CYP11B1*fill11DOC/(1 + fill11DOC)",
      meaning: "corticosterone secreted",
    },
    secretionDOC: {
      unit: "umol/h",
      is: "scale*DOCleak*fill11DOC",
      meaning: "deoxycorticosterone secreted",
    },
    secretionDeoxycortisol: {
      unit: "umol/h",
      is: "scale*deoxycortisolLeak*fill11",
      meaning: "11-deoxycortisol secreted",
    },
    secretionHydroxyprogesterone: {
      unit: "umol/h",
      is: "scale*hydroxyprogesteroneLeak*fill21",
      meaning: "17-hydroxyprogesterone secreted",
    },
    secretionDeoxycortisol21: {
      unit: "umol/h",
      is: "scale*deoxycortisol21*CYP11B1*fill21",
      meaning: "21-deoxycortisol secreted",
    },
    androstenedione: {
      unit: "umol/h",
      is: "scale*lyaseDelta4*lyase*fill21",
      meaning: "androstenedione made from 17-hydroxyprogesterone",
    },
  },
});
