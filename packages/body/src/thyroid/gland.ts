import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The thyroid as an organ: mass, surviving tissue, autonomous tissue, blood flow, volume, thyroglobulin. */
export const thyroidGland: ModuleDefinition = defineModule({
  id: "thyroidGland",
  about:
    "Follicular mass follows its stimulus over months (goitre, atrophy); immune attack, irradiation and surgery destroy tissue; autonomous tissue ignores the stimulus.",
  sources: ["korem2022", "kahaly1997"],
  inputs: {
    stimulus: { from: "tshReceptor.stimulus", unit: "1", meaning: "stimulus, 1 = normal" },
    activity: { from: "tshReceptor.activity", unit: "1", meaning: "activity of a follicle" },
    attack: {
      from: "thyroidImmunity.attack",
      unit: "1",
      meaning: "share of the follicles that immune cells keep destroyed",
    },
    radiationDamage: {
      from: "radioiodine.damage",
      unit: "/d",
      meaning: "killing by absorbed dose",
      absent: 0,
    },
    iodination: { from: "follicles.iodination", unit: "1", meaning: "iodination of thyroglobulin" },
    healthyMass: { from: "person.healthyMass", unit: "kg", meaning: "body mass" },
  },
  parameters: {
    adaptation: {
      value: 120,
      unit: "d",
      meaning: "time constant of growth and involution",
      source: "kahaly1997",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "iodide shrinks endemic goitre from 29 to 18 mL in 12 months, half of it in 3-4 months",
    },
    restingShare: {
      value: 0.35,
      unit: "1",
      meaning: "mass left without any stimulus",
      source: "rochira2013",
      note: "volume 6.1 against 9.7 mL in central hypothyroidism, of which part is connective tissue",
    },
    growthGain: {
      value: 5,
      unit: "1",
      meaning: "half-saturation of growth by the stimulus",
      source: "design",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "goitre of TSH or antibody saturates at about 4.3 times normal mass; Graves' glands are 2-4 times normal",
    },
    iodineHalf: {
      value: 0.5,
      unit: "1",
      meaning: "relative iodination that sets how iodine lack adds to growth",
      source: "kahaly1998",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "iodine shrinks a goitre as much as suppressing TSH does: lack of iodine is a growth stimulus of its own",
    },
    regrowth: {
      value: 90,
      unit: "d",
      meaning: "time constant with which follicles are lost to attack and regrow after it",
      source: "design",
      note: "months; thyroiditis recovers in 3-6 months",
    },
    fixation: {
      value: 0.12,
      unit: "/a",
      meaning: "share of surplus tissue that turns nodular in a year",
      source: "kahaly1997",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "iodide shrinks adult goitres of some years by 38 % in 12 months and no further: 18 mL remain where 10 are normal",
    },
    volumePerMass: {
      value: 0.16,
      unit: "mL/kg",
      meaning: "thyroid volume per body mass",
      source: "berghout1987",
    },
    stroma: {
      value: 0.25,
      unit: "1",
      meaning: "share of the volume that is not follicles",
      source: "design",
      note: "capillaries and connective tissue of histology texts",
    },
    nodule: {
      value: 0,
      unit: "1",
      meaning: "autonomous tissue, in normal gland masses",
      source: "lesion",
    },
    noduleActivity: {
      value: 3,
      unit: "1",
      meaning: "activity of autonomous tissue",
      source: "design",
      note: "a constitutively active receptor, below full TSH drive",
    },
    normalThyroglobulin: {
      value: 12,
      unit: "ug/L",
      meaning: "serum thyroglobulin of the reference adult",
      source: "giovanella2012",
    },
    thyroglobulinHalfLife: {
      value: 65,
      unit: "h",
      meaning: "half-life of serum thyroglobulin",
      source: "hocevar1997",
    },
  },
  variables: {
    functionalMass: {
      unit: "1",
      is: "mass*survival + nodule",
      meaning: "follicular mass that works, 1 = normal",
    },
    growthStimulus: {
      unit: "1",
      is: "stimulus*(1 + iodineHalf)/(iodineHalf + iodination)",
      meaning: "stimulus of growth: receptor drive, stronger where iodine is lacking",
    },
    drivenMass: {
      unit: "1",
      is: "mass*survival*activity + nodule*noduleActivity",
      meaning: "mass times activity",
    },
    massTarget: {
      unit: "1",
      is: "restingShare + (1 - restingShare)*(1 + growthGain)*growthStimulus/(growthGain + growthStimulus)",
      meaning: "mass towards which the gland grows",
    },
    bed: {
      unit: "mL",
      is: "volumePerMass*healthyMass*(stroma + (1 - stroma)*(mass + nodule))",
      meaning: "volume that the gland would have with all its tissue",
    },
    volume: {
      unit: "mL",
      is: "volumePerMass*healthyMass*(stroma*connective + (1 - stroma)*(functionalMass + oldGoitre))",
      meaning: "thyroid volume",
    },
    bloodFlow: {
      unit: "%",
      is: "functionalMass*(0.5 + 0.5*drivenMass/(functionalMass + 1e-6))",
      meaning: "blood flow, 100 % = normal",
    },
  },
  states: {
    mass: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(massTarget - mass)/adaptation",
      meaning: "follicular mass per surviving tissue",
    },
    survival: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(tissue*(1 - attack) - survival)/regrowth - radiationDamage*survival",
      meaning: "share of follicles alive",
    },
    tissue: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "-radiationDamage*tissue",
      meaning: "share of the follicles' bed that surgery and radiation left",
    },
    oldGoitre: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "connective*fixation*max(mass*survival - 1 - oldGoitre, 0) - radiationDamage*oldGoitre",
      meaning:
        "tissue of a long-standing goitre that has turned nodular: it neither works nor shrinks",
    },
    connective: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "0",
      meaning: "share of the connective tissue that surgery left; radiation spares it",
    },
    thyroglobulin: {
      unit: "ug/L",
      start: 12,
      scale: 10,
      rate: "ln(2)/thyroglobulinHalfLife*(normalThyroglobulin*drivenMass - thyroglobulin)",
      meaning: "serum thyroglobulin",
    },
  },
});
