import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What hormones and food tell the growth plates, over the healthy of this age. */
export const growthDrive: ModuleDefinition = defineModule({
  id: "growthDrive",
  about:
    "GH and IGF-1 drive the plates, T3 sets the pace of growth and of ageing alike, glucocorticoid and hunger hold growth back.",
  sources: ["karlberg1989", "lui2011"],
  inputs: {
    IGF1: { from: "liverIGF.relative", unit: "1", meaning: "IGF-1 over usual", absent: 1 },
    GH: { from: "liverIGF.action", unit: "1", meaning: "GH action over usual", absent: 1 },
    nourishment: {
      from: "liverIGF.nourishment",
      unit: "1",
      meaning: "nourishment of the last days, 1 = enough",
      absent: 1,
    },
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3", absent: 5 },
    normalFT3: {
      from: "thyrotrophs.usualFT3",
      unit: "pmol/L",
      meaning: "free T3 of the healthy at this age",
      absent: 5,
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action, 1 = healthy mean",
      absent: 1,
    },
  },
  parameters: {
    IGF1share: {
      value: 0.48,
      unit: "1",
      meaning: "share of growth that IGF-1 drives",
      source: "design",
      note: "with the share of GH: 3-4 cm a year and -4.7 SD in untreated lack of GH (Wit 1996)",
    },
    GHshare: {
      value: 0.2,
      unit: "1",
      meaning: "share of growth that GH drives in the plate itself",
      source: "design",
      note: "children without liver IGF-1 but with GH action are less small than those without GH action",
    },
    saturation: {
      value: 3,
      unit: "1",
      meaning: "IGF-1 and GH over usual of half their greatest effect",
      source: "design",
      note: "10-15 cm a year and final heights of 210 cm and more in gigantism",
    },
    paceFloor: {
      value: 0.42,
      unit: "1",
      meaning: "pace of growth and bone age without thyroid hormone",
      source: "wilkins1941",
      note: "untreated cretins of 15-20 years look 7-8; less GH adds to it",
    },
    paceHalf: {
      value: 0.3,
      unit: "1",
      meaning: "relative T3 of half the T3 share of the pace",
      source: "design",
      note: "growth is impaired only when T3 is clearly low",
    },
    tempo: {
      value: 1,
      unit: "1",
      meaning: "inborn tempo of growth and ripening (lower in constitutional delay)",
      source: "lesion",
    },
    paceMost: {
      value: 1.15,
      unit: "1",
      meaning: "greatest pace by T3",
      source: "design",
      note: "bone age is somewhat ahead in thyrotoxic children",
    },
    boneLag: {
      value: 7,
      unit: "d",
      meaning: "time constant of T3 and glucocorticoid in the plate",
      source: "design",
      note: "growth velocity answers treatment within weeks",
    },
    byGlucocorticoid: {
      value: 0.5,
      unit: "1",
      meaning: "restraint by the square of glucocorticoid above normal",
      source: "design",
      note: "growth nearly stands in Cushing's syndrome of children, and slows at twice the normal action",
    },
    byHunger: {
      value: 0.7,
      unit: "1",
      meaning: "share of growth that lack of all food takes away beside IGF-1",
      source: "design",
      note: "growth stops in famine and catches up",
    },
  },
  functions: {
    saturating: { args: ["x", "half"], is: "(1 + half)*max(x, 0)/(half + max(x, 0))" },
  },
  variables: {
    pace: {
      unit: "1",
      is: "tempo*min(paceFloor + (1 - paceFloor)*(1 + paceHalf)*T3bone/(paceHalf + T3bone), paceMost)",
      meaning: "pace of growth and ageing by inborn tempo and T3, 1 = normal",
    },
    drive: {
      unit: "1",
      is: "1 - IGF1share - GHshare + IGF1share*saturating(IGF1, saturation) + GHshare*saturating(GH, saturation)",
      meaning: "drive of GH and IGF-1, 1 = normal",
    },
    steroidFactor: {
      unit: "1",
      is: "1/(1 + byGlucocorticoid*max(glucocorticoidBone - 1, 0)^2)*(1 - byHunger*(1 - nourishment))",
      meaning: "factor of glucocorticoid and hunger",
    },
    restrained: {
      unit: "1",
      is: "min(drive*steroidFactor, 1)",
      meaning: "drive with its brakes, up to normal",
    },
  },
  states: {
    T3bone: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(FT3/normalFT3 - T3bone)/boneLag",
      meaning: "T3 effect in the growth plate",
    },
    glucocorticoidBone: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(glucocorticoid - glucocorticoidBone)/boneLag",
      meaning: "glucocorticoid effect in the growth plate",
    },
  },
});
