import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Hands, feet and face: soft tissue and the bone that still grows after the plates have closed. */
export const softTissue: ModuleDefinition = defineModule({
  id: "softTissue",
  about:
    "Excess of IGF-1 swells soft tissue within months, which goes back with treatment, and adds bone and cartilage over years, which stays.",
  sources: ["melmed2013"],
  inputs: {
    IGF1: { from: "liverIGF.relative", unit: "1", meaning: "IGF-1 over usual", absent: 1 },
    calendar: {
      from: "person.calendar",
      unit: "1",
      meaning: "1 while time makes the patient older",
      absent: 1,
    },
  },
  parameters: {
    excessFrom: {
      value: 1.5,
      unit: "1",
      meaning: "IGF-1 over usual above which tissue grows",
      source: "bidlingmaier2014",
      note: "upper reference limit over the median, 1.6 in adults",
    },
    excessHalf: {
      value: 1.5,
      unit: "1",
      meaning: "excess above that of half the effect",
      source: "design",
      note: "acromegaly has IGF-1 two to four times the upper limit",
    },
    swelling: {
      value: 0.2,
      unit: "1",
      meaning: "greatest swelling of soft tissue",
      source: "design",
      note: "rings and shoes become too tight within the first year",
    },
    swellingTime: {
      value: 0.4,
      unit: "a",
      meaning: "time constant of swelling and of its going back",
      source: "design",
      note: "hand volume and ring size fall within weeks to months of treatment",
    },
    boneRate: {
      value: 0.02,
      unit: "/a",
      meaning: "greatest growth of acral bone and cartilage",
      source: "design",
      note: "one to three ring sizes, some 5 to 15 %, in five to ten years",
    },
    lack: {
      value: 0.05,
      unit: "1",
      meaning: "thinning of soft tissue without IGF-1",
      source: "design",
      note: "thin skin in lack of GH",
    },
  },
  variables: {
    excess: {
      unit: "1",
      is: "max(IGF1 - excessFrom, 0)/(excessHalf + max(IGF1 - excessFrom, 0))",
      meaning: "excess of IGF-1, 0 to 1",
    },
    acral: {
      unit: "1",
      is: "bone*soft",
      meaning: "size of hands, feet and face over that of the healthy",
    },
  },
  states: {
    soft: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 + swelling*excess - lack*max(1 - IGF1, 0) - soft)/swellingTime",
      meaning: "thickness of soft tissue, 1 = healthy",
    },
    bone: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "calendar*boneRate*excess",
      meaning: "acral bone and cartilage, 1 = healthy",
    },
  },
});
